import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { asasKeys } from '../catalog/asas'
import { attendanceStatuses, interactionPatterns, objectiveResults } from '../catalog/lists'
import { session } from '../records/session'
import { recordForm } from './recordForm'

const paths: string[] = recordForm.flatMap(({ items }) => items.map(({ path }) => path))

/** What no hand writes on paper during or after a meeting, and why. */
const notByHand: Record<string, string> = {
  id: 'given by the app',
  archivedAt: 'given by the app',
  movedToSessionId: 'chosen among the meetings of the app',
  replacesSessionId: 'chosen among the meetings of the app',
  safetyIncidentIds: 'an incident has a form of its own and is never noted beside the meeting',
  'captures.id': 'given by the app',
  'signature.workerId': 'signed in the app, after the paper was entered',
  'signature.at': 'signed in the app, after the paper was entered',
  'addenda.at': 'added to a signed record in the app',
  'addenda.workerId': 'added to a signed record in the app',
  'addenda.text': 'added to a signed record in the app',
}

type Loose = z.ZodType & {
  unwrap?: () => Loose
  shape?: Record<string, Loose>
  element?: Loose
}

/** Every field of a schema that holds a value, rows and codes left out of its path. */
function leaves(schema: Loose, path = ''): string[] {
  if (schema.def.type === 'nullable' || schema.def.type === 'optional')
    return schema.unwrap ? leaves(schema.unwrap(), path) : []
  if (schema.element?.def && 'shape' in unwrapped(schema.element))
    return leaves(schema.element, path)
  if (!schema.shape) return [path]
  return Object.entries(schema.shape).flatMap(([key, field]) =>
    leaves(field, path === '' ? key : `${path}.${key}`),
  )
}

function unwrapped(schema: Loose): Loose {
  return schema.unwrap ? unwrapped(schema.unwrap()) : schema
}

const fields = leaves(session.draft as unknown as Loose)

describe('the record as a form', () => {
  test('has a place for every field that a person writes', () => {
    expect(fields).toContain('recording.memberObservations.text')
    expect(fields).toContain('laiseg.counts.comfort')
    expect(fields.length).toBeGreaterThan(50)
    expect(fields.filter((field) => !paths.includes(field) && !(field in notByHand))).toEqual([])
  })

  test('asks nothing that the record does not know, and nothing twice', () => {
    const ofMeeting = paths.filter((path) => !path.includes(':'))
    expect(ofMeeting.filter((path) => !fields.includes(path))).toEqual([])
    expect(new Set(paths).size).toBe(paths.length)
    expect(Object.keys(notByHand).filter((field) => !fields.includes(field))).toEqual([])
  })

  test.each(['recording', 'laiseg', 'attendance'])('keeps the order of the record: %s', (part) => {
    const own = fields.filter(
      (field) => field.startsWith(`${part}.`) && !field.includes('memberObservations'),
    )
    const asked = paths.filter((path) => own.includes(path))
    expect(new Set(asked)).toEqual(new Set(own))
    if (part !== 'recording') return
    // What is observed of single members has a sheet of its own, at the end.
    expect(asked).toEqual(own)
  })

  test('offers every answer that the record takes', () => {
    const optionsOf = (path: string) => {
      const answer = recordForm
        .flatMap(({ items }): { path: string; answer: unknown }[] => [...items])
        .find((item) => item.path === path)?.answer
      return (answer as { options: readonly string[] }).options
    }
    expect(optionsOf('recording.interactionPattern')).toEqual(interactionPatterns)
    expect(optionsOf('recording.objectivesMet')).toEqual(objectiveResults)
    expect(optionsOf('attendance.status')).toEqual(attendanceStatuses)
    expect(optionsOf('asas')).toEqual(['0', '1', '2', '3', '4', 'TT'])
    expect(recordForm.find(({ section }) => section === 'asas')?.rows).toBe('asas')
    expect(asasKeys).toHaveLength(12)
    const ticks = recordForm.find(({ section }) => section === 'ticks')?.items
    expect(ticks?.map(({ path }) => path)).toEqual([
      'agencyPurposeExplained',
      'confidentialityReminded',
      'contractReviewed',
    ])
  })
})
