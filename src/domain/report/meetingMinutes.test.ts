import { describe, expect, test } from 'vitest'
import { emptyGroup, type GroupFile } from '../groupFile'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { meetingMinutes } from './meetingMinutes'
import { paperRefusal } from './meetingPapers'
import { namePrintLog } from './namePrint'

const asOf = '2026-06-01'
const members = [
  exampleMember('A-01', { fullName: 'Zulkarnaen Misal', nickname: 'Zul' }),
  exampleMember('A-02', { sex: 'P' }),
  exampleMember('A-03', {
    exitDate: '2026-01-31',
    status: 'mengundurkanDiri',
    exitReason: 'Kerja',
  }),
  exampleMember('A-10'),
  exampleMember('A-09'),
]

function groupOf(...put: AnyDraft[]): GroupFile {
  return exampleGroup(...exampleProgram(), ...members, ...put)
}

function decision(id: string, fields: Partial<DraftOf<'decision'>> = {}): AnyDraft {
  return {
    kind: 'decision',
    record: {
      id,
      sessionId: 'P-4',
      date: '2026-02-10',
      text: 'Kas sukarela',
      topic: 'keuangan',
      autonomyLevel: 3,
      status: 'direncanakan',
      ...fields,
    },
  }
}

function organisation(
  version: number,
  validFrom: string,
  validTo: string | null,
  roles: NonNullable<DraftOf<'organisation'>['roles']>,
): AnyDraft {
  return {
    kind: 'organisation',
    record: {
      id: `O-${version}`,
      version,
      validFrom,
      validTo,
      form: 'bergilir',
      reason: 'x',
      roles,
    },
  }
}

const held = exampleSession(
  4,
  '2026-02-10',
  { 'A-01': 'H', 'A-02': 'T', 'A-09': 'S' },
  {
    startTime: '13.30',
    plan: {
      objectives: ['Zul dan teman saling mengenal'],
      agenda: [{ activity: 'Pembukaan', minutes: 10, spentMinutes: 12 }],
    },
    recording: {
      processSummary: 'Rahasia sekali',
      interactionPattern: 'bebas',
      objectivesMet: 'sebagian',
    },
    betweenSessionTask: 'Menyapa Zulkarnaen',
    nextPlan: 'Memetakan sumber',
    attendance: [
      { memberCode: 'A-01', status: 'H', participation: 2 },
      { memberCode: 'A-02', status: 'T', lateMinutes: 15, note: 'menjemput adik' },
      { memberCode: 'A-09', status: 'S', note: 'demam' },
    ],
  },
)

const of = (group: GroupFile, sessionId = 'P-4', namesReason: string | null = null) =>
  meetingMinutes(group, { sessionId, namesReason, asOf })

describe('who was there', () => {
  const minutes = of(groupOf(held))

  test('are the members of that day, in order of code, with what was recorded of each', () => {
    expect(minutes.attendees.map(({ code, status, arrival }) => [code, status, arrival])).toEqual([
      ['A-01', 'H', null],
      ['A-02', 'T', '13.45'],
      ['A-09', 'S', null],
      ['A-10', null, null],
    ])
  })

  test('late counts as present, a blank as neither: 2 of 4 came, 1 is ill, 1 not recorded', () => {
    expect(minutes.count).toMatchObject({
      expected: 4,
      present: 2,
      late: 1,
      I: 0,
      S: 1,
      A: 0,
      notRecorded: 1,
    })
  })

  test('no private remark and no word of the confidential record comes along', () => {
    const said = JSON.stringify(minutes)
    for (const word of ['demam', 'menjemput', 'Rahasia sekali', 'Zulkarnaen'])
      expect(said).not.toContain(word)
    expect(minutes.attendees[0]?.nickname).toBe('Zul')
    expect(minutes.objectives).toEqual(['A-01 dan teman saling mengenal'])
  })
})

describe('full names', () => {
  test('stand on the list only for a reason, which makes the paper confidential', () => {
    const minutes = of(groupOf(held), 'P-4', 'Bukti konsumsi')
    expect(minutes.named).toMatchObject({
      reason: 'Bukti konsumsi',
      names: { 'A-01': 'Zulkarnaen Misal' },
    })
    expect(minutes.document.classification).toBe('R')
    expect(of(groupOf(held), 'P-4', '  ').named).toBeNull()
    expect(of(groupOf(held)).document.classification).toBe('T')
  })

  test('every printing is added to one record of the meeting, which is no issued report', () => {
    const group = groupOf(held)
    const session = group.records.session[0]
    if (!session) throw new Error('no meeting')
    const print = {
      who: 'x',
      at: '2026-06-01T08:00:00+07:00',
      copies: 1,
      how: 'cetak',
      reason: 'A',
    }
    const first = namePrintLog(group, session, print, asOf)
    const logged = groupOf(held, { kind: 'report', record: first })
    const second = namePrintLog(logged, session, { ...print, reason: 'B' }, asOf)
    expect(second).toMatchObject({ id: first.id, identity: 'nama', identityReason: 'B' })
    expect(second.printed?.map(({ how }) => how)).toEqual(['cetak: A', 'cetak: B'])
    expect(of(logged).document).toMatchObject({ isDraft: true, number: null, date: null })
  })
})

describe('what was agreed', () => {
  const group = groupOf(
    held,
    exampleSession(5, '2026-02-17', {}, { status: 'ditunda', statusReason: 'Banjir' }),
    exampleSession(6, '2026-02-24', {}, { status: 'direncanakan' }),
    decision('KP-1', { text: 'Zul menjadi ketua', dissent: 'A-02 memilih bergilir' }),
    decision('KP-2', { owner: 'PS-01', dueDate: '2026-03-01' }),
    decision('KP-3', { sessionId: null }),
  )
  const minutes = of(group)

  test('are the decisions of this meeting alone, masked', () => {
    expect(minutes.decisions.map(({ text, dissent }) => [text, dissent])).toEqual([
      ['A-01 menjadi ketua', 'A-02 memilih bergilir'],
      ['Kas sukarela', null],
    ])
  })

  test('follow-up: decisions that somebody or some day carries, then tasks and plans; workers by name', () => {
    expect(minutes.followUps).toEqual([
      { from: 'decision', what: 'Kas sukarela', who: 'Ratri Contohningrum', when: '2026-03-01' },
      { from: 'task', what: 'Menyapa A-01', who: null, when: null },
      { from: 'plan', what: 'Memetakan sumber', who: null, when: null },
    ])
    expect(minutes.next).toEqual({ number: 6, date: '2026-02-24' })
  })
})

describe('who signs for the group', () => {
  const turns = [
    { role: 'Pemandu mingguan', memberCode: 'A-02', rotation: ['A-01 (P-4)', 'A-09 (P-5)'] },
  ]

  test('is who leads in turn at this meeting', () => {
    const group = groupOf(held, organisation(1, '2026-01-05', null, turns))
    expect(of(group).chair).toEqual({ role: 'Pemandu mingguan', code: 'A-01' })
  })

  test('never somebody who was away, nor a deputy; then the structure before that ends this day', () => {
    const group = groupOf(
      held,
      organisation(1, '2026-01-05', '2026-02-10', [
        { role: 'Wakil ketua', memberCode: 'A-01' },
        { role: 'Ketua', memberCode: 'A-02' },
      ]),
      organisation(2, '2026-02-10', null, [{ role: 'Pemandu', memberCode: 'A-09' }]),
    )
    expect(of(group).chair).toEqual({ role: 'Ketua', code: 'A-02' })
    expect(of(groupOf(held)).chair).toBeNull()
  })
})

describe('a meeting that was not held', () => {
  const put = (fields: Partial<DraftOf<'session'>>) =>
    groupOf(exampleSession(4, '2026-02-10', {}, { plan: { objectives: ['x'] }, ...fields }))

  test('before it the paper is blank: members stand there, nothing is counted', () => {
    const minutes = of(put({ status: 'direncanakan' }))
    expect(minutes).toMatchObject({ state: 'prepared', count: null, decisions: [] })
    expect(minutes.attendees.every(({ status }) => status === null)).toBe(true)
  })

  test('called off or put off, it says why and whereto, and names nobody', () => {
    const off = put({ status: 'dibatalkan', statusReason: 'Zul berduka' })
    expect(of(off, 'P-4', 'alasan')).toMatchObject({
      state: 'notHeld',
      statusReason: 'A-01 berduka',
      movedTo: null,
      named: null,
      count: null,
    })
    const moved = groupOf(
      exampleSession(
        4,
        '2026-02-10',
        {},
        {
          status: 'ditunda',
          statusReason: 'Banjir',
          movedToSessionId: 'P-5',
        },
      ),
      exampleSession(5, '2026-02-12', {}, { status: 'direncanakan' }),
    )
    expect(of(moved).movedTo).toEqual({ number: 5, date: '2026-02-12' })
  })

  test('what cannot be made is refused', () => {
    const off = put({ status: 'dibatalkan', statusReason: 'Banjir' })
    expect(paperRefusal(off, 'ba', 'P-4')).toBeNull()
    expect(paperRefusal(off, 'cp', 'P-4')).toBe('notHeld')
    expect(paperRefusal(off, 'ba', 'P-9')).toBe('unknownMeeting')
    expect(paperRefusal(groupOf(held), 'amatan', 'P-4')).toBe('noObservations')
    expect(paperRefusal(emptyGroup('kosong'), 'formulir', 'P-4')).toBe('unknownMeeting')
  })
})

test('an issued report bears its number and its day', () => {
  const group = groupOf(held, {
    kind: 'report',
    record: {
      id: 'BA-1',
      kind: 'beritaAcara',
      number: '007/BA/X/II/2026',
      date: '2026-02-11',
      classification: 'T',
      periodSessions: [4, 4],
    },
  })
  expect(of(group).document).toMatchObject({ number: '007/BA/X/II/2026', isDraft: false })
})

test('a group without anything but the meeting has a whole paper', () => {
  const bare = exampleGroup(exampleSession(4, '2026-02-10'))
  expect(of(bare)).toMatchObject({
    letterhead: null,
    attendees: [],
    workers: [],
    chair: null,
    count: { expected: 0, present: 0, rate: null },
  })
})
