import { describe, expect, it } from 'vitest'
import { applyChange, type GroupFile, withoutStamps } from '../groupFile'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { exampleReferral, referralGroup } from '../referrals/exampleReferral'
import { type SharedFieldName, sharedFieldNames } from '../referrals/sharedFields'
import { referralSheet } from './referralSheet'

const asOf = '2026-02-15'
const stamp = { at: `${asOf}T08:00:00+07:00`, by: 'PS-01' }

/** For each usual field what stands in the records, told from everything else. */
const told: Record<SharedFieldName, string[]> = {
  nama: ['Zulkarnaen Wati'],
  'jenis kelamin': ['"sex"'],
  umur: ['"years"'],
  'tanggal lahir': ['2000-05-01'],
  alamat: ['Jalan Zamrud'],
  'kontak anggota': ['0812-7777-0001'],
  'kontak wali': ['Ibu Quraisy', '0812-7777-0002'],
  'kebutuhan khusus': ['Juru bahasa isyarat'],
  'alasan rujukan': ['Sebab satu'],
  kebutuhan: ['Perlu dua'],
  'layanan yang sudah diberikan': ['Layanan tiga'],
  'hal keselamatan': ['Jaga empat'],
  'dokumen terlampir': ['Surat lima'],
}

const member: AnyDraft = {
  kind: 'member',
  record: {
    id: 'A-01',
    code: 'A-01',
    fullName: 'Zulkarnaen Wati',
    sex: 'L',
    birthDate: '2000-05-01',
    address: 'Jalan Zamrud Nomor 9',
    phone: '0812-7777-0001',
    guardian: { name: 'Ibu Quraisy', relation: 'ibu', phone: '0812-7777-0002' },
    disabilityNeeds: 'Juru bahasa isyarat',
    participationBasis: 'sukarela',
    joinDate: '2026-01-01',
    status: 'aktif',
  },
}
const need: AnyDraft = {
  kind: 'resourceNeed',
  record: {
    id: 'KS-01',
    scope: 'anggota',
    memberCodes: ['A-01'],
    need: 'Perlu dua',
    priority: 3,
    status: 'belum',
  },
}

function sheetOf(fields: Partial<DraftOf<'referral'>> = {}) {
  const full = exampleReferral({
    number: '001/RJ/X/II/2026',
    needId: 'KS-01',
    reason: 'Sebab satu',
    servicesGiven: 'Layanan tiga',
    safetyNotes: 'Jaga empat',
    attachments: ['Surat lima'],
    note: 'Catatan sendiri',
    ...fields,
  })
  const group = referralGroup(member, need, full)
  return { group, sheet: referralSheet(group, { referralId: 'RJ-01', asOf }) }
}

describe('the referral sheet', () => {
  it('holds of every choice of fields just those that were ticked, over all 8,192 of them', () => {
    const { group } = sheetOf()
    const count = 2 ** sharedFieldNames.length
    expect(count).toBe(8_192)
    const faults: string[] = []
    for (let choice = 0; choice < count; choice += 1) {
      const ticked = sharedFieldNames.filter((_, index) => choice & (1 << index))
      const paper = JSON.stringify(referralSheet(withTicks(group, ticked), wish))
      for (const name of sharedFieldNames)
        for (const words of told[name])
          if (paper.includes(words) !== ticked.includes(name)) faults.push(`${ticked} ${words}`)
      if (/A-0\d|Catatan sendiri/.test(paper)) faults.push(`${ticked} code or note`)
    }
    expect(faults).toEqual([])
  })
  it('tells fields of the worker’s own, with a value or with room for a pen', () => {
    const { sheet } = sheetOf({ sharedFields: ['golongan darah: O', 'ukuran sepatu', 'umur'] })
    expect(sheet.fields).toEqual([
      { name: 'umur', isOwn: false, value: { kind: 'years', years: 25 } },
      { name: 'golongan darah', isOwn: true, value: { kind: 'text', text: 'O' } },
      { name: 'ukuran sepatu', isOwn: true, value: null },
    ])
  })
  it('names its basis: who agreed and when, and of an incident nothing at all', () => {
    expect(sheetOf().sheet.basis).toMatchObject({ kind: 'consent', day: '2026-01-10' })
    const onSafety = { memberCode: 'A-02', consentPurpose: null, incidentId: 'IN-01' }
    const { sheet } = sheetOf({ ...onSafety, sharedFields: ['nama'] })
    expect(sheet.basis).toEqual({ kind: 'safety' })
    expect(JSON.stringify(sheet)).not.toMatch(/IN-01|menyakiti|2026-01-20/)
  })
  it('is a draft without its number, and without a basis an empty one', () => {
    expect(sheetOf().sheet.document).toMatchObject({ isDraft: false, classification: 'R' })
    expect(sheetOf({ number: null }).sheet.document).toMatchObject({ isDraft: true, number: null })
    const { sheet } = sheetOf({ memberCode: 'A-02', sharedFields: [...sharedFieldNames] })
    expect(sheet).toMatchObject({ basis: { kind: 'none' }, fields: [] })
    expect(sheet.document).toMatchObject({ isDraft: true, number: null })
  })
  it('tells nothing of a member any more who withdrew since', () => {
    const sent = { status: 'dikirim', sentDate: '2026-02-02', memberCode: 'A-03' } as const
    expect(sheetOf({ ...sent, sharedFields: ['nama'] }).sheet.fields).toEqual([])
  })
  it('asks for an answer by the first day of its urgency: 2 + 7 = 9, 2 + 1 = 3 February', () => {
    const sent = { status: 'dikirim', sentDate: '2026-02-02' } as const
    expect(sheetOf(sent).sheet.replyBy).toBe('2026-02-09')
    expect(sheetOf({ ...sent, urgency: 'mendesak' }).sheet.replyBy).toBe('2026-02-03')
  })
})

const wish = { referralId: 'RJ-01', asOf }

function withTicks(group: GroupFile, sharedFields: string[]): GroupFile {
  const referral = group.records.referral.map((one) => ({ ...one, sharedFields }))
  return { ...group, records: { ...group.records, referral } }
}

it('prints the same from records that came back through the door', () => {
  const { group, sheet } = sheetOf({ sharedFields: ['nama'] })
  const put = group.records.referral.map((one) => ({
    kind: 'referral' as const,
    record: withoutStamps<'referral'>(one),
  }))
  const again = applyChange(group, { put, remove: [] }, stamp)
  expect(again.ok && referralSheet(again.group, wish)).toEqual(sheet)
})
