import type { GroupFile } from '../groupFile'
import { pointsOfSource } from './seriesPoints'
import { seriesSources } from './seriesSources'

/** What of a wished series does not exist, and the keys or points that do. */
export type SeriesRefusal = { kind: 'measure' | 'split'; wanted: string; known: string[] }

type Wish = { memberCode: string | null; measure: string; split: string | null }

/** Why a series cannot be had: no such measure of that member or of the group, or no such point; null where it can. */
export function seriesRefusal(
  group: GroupFile,
  { memberCode, measure, split }: Wish,
): SeriesRefusal | null {
  const sources = seriesSources(group, memberCode)
  const source = sources.find(({ key }) => key === measure)
  if (!source) return { kind: 'measure', wanted: measure, known: sources.map(({ key }) => key) }
  const points = pointsOfSource(group, source).map(({ id }) => id)
  return split === null || points.includes(split)
    ? null
    : { kind: 'split', wanted: split, known: points }
}
