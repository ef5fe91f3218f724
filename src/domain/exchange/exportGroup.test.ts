import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, type Change, type GroupFile, withoutStamps } from '../groupFile'
import type { RecordKind } from '../records/kindNames'
import { recordKinds } from '../records/kindNames'
import type { AnyDraft } from '../records/kinds'
import { exportGroup } from './exportGroup'
import { importGroup } from './importGroup'

type Json = ReturnType<typeof JSON.parse>

const sample = (): Json => JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8'))
const asOf = '2026-11-22'
const stamp = { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' }

function imported(value: unknown, groupId = 'G-01'): GroupFile {
  const later = { at: '2027-01-01T00:00:00Z', by: 'PS-02' }
  const result = importGroup(value, { groupId, stamp: groupId === 'G-01' ? stamp : later, asOf })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

/** What another computer reads of an export: only what survives as text. */
const sent = (group: GroupFile): Json => JSON.parse(JSON.stringify(exportGroup(group, { asOf })))

function changed(group: GroupFile, change: Change, by = 'PS-02'): GroupFile {
  const stamp = { at: '2026-11-23T10:00:00+07:00', by }
  const result = applyChange(group, change, stamp, 'pastElsewhere')
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

function expectSurvives(group: GroupFile): void {
  const again = importGroup(sent(group), {
    groupId: group.id,
    stamp: { at: '2027-01-01T00:00:00Z', by: 'somebody else' },
    asOf,
  })
  expect(again.ok && again.group).toEqual(group)
}

test('the rows of the sample come out as they went in, but for what Guyub computes', () => {
  const expected = sample()
  const { catalog, expected: figures, _meta, ...body } = expected
  for (const member of body.members) delete member.ageAtStart
  for (const problem of body.problems) delete problem.daysToResolve
  for (const resource of body.resources) delete resource.distanceKm
  for (const survey of body.sociometry) delete survey.computed
  for (const line of body.program.budget.lines) delete line.planned
  delete body.program.budget.totalPlanned
  delete body.program.budget.totalRealised

  const { _meta: head, reviewPoints, ...rows } = sent(imported(sample()))
  expect(rows).toEqual(body)
  expect(reviewPoints).toHaveLength(5)
  expect(head).toEqual({
    title: 'Kelompok Remaja Langkah Baru',
    schemaVersion: 1,
    locale: 'id-ID',
    generatedBy: 'Guyub',
    asOf,
    revision: 1,
    stamp,
  })
})

test('the keys of an export stand in the order of the sample', () => {
  const order = Object.keys(sample())
  const keys = Object.keys(sent(imported(sample()))).filter((key) => order.includes(key))
  expect(keys).toEqual(order.filter((key) => keys.includes(key)))
})

test('an export taken in again is the identical group, ids and stamps included', () => {
  expectSurvives(imported(sample()))
})

test("earlier contracts, ids of one's own and records set aside survive", () => {
  const group = imported(sample())
  const contract = group.records.contract.map((record) => withoutStamps<'contract'>(record))[0]
  const goal = group.records.goal.map((record) => withoutStamps<'goal'>(record))[0]
  if (!contract || !goal) throw new Error('the sample has both')
  const next = changed(group, {
    put: [
      {
        kind: 'contract',
        record: { ...contract, id: 'my-own', version: '2 (baru)', decisionId: 'KP-02' },
      },
      { kind: 'goal', record: { ...goal, archivedAt: '2026-11-23T10:00:00+07:00' } },
    ],
    remove: [{ kind: 'supervision', id: 'SV-02' }],
  })
  expect(sent(next).contractVersions).toHaveLength(1)
  expect(sent(next).contract.id).toBe('my-own')
  expect(sent(next).goals[0]).toMatchObject({ updatedBy: 'PS-02', revision: 2 })
  expectSurvives(next)
})

test('null and absent stay apart', () => {
  const file = sample()
  file.goals[0].statusReason = null
  delete file.goals[0].memberCode
  const [row] = sent(imported(file)).goals
  expect(row.statusReason).toBeNull()
  expect(row).not.toHaveProperty('memberCode')
})

test('after any series of edits, export and import give the identical group', () => {
  const start = imported(sample())
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (edits) => {
      expectSurvives(edits.reduce(edited, start))
    }),
    { numRuns: 25 },
  )
})

type Edit = { kind: RecordKind; index: number; text: string | null; by: string; isNew: boolean }

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...recordKinds),
  index: fc.nat(80),
  text: fc.option(fc.string({ unit: 'binary', maxLength: 30 })),
  by: fc.constantFrom('PS-01', 'PS-02', ''),
  isNew: fc.boolean(),
})

const textOf: { [K in RecordKind]?: string } = {
  agency: 'email',
  worker: 'rank',
  program: 'approach',
  member: 'needs',
  consent: 'limit',
  contract: 'pledge',
  session: 'nextPlan',
  goal: 'indicator',
  reviewPoint: 'note',
  taskReview: 'jumpReason',
  principleCheck: 'note',
  decision: 'owner',
  problem: 'owner',
  sociometricSurvey: 'note',
  resource: 'note',
  resourceNeed: 'note',
  resourceUse: 'outcome',
  referral: 'note',
  counsellingCase: 'source',
  instrument: 'version',
  administration: 'missingReason',
  incident: 'followUp',
  supervision: 'agreed',
  evaluation: 'period',
  report: 'period',
}

/** Kinds of which a second record with another id is allowed. */
const copied = new Set<RecordKind>([
  'worker',
  'goal',
  'decision',
  'problem',
  'supervision',
  'administration',
])

function edited(group: GroupFile, { kind, index, text, by, isNew }: Edit): GroupFile {
  const list = group.records[kind]
  const record = list[index % list.length]
  const field = textOf[kind]
  if (!record || !field) return group
  const id = isNew && copied.has(kind) ? `baru-${group.revision}` : record.id
  const draft = { kind, record: { ...withoutStamps(record), id, [field]: text } } as AnyDraft
  return changed(group, { put: [draft], remove: [] }, by)
}
