import { describe, expect, it } from 'vitest'
import { exampleGroup, exampleMember } from '../progress/exampleGroup'
import { exampleScale, exampleSheet, measuredGroup } from './exampleMeasures'
import { itemConsistency } from './itemConsistency'
import { measuredChange } from './measuredChange'
import { measuredPoints } from './measuredPoints'
import { measureReports } from './measureReports'
import { chosenEnds } from './measureSheets'
import { otherVersions } from './otherVersions'
import { cutOffOf, scoreOf } from './scoreOf'
import { subscaleChanges } from './subscaleChanges'

describe('the points of an instrument', () => {
  it('bear quarters of type 7: of 1, 2, 3, 4 they are 1.75, 2.5 and 3.25', () => {
    const { group, instrument } = measuredGroup([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ])
    expect(measuredPoints(group, instrument).points[0]).toMatchObject({
      n: 4,
      mean: 2.5,
      lowerQuartile: 1.75,
      median: 2.5,
      upperQuartile: 3.25,
    })
  })

  it('tell the mean of the same people where others were measured: A-3 is missing at the end', () => {
    const { group, instrument } = measuredGroup([
      [4, 8],
      [6, 10],
      [20, null],
    ])
    const { points, sameMembers, isSameGroup } = measuredPoints(group, instrument)
    expect([sameMembers, isSameGroup]).toEqual([['A-1', 'A-2'], false])
    // (4 + 6 + 20) / 3 = 10 of three, (4 + 6) / 2 = 5 of the two who are there at the end.
    expect(points).toMatchObject([
      { n: 3, mean: 10, sameMean: 5, notScored: 0 },
      { n: 2, mean: 9, sameMean: 9, notScored: 1 },
    ])
  })

  it('with nobody scored have no mean, and nobody is the same everywhere', () => {
    const { group, instrument } = measuredGroup([[null, null]])
    expect(measuredPoints(group, instrument)).toMatchObject({
      sameMembers: [],
      isSameGroup: true,
      points: [
        { n: 0, notScored: 1, mean: null, sd: null, median: null, sameMean: null },
        { n: 0, mean: null },
      ],
    })
  })
})

describe('the two points that are compared', () => {
  const points = ['pra', 'tengah', 'akhir', 'tindakLanjut']
  it('are those asked for, where the first lies before the second', () => {
    expect(chosenEnds(points, 'akhir', 'tindakLanjut')).toEqual({
      from: 'akhir',
      to: 'tindakLanjut',
    })
  })
  it('else the usual ends', () => {
    const usual = { from: 'pra', to: 'akhir' }
    expect(chosenEnds(points, undefined, undefined)).toEqual(usual)
    expect(chosenEnds(points, 'akhir', 'pra')).toEqual(usual)
    expect(chosenEnds(points, 'entah', 'akhir')).toEqual(usual)
    expect(chosenEnds(['pra'], 'pra', 'pra')).toBeNull()
  })
})

const ticks = (...itemScores: (number | null)[]) => ({ itemScores, total: null })

describe('subscales', () => {
  it('change over those who have them at both points: (3 + 4) - (1 + 2) = 4 of one member', () => {
    const fields = { subscales: ['relasi'], subscaleItems: { relasi: [1, 2] } }
    const group = exampleGroup(
      { kind: 'instrument', record: { ...exampleScale, ...fields } },
      exampleMember('A-1'),
      exampleMember('A-2'),
      exampleSheet('A-1', 'pra', null, ticks(1, 2, 0, 0, 0)),
      exampleSheet('A-1', 'akhir', null, ticks(3, 4, 0, 0, 0)),
      exampleSheet('A-2', 'pra', 9),
      exampleSheet('A-2', 'akhir', null, ticks(4, 4, 0, 0, 0)),
    )
    const [instrument] = group.records.instrument
    expect(instrument && subscaleChanges(group, instrument, 'pra', 'akhir')).toEqual([
      { name: 'relasi', n: 1, preMean: 3, postMean: 7, meanDifference: 4 },
    ])
  })
})

describe('consistency of items', () => {
  function consistencyOf(sheets: readonly (readonly (number | null)[])[], fields = {}) {
    const codes = sheets.map((_, index) => `A-${index + 1}`)
    const group = exampleGroup(
      { kind: 'instrument', record: { ...exampleScale, ...fields } },
      ...codes.map((code) => exampleMember(code)),
      ...codes.map((code, index) =>
        exampleSheet(code, 'pra', null, ticks(...(sheets[index] ?? []))),
      ),
    )
    const [instrument] = group.records.instrument
    return instrument && itemConsistency(group, instrument)
  }
  const row = (level: number) => [level % 5, level % 5, level % 5, level % 5, (level + 1) % 5]

  it('is told from ten whole sheets on, the reversed item turned first', () => {
    const alike = Array.from({ length: 10 }, (_, index) => {
      const tick = index % 5
      return [tick, tick, tick, tick, 4 - tick]
    })
    // All five items say the same once the fifth is turned: alpha is 1.
    const [one] = consistencyOf(alike, { reverseItems: [5] }) ?? []
    expect(one).toMatchObject({ point: 'pra', n: 10, limit: null })
    expect(one?.alpha).toBeCloseTo(1, 12)
  })
  it('is not told of nine, nor counts a sheet with a gap', () => {
    const nine = Array.from({ length: 9 }, (_, index) => row(index))
    expect(consistencyOf([...nine, [1, 2, 3, 4, null]])).toEqual([
      { point: 'pra', n: 9, alpha: null, limit: 'fewSheets' },
    ])
  })
  it('is not told where nobody differs, nor of totals without items', () => {
    const same = Array.from({ length: 10 }, () => [2, 2, 2, 2, 2])
    expect(consistencyOf(same)).toMatchObject([{ n: 10, alpha: null, limit: 'sameScores' }])
    const { group, instrument } = measuredGroup([[1, 2]])
    expect(itemConsistency(group, instrument)).toMatchObject([
      { limit: 'noItems' },
      { limit: 'noItems' },
    ])
  })
})

it('names the other versions of the same code with their sheets', () => {
  const group = exampleGroup(
    { kind: 'instrument', record: exampleScale },
    {
      kind: 'instrument',
      record: { ...exampleScale, id: 'SK-2', code: 'sk ', supersedes: 'SK-1' },
    },
    { kind: 'instrument', record: { ...exampleScale, id: 'LAIN', code: 'LN' } },
    exampleMember('A-1'),
    exampleSheet('A-1', 'pra', 5, { instrumentId: 'SK-2' }),
  )
  const [instrument] = group.records.instrument
  const others = instrument && otherVersions(group, instrument)
  expect(others?.map(({ instrument: { id }, sheets }) => [id, sheets])).toEqual([['SK-2', 1]])
})

describe('points lie in order of time', () => {
  function reportOf(points: string[] | undefined, sheets: Record<string, string | null>) {
    const group = exampleGroup(
      { kind: 'instrument', record: { ...exampleScale, ...(points ? { points } : {}) } },
      exampleMember('A-1'),
      ...Object.entries(sheets).map(([point, date]) => exampleSheet('A-1', point, 5, { date })),
    )
    const [report] = measureReports(group)
    return {
      points: report?.measured.points.map(({ point }) => point),
      followUp: report?.followUp ? [report.followUp.from, report.followUp.to] : null,
    }
  }

  it('the middle before the end, although the instrument does not name it', () => {
    const sheets = { pra: '2026-02-01', akhir: '2026-06-01', tengah: '2026-04-01' }
    expect(reportOf(['pra', 'akhir'], sheets)).toEqual({
      points: ['pra', 'tengah', 'akhir'],
      followUp: null,
    })
  })
  it('the end behind the beginning, although its sheets bear no day', () => {
    expect(reportOf(undefined, { akhir: null, pra: '2026-02-01' })).toEqual({
      points: ['pra', 'akhir'],
      followUp: null,
    })
    expect(reportOf(undefined, { akhir: null, pra: null, tindakLanjut: null })).toEqual({
      points: ['pra', 'akhir', 'tindakLanjut'],
      followUp: ['akhir', 'tindakLanjut'],
    })
  })
  it('meetings by day between the stages; one after the end is a follow-up, one on its day is not', () => {
    const sheets = { akhir: '2026-06-01', 'P-10': '2026-05-01', 'P-2': null, pra: '2026-02-01' }
    expect(reportOf(undefined, sheets)).toEqual({
      points: ['pra', 'P-2', 'P-10', 'akhir'],
      followUp: null,
    })
    expect(reportOf(undefined, { ...sheets, 'P-12': '2026-06-01' }).followUp).toBeNull()
    expect(reportOf(undefined, { ...sheets, 'P-13': '2026-06-02' }).followUp).toEqual([
      'akhir',
      'P-13',
    ])
  })
  it('own points without days follow the instrument', () => {
    expect(
      reportOf(['pra', 'bulan-1', 'bulan-2', 'akhir'], {
        'bulan-2': null,
        'bulan-1': null,
        akhir: '2026-06-01',
        pra: '2026-02-01',
      }).points,
    ).toEqual(['pra', 'bulan-1', 'bulan-2', 'akhir'])
  })
})

it('sheets of a candidate stand in no figure; those of a code the file does not know do', () => {
  const { group, instrument } = measuredGroup([
    [4, 8],
    [6, 10],
    [20, 20],
  ])
  const members = group.records.member.flatMap((member) =>
    member.code === 'A-2'
      ? []
      : member.code === 'A-3'
        ? { ...member, status: 'calon' as const }
        : member,
  )
  const told = { ...group, records: { ...group.records, member: members } }
  // (4 + 6) / 2 = 5 without the 20 of the candidate.
  expect(measuredPoints(told, instrument).points[0]).toMatchObject({ n: 2, mean: 5, notScored: 0 })
  const change = measuredChange(told, instrument, 'pra', 'akhir')
  expect(change.members.map(({ memberCode }) => memberCode)).toEqual(['A-1', 'A-2'])
  expect([change.n, change.leftOut]).toEqual([2, []])
})

it('a factor leaves no binary dust below a cut-off: 0.7 x 3 = 2.1', () => {
  const { instrument } = measuredGroup([], { items: 3, itemMax: 1, factor: 0.7 })
  const cutOffs = [{ value: 2.1, label: 'tinggi', citation: 'Contoh (fiktif)' }]
  const score = scoreOf({ itemScores: [1, 1, 1], total: null }, instrument)
  expect(score).toBe(2.1)
  expect(cutOffOf(score ?? 0, { cutOffs })?.label).toBe('tinggi')
})
