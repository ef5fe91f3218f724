import { describe, expect, it } from 'vitest'
import { exampleResource } from './exampleResources'
import { differingParts, mergeChange, mergedResource, proposedChoices } from './mergedResource'
import { nextDirectoryId } from './nextDirectoryId'

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
  it('proposes to lose nothing, and of two words those of the later check', () => {
    expect(proposedChoices(kept, other)).toEqual({
      name: 'other',
      services: 'both',
      hours: 'other',
      place: 'other',
      phone: 'other',
      verified: 'other',
    })
    expect(proposedChoices(other, kept)).toEqual({
      name: 'kept',
      services: 'both',
      hours: 'kept',
      place: 'kept',
      phone: 'kept',
      verified: 'kept',
    })
    const sameDay = proposedChoices(kept, { ...other, verifiedDate: '2026-03-01' })
    expect(sameDay).toMatchObject({ name: 'kept', phone: 'kept', verified: 'kept' })
  })
  it('keeps its own source, by which later imports know it', () => {
    const source = (id: string) => ({ source: { name: 'Dinas', id } })
    const choices = proposedChoices({ ...kept, ...source('a') }, { ...other, ...source('b') })
    expect(choices.source).toBe('kept')
    expect(proposedChoices(kept, { ...other, ...source('b') }).source).toBe('other')
  })
  it('takes what was chosen, a place and a check whole, and leaves the rest', () => {
    const merged = mergedResource(kept, other, { ...proposedChoices(kept, other), name: 'kept' })
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

it('numbers the directory with four digits, one above the highest ever given', () => {
  expect(nextDirectoryId([])).toBe('SD-0001')
  expect(nextDirectoryId(['SD-0009', 'RS-99', 'SD-0041'])).toBe('SD-0042')
})
