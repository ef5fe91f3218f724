import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { peopleOfSource, type SeriesPeople } from './seriesPeople'
import { pointsOfSource, type RawPoint, type SeriesPhase } from './seriesPoints'
import type { SeriesSource } from './seriesSource'

/** A point with its phase; null where nobody said when the program began for this series. */
export type SeriesPoint = Omit<RawPoint, 'recorded'> & { phase: SeriesPhase | null }

/** By what the phases were told apart: the sheets' own record, the choice of the reader, the first day of the program, nothing. */
export type PhaseSource = 'recorded' | 'chosen' | 'programStart' | 'none'

/**
 * A series with its phases. `split`: the first point of phase B where a point marks it; `afterEnd`: points of B that
 * lie after the last day of the program; `people`: whose marks a series of the group is made of. Missing points stand
 * in it as gaps.
 */
export type Series = {
  source: SeriesSource
  points: SeriesPoint[]
  phasesBy: PhaseSource
  split: string | null
  afterEnd: string[]
  people: SeriesPeople | null
}

/**
 * The series of a source. A phase written down with a sheet stands; other points belong to B from the point `split`
 * on. Where that names none of them, the first day of the program parts the sheets of instruments, and
 * nothing parts what is only seen at meetings: there the reader must choose. `until`: the last day that decides who
 * was there at every point (null = all). Source: evaluation.md 4.5.
 */
export function seriesOf(
  group: GroupFile,
  source: SeriesSource,
  split: string | null,
  until: Day | null = null,
): Series {
  const raw = pointsOfSource(group, source, until)
  const { from, by } = boundary(group, source, raw, split)
  const points = raw.map(
    ({ id, day, value, n, recorded }, index): SeriesPoint => ({
      id,
      day,
      value,
      n,
      phase:
        recorded ?? (from === null || isNowhere({ day, value }) ? null : index < from ? 'A' : 'B'),
    }),
  )
  const end = inUse(group.records.program)[0]?.endDate
  return {
    source,
    points,
    phasesBy: by,
    split: points.find(({ phase }) => phase === 'B')?.id ?? null,
    afterEnd: points.flatMap(({ id, day, phase, value }) =>
      phase === 'B' && value !== null && day !== null && end && day > end ? [id] : [],
    ),
    people: peopleOfSource(group, source, until),
  }
}

/** A point at which nobody was measured and no day is known lies in no phase. */
function isNowhere({ day, value }: Pick<RawPoint, 'day' | 'value'>): boolean {
  return day === null && value === null
}

/** The index of the first point of B; the number of points where all come before the program. */
function boundary(
  group: GroupFile,
  { kind }: SeriesSource,
  raw: readonly RawPoint[],
  split: string | null,
): { from: number | null; by: PhaseSource } {
  const measured = raw.filter(({ value }) => value !== null)
  if (measured.length > 0 && measured.every(({ recorded }) => recorded !== null))
    return { from: null, by: 'recorded' }
  const chosen = raw.findIndex(({ id }) => id === split)
  if (chosen >= 0) return { from: chosen, by: 'chosen' }
  const start = inUse(group.records.program)[0]?.startDate
  if (!start || !isOfSheets(kind)) return { from: null, by: 'none' }
  const first = raw.findIndex(({ day }) => day !== null && day >= start)
  return { from: first < 0 ? raw.length : first, by: 'programStart' }
}

function isOfSheets(kind: SeriesSource['kind']): boolean {
  return kind === 'score' || kind === 'subscale' || kind === 'instrumentMean'
}
