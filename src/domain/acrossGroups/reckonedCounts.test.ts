import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day, Period } from '../day'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import { acrossGroups } from './acrossGroups'
import type { TypeKey } from './byType'
import { groupContribution } from './groupContribution'
import { type EndKind, endKinds } from './memberships'
import { quarterRows } from './quarterRows'
import { lastStretches } from './quarters'
import { isTellable, type SafeCount } from './safeTable'

/** Quarters in which somebody comes or goes; the last number stands for nobody who went. */
const quarters: readonly Period[] = lastStretches('2026-12-31', 'quarter', 6).reverse()
const STAYS = quarters.length
const periods = [
  [2, 2],
  [3, 3],
  [5, 5],
  [2, 3],
  [4, 5],
  [2, 5],
] as const
const ends = {
  completed: 'selesai',
  withdrew: 'mengundurkanDiri',
  referred: 'dirujuk',
  excluded: 'dikeluarkan',
} as const
type Ended = keyof typeof ends
const types = ['tritmen', 'tugas', null] as const

/** A stay as a reader may think of it: in which kind of program, in which quarter begun and ended, and how. */
type Stay = { type: TypeKey; joined: number; left: number; end: Ended | null }
type Library = { type: TypeKey; stays: (Omit<Stay, 'type'> & { count: number })[] }[]
type Figure = { name: string; is: (stay: Stay) => boolean }

const day = (quarter: number, days: string): Day => {
  const { from } = quarters[quarter] as Period
  return `${from.slice(0, 5)}${String(Number(from.slice(5, 7)) + 1).padStart(2, '0')}-${days}`
}
const stay = fc
  .record({
    joined: fc.integer({ min: 0, max: STAYS - 1 }),
    stayed: fc.integer({ min: 0, max: STAYS }),
    end: fc.constantFrom<Ended>('completed', 'withdrew', 'withdrew', 'referred', 'excluded'),
    count: fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 5, max: 20 })),
  })
  .map(({ joined, stayed, end, count }) => {
    const left = Math.min(joined + stayed, STAYS)
    return { joined, left, end: left === STAYS ? null : end, count }
  })
const library = fc.array(
  fc.record({
    type: fc.constantFrom<TypeKey>(...types),
    stays: fc.array(stay, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 3 },
)

/** One meeting in each quarter, on its 15th day of the second month: people come on the 10th and go on the 20th. */
function groupsOf(groups: Library) {
  return groups.map(({ type, stays }, at) => ({
    type,
    file: exampleGroup(
      ...exampleProgram({ code: `KLP-0${at}`, startDate: '2025-07-01', endDate: '2026-12-31' }),
      ...quarters.map((_, index) => exampleSession(index + 1, day(index, '15'))),
      ...stays
        .flatMap((one) => Array.from({ length: one.count }, () => one))
        .map(({ joined, left, end }, index) =>
          exampleMember(`A-${String(index + 1).padStart(2, '0')}`, {
            joinDate: day(joined, '10'),
            ...(end && {
              status: ends[end],
              exitDate: day(left, '20'),
              exitReason: 'Alasan contoh.',
            }),
          }),
        ),
    ),
  }))
}

type Span = readonly [number, number]
const isDrop = ({ end }: Stay) => end === 'withdrew' || end === 'excluded'
const isThere = ({ joined, left }: Stay, [first, last]: Span) => joined <= last && left >= first
const isOf = (type: TypeKey | 'all') => (stay: Stay) => type === 'all' || stay.type === type

/** Counts a reader could wish to know, of all or of one type; sums of lines of one table are left to its own tests. */
function figuresOf(type: TypeKey | 'all', span: Span): Record<string, Figure> {
  const [first, last] = span
  const endAt = ({ left, end }: Stay): EndKind => (left > last || !end ? 'staying' : end)
  const figure = (name: string, is: Figure['is']): [string, Figure] => [
    name,
    { name: `${type} ${name}`, is: (stay) => isOf(type)(stay) && is(stay) },
  ]
  const isIn = (stay: Stay) => isThere(stay, span)
  const isGoneBefore = ({ left }: Stay) => left < first
  return Object.fromEntries([
    figure('people', isIn),
    figure('memberships', ({ joined }) => joined <= last),
    figure('dropouts', (stay) => stay.joined <= last && stay.left <= last && isDrop(stay)),
    figure('new', (stay) => isIn(stay) && stay.joined >= first),
    figure('before', (stay) => isIn(stay) && stay.joined < first),
    ...endKinds.map((kind) => figure(kind, (stay) => isIn(stay) && endAt(stay) === kind)),
    figure('goneBefore', isGoneBefore),
    figure('droppedBefore', (stay) => isGoneBefore(stay) && isDrop(stay)),
    figure('otherwiseGoneBefore', (stay) => isGoneBefore(stay) && !isDrop(stay)),
    ...quarters.flatMap((_, index) => [
      figure(`there${index}`, (stay) => isThere(stay, [index, index])),
      figure(`joined${index}`, ({ joined }) => joined === index),
      // Who left in a period of one quarter is a sum of several lines of its own table.
      ...(index === first && index === last
        ? []
        : [figure(`left${index}`, ({ left }) => left === index)]),
      figure(`notThere${index}`, (stay) => isIn(stay) && !isThere(stay, [index, index])),
    ]),
  ])
}

/** What the papers of all types and of each one tell as numbers. */
function toldOf(groups: ReturnType<typeof groupsOf>, [first, last]: Span) {
  const counted = (period: Period) => ({
    ...period,
    contributions: groups.map(({ type, file }) => ({ ...groupContribution(file, period), type })),
  })
  const whole = counted({ from: quarters[first]?.from ?? '', to: quarters[last]?.to ?? '' })
  const each = quarters.slice(0, last + 1).map(counted)
  return ([null, 'tritmen', 'tugas'] as const).flatMap((type) => {
    const { people, lasting, types: rows } = acrossGroups(whole.contributions, { type })
    const figures = figuresOf(type ?? 'all', [first, last])
    const told: [Figure | undefined, SafeCount | undefined][] = [
      [figures.people, people.total],
      [figures.new, people.byArrival[0]],
      [figures.before, people.byArrival[1]],
      ...endKinds.map((kind, index): [Figure | undefined, SafeCount | undefined] => [
        figures[kind],
        people.byEnd[index],
      ]),
      [figures.memberships, lasting.memberships],
      [figures.dropouts, lasting.dropouts],
      ...(quarterRows(each, whole, type) ?? []).map(
        (row): [Figure | undefined, SafeCount | undefined] => [
          figures[`there${quarters.findIndex(({ from }) => from === row.from)}`],
          row.people,
        ],
      ),
      ...rows.map((row): [Figure | undefined, SafeCount | undefined] => [
        figuresOf(row.type, [first, last]).people,
        row.people,
      ]),
    ]
    return told.flatMap(([figure, count]) =>
      figure && typeof count === 'number' ? [{ figure, count }] : [],
    )
  })
}

/** Every stay there could be: a reader does not know which ones there are. */
const stays: readonly Stay[] = types.flatMap((type) =>
  quarters.flatMap((_, joined) =>
    [...quarters.keys(), STAYS]
      .filter((left) => left >= joined)
      .flatMap((left): Stay[] =>
        left === STAYS
          ? [{ type, joined, left, end: null }]
          : (Object.keys(ends) as Ended[]).map((end) => ({ type, joined, left, end })),
      ),
  ),
)
const rowOf = ({ is }: Figure) => stays.map((one) => (is(one) ? 1 : 0))

/** What is left of a row when the others are added to it and taken off as often as can be: nothing, if they tell it. */
function reduced(row: readonly number[], basis: readonly { row: number[]; pivot: number }[]) {
  return basis.reduce<number[]>(
    (left, { row: other, pivot }) => {
      const factor = left[pivot] ?? 0
      return factor === 0 ? left : left.map((value, at) => value - factor * (other[at] ?? 0))
    },
    [...row],
  )
}

function basisOf(rows: readonly number[][]) {
  const basis: { row: number[]; pivot: number }[] = []
  for (const row of rows) {
    const left = reduced(row, basis)
    const pivot = left.findIndex((value) => Math.abs(value) > 1e-9)
    const lead = left[pivot]
    if (lead) basis.push({ row: left.map((value) => value / lead), pivot })
  }
  return basis
}

test('no count of one to four people is a sum or difference of what the papers of one period tell', () => {
  fc.assert(
    fc.property(library, fc.constantFrom(...periods), (groups, span) => {
      const truth = (figure: Figure) =>
        groups
          .flatMap(({ type, stays: own }) => own.map((one) => ({ ...one, type })))
          .reduce((total, one) => total + (figure.is(one) ? one.count : 0), 0)
      const told = toldOf(groupsOf(groups), span)
      for (const { figure, count } of told)
        expect([figure.name, count]).toEqual([figure.name, truth(figure)])
      const basis = basisOf(told.map(({ figure }) => rowOf(figure)))
      const wished = (['all', ...types] as const).flatMap((type) =>
        Object.values(figuresOf(type, span)),
      )
      const reckoned = wished.filter(
        (figure) =>
          !isTellable(truth(figure)) &&
          reduced(rowOf(figure), basis).every((value) => Math.abs(value) < 1e-9),
      )
      expect(reckoned.map(({ name }) => name)).toEqual([])
    }),
    { numRuns: 40, seed: 7 },
  )
})
