import type { z } from 'zod'
import { type FaultCode, faultCodes } from './faultCodes'
import type { RecordKind } from './records/kindNames'

/** Where a fault stands: the record by kind and id, never by a person's name. */
export type FaultPlace = { kind: RecordKind | 'document'; id: string | null }

/**
 * One thing that must be mended before a change or an import can be taken.
 * `field` is the path inside the record ("plan.agenda.2.minutes"); `params` hold numbers, dates or
 * ids that the sentence needs, never a client's words.
 */
export type Fault = {
  code: FaultCode
  place: FaultPlace
  field: string
  params?: Record<string, string | number>
}

const knownCodes = new Set<string>(faultCodes)

/** Stands in a field path for a key that is no name or code: such a key may be a client's words. */
const FOREIGN_KEY = '?'

/** Turns the issues of a zod parse into faults of one record; of two that say the same of a field the narrower one. */
export function faultsOf(error: z.ZodError, place: FaultPlace): Fault[] {
  const faults = error.issues.flatMap((issue) => faultsOfIssue(issue as z.core.$ZodIssue, place))
  return faults.filter(
    ({ code, field }, index) =>
      code !== 'outOfRange' ||
      !faults.slice(index + 1).some((later) => later.code === code && later.field === field),
  )
}

/** An unknown key as a step of a field path: itself where it looks like the name of a field. */
export function keyStep(key: string): string {
  return /^\w{1,80}$/.test(key) ? key : FOREIGN_KEY
}

function pathStep(step: PropertyKey): string {
  const text = String(step)
  return /^[\w-][\w.~@-]{0,79}$/.test(text) ? text : FOREIGN_KEY
}

function faultsOfIssue(issue: z.core.$ZodIssue, place: FaultPlace): Fault[] {
  const field = issue.path.map(pathStep).join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code: 'unknownField',
      place,
      field: field === '' ? keyStep(key) : `${field}.${keyStep(key)}`,
    }))

  const params = paramsOf(issue)
  return [{ code: codeOf(issue), place, field, ...(params ? { params } : {}) }]
}

function codeOf(issue: z.core.$ZodIssue): FaultCode {
  if (knownCodes.has(issue.message)) return issue.message as FaultCode
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'wrongType'
    case 'invalid_value':
      return issue.input === undefined ? 'missing' : 'unknownValue'
    case 'too_small':
      return issue.origin === 'string'
        ? 'tooShort'
        : issue.origin === 'array'
          ? 'tooFew'
          : 'outOfRange'
    case 'too_big':
      return issue.origin === 'string'
        ? 'tooLong'
        : issue.origin === 'array'
          ? 'tooMany'
          : 'outOfRange'
    case 'unrecognized_keys':
      return 'unknownField'
    case 'invalid_key': {
      const [inner] = issue.issues
      return inner ? codeOf(inner) : 'notAnId'
    }
    case 'invalid_union':
      return issue.input === undefined ? 'missing' : 'wrongType'
    default:
      return 'invalid'
  }
}

function paramsOf(issue: z.core.$ZodIssue): Record<string, string | number> | undefined {
  if (issue.code === 'custom') return issue.params as Record<string, string | number> | undefined
  if (issue.code === 'too_small') return { min: Number(issue.minimum) }
  if (issue.code === 'too_big') return { max: Number(issue.maximum) }
  return undefined
}
