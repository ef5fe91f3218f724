import { describe, expect, it } from 'vitest'
import { exampleGroup } from '../progress/exampleGroup'
import { collectResources } from './collectResources'
import { exampleResource } from './exampleResources'
import { differingParts, mergeChange, mergedResource, proposedChoices } from './mergedResource'
import { nextDirectoryId, nextDirectoryIds } from './nextDirectoryId'

const kept = exampleResource('SD-0001', 'Puskesmas Bergas', {
  services: ['Pemeriksaan umum'],
  phone: '024-1',
  verifiedDate: '2026-03-01',
  verifiedBy: 'PS-01',
})
const other = exampleResource('SD-0002', 'PKM Bergas', {
  services: ['pemeriksaan umum ', 'Layanan jiwa'],
  hours: 'Senin sampai Jumat',
  phone: '024-2',
  isPersonalPhone: true,
  lat: -7.2,
  lon: 110.4,
  verifiedDate: '2026-09-01',
  verifiedBy: 'PS-02',
  accessibility: '',
})

describe('making one record of two', () => {
  it('names only the parts in which they differ', () => {
    expect(differingParts(kept, other)).toEqual([
      'name',
      'services',
      'hours',
      'place',
      'phone',
      'verified',
    ])
    expect(
      differingParts(kept, { ...kept, id: 'SD-0009', accessibility: '', languages: [] }),
    ).toEqual([])
  })
  it('proposes to lose nothing: what one alone says, both lists, the later check', () => {
    expect(proposedChoices(kept, other)).toEqual({
      name: 'kept',
      services: 'both',
      hours: 'other',
      place: 'other',
      phone: 'kept',
      verified: 'other',
    })
    expect(proposedChoices(other, kept).verified).toBe('kept')
  })
  it('takes what was chosen, a place and a check whole, and leaves the rest', () => {
    const merged = mergedResource(kept, other, { ...proposedChoices(kept, other), phone: 'other' })
    expect(merged).toMatchObject({
      id: 'SD-0001',
      name: 'Puskesmas Bergas',
      services: ['Pemeriksaan umum', 'Layanan jiwa'],
      hours: 'Senin sampai Jumat',
      lat: -7.2,
      lon: 110.4,
      phone: '024-2',
      isPersonalPhone: true,
      verifiedDate: '2026-09-01',
      verifiedBy: 'PS-02',
    })
    expect(merged).not.toHaveProperty('revision')
  })
  it('sets the other aside at the instant', () => {
    const change = mergeChange(kept, other, {}, '2026-11-22T08:00:00.000Z')
    expect(change.remove).toEqual([])
    expect(change.put.map(({ record }) => [record.id, record.archivedAt])).toEqual([
      ['SD-0001', undefined],
      ['SD-0002', '2026-11-22T08:00:00.000Z'],
    ])
  })
})

describe('taking resources of groups into the directory', () => {
  const of = (id: string, name: string, fields = {}) => ({
    kind: 'resource' as const,
    record: {
      id,
      name,
      category: 'kesehatan' as const,
      systemKind: 'formal' as const,
      status: 'aktif' as const,
      relationStrength: 'kuat' as const,
      note: 'Milik kelompok',
      ...fields,
    },
  })
  const first = exampleGroup(of('RS-01', 'Puskesmas Bergas'), of('RS-02', 'BLK Contoh'))
  const second = {
    ...exampleGroup(of('RS-01', 'BLK Contoh'), of('RS-02', 'LBH Ibarat')),
    id: 'dua',
  }
  const groups = [
    { name: 'Satu', group: first },
    { name: 'Dua', group: second },
  ]
  it('takes what two groups share once, numbers on, and leaves what is the group’s own', () => {
    const { drafts, known } = collectResources(groups, [exampleResource('SD-0007', 'Lain')])
    expect(known).toBe(1)
    expect(drafts.map(({ id, name, source }) => [id, name, source?.id])).toEqual([
      ['SD-0008', 'Puskesmas Bergas', 'contoh/RS-01'],
      ['SD-0009', 'BLK Contoh', 'contoh/RS-02'],
      ['SD-0010', 'LBH Ibarat', 'dua/RS-02'],
    ])
    expect(drafts[0]).not.toHaveProperty('relationStrength')
    expect(drafts[0]).not.toHaveProperty('note')
    expect(drafts[0]).not.toHaveProperty('revision')
  })
  it('knows again what was taken before, even where it was renamed since, and copies of its own', () => {
    const renamed = exampleResource('SD-0001', 'Puskesmas Baru', {
      source: { name: 'Satu', id: 'contoh/RS-01' },
    })
    const copy = exampleGroup(of('RS-09', 'Nama kelompok', { directoryId: 'SD-0001' }))
    expect(collectResources([{ name: 'Satu', group: first }], [renamed])).toMatchObject({
      known: 1,
      drafts: [{ id: 'SD-0002', name: 'BLK Contoh' }],
    })
    expect(collectResources([{ name: 'Tiga', group: copy }], [renamed])).toEqual({
      known: 1,
      drafts: [],
    })
    expect(collectResources([], [])).toEqual({ known: 0, drafts: [] })
  })
})

it('numbers the directory with four digits, one above the highest ever given', () => {
  expect(nextDirectoryId([])).toBe('SD-0001')
  expect(nextDirectoryId(['SD-0009', 'RS-99', 'SD-0041'])).toBe('SD-0042')
  expect(nextDirectoryIds(['SD-0009'], 2)).toEqual(['SD-0010', 'SD-0011'])
})
