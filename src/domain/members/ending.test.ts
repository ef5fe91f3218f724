import { describe, expect, test } from 'vitest'
import { applyChange, type GroupFile, invertChange, recordOf, withoutStamps } from '../groupFile'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { AnyDraft } from '../records/kinds'
import type { Member } from '../records/member'
import { isMemberOn } from '../rules/membership'
import { endedMember, endStay, goalsInPursuit } from './ending'
import { removal } from './removal'
import { marksAfter, rejoined, staysOf, takenIn, withStays } from './stays'

const stamp = { at: '2026-03-01T08:00:00+07:00', by: 'contoh' }

const goal: AnyDraft = {
  kind: 'goal',
  record: {
    id: 'TA-01',
    level: 'anggota',
    memberCode: 'A-01',
    text: 'Kembali bersekolah tahun ini',
    formulatedWith: 'bersama',
    weight: 1,
    status: 'aktif',
  },
}
const consentTo = (purpose: 'ikutKelompok' | 'fotoRekaman'): AnyDraft => ({
  kind: 'consent',
  record: {
    id: `A-01.${purpose}`,
    memberCode: 'A-01',
    purpose,
    status: 'setuju',
    date: '2026-01-01',
    form: 'tertulis',
    signedByMember: true,
    guardianSigned: true,
  },
})
const running = exampleGroup(
  ...exampleProgram(),
  exampleMember('A-01', { photo: 'data:image/png;base64,AAAA' }),
  exampleMember('A-02'),
  goal,
  consentTo('ikutKelompok'),
  consentTo('fotoRekaman'),
  exampleSession(1, '2026-01-10', { 'A-01': 'H' }),
  exampleSession(2, '2026-01-17', { 'A-01': 'A' }),
)

describe('the end of a stay', () => {
  const change = endStay(
    running,
    endedMember(memberOf(running), {
      status: 'mengundurkanDiri',
      exitDate: '2026-02-01',
      exitReason: 'Pindah kota',
      ending: { ownWords: 'Saya ikut ibu.' },
    }),
    {
      stoppedGoals: goalsInPursuit(running, 'A-01').map(({ id }) => id),
      withdrawn: ['fotoRekaman'],
      withdrawnHow: 'Disampaikan saat keluar',
    },
  )
  const after = applied(running, change)

  test('closes the stay, stops the goals and withdraws what was asked, in one change', () => {
    expect(memberOf(after)).toMatchObject({ exitDate: '2026-02-01', photo: null })
    expect(recordOf(after, 'goal', 'TA-01')).toMatchObject({
      status: 'dihentikan',
      statusReason: 'Pindah kota',
    })
    expect(recordOf(after, 'consent', 'A-01.fotoRekaman')).toMatchObject({
      status: 'ditarik',
      withdrawnDate: '2026-02-01',
    })
    expect(recordOf(after, 'consent', 'A-01.ikutKelompok')?.status).toBe('setuju')
    expect(after.records.session).toEqual(running.records.session)
  })

  test('is taken back whole', () => {
    const back = applied(after, invertChange(running, change))
    expect(withoutStamps<'member'>(memberOf(back))).toEqual(
      withoutStamps<'member'>(memberOf(running)),
    )
    expect(recordOf(back, 'goal', 'TA-01')?.status).toBe('aktif')
    expect(recordOf(back, 'consent', 'A-01.fotoRekaman')?.status).toBe('setuju')
  })

  test('is followed by another stay, and the first one keeps its days and its reason', () => {
    const again = applied(after, put(rejoined(memberOf(after), '2026-03-01')))
    const member = memberOf(again)
    expect(staysOf(member)).toEqual([
      { from: '2026-01-01', to: '2026-02-01', reason: 'Pindah kota' },
      { from: '2026-03-01', to: null, reason: null },
    ])
    expect(isMemberOn(member, '2026-02-15')).toBe(false)
    const ended = endedMember(member, { status: 'selesai', exitDate: '2026-06-30' })
    expect(staysOf(memberOf(applied(again, put(ended)))).map(({ to }) => to)).toEqual([
      '2026-02-01',
      '2026-06-30',
    ])
  })

  test('cannot lie before a meeting at which the member was marked, whatever the mark', () => {
    expect(marksAfter(running, 'A-01', '2026-01-10').map(({ id }) => id)).toEqual(['P-2'])
    expect(marksAfter(running, 'A-01', '2026-01-17')).toEqual([])
  })
})

test('a candidate belongs to the group from the day of joining', () => {
  const group = exampleGroup(exampleMember('A-01', { status: 'calon' }))
  const member = memberOf(applied(group, put(takenIn(memberOf(group), '2026-02-01'))))
  expect(member.status).toBe('aktif')
  expect([isMemberOn(member, '2026-01-31'), isMemberOn(member, '2026-02-01')]).toEqual([
    false,
    true,
  ])
})

test('stays put right move the first and the last day with them', () => {
  const member = memberOf(running)
  expect(withStays(member, [{ from: '2025-12-01', to: '2026-01-31' }])).toMatchObject({
    joinDate: '2025-12-01',
    exitDate: '2026-01-31',
    spells: null,
  })
})

test('a member of whom nothing else speaks can be removed; one who was marked only set aside', () => {
  expect(removal(running, 'A-02')).toEqual({ put: [], remove: [{ kind: 'member', id: 'A-02' }] })
  expect(removal(running, 'A-01')).toBeNull()
})

function memberOf(group: GroupFile): Member {
  const member = recordOf(group, 'member', 'A-01')
  if (!member) throw new Error('A-01 is gone')
  return member
}

function put(record: ReturnType<typeof takenIn>) {
  return { put: [{ kind: 'member' as const, record }], remove: [] }
}

function applied(group: GroupFile, change: Parameters<typeof applyChange>[1]): GroupFile {
  const result = applyChange(group, change, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}
