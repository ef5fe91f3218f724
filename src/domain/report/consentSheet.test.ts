import { expect, test } from 'vitest'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { consentSheets } from './consentSheet'
import { copyMarkOf, printedReport } from './printedReport'

const asOf = '2026-03-01'

function consent(code: string, fields: Partial<DraftOf<'consent'>>): AnyDraft {
  const purpose = fields.purpose ?? 'ikutKelompok'
  return {
    kind: 'consent',
    record: {
      id: `${code}.${purpose}`,
      memberCode: code,
      status: 'setuju',
      date: '2026-01-05',
      form: 'tertulis',
      ...fields,
      purpose,
    },
  }
}

const group = exampleGroup(
  ...exampleProgram(),
  exampleMember('A-01', {
    fullName: 'Zulaikha Umpama',
    nickname: 'Zulaikha',
    birthDate: '2010-01-01',
    guardian: { name: 'Permana Umpama', relation: 'ayah' },
  }),
  exampleMember('A-02', { fullName: 'Wirawan Misal', birthDate: '1990-01-01' }),
  consent('A-01', { guardianSigned: true, guardianDate: '2026-01-07', formVersion: '1.0' }),
  consent('A-01', { purpose: 'fotoRekaman', status: 'menolak' }),
  consent('A-01', {
    purpose: 'sosiometri',
    status: 'ditarik',
    withdrawnDate: '2026-02-10',
    limit: 'bukan bersama Wirawan',
  }),
  {
    kind: 'contract',
    record: { id: 'KK-v1.0', version: '1.0', norms: ['Datang tepat waktu'] },
  },
  {
    kind: 'contract',
    record: {
      id: 'KK-v1.10',
      version: '1.10',
      norms: ['Telepon disimpan'],
      signatures: [{ memberCode: 'A-01', date: '2026-02-01' }],
    },
  },
)
const sheetsOf = (memberCodes: string[], version: 'dewasa' | 'anak' | null = null) =>
  consentSheets(group, { memberCodes, version, asOf })

test('a filled sheet holds each answer with its day, its form and its limit', () => {
  const [sheet] = sheetsOf(['A-01']).sheets
  const answer = (purpose: string) =>
    sheet?.answers.find((one) => one.purpose === purpose)?.answer ?? null
  expect(answer('ikutKelompok')).toMatchObject({
    status: 'setuju',
    date: '2026-01-05',
    form: 'tertulis',
    formVersion: '1.0',
    isGuardianSigned: true,
    guardianDate: '2026-01-07',
  })
  expect(answer('fotoRekaman')).toMatchObject({ status: 'menolak', guardianDate: null })
  expect(answer('sosiometri')).toMatchObject({ status: 'ditarik', withdrawnDate: '2026-02-10' })
  expect(answer('publikasiAnonim')).toBeNull()
})

test('a sheet names its own member and guardian, and no other member', () => {
  const sheets = sheetsOf(['A-01'])
  expect(sheets.sheets[0]?.person).toEqual({
    code: 'A-01',
    name: 'Zulaikha Umpama',
    guardian: { name: 'Permana Umpama', relation: 'ayah' },
  })
  expect(JSON.stringify(sheets)).not.toContain('Wirawan')
  expect(JSON.stringify(sheets)).toContain('bukan bersama A-02')
})

test('the age of each member proposes the words, and the worker may choose otherwise', () => {
  expect(sheetsOf(['A-01', 'A-02']).sheets.map(({ version }) => version)).toEqual([
    'anak',
    'dewasa',
  ])
  expect(sheetsOf(['A-01'], 'dewasa').sheets[0]?.version).toBe('dewasa')
})

test('a blank sheet names nobody, asks for all seven purposes and still shows the contract', () => {
  const { sheets, group: explained } = sheetsOf([], 'anak')
  expect(sheets).toHaveLength(1)
  expect(sheets[0]).toMatchObject({ version: 'anak', person: null })
  expect(sheets[0]?.answers.map(({ answer }) => answer)).toEqual(Array(7).fill(null))
  expect(explained.contract?.norms).toEqual(['Telepon disimpan'])
})

test('the contract is the one of the highest version, 1.10 after 1.9, with its own signature', () => {
  expect(sheetsOf(['A-01']).group.contract?.version).toBe('1.10')
  expect(sheetsOf(['A-01', 'A-02']).sheets.map(({ contractSignedOn }) => contractSignedOn)).toEqual(
    ['2026-02-01', null],
  )
})

test('consent sheets are secret and are not numbered as copies', () => {
  const report = printedReport(group, { kind: 'pk', memberCodes: ['A-01'], version: null }, asOf)
  expect(report.document.classification).toBe('R')
  expect(copyMarkOf(report, 1)).toBeNull()
})
