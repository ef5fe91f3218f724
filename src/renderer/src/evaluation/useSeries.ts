import { useMemo } from 'react'
import { type SeriesAnalysis, seriesAnalysis } from '../../../domain/series/seriesAnalysis'
import { type Series, seriesOf } from '../../../domain/series/seriesOf'
import { seriesSources } from '../../../domain/series/seriesSources'
import { useOpenGroup } from '../state/openGroup'
import type { SeriesChoice } from './SeriesFields'

/** The series that is chosen, the first there is where none is, with what it tells; null where there is none. */
export function useSeries({
  memberCode,
  measure,
  split,
}: SeriesChoice): { series: Series; analysis: SeriesAnalysis } | null {
  const { group } = useOpenGroup()
  return useMemo(() => {
    const sources = seriesSources(group, memberCode)
    const source = sources.find(({ key }) => key === measure) ?? sources[0]
    if (!source) return null
    const series = seriesOf(group, source, split)
    return { series, analysis: seriesAnalysis(series) }
  }, [group, memberCode, measure, split])
}
