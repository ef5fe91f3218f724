import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { type SeriesAnalysis, seriesAnalysis } from '../series/seriesAnalysis'
import { type Series, seriesOf } from '../series/seriesOf'
import { findSource } from '../series/seriesSources'
import { type NameMask, nameMask } from './maskNames'
import { documentOf, type Letterhead, letterheadOf, type ReportDocument } from './reportDocument'
import { maskedText } from './reportScope'

/** A series as it is printed: of what, its points, how its phases were told apart, and what they tell. Codes only. */
export type PrintedSeries = Pick<Series, 'source' | 'points' | 'phasesBy' | 'split'> & {
  analysis: SeriesAnalysis
}

/**
 * One series over time on paper: of a member by code, or of the group (null). A working paper, confidential; it bears
 * no number. `series` is null where there is none of that measure. Source: evaluation.md 4.5.
 */
export type SeriesSheet = {
  kind: 'seri'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  program: { code: string; name: string } | null
  memberCode: string | null
  series: PrintedSeries | null
}

/** Which series: whose (null = the group's), of what, and from which point on the program ran (null = as recorded). */
export type SeriesWish = { memberCode: string | null; measure: string; split: string | null }

/** Builds the paper from the records; the same records and day always give the same paper. */
export function seriesSheet(
  group: GroupFile,
  { memberCode, measure, split, asOf }: SeriesWish & { asOf: Day },
): SeriesSheet {
  const program = inUse(group.records.program)[0]
  const source = findSource(group, memberCode, measure)
  return {
    kind: 'seri',
    letterhead: letterheadOf(group),
    // A working paper is never issued, so it is no draft either.
    document: { ...documentOf(group, undefined, 'R'), isDraft: false },
    asOf,
    program: program ? { code: program.code, name: program.name } : null,
    memberCode,
    series: source
      ? printedSeries(seriesOf(group, source, split, asOf), nameMask(group), asOf)
      : null,
  }
}

/** What agencies and workers wrote themselves may name a member: codes of instruments, points, goals. */
function printedSeries(series: Series, mask: NameMask, asOf: Day): PrintedSeries {
  const { source, points, phasesBy, split } = series
  const known = points.filter(({ day }) => day === null || day <= asOf)
  const masked: Series = {
    ...series,
    source: {
      ...source,
      code: maskedText(source.code, mask),
      part: maskedText(source.part, mask),
      about: maskedText(source.about, mask),
    },
    points: known.map((point) => ({ ...point, id: mask(point.id) })),
  }
  return {
    source: masked.source,
    points: masked.points,
    phasesBy,
    split: maskedText(split, mask),
    analysis: seriesAnalysis(masked),
  }
}
