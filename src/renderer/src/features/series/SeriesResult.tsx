import type { SeriesAnalysis } from '../../../../domain/series/seriesAnalysis'
import type { Series } from '../../../../domain/series/seriesOf'
import { phasesWords, scaleWords, seriesText } from '../../../../texts/series'
import {
  type FigureRow,
  headlineMethods,
  headlineRows,
  otherMethods,
  otherRows,
} from '../../../../texts/seriesFigures'
import { seriesVerdict } from '../../../../texts/seriesVerdict'
import { MethodNote } from '../../evaluation/MethodNote'
import { Verdict } from '../../evaluation/Verdict'
import { SeriesChart } from '../../ui/charts/SeriesChart'
import { SeriesLegend } from '../../ui/charts/SeriesLegend'
import { Table } from '../../ui/Table'
import { PointTable } from './PointTable'
import styles from './Series.module.css'

const text = seriesText
const { name, value, counts, note } = text.figureColumns

type SeriesResultProps = { series: Series; analysis: SeriesAnalysis }

/** What a series tells: the sentence, the drawing, its figures, and every point. */
export function SeriesResult({ series, analysis }: SeriesResultProps) {
  const { source } = series
  const told = { analysis, unit: source.unit }
  return (
    <div className="stack">
      <p className="soft small measure">
        {[source.about && text.about(source.about), scaleWords(source), phasesWords(series)]
          .filter(Boolean)
          .join(' ')}
      </p>
      <Verdict sentence={seriesVerdict(series, analysis)} methods={headlineMethods} />
      <figure className={`tight ${styles.chart}`}>
        <SeriesChart series={series} analysis={analysis} />
        <SeriesLegend analysis={analysis} />
      </figure>
      <FigureTable caption={text.figures} rows={headlineRows(told)} />
      <details className="tight">
        <summary>{text.more}</summary>
        <div className="tight">
          <FigureTable caption={text.moreFigures} rows={otherRows(told)} />
          <MethodNote codes={otherMethods} />
        </div>
      </details>
      <PointTable series={series} analysis={analysis} />
    </div>
  )
}

function FigureTable({ caption, rows }: { caption: string; rows: readonly FigureRow[] }) {
  return (
    <Table caption={caption} head={[name, value, counts, note]}>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.name}</th>
          <td>
            <strong>{row.value}</strong>
          </td>
          <td className={styles.counts}>{row.counts}</td>
          <td className="soft">{row.note}</td>
        </tr>
      ))}
    </Table>
  )
}
