import { expect, it } from 'vitest'
import { exampleGroup } from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { agencyItems } from './agencyItems'

const agency = (fields: Partial<DraftOf<'agency'>> = {}): AnyDraft => ({
  kind: 'agency',
  record: {
    id: 'AG-01',
    name: 'LKS Contoh',
    kind: 'LKS',
    address: 'Jalan Contoh 1',
    letterCode: 'LKS-C',
    defaultPaper: 'F4',
    timezone: 'WIB',
    purposes: [{ id: 'TL-1', text: 'Menolong remaja' }],
    head: { name: 'Contoh', title: 'Kepala' },
    ...fields,
  },
})
const worker = (fields: Partial<DraftOf<'worker'>>): AnyDraft => ({
  kind: 'worker',
  record: { id: 'PS-01', name: 'Ratri', role: 'pekerjaSosialUtama', ...fields },
})
const told = (today: string, ...put: AnyDraft[]) =>
  agencyItems(exampleGroup(...put), today).map(({ kind, day, number }) => [kind, day, number])

it('permits and accreditation are told from 90 days before their end (1 April - 90 = 1 January)', () => {
  const put = [
    agency({ accreditation: { validUntil: '2026-04-01' } }),
    worker({ strValidUntil: '2026-04-01', sippsValidUntil: '2030-01-01' }),
  ]
  expect(told('2025-12-31', ...put)).toEqual([])
  expect(told('2026-01-01', ...put)).toEqual([
    ['accreditation', '2026-04-01', null],
    ['str', '2026-04-01', null],
  ])
  expect(told('2026-05-01', worker({ strValidUntil: '2026-04-01', active: false }))).toEqual([])
})

it('a crisis contact is to be tried again after 180 days, at once where nobody ever did', () => {
  const contacts = agency({
    crisisContacts: [{ name: 'Hotline' }, { name: 'Puskesmas', verifiedDate: '2026-03-02' }],
  })
  // 2 March + 180 days = 29 August.
  expect(told('2026-08-30', contacts)).toEqual([
    ['crisisContact', '2026-08-30', 1],
    ['crisisContact', '2026-08-29', 2],
  ])
  expect(told('2026-03-10', contacts)).toEqual([['crisisContact', '2026-03-10', 1]])
})
