import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import { applyChange, type GroupFile, withoutStamps } from '../groupFile'
import type { RecordKind } from '../records/kindNames'
import { recordKinds } from '../records/kindNames'
import { type AnyDraft, schemas } from '../records/kinds'
import { printedReport, type ReportWish } from './printedReport'

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
  referral: ['number'],
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

/** What the sample has none of: goals amended and stopped, strengths that the group named, a meeting with every remark. */
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
  return [...goals, strengths, ...spokenMeetings(records)]
}

/** A meeting of which everything was written that can be. */
function spokenMeetings(records: GroupFile['records']): AnyDraft[] {
  return records.session.slice(0, 1).map((stored): AnyDraft => {
    const session = withoutStamps<'session'>(stored)
    const [part] = session.plan?.agenda ?? []
    const plan = {
      ...session.plan,
      agenda: [{ activity: 'Putaran kabar', ...part, leaderCode: 'A-02', spentMinutes: 12 }],
      materials: 'Kartu',
    }
    const recording = {
      ...session.recording,
      themes: ['Harapan'],
      reflection: 'Terlalu cepat menengahi',
      memberObservations: [{ memberCode: 'A-02', text: 'Menyapa lebih dahulu' }],
    }
    const attendance = session.attendance?.map((row) => ({ ...row, note: 'Menunggu' }))
    const addenda = [{ at: `${asOf}T12:00:00+07:00`, text: 'Kabar kemudian' }]
    const nextPlan = 'Menyusun tujuan'
    return {
      kind: 'session',
      record: { ...session, plan, recording, attendance, addenda, nextPlan },
    }
  })
}

function done(group: GroupFile, ...put: AnyDraft[]): GroupFile {
  const result = applyChange(group, { put, remove: [] }, stamp, 'pastElsewhere')
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

test('whatever free text names a member, no document of the group repeats it', () => {
  const { group, count } = spokenOf()
  expect(count).toBeGreaterThan(500)
  const wishes: ReportWish[] = [
    { kind: 'rp' },
    { kind: 'lpk', from: '2026-08-01', to: '2026-11-22' },
    { kind: 'tujuan' },
    { kind: 'la' },
    ...group.records.referral.map(({ id: referralId }): ReportWish => ({ kind: 'rj', referralId })),
    { kind: 'sosiometri', surveyIds: [] },
    { kind: 'suratSuara', surveyId: 'SM-1', naming: 'kode' },
    { kind: 'ekopeta', days: ['2026-09-12', asOf] },
    { kind: 'pk', memberCodes: [], version: null },
    { kind: 'formulir', sessionId: null, parts: ['hadir', 'catatan', 'uca'] },
    { kind: 'ds', categories: [], reach: 'semua', isPublic: false },
    ...group.records.session.flatMap(({ id: sessionId }): ReportWish[] => [
      { kind: 'ba', sessionId, namesReason: null },
      { kind: 'cp', sessionId },
      { kind: 'amatan', sessionId },
      { kind: 'formulir', sessionId, parts: ['hadir', 'catatan', 'uca'] },
    ]),
  ]
  for (const wish of wishes) {
    const report = printedReport(group, wish, asOf)
    const leaks = textsIn(report)
      .filter(({ value }) => value.includes(NAME))
      // An address stands on its letter as it is written.
      .filter(({ path }) => wish.kind !== 'rj' || path[0] !== 'receiver')
      .map(({ path, value }) => `${wish.kind} ${path.join('.')}: ${value.slice(0, 60)}`)
    expect(leaks).toEqual([])
  }
})

test('the papers of a meeting hold nothing of a member but code, sex and, on the list, the nickname', () => {
  const imported = importGroup(sample, { groupId: 'G-01', stamp, asOf })
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults))
  const { group } = imported
  const words = group.records.member.flatMap(({ fullName, nik, address, phone, guardian }) =>
    [fullName, nik, address, phone, guardian?.name, guardian?.phone].filter((word) => word != null),
  )
  expect(words).toHaveLength(60)
  const nicknames = group.records.member.map(({ nickname }) => String(nickname))
  for (const { id: sessionId } of group.records.session)
    for (const kind of ['ba', 'cp', 'formulir'] as const) {
      const wish = { kind, sessionId, namesReason: null, parts: ['hadir'] } as ReportWish
      const texts = textsIn(printedReport(group, wish, asOf))
      const leaks = texts.filter(({ path, value }) => {
        if (path[0] === 'letterhead' || path[0] === 'signers' || path[0] === 'workers') return false
        const isOnList =
          path[0] === (kind === 'ba' ? 'attendees' : 'rows') && path[2] === 'nickname'
        return (
          words.some((word) => value.includes(word)) ||
          (nicknames.some((name) => new RegExp(`\\b${name}\\b`).test(value)) && !isOnList)
        )
      })
      expect(leaks).toEqual([])
    }
})
