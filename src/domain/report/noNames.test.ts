import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import { applyChange, type GroupFile, withoutStamps } from '../groupFile'
import type { RecordKind } from '../records/kindNames'
import { recordKinds } from '../records/kindNames'
import { type AnyDraft, schemas } from '../records/kinds'
import { printedReport } from './printedReport'

const asOf = '2026-11-22'
const stamp = { at: `${asOf}T12:00:00+07:00`, by: 'PS-01' }
const NAME = 'Zulkarnaenwati'
const sample = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../resources/contoh/langkah-baru.json'), 'utf8'),
)
/** Told on the letterhead and signed with: they are no free text about members. */
const official: readonly RecordKind[] = ['agency', 'worker', 'member']

/** What a group, a document, an instrument or a version is called by: names of things, and no free text. */
const calledBy: { [K in RecordKind]?: string[] } = {
  program: ['code', 'name'],
  contract: ['version'],
  instrument: ['code'],
  report: ['number'],
}

type Text = { path: (string | number)[]; value: string }

function textsIn(value: unknown, path: (string | number)[] = []): Text[] {
  if (typeof value === 'string') return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]))
}

function withText<T>(record: T, path: (string | number)[], text: string): T {
  const copy = structuredClone(record)
  const last = path.at(-1) ?? ''
  const holder = path
    .slice(0, -1)
    .reduce((one: unknown, key) => (one as Record<string, unknown>)[key], copy)
  ;(holder as Record<string, unknown>)[last] = text
  return copy
}

/** The sample, with the name of a member behind every free text of every record. */
function spokenOf(): { group: GroupFile; count: number } {
  const imported = importGroup(sample, { groupId: 'G-01', stamp, asOf })
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults))
  const member = imported.group.records.member[0]
  if (!member) throw new Error('the sample has members')
  const named = { ...withoutStamps<'member'>(member), fullName: NAME, nickname: null }
  let group = done(imported.group, { kind: 'member', record: named }, ...unsaid(imported.group))
  let count = 0
  for (const kind of recordKinds.filter((one) => !official.includes(one)))
    for (const stored of group.records[kind]) {
      const record = withoutStamps(stored as never) as { id: string }
      const spoken = textsIn(record).reduce((one, { path, value }) => {
        const next = withText(one, path, `${value} ${NAME}`)
        const isName = path[0] === 'id' || calledBy[kind]?.includes(String(path[0]))
        const isFree = !isName && schemas[kind].draft.safeParse(next).success
        if (isFree) count += 1
        return isFree ? next : one
      }, record)
      const result = applyChange(
        group,
        { put: [{ kind, record: spoken }], remove: [] },
        stamp,
        'pastElsewhere',
      )
      if (result.ok) group = result.group
      else throw new Error(`${kind} ${record.id} ${JSON.stringify(result.faults)}`)
    }
  return { group, count }
}

/** What the sample has none of: goals amended and stopped, and strengths that the group named. */
function unsaid({ records }: GroupFile): AnyDraft[] {
  const goals = records.goal.map((stored): AnyDraft => {
    const goal = withoutStamps<'goal'>(stored)
    const { text, indicator, gas } = goal
    const amendment = {
      date: '2026-09-10',
      reason: 'Ukuran diganti',
      former: { text, indicator, gas },
    }
    return {
      kind: 'goal',
      record: { ...goal, amendments: [amendment], statusReason: 'Tidak lagi dikehendaki' },
    }
  })
  const strengths: AnyDraft = {
    kind: 'strengthsReview',
    record: { id: 'KL-1', date: '2026-09-12', strengths: ['Saling menjaga'], weaknesses: ['Lupa'] },
  }
  return [...goals, strengths]
}

function done(group: GroupFile, ...put: AnyDraft[]): GroupFile {
  const result = applyChange(group, { put, remove: [] }, stamp, 'pastElsewhere')
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

test('whatever free text names a member, no document of the group repeats it', () => {
  const { group, count } = spokenOf()
  expect(count).toBeGreaterThan(500)
  const wishes = [
    { kind: 'rp' },
    { kind: 'lpk', from: '2026-08-01', to: '2026-11-22' },
    { kind: 'tujuan' },
    { kind: 'sosiometri', surveyIds: [] },
    { kind: 'suratSuara', surveyId: 'SM-1', naming: 'kode' },
    { kind: 'pk', memberCodes: [], version: null },
  ] as const
  for (const wish of wishes) {
    const report = printedReport(group, { ...wish, memberCodes: [] } as never, asOf)
    const leaks = textsIn(report)
      .filter(({ value }) => value.includes(NAME))
      .map(({ path, value }) => `${wish.kind} ${path.join('.')}: ${value.slice(0, 60)}`)
    expect(leaks).toEqual([])
  }
})
