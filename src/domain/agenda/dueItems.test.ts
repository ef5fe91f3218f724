import { describe, expect, it } from 'vitest'
import {
  exampleGoal,
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { areaOf, type DueKind, dueAreas, dueKinds, dueState } from './dueItem'
import { dueItems, inOrder } from './dueItems'

const program = exampleProgram()
const written = { recording: { processSummary: 'Berjalan sesuai rencana' } }

/** The things of one kind that are due, seen from a day. */
function items(kind: DueKind, today: string, ...put: AnyDraft[]) {
  return dueItems(exampleGroup(...program, ...put), today).filter((item) => item.kind === kind)
}
const days = (kind: DueKind, today: string, ...put: AnyDraft[]) =>
  items(kind, today, ...put).map(({ day }) => day)

function record<K extends AnyDraft['kind']>(kind: K, fields: DraftOf<K>): AnyDraft {
  return { kind, record: fields } as AnyDraft
}

describe('how near a day is', () => {
  it('is late from the day after on, and later beyond 30 days', () => {
    const near = (day: string) => dueState(day, '2026-11-22')
    expect(near('2026-11-21')).toBe('late')
    expect(near('2026-11-22')).toBe('today')
    expect(near('2026-11-23')).toBe('week')
    // 22 + 7 = 29 November; 22 November + 30 days = 22 December.
    expect(near('2026-11-29')).toBe('week')
    expect(near('2026-11-30')).toBe('month')
    expect(near('2026-12-22')).toBe('month')
    expect(near('2026-12-23')).toBe('later')
  })
  it('every kind has an area and every area a kind', () => {
    expect(new Set(dueKinds.map(areaOf))).toEqual(new Set(dueAreas))
  })
})

describe('meetings', () => {
  const planned = exampleSession(5, '2026-03-01', {}, { status: 'direncanakan' })
  it('ahead bear the times of the program where they have none: 13.30 and 120 minutes end at 15.30', () => {
    const usual = exampleProgram({ startTime: '13.30' })
    const [item] = dueItems(exampleGroup(...usual, planned), '2026-02-25').filter(
      ({ kind }) => kind === 'meeting',
    )
    expect(item).toMatchObject({
      day: '2026-03-01',
      number: 5,
      times: { start: '13.30', end: '15.30' },
    })
    const own = exampleSession(
      5,
      '2026-03-01',
      {},
      { status: 'direncanakan', startTime: '9.00'.padStart(5, '0'), endTime: '10.15' },
    )
    expect(items('meeting', '2026-02-25', own)).toMatchObject([
      { times: { start: '09.00', end: '10.15' } },
    ])
    expect(items('meeting', '2026-02-25', planned)).toMatchObject([{ times: null }])
  })
  it('that passed unheld are late from the next day; those put off or called off are gone', () => {
    expect(days('meetingPassed', '2026-03-01', planned)).toEqual([])
    expect(days('meeting', '2026-03-01', planned)).toEqual(['2026-03-01'])
    expect(days('meetingPassed', '2026-03-02', planned)).toEqual(['2026-03-01'])
    const off = exampleSession(5, '2026-03-01', {}, { status: 'ditunda' })
    expect(days('meetingPassed', '2026-03-02', off)).toEqual([])
  })
  it('that were held are to be written up within three days', () => {
    const held = exampleSession(4, '2026-03-01')
    expect(items('recording', '2026-03-01', held)).toMatchObject([{ day: '2026-03-04', number: 4 }])
    expect(days('recording', '2026-03-09', exampleSession(4, '2026-03-01', {}, written))).toEqual(
      [],
    )
    expect(days('recording', '2026-02-28', held)).toEqual([])
  })
})

describe('reviews', () => {
  it('are due on their days, from the one after the last that was done', () => {
    const meetings = [1, 2, 3].map((number) =>
      exampleSession(number, `2026-01-0${number}`, {}, written),
    )
    // Every third of twelve meetings; the fourth and later have no day yet.
    expect(items('review', '2026-01-05', ...meetings)).toMatchObject([
      { day: '2025-12-31', number: 0 },
      { day: '2026-01-03', number: 3 },
    ])
    const point = examplePoint('R9', '2026-01-06')
    expect(items('review', '2026-01-07', ...meetings, point).at(-1)).toMatchObject({
      day: '2026-01-06',
      ref: { kind: 'reviewPoint', id: 'R9' },
    })
  })
  it('at follow-up bear a name of their own', () => {
    const group = exampleGroup(...exampleProgram({ followUpDate: '2026-07-30' }))
    const found = dueItems(group, '2026-07-01').filter(({ kind }) => kind === 'followUp')
    expect(found.map(({ day }) => day)).toEqual(['2026-07-30'])
  })
  it('of goals are due on the target day until a rating on or after it', () => {
    const goal = (level: 1 | null) =>
      exampleGoal('TK-1', {
        targetDate: '2026-03-01',
        ratings:
          level === null ? [] : [{ point: 'R1', date: '2026-03-02', level, evidence: 'Terlihat' }],
      })
    const point = examplePoint('R1', '2026-03-02')
    expect(days('goal', '2026-03-05', goal(null), point)).toEqual(['2026-03-01'])
    expect(days('goal', '2026-03-05', goal(1), point)).toEqual([])
    const ofMember = exampleGoal('TA-01', { memberCode: 'A-01', targetDate: '2026-03-01' })
    const gone = exampleMember('A-01', {
      exitDate: '2026-02-01',
      exitReason: 'Pindah',
      status: 'mengundurkanDiri',
    })
    expect(days('goal', '2026-03-05', ofMember, gone)).toEqual([])
  })
  it('of the organisation are due on the day the group chose, of the version in force', () => {
    const version = (version: number, validFrom: string, reviewDate: string) =>
      record('organisation', {
        id: `ORG-${version}`,
        version,
        validFrom,
        reviewDate,
        form: 'informal',
        reason: 'Tumbuh',
      })
    const [first, second] = [
      version(1, '2026-01-01', '2026-02-01'),
      version(2, '2026-02-10', '2026-04-01'),
    ]
    expect(days('organisation', '2026-02-05', first)).toEqual(['2026-02-01'])
    expect(
      days(
        'organisation',
        '2026-02-20',
        { ...first, record: { ...first.record, validTo: '2026-02-09' } } as AnyDraft,
        second,
      ),
    ).toEqual(['2026-04-01'])
  })
})

describe('promises', () => {
  const decision = (fields: Partial<DraftOf<'decision'>>) =>
    record('decision', {
      id: 'KP-1',
      date: '2026-02-01',
      text: 'Kunjungan ke BLK',
      topic: 'kegiatan',
      autonomyLevel: 3,
      dueDate: '2026-02-10',
      status: 'direncanakan',
      ...fields,
    })
  const problem = (fields: Partial<DraftOf<'problem'>>) =>
    record('problem', {
      id: 'MS-1',
      raisedDate: '2026-02-01',
      text: 'Saling memotong',
      category: 'norma',
      raisedBy: 'anggota',
      severity: 'ringan',
      status: 'dibahas',
      ...fields,
    })
  it('of the group are due on their day until carried out or given up', () => {
    expect(days('decision', '2026-02-05', decision({}))).toEqual(['2026-02-10'])
    expect(days('decision', '2026-02-05', decision({ dueDate: null }))).toEqual([])
    expect(days('decision', '2026-02-05', decision({ status: 'batal' }))).toEqual([])
    const done = decision({ status: 'terlaksana', executedDate: '2026-02-04' })
    expect(days('decision', '2026-02-05', done)).toEqual([])
  })
  it('to solve a problem run for 21 days: 1 + 21 = 22 February', () => {
    expect(days('problem', '2026-02-02', problem({}))).toEqual(['2026-02-22'])
    expect(
      days('problem', '2026-02-09', problem({ status: 'selesai', resolvedDate: '2026-02-08' })),
    ).toEqual([])
  })
})

describe('referrals', () => {
  const resource = record('resource', {
    id: 'RS-1',
    name: 'Puskesmas',
    category: 'kesehatan',
    systemKind: 'formal',
    status: 'tidakAktif',
  })
  const referral = (fields: Partial<DraftOf<'referral'>>): AnyDraft[] => [
    exampleMember('A-01'),
    resource,
    record('referral', {
      id: 'RJ-1',
      date: '2026-02-01',
      memberCode: 'A-01',
      resourceId: 'RS-1',
      reason: 'Pemeriksaan',
      urgency: 'biasa',
      consentPurpose: 'berbagiRujukan',
      status: 'dikirim',
      ...fields,
    }),
  ]
  it('are asked about after 7 days, urgent ones after 1; that day stays until somebody asked', () => {
    for (const today of ['2026-02-07', '2026-02-08', '2026-02-09', '2026-02-15', '2026-03-01'])
      expect(days('referral', today, ...referral({}))).toEqual(['2026-02-08'])
    const urgent = referral({ urgency: 'mendesak' })
    expect(days('referral', '2026-02-02', ...urgent)).toEqual(['2026-02-02'])
    expect(days('referral', '2026-02-03', ...urgent)).toEqual(['2026-02-02'])
  })
  it('count from the day of sending, and name the member to screens', () => {
    expect(items('referral', '2026-02-06', ...referral({ sentDate: '2026-02-05' }))).toMatchObject([
      { day: '2026-02-12', memberCode: 'A-01' },
    ])
  })
  it('are due anew after somebody asked: 10 + 7 = 17 February', () => {
    const asked = referral({ reminders: [{ date: '2026-02-10', via: 'telepon' }] })
    expect(days('referral', '2026-02-10', ...asked)).toEqual(['2026-02-17'])
  })
  it('wait no longer once answered, refused or stopped, and not before they are sent', () => {
    for (const status of ['ditolak', 'dihentikan', 'disiapkan', 'selesai'] as const)
      expect(days('referral', '2026-03-01', ...referral({ status }))).toEqual([])
    const answered = referral({ status: 'berjalan', feedbackDate: '2026-02-10' })
    expect(days('referral', '2026-03-01', ...answered)).toEqual([])
  })
})

describe('supervision and incidents', () => {
  const supervision = (nextDate: string | null) =>
    record('supervision', {
      id: 'SV-1',
      date: '2026-01-20',
      by: 'PS-01',
      topic: 'Tahap awal',
      nextDate,
    })
  it('of a running group is due after 30 days (20 January + 30 = 19 February), or earlier where agreed', () => {
    expect(days('supervision', '2026-01-10')).toEqual(['2026-01-31'])
    expect(days('supervision', '2026-01-25', supervision(null))).toEqual(['2026-02-19'])
    expect(days('supervision', '2026-01-25', supervision('2026-02-03'))).toEqual(['2026-02-03'])
    expect(days('supervision', '2026-01-25', supervision('2026-03-03'))).toEqual(['2026-02-19'])
    const finished = exampleGroup(...exampleProgram({ status: 'selesai' }))
    expect(dueItems(finished, '2026-07-10').some(({ kind }) => kind === 'supervision')).toBe(false)
  })
  const incident = (fields: Partial<DraftOf<'incident'>>) =>
    record('incident', {
      id: 'IN-1',
      date: '2026-02-01',
      kind: 'cedera',
      severity: 'sedang',
      summary: 'Terjatuh',
      status: 'terbuka',
      ...fields,
    })
  const informed = [{ who: 'PS-03', date: '2026-02-01' }]
  it('are due on the day itself, after three days where data leaked, then daily until closed', () => {
    expect(days('incident', '2026-02-05', incident({}))).toEqual(['2026-02-01'])
    const leak = incident({ kind: 'kegagalanPelindunganData', informed })
    expect(days('incident', '2026-02-05', leak)).toEqual(['2026-02-04'])
    expect(days('incident', '2026-02-05', incident({ informed }))).toEqual(['2026-02-05'])
    const closed = incident({ informed, status: 'ditutup', closedDate: '2026-02-03' })
    expect(days('incident', '2026-02-05', closed)).toEqual([])
  })
})

describe('consents, contract and resources', () => {
  it('that ran out are due at once, for those who are still members', () => {
    const consent = record('consent', {
      id: 'A-01.sosiometri',
      memberCode: 'A-01',
      purpose: 'sosiometri',
      status: 'kedaluwarsa',
      date: '2026-01-02',
    })
    expect(items('consent', '2026-02-01', exampleMember('A-01'), consent)).toMatchObject([
      { day: '2026-02-01', memberCode: 'A-01' },
    ])
    const gone = exampleMember('A-01', {
      exitDate: '2026-01-20',
      exitReason: 'Pindah',
      status: 'mengundurkanDiri',
    })
    expect(items('consent', '2026-02-01', gone, consent)).toEqual([])
  })
  it('ask for the limits of confidentiality until they were explained', () => {
    const contract = (fields: Partial<DraftOf<'contract'>>) =>
      record('contract', {
        id: 'KK-v1.0',
        version: '1.0',
        limitsPlannedDate: '2026-01-08',
        ...fields,
      })
    expect(days('contractLimits', '2026-01-05', contract({}))).toEqual(['2026-01-08'])
    const explained = contract({ confidentialityLimitsExplainedDate: '2026-01-08' })
    expect(days('contractLimits', '2026-01-09', explained)).toEqual([])
  })
  const resource = (fields: Partial<DraftOf<'resource'>>) =>
    record('resource', {
      id: 'RS-1',
      name: 'Puskesmas',
      category: 'kesehatan',
      systemKind: 'formal',
      status: 'aktif',
      ...fields,
    })
  it('are to be checked again after 180 days (2 March + 180 = 29 August), told 90 days before', () => {
    const checked = resource({ verifiedDate: '2026-03-02' })
    expect(days('resource', '2026-05-30', checked)).toEqual([])
    expect(days('resource', '2026-05-31', checked)).toEqual(['2026-08-29'])
    expect(days('resource', '2026-09-30', checked)).toEqual(['2026-08-29'])
    expect(days('resource', '2026-05-31', resource({}))).toEqual(['2026-05-31'])
    expect(days('resource', '2026-05-31', resource({ status: 'tidakAktif' }))).toEqual([])
  })
  it('have agreements that end', () => {
    const agreed = resource({ verifiedDate: '2026-02-01', mou: { validUntil: '2026-04-01' } })
    expect(days('mou', '2026-02-05', agreed)).toEqual(['2026-04-01'])
    expect(days('mou', '2025-12-01', agreed)).toEqual([])
  })
})

describe('a whole group', () => {
  it('without records has nothing due', () => {
    expect(dueItems(exampleGroup(), '2026-01-01')).toEqual([])
  })
  it('that was closed only finishes its records', () => {
    const put = [
      exampleSession(1, '2026-01-03'),
      exampleSession(2, '2026-01-10', {}, { status: 'direncanakan' }),
    ]
    const closed = exampleGroup(...exampleProgram({ status: 'dihentikan' }), ...put)
    expect(dueItems(closed, '2026-01-20').map(({ kind }) => kind)).toEqual(['recording'])
  })
  it('tells its things by day, then kind, then meeting', () => {
    const found = dueItems(
      exampleGroup(
        ...program,
        exampleSession(2, '2026-01-07'),
        exampleSession(1, '2026-01-07'),
        exampleSession(3, '2026-01-10', {}, { status: 'direncanakan' }),
      ),
      '2026-01-08',
    ).filter(({ kind }) => kind !== 'review' && kind !== 'supervision')
    expect(found.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'meeting 3',
      'recording 1',
      'recording 2',
    ])
    expect(inOrder(found.toReversed())).toEqual(found)
  })
})
