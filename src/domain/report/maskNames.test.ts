import { describe, expect, test } from 'vitest'
import { emptyGroup, type GroupFile } from '../groupFile'
import type { Member } from '../records/member'
import { namedMembers, nameMask, namesIn } from './maskNames'

function member(code: string, fullName: string, more: Partial<Member> = {}): Member {
  return {
    id: code,
    code,
    fullName,
    sex: 'P',
    birthDate: '2010-03-11',
    participationBasis: 'sukarela',
    joinDate: '2026-08-01',
    status: 'aktif',
    createdAt: '2026-08-01T00:00:00Z',
    createdBy: 'PS-01',
    updatedAt: '2026-08-01T00:00:00Z',
    updatedBy: 'PS-01',
    revision: 1,
    ...more,
  }
}

function groupOf(...members: Member[]): GroupFile {
  const group = emptyGroup('00000000-0000-4000-8000-000000000001')
  return { ...group, records: { ...group.records, member: members } }
}

const people = groupOf(
  member('A-01', 'Siti Misal', { nickname: 'Ti', phone: '0812-0000-0001' }),
  member('A-02', 'Dewi Umpama', { nickname: 'Ani' }),
  member('A-03', 'Ani Andai'),
  member('A-04', 'Dan Khayal', {
    nickname: 'Dan',
    guardian: { name: 'Ibu Sri Rekaan', phone: '+62 813-0000-0002' },
  }),
)
const mask = nameMask(people)

describe('a name gives way to its code', () => {
  test.each([
    ['SITI  misal datang', 'A-01 datang'],
    ['Kata Dewi Umpama begitu', 'Kata A-02 begitu'],
    ['hubungi 6281200000001 atau 0812 0000 0001', 'hubungi A-01 atau A-01'],
    ['ibu sri rekaan, wali Sri Rekaan', 'wali A-04, wali A-04'],
    ['telepon 0813.0000.0002', 'telepon A-04'],
  ])('%s', (text, masked) => {
    expect(mask(text)).toBe(masked)
    expect(namesIn([masked], people)).toEqual([])
    expect(namesIn([text], people)).not.toEqual([])
  })

  test('one that two members share gives way to both', () => {
    expect(mask('Ani diam')).toBe('A-02/A-03 diam')
  })

  test('also in either way of storing an accented letter', () => {
    const accented = nameMask(groupOf(member('A-09', 'Zo\u00E9 Fiktif', { nickname: 'Zo\u00E9' })))
    expect(accented('Zo\u00E9 dan Zoe\u0301')).toBe('A-09 dan A-09')
  })
})

describe('every part of a name gives way too', () => {
  const parts = nameMask(
    groupOf(
      member('A-01', 'Rosalinda Wibisono', { nickname: 'Ocha', nik: '3201234567890001' }),
      member('A-02', 'Moh. Kasih Li binti Harun', {
        nickname: 'Momo',
        guardian: { name: 'Bapak Suparman Gunadi' },
      }),
    ),
  )
  test.each([
    ['Rosalinda diam, lalu ROSALINDA bicara', 'A-01 diam, lalu A-01 bicara'],
    ['keluarga wibisono', 'keluarga A-01'],
    ['Moh. datang bersama Harun', 'A-02. datang bersama A-02'],
    ['NIK 3201 2345 6789 0001 atau 3201.2345.6789-0001', 'NIK A-01 atau A-01'],
    ['Bapak Suparman Gunadi datang', 'wali A-02 datang'],
  ])('%s', (text, masked) => {
    expect(parts(text)).toBe(masked)
  })

  test.each(['Panti Kasih', 'binti', 'Li', 'Suparman', 'Rosalindawati', '32012345678900012'])(
    '%s stays: an everyday word, too short, a guardian, or another word',
    (text) => {
      expect(parts(text)).toBe(text)
    },
  )
})

describe('what is not a name stays', () => {
  test.each(['Anita dan kawan', 'Titik temu', 'ibu dan wali', 'nomor 0812000000011'])(
    '%s',
    (text) => {
      expect(mask(text)).toBe(text)
    },
  )

  test('a nickname of two letters is too short to be told from other text', () => {
    expect(mask('Ti tiba')).toBe('Ti tiba')
  })
})

test('signs with a meaning in patterns are taken literally', () => {
  const odd = nameMask(groupOf(member('A-01', 'A.* (x+) [b]', { nickname: '$&^|' })))
  expect(odd('apa saja (x) b')).toBe('apa saja (x) b')
})

test('a hyphen or an apostrophe belongs to the name', () => {
  const group = groupOf(member('A-01', "Nur-Aini Ma'ruf", { nickname: 'Nur-Aini' }))
  expect(nameMask(group)("nur-aini ma'ruf, lalu Nur-Aini")).toBe('A-01, lalu A-01')
})

test('while a note is written, each name is told once with the code that can stand in its place', () => {
  const named = namedMembers(people)
  expect(named('Siti Misal dan Dewi Umpama; lalu Siti Misal, Dewi, dan A-04.')).toEqual([
    { name: 'Siti Misal', code: 'A-01' },
    { name: 'Dewi Umpama', code: 'A-02' },
    { name: 'Dewi', code: 'A-02' },
  ])
  expect(named('A-01 memimpin doa.')).toEqual([])
  expect(namedMembers(groupOf())('Siti datang')).toEqual([])
})
