import { describe, expect, it } from 'vitest'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { exampleGroup } from './exampleGroup'
import { type DeadlineSource, deadlineStart, incidentDeadlines } from './incidentDeadlines'

const supervisor: AnyDraft = {
  kind: 'worker',
  record: { id: 'PS-03', name: 'Dra. Endang Permisalan, M.Si.', role: 'supervisor' },
}
const head: AnyDraft = {
  kind: 'worker',
  record: { id: 'PS-04', name: 'H. Sudarmo Rekaan', role: 'pimpinan' },
}
const agencyIn = (timezone: DraftOf<'agency'>['timezone']): AnyDraft => ({
  kind: 'agency',
  record: {
    id: 'AG-01',
    name: 'LKS Contoh',
    kind: 'LKS',
    address: 'Jalan Misal 1',
    letterCode: 'LKS',
    defaultPaper: 'A4',
    timezone,
    purposes: [{ id: 'TL-1', text: 'Memulihkan keberfungsian sosial.' }],
    head: { name: 'H. Sudarmo Rekaan', title: 'Pimpinan' },
  },
})
const group = exampleGroup(agencyIn('WIB'), supervisor, head)

const leak: DeadlineSource = {
  kind: 'kegagalanPelindunganData',
  date: '2026-10-02',
  knownAt: '2026-10-02T10:15:00+07:00',
}

/** The deadlines at an instant, by kind. */
function at(now: string, fields: Partial<DeadlineSource> = {}, where = group) {
  const deadlines = incidentDeadlines(where, { ...leak, ...fields }, now)
  return Object.fromEntries(deadlines.map(({ kind, ...rest }) => [kind, rest]))
}

describe('the supervisor is told the same day', () => {
  it('until the end of the day on which it became known', () => {
    // 2 October 24.00 WIB = 17.00 UTC; from 14.15 that is 9 hours and 45 minutes, so 9 whole hours.
    expect(at('2026-10-02T14:15:00+07:00').supervisor).toEqual({
      until: '2026-10-03T00:00:00+07:00',
      lastDay: '2026-10-02',
      state: 'open',
      hoursLeft: 9,
    })
    expect(at('2026-10-03T00:00:00+07:00').supervisor).toMatchObject({
      state: 'missed',
      toldOn: null,
    })
  })

  it('by an entry with the role of supervisor, or one that names the supervisor', () => {
    const informed = [
      { who: 'Bu Endang', date: '2026-10-02', minutesAfter: 25, role: 'supervisor' as const },
    ]
    expect(at('2026-10-09T08:00:00+07:00', { informed }).supervisor).toMatchObject({
      state: 'met',
      on: '2026-10-02',
      by: { field: 'informed', who: 'Bu Endang', minutesAfter: 25 },
      isOnLastDay: false,
    })
    for (const who of ['PS-03', 'Dra. Endang Permisalan, M.Si.'])
      expect(
        at('2026-10-09T08:00:00+07:00', { informed: [{ who, date: '2026-10-02' }] }).supervisor,
      ).toMatchObject({ state: 'met' })
  })

  it('not by telling somebody else, nor the head where there is a supervisor', () => {
    const informed = [
      { who: 'PS-04', date: '2026-10-02' },
      { who: 'wali', date: '2026-10-02', role: 'lainnya' as const },
      { who: 'PS-03', date: '2026-10-02', role: 'lainnya' as const },
    ]
    expect(at('2026-10-02T20:00:00+07:00', { informed }).supervisor).toMatchObject({
      state: 'open',
      hoursLeft: 4,
    })
    const withoutSupervisor = exampleGroup(agencyIn('WIB'), head)
    expect(
      at('2026-10-02T20:00:00+07:00', { informed }, withoutSupervisor).supervisor,
    ).toMatchObject({ state: 'met' })
  })

  it('a day late is missed, and done', () => {
    const informed = [{ who: 'PS-03', date: '2026-10-03' }]
    expect(at('2026-10-04T08:00:00+07:00', { informed }).supervisor).toMatchObject({
      state: 'missed',
      toldOn: '2026-10-03',
    })
    // At noon of the day before, what is dated tomorrow has not happened.
    expect(at('2026-10-02T12:00:00+07:00', { informed }).supervisor).toMatchObject({
      state: 'open',
      hoursLeft: 12,
    })
  })

  it('and the first entry counts, in whatever order they were written', () => {
    const informed = [
      { who: 'PS-03', date: '2026-10-03' },
      { who: 'PS-03', date: '2026-10-02' },
    ]
    expect(at('2026-10-04T08:00:00+07:00', { informed }).supervisor).toMatchObject({
      state: 'met',
      on: '2026-10-02',
    })
  })

  it('in the time zone of the agency', () => {
    // 23.30 WIB on 2 October is already 01.30 WIT on 3 October.
    const knownAt = '2026-10-02T23:30:00+07:00'
    expect(at('2026-10-02T23:40:00+07:00', { knownAt }).supervisor).toMatchObject({
      lastDay: '2026-10-02',
      hoursLeft: 0,
    })
    const east = exampleGroup(agencyIn('WIT'), supervisor)
    // 24.00 WIT on 3 October = 22.00 WIB: from 23.40 WIB the day before 22 hours and 20 minutes.
    expect(at('2026-10-02T23:40:00+07:00', { knownAt }, east).supervisor).toMatchObject({
      lastDay: '2026-10-03',
      hoursLeft: 22,
    })
  })
})

describe('a failure of data protection is told in writing within 3 x 24 hours', () => {
  it('counted in hours from when it became known', () => {
    // 2 October 10.15 + 72 hours = 5 October 10.15 WIB.
    const { subjects, authority } = at('2026-10-04T10:00:00+07:00')
    expect(subjects).toMatchObject({
      until: '2026-10-05T03:15:00.000Z',
      lastDay: '2026-10-05',
      state: 'open',
      hoursLeft: 24,
    })
    expect(authority).toMatchObject({ state: 'open', hoursLeft: 24 })
    expect(at('2026-10-05T10:14:59+07:00').subjects).toMatchObject({ state: 'open', hoursLeft: 0 })
    expect(at('2026-10-05T10:15:00+07:00').subjects).toMatchObject({ state: 'missed' })
  })

  it('each notice for itself; on the last day only the hour could prove it', () => {
    const { subjects, authority } = at('2026-10-20T08:00:00+07:00', {
      subjectsNotifiedDate: '2026-10-05',
      authorityNotifiedDate: '2026-10-06',
    })
    expect(subjects).toMatchObject({
      state: 'met',
      on: '2026-10-05',
      by: { field: 'subjectsNotifiedDate' },
      isOnLastDay: true,
    })
    expect(authority).toMatchObject({ state: 'missed', toldOn: '2026-10-06' })
  })

  it('and no other kind of incident has these deadlines', () => {
    expect(Object.keys(at('2026-10-02T12:00:00+07:00', { kind: 'cedera' }))).toEqual(['supervisor'])
  })
})

describe('where nobody wrote down when it became known', () => {
  it('time runs from the earliest moment at which it could have been', () => {
    expect(deadlineStart({ date: '2026-10-02' }, 'WIB')).toEqual({
      at: '2026-10-02T00:00:00+07:00',
      isTold: false,
    })
    expect(deadlineStart({ date: '2026-10-02', time: '15.30' }, 'WITA').at).toBe(
      '2026-10-02T15:30:00+08:00',
    )
  })

  it('a notice must then be out on the third day, the day of the incident being the first', () => {
    // 2 October 00.00 + 72 hours = 5 October 00.00: the last whole day is the 4th.
    const strict = (day: string) =>
      at('2026-11-01T08:00:00+07:00', { knownAt: null, subjectsNotifiedDate: day }).subjects
    expect(strict('2026-10-04')).toMatchObject({
      lastDay: '2026-10-04',
      state: 'met',
      isOnLastDay: false,
    })
    expect(strict('2026-10-05')).toMatchObject({ state: 'missed', toldOn: '2026-10-05' })
  })
})
