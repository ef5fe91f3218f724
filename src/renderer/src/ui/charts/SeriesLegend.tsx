import './charts.css'
import './seriesChart.css'
import type { ReactNode } from 'react'
import type { SeriesAnalysis } from '../../../../domain/series/seriesAnalysis'
import { seriesLegend } from '../../../../texts/seriesChart'
import { SeriesMark } from './SeriesMark'

/** What the forms and lines of a chart of one series mean; only those that it has. */
export function SeriesLegend({ analysis }: { analysis: SeriesAnalysis }) {
  const { m, n, a, b, trendA, band, outside, missing } = analysis
  const isOutside = (side: 'better' | 'worse') => outside.some((one) => one.side === side)
  return (
    <ul className="series-legend">
      {m > 0 && <Sign words={seriesLegend.before} mark="A" />}
      {n > 0 && <Sign words={seriesLegend.since} mark="B" />}
      {isOutside('better') && <Sign words={seriesLegend.better} mark="better" />}
      {isOutside('worse') && <Sign words={seriesLegend.worse} mark="worse" />}
      {missing > 0 && <Sign words={seriesLegend.missing} mark="missing" />}
      {(a.median !== null || b.median !== null) && (
        <Sign words={seriesLegend.median}>
          <line x1={1} x2={27} y1={6} y2={6} className="series-middle" />
        </Sign>
      )}
      {trendA && (
        <Sign words={seriesLegend.trend}>
          <line x1={1} x2={27} y1={6} y2={6} className="series-trend series-extended" />
        </Sign>
      )}
      {band && (
        <Sign words={seriesLegend.band}>
          <rect x={1} y={1} width={26} height={10} className="series-band chart-hollow" />
          <path d="M5 11 L11 1 M11 11 L17 1 M17 11 L23 1" className="series-hatch" />
        </Sign>
      )}
    </ul>
  )
}

type SignProps = {
  words: string
  mark?: 'A' | 'B' | 'better' | 'worse' | 'missing'
  children?: ReactNode
}

function Sign({ words, mark, children }: SignProps) {
  return (
    <li>
      <svg viewBox="0 0 28 12" aria-hidden="true">
        {mark && <SeriesMark x={14} y={6} kind={mark} />}
        {children}
      </svg>
      {words}
    </li>
  )
}
