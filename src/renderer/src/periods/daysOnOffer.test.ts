import { describe, expect, it } from 'vitest'
import { exampleGroup, exampleProgram, exampleSession } from '../../../domain/progress/exampleGroup'
import type { AnyDraft } from '../../../domain/records/kinds'
import { comparedAfter, daysToCompare, daysToLookAt } from './daysOnOffer'

const report = (id: string, from: string, to: string): AnyDraft => ({
  kind: 'report',
  record: { id, kind: 'laporanPerkembanganKelompok', date: to, from, to, classification: 'R' },
})
const january = { from: '2026-01-01', to: '2026-01-31' }
const february = { from: '2026-02-01', to: '2026-02-28' }
const group = exampleGroup(
  ...exampleProgram(),
  exampleSession(1, '2026-01-10'),
  exampleSession(2, '2026-02-10'),
  report('LP-01', january.from, january.to),
  report('LP-02', february.from, february.to),
)
const today = '2026-02-28'

describe('the days on offer', () => {
  it('has the whole program first and only once', () => {
    expect(daysToLookAt(group, today).map(({ days }) => days)).toEqual([null, february, january])
  })
  it('compares with the period before, said once, and never with a later one', () => {
    expect(daysToCompare(group, today, february).map(({ days }) => days)).toEqual([null, january])
    expect(daysToCompare(group, today, january).map(({ days }) => days)).toEqual([null])
    expect(daysToCompare(group, today, null).map(({ days }) => days)).toEqual([null])
  })
})

describe('what stays beside another choice of days', () => {
  const march = { from: '2026-03-01', to: '2026-03-31' }
  it('follows as the period before', () => {
    expect(comparedAfter(group, { period: february, compared: january }, march)).toEqual(february)
  })
  it('stays where it was chosen by itself and still lies before', () => {
    expect(comparedAfter(group, { period: march, compared: january }, february)).toEqual(january)
  })
  it('falls away where it no longer lies before', () => {
    expect(comparedAfter(group, { period: march, compared: january }, january)).toBeNull()
    expect(comparedAfter(group, { period: february, compared: january }, null)).toBeNull()
  })
})
