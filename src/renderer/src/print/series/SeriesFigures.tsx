import type { PrintedSeries } from '../../../../domain/report/seriesSheet'
import { type FigureRow, headlineRows, otherRows } from '../../../../texts/seriesFigures'
import { seriesSheetText } from '../../../../texts/seriesSheet'
import { ReportTable } from '../ReportTable'

const { headline, others, figureColumns } = seriesSheetText

/** The figures of a series: what is read first, then what others ask for. */
export function SeriesFigures({ series: { analysis, source } }: { series: PrintedSeries }) {
  const told = { analysis, unit: source.unit }
  return (
    <>
      <FigureTable caption={headline} rows={headlineRows(told)} />
      <FigureTable caption={others} rows={otherRows(told)} />
    </>
  )
}

function FigureTable({ caption, rows }: { caption: string; rows: readonly FigureRow[] }) {
  return (
    <ReportTable
      caption={caption}
      columns={[
        { title: figureColumns.name, width: 29 },
        { title: figureColumns.value, width: 25 },
        { title: figureColumns.counts, width: 13 },
        { title: figureColumns.note, width: 33 },
      ]}
      rows={rows.map(({ key, name, value, counts, note }) => ({
        key,
        cells: [name, value, counts, note],
      }))}
    />
  )
}
