import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChange,
  type Change,
  type GroupFile,
  invertChange,
  recordOf,
  withoutStamps,
} from '../groupFile'
import { exampleGroup, exampleMember, exampleSession } from '../progress/exampleGroup'
import { exampleConsent, readyDrafts, withOne } from '../progress/gatesExample'
import { type PhaseMove, phaseMove } from '../progress/phaseHistory'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { exampleNeed, exampleResource, exampleUse } from '../resources/exampleResources'

const today = { at: '2026-02-01T08:00:00+07:00', by: 'PS-01' }
const photo = 'data:image/png;base64,AAAA'
const ready = exampleGroup(...readyDrafts())

const put = (...drafts: AnyDraft[]): Change => ({ put: drafts, remove: [] })

/** What stands against a change, as "code field params"; empty where it is taken. */
function against(group: GroupFile, change: Change): string[] {
  const result = applyChange(group, change, today)
  if (result.ok) return []
  return result.faults.map(({ code, field, params }) =>
    [code, field, ...Object.values(params ?? {})].join(' '),
  )
}

function done(group: GroupFile, change: Change): GroupFile {
  const result = applyChange(group, change, today)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

/** What the records say, whoever stamped them and in whatever order they stand. */
function said({ records }: GroupFile) {
  return Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [
      kind,
      new Map(list.map((record) => [record.id, withoutStamps(record as never)])),
    ]),
  )
}

function expectUndone(group: GroupFile, change: Change): void {
  expect(said(done(done(group, change), invertChange(group, change)))).toEqual(said(group))
}

describe('marking somebody present', () => {
  const meeting = (mark: string, date = '2026-01-10') => exampleSession(1, date, { 'A-01': mark })

  it('is refused on a day before the consent to take part, late or on time', () => {
    const late = exampleGroup(
      ...withOne(readyDrafts(), 'A-01.ikutKelompok', { date: '2026-01-11' }),
    )
    const fault = 'attendanceWithoutConsent attendance.0.status A-01 2026-01-10'
    expect(against(late, put(meeting('H')))).toEqual([fault])
    expect(against(late, put(meeting('T')))).toEqual([fault])
    expect(against(late, put(meeting('A')))).toEqual([])
    expect(against(late, put(meeting('H', '2026-01-11')))).toEqual([])
  })
  it('can be sent together with the consent', () => {
    const unasked = exampleGroup(...withOne(readyDrafts(), 'A-01.ikutKelompok', null))
    expect(against(unasked, put(meeting('H')))).toHaveLength(1)
    expect(against(unasked, put(meeting('H'), exampleConsent('A-01')))).toEqual([])
  })
  it('that was taken over from elsewhere does not hinder work on the same meeting', () => {
    const past = exampleGroup(...withOne(readyDrafts(), 'A-01.ikutKelompok', null), meeting('H'))
    const marks = { 'A-01': 'H', 'A-02': 'H' }
    expect(against(past, put(exampleSession(1, '2026-01-10', marks)))).toEqual([])
    expect(against(past, put(meeting('H', '2026-01-17')))).toEqual([
      'attendanceWithoutConsent attendance.0.status A-01 2026-01-17',
    ])
  })
  it('before a later withdrawal stays as it was, and both can be taken back', () => {
    const met = done(ready, put(meeting('H')))
    expectUndone(ready, put(meeting('H')))
    const withdrawal = put(
      exampleConsent('A-01', { status: 'ditarik', withdrawnDate: '2026-01-09' }),
    )
    expect(against(met, withdrawal)).toEqual([])
    expectUndone(met, withdrawal)
  })
})

describe('keeping a photo', () => {
  const agreed = exampleConsent('A-01', { purpose: 'fotoRekaman' })
  const withPhoto = exampleMember('A-01', { photo })

  it('is refused without the consent to photos', () => {
    expect(against(ready, put(withPhoto))).toEqual(['photoWithoutConsent photo A-01'])
    expect(against(done(ready, put(agreed)), put(withPhoto))).toEqual([])
  })
  it('is refused with its withdrawal, unless the photo goes in the same change', () => {
    const start = done(ready, put(agreed, withPhoto))
    const withdrawn = exampleConsent('A-01', {
      purpose: 'fotoRekaman',
      status: 'ditarik',
      withdrawnDate: '2026-02-01',
    })
    expect(against(start, put(withdrawn))).toEqual(['photoWithoutConsent photo A-01'])
    const change = put(withdrawn, exampleMember('A-01'))
    expect(against(start, change)).toEqual([])
    expectUndone(start, change)
  })
})

describe('a new version of the contract', () => {
  it('needs a decision where there is a contract already', () => {
    const second: AnyDraft = { kind: 'contract', record: { id: 'KK-2', version: '2' } }
    const decision: AnyDraft = {
      kind: 'decision',
      record: {
        id: 'KP-01',
        date: '2026-01-10',
        text: 'Norma diperbarui',
        topic: 'norma',
        autonomyLevel: 2,
        status: 'terlaksana',
      },
    }
    expect(against(ready, put(second))).toEqual(['decisionNeeded decisionId'])
    const decided: AnyDraft = {
      kind: 'contract',
      record: { id: 'KK-2', version: '2', decisionId: 'KP-01' },
    }
    expect(against(ready, put(decision, decided))).toEqual([])
    const first = exampleGroup(...withOne(readyDrafts(), 'KK-1', null))
    expect(against(first, put(second))).toEqual([])
  })
})

describe('a contract that somebody signed', () => {
  const contract = recordOf(ready, 'contract', 'KK-1')
  if (!contract) throw new Error('the example has a contract')
  const words = withoutStamps<'contract'>(contract)
  const told = (fields: Partial<DraftOf<'contract'>>): AnyDraft => ({
    kind: 'contract',
    record: { ...words, ...fields },
  })
  const signatures = [{ memberCode: 'A-01', date: '2026-01-03' }]
  const signed = done(ready, put(told({ signatures, pledge: 'Kami menjaga cerita' })))

  it('keeps its words: not altered, not set aside, not removed', () => {
    const again = { signatures, pledge: 'Kami menjaga cerita' }
    expect(against(signed, put(told({ ...again, limitsPlannedDate: '2026-01-08' })))).toEqual([])
    for (const change of [{ pledge: 'Lain' }, { norms: ['Baru'] }, { archivedAt: today.at }])
      expect(against(signed, put(told({ ...again, ...change })))).toEqual([
        `contractSigned ${Object.keys(change)[0]}`,
      ])
    const removal = { put: [], remove: [{ kind: 'contract' as const, id: contract.id }] }
    expect(against(signed, removal)).toEqual(['contractSigned '])
  })
  it('is not altered by taking its signatures away in the same change, only after that', () => {
    const changed = put(told({ signatures: [], pledge: 'Lain' }))
    expect(against(signed, changed)).toEqual(['contractSigned pledge'])
    const unsigned = done(signed, put(told({ signatures: [], pledge: 'Kami menjaga cerita' })))
    expect(against(unsigned, changed)).toEqual([])
  })
  it('is signed by those who were met already and are still there', () => {
    const left = exampleMember('A-01', { status: 'mengundurkanDiri', exitDate: '2026-01-09' })
    const group = done(ready, put(left))
    const signedOn = (date: string) => put(told({ signatures: [{ memberCode: 'A-01', date }] }))
    expect(against(group, signedOn('2026-01-09'))).toEqual([])
    expect(against(group, signedOn('2026-01-10'))).toEqual([
      'outsideMembership signatures.0.date A-01 2026-01-10',
    ])
    expect(against(group, signedOn('2025-06-01'))).toHaveLength(1)
  })
})

describe('what is written down as past', () => {
  const ahead = '2026-02-02'

  it('is refused while it still lies ahead', () => {
    expect(against(ready, put(exampleConsent('A-01', { date: ahead })))).toEqual([
      `dayAhead date ${ahead}`,
    ])
    expect(against(ready, put(exampleSession(1, ahead, { 'A-01': 'H' })))).toEqual([
      `dayAhead date ${ahead}`,
      `dayAhead attendance.0.status ${ahead}`,
    ])
    expect(against(ready, put(exampleSession(1, ahead, { 'A-01': 'I' })))).toEqual([
      `dayAhead date ${ahead}`,
    ])
    const met = exampleNeed('KS-01', { raisedDate: ahead, status: 'terpenuhi', metDate: ahead })
    const use = exampleUse('PM-01', 'RS-01', { date: ahead })
    expect(against(ready, put(met, exampleResource('RS-01', { verifiedDate: null }), use))).toEqual(
      [`dayAhead raisedDate ${ahead}`, `dayAhead metDate ${ahead}`, `dayAhead date ${ahead}`],
    )
    expect(against(ready, put(exampleResource('RS-01', { verifiedDate: ahead })))).toEqual([
      `dayAhead verifiedDate ${ahead}`,
    ])
    expect(against(ready, phaseMove(ready, { date: ahead, to: 'awal' }))).toEqual([
      `dayAhead date ${ahead}`,
    ])
  })
  it('may be of a day that has begun only in the east of the country', () => {
    const consent = put(exampleConsent('A-01', { date: ahead }))
    const result = (at: string) => applyChange(ready, consent, { at, by: 'PS-01' })
    expect(result('2026-02-01T14:59:59Z').ok).toBe(false)
    expect(result('2026-02-01T15:00:00Z').ok).toBe(true)
    expect(result('2026-02-02T00:30:00+09:00').ok).toBe(true)
  })
  it('stays as it was taken over from elsewhere', () => {
    const past = exampleGroup(...withOne(readyDrafts(), 'A-01.ikutKelompok', { date: ahead }))
    expect(against(past, put(exampleConsent('A-01', { date: ahead, limit: 'Contoh' })))).toEqual([])
  })
})

it('a photo is kept on the morning of its consent, when the day has not begun everywhere', () => {
  const consent = exampleConsent('A-01', { purpose: 'fotoRekaman', date: '2026-02-02' })
  const change = put(consent, exampleMember('A-01', { photo }))
  const morning = { at: '2026-02-01T23:30:00Z', by: 'PS-01' }
  expect(applyChange(ready, change, morning).ok).toBe(true)
})

describe('going to another phase', () => {
  const begin: PhaseMove = { date: '2026-01-01', to: 'awal', decidedBy: 'PS-01' }
  const program = recordOf(ready, 'program', 'PR-01')
  if (!program) throw new Error('the example has a program')
  const status = (to: 'awal' | 'draf' | 'dihentikan'): AnyDraft => ({
    kind: 'program',
    record: { ...withoutStamps<'program'>(program), status: to },
  })

  it('is taken through the gate with its record, and can be taken back and done again', () => {
    const change = phaseMove(ready, begin)
    expect(done(ready, change).records.program[0]?.status).toBe('awal')
    expect(recordOf(done(ready, change), 'phaseChange', 'PT-01')).toMatchObject({
      from: 'prakelompok',
      to: 'awal',
    })
    expectUndone(ready, change)
    const undone = done(done(ready, change), invertChange(ready, change))
    expect(against(undone, change)).toEqual([])
  })
  it('is refused without its record; between the names of one phase nothing is asked', () => {
    expect(against(ready, put(status('awal')))).toEqual(['phaseChangeNeeded status'])
    expect(against(ready, put(status('draf')))).toEqual([])
  })
  it('is refused while something required is missing, whatever reason is given', () => {
    const unasked = exampleGroup(...withOne(readyDrafts(), 'A-02.ikutKelompok', null))
    const skipped = [{ criterion: 'consents', reason: 'Segera dimulai' }]
    expect(against(unasked, phaseMove(unasked, { ...begin, skipped }))).toEqual([
      'criterionUnmet skipped consents',
    ])
  })
  it('skips what may be skipped only with a reason', () => {
    const unsigned = exampleGroup(...withOne(readyDrafts(), 'RP-01', null))
    expect(against(unsigned, phaseMove(unsigned, begin))).toEqual([
      'skipReasonNeeded skipped planSigned',
    ])
    const skipped = [{ criterion: 'planSigned', reason: 'Pimpinan sedang dinas luar' }]
    const change = phaseMove(unsigned, { ...begin, skipped })
    expect(against(unsigned, change)).toEqual([])
    expectUndone(unsigned, change)
  })
  it('cannot be gone round by taking the program away', () => {
    expect(against(ready, { put: [], remove: [{ kind: 'program', id: 'PR-01' }] })).toEqual([
      'phaseChangeNeeded status',
    ])
  })
  it('passes the phases one by one', () => {
    expect(against(ready, phaseMove(ready, { ...begin, to: 'tengah' }))).toEqual([
      'phaseOutOfOrder to',
    ])
  })
  it('judges the gate as it stood on the day of the change', () => {
    expect(against(ready, phaseMove(ready, { ...begin, date: '2025-12-21' }))).toContain(
      'criterionUnmet skipped consents',
    )
  })
  it('goes back with a reason, never before the last change, and can be taken back', () => {
    const running = done(ready, phaseMove(ready, begin))
    const back: PhaseMove = { date: '2026-01-05', to: 'prakelompok' }
    expect(against(running, phaseMove(running, back))).toEqual(['reasonNeeded reason'])
    const change = phaseMove(running, { ...back, reason: 'Dua anggota belum siap' })
    expect(against(running, change)).toEqual([])
    expectUndone(running, change)
    const early = phaseMove(running, { ...back, reason: 'Contoh', date: '2025-12-31' })
    expect(against(running, early)).toEqual(['crossedDates date 2026-01-01 2025-12-31'])
  })
  it('ends early with a reason, who decided, and something else for each member', () => {
    const end: PhaseMove = { date: '2026-01-20', to: 'dihentikan', reason: 'Ruang terbakar' }
    expect(against(ready, phaseMove(ready, end))).toEqual([
      'missing decidedBy',
      'alternativeNeeded alternatives A-01',
      'alternativeNeeded alternatives A-02',
    ])
    const change = phaseMove(ready, {
      ...end,
      decidedBy: 'PS-01',
      alternatives: [
        { memberCode: 'A-01', service: 'Layanan perorangan' },
        { memberCode: 'A-02', service: 'Kelompok lain' },
      ],
    })
    expect(against(ready, change)).toEqual([])
    expectUndone(ready, change)
    const ended = done(ready, change)
    expect(against(ended, phaseMove(ended, { ...begin, date: '2026-01-21' }))).toContain(
      'reasonNeeded reason',
    )
  })
  it('leaves a record that is neither altered nor taken away by itself', () => {
    const running = done(ready, phaseMove(ready, begin))
    const record = recordOf(running, 'phaseChange', 'PT-01')
    if (!record) throw new Error('just written')
    const draft = withoutStamps<'phaseChange'>(record)
    const altered: AnyDraft = { kind: 'phaseChange', record: { ...draft, date: '2025-12-30' } }
    const archived: AnyDraft = { kind: 'phaseChange', record: { ...draft, archivedAt: today.at } }
    expect(against(running, put(altered))).toEqual(['phaseChangeFixed '])
    expect(against(running, put(archived))).toEqual([])
    expect(against(running, { put: [], remove: [{ kind: 'phaseChange', id: 'PT-01' }] })).toEqual([
      'phaseChangeFixed ',
    ])
    const second: AnyDraft = { kind: 'phaseChange', record: { ...draft, id: 'PT-02' } }
    expect(against(running, put(second))).toEqual(['phaseChangeNeeded to'])
  })
})

it('a past that is taken over is not judged by its steps', () => {
  const past = put(exampleSession(1, '2025-12-30', {}), exampleMember('A-01', { photo }))
  expect(against(ready, past)).not.toEqual([])
  expect(applyChange(ready, put(exampleMember('A-01', { photo })), today, 'pastElsewhere').ok).toBe(
    true,
  )
})

it('whatever is done on these screens, taking it back step by step leads to where it began', () => {
  const code = fc.constantFrom('A-01', 'A-02')
  const day = fc.constantFrom('2026-01-03', '2026-01-10', '2026-01-17')
  const anyStep = fc.oneof(
    fc
      .record({ code, day, mark: fc.constantFrom('H', 'T', 'I') })
      .map((one) => () => put(exampleSession(1, one.day, { [one.code]: one.mark }))),
    fc
      .record({
        code,
        status: fc.constantFrom('setuju' as const, 'ditarik' as const),
        purpose: fc.constantFrom('ikutKelompok' as const, 'fotoRekaman' as const),
      })
      .map((one) => () => {
        const withdrawnDate = one.status === 'ditarik' ? '2026-01-31' : null
        const { status, purpose } = one
        return put(exampleConsent(one.code, { status, purpose, withdrawnDate }))
      }),
    fc
      .record({ code, has: fc.boolean() })
      .map((one) => () => put(exampleMember(one.code, { photo: one.has ? photo : null }))),
    fc
      .record({ date: day, to: fc.constantFrom('awal' as const, 'prakelompok' as const) })
      .map(({ date, to }) => (group: GroupFile) => {
        const skipped = [{ criterion: 'riskScreening', reason: 'Contoh alasan' }]
        return phaseMove(group, { date, to, skipped, reason: 'Contoh alasan' })
      }),
  )
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 12 }), (steps) => {
      const taken: { before: GroupFile; change: Change }[] = []
      let now = ready
      for (const step of steps) {
        const change = step(now)
        const result = applyChange(now, change, today)
        if (result.ok) taken.push({ before: now, change })
        if (result.ok) now = result.group
      }
      for (const { before, change } of taken.toReversed())
        now = done(now, invertChange(before, change))
      expect(said(now)).toEqual(said(ready))
    }),
    { numRuns: 150 },
  )
})
