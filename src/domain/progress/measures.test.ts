import { describe, expect, it } from 'vitest'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { exampleGroup, exampleMember } from './exampleGroup'
import { measures } from './measures'

function scale(fields: Partial<DraftOf<'instrument'>> = {}): AnyDraft {
  return {
    kind: 'instrument',
    record: {
      id: 'INS',
      code: 'SK-10',
      name: 'Skala contoh',
      items: 10,
      itemMin: 1,
      itemMax: 5,
      min: 10,
      max: 50,
      higherIsBetter: true,
      licence: 'milik lembaga',
      ...fields,
    },
  }
}

let sheets = 0
function sheet(
  memberCode: string,
  point: string,
  fields: Partial<DraftOf<'administration'>>,
): AnyDraft {
  sheets += 1
  return {
    kind: 'administration',
    record: { id: `AD-${sheets}`, instrumentId: 'INS', memberCode, point, ...fields },
  }
}

const members = ['A', 'B', 'C', 'D', 'E'].map((code) => exampleMember(code))
const ticks = (...some: (number | null)[]) => ({ itemScores: some, total: null })
const meanOf = (...put: AnyDraft[]) => measures(exampleGroup(...members, ...put))[0]?.points[0]

describe('a sheet of ticks', () => {
  it('is summed: ten times 3 = 30', () => {
    expect(meanOf(scale(), sheet('A', 'pra', ticks(3, 3, 3, 3, 3, 3, 3, 3, 3, 3)))?.mean).toBe(30)
  })
  it('is reversed where the instrument says so: 9 x 1 + (1 + 5 - 2) = 13', () => {
    const reversed = scale({ reverseItems: [10] })
    expect(meanOf(reversed, sheet('A', 'pra', ticks(1, 1, 1, 1, 1, 1, 1, 1, 1, 2)))?.mean).toBe(13)
  })
  it('with a tenth unanswered is prorated: 9 x 4 / 9 x 10 = 40', () => {
    expect(meanOf(scale(), sheet('A', 'pra', ticks(4, 4, 4, 4, 4, 4, 4, 4, 4, null)))?.mean).toBe(
      40,
    )
  })
  it('with more unanswered has no score, and is counted as such', () => {
    const point = meanOf(scale(), sheet('A', 'pra', ticks(4, 4, 4, 4, 4, 4, 4, 4, null, null)))
    expect(point).toMatchObject({ n: 0, notScored: 1, mean: null, sd: null })
  })
  it('yields to a total that was written', () => {
    const written = { itemScores: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], total: 12 }
    expect(meanOf(scale(), sheet('A', 'pra', written))?.mean).toBe(12)
  })
  it('of the same member at the same point yields to the latest one', () => {
    const point = meanOf(
      scale(),
      sheet('A', 'pra', { total: 20, date: '2026-01-10' }),
      sheet('A', 'pra', { total: 10, date: '2026-01-03' }),
    )
    expect(point).toMatchObject({ n: 1, mean: 20, date: '2026-01-03' })
  })
})

describe('change between two points', () => {
  const before = { A: 20, B: 30, C: 25, D: 40, E: 15 }
  const after = { A: 26, B: 33, C: 24, E: 15 }
  const group = (fields: Partial<DraftOf<'instrument'>>) =>
    exampleGroup(
      ...members,
      scale(fields),
      ...Object.entries(after).map(([code, total]) => sheet(code, 'akhir', { total })),
      ...Object.entries(before).map(([code, total]) => sheet(code, 'pra', { total })),
      sheet('A', 'tindakLanjut', { total: 50 }),
    )
  const [up] = measures(group({ points: ['pra', 'akhir', 'tindakLanjut'] }))

  it('takes members measured at both: differences 6, 3, -1, 0, mean 2, sd sqrt(30 / 3); D is named as unpaired', () => {
    expect(up?.change).toMatchObject({
      from: 'pra',
      to: 'akhir',
      n: 4,
      change: { meanPre: 22.5, meanPost: 24.5, meanDifference: 2 },
      unpaired: ['D'],
    })
    expect(up?.change?.change.sdDifference).toBeCloseTo(Math.sqrt(10), 12)
  })
  it('counts better and worse by the direction of the scale', () => {
    const [down] = measures(group({ higherIsBetter: false }))
    expect(up?.change).toMatchObject({ better: 2, same: 1, worse: 1 })
    expect(down?.change).toMatchObject({
      better: 1,
      same: 1,
      worse: 2,
      change: { meanDifference: 2 },
    })
  })
  it('keeps the points in the order of the instrument', () => {
    expect(up?.points.map(({ point }) => point)).toEqual(['pra', 'akhir', 'tindakLanjut'])
  })
  it('has no spread with one pair', () => {
    const zero = scale({ itemMin: 0, min: 0 })
    const [measure] = measures(
      exampleGroup(
        ...members,
        zero,
        sheet('A', 'pra', { total: 0 }),
        sheet('A', 'akhir', { total: 5 }),
      ),
    )
    expect(measure?.change).toMatchObject({
      n: 1,
      change: { meanDifference: 5, sdDifference: null },
    })
  })
  it('is unknown with one point, and goes from first to last where pra and akhir are not both there', () => {
    const one = exampleGroup(
      ...members,
      scale(),
      sheet('A', 'P-03', { total: 20, date: '2026-01-17' }),
    )
    expect(measures(one)[0]?.change).toBeNull()
    const two = exampleGroup(
      ...members,
      scale(),
      sheet('A', 'P-12', { total: 20, date: '2026-03-17' }),
      sheet('A', 'P-03', { total: 30, date: '2026-01-17' }),
    )
    expect(measures(two)[0]?.change).toMatchObject({ from: 'P-03', to: 'P-12', worse: 1 })
  })
})
