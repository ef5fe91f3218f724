import type { PrintedSeries } from '../../../../domain/report/seriesSheet'
import { pointCells, pointColumns } from '../../../../texts/seriesPoints'
import { seriesSheetText } from '../../../../texts/seriesSheet'
import { ReportTable } from '../ReportTable'

/** Shares of the width in which day, phase and band stand on one line; with and without the column of counts. */
const withCounts = [14, 24, 10, 7, 21, 24]
const withoutCounts = [16, 24, 14, 21, 25]

/** Every point of a series, in order of day. */
export function SeriesPoints({ series }: { series: PrintedSeries }) {
  const columns = pointColumns(series)
  const widths = columns.length === withCounts.length ? withCounts : withoutCounts
  return (
    <ReportTable
      caption={seriesSheetText.pointsCaption}
      columns={columns.map((title, index) => ({ title, width: widths[index] ?? 10 }))}
      rows={series.points.map((point) => ({
        key: point.id,
        cells: pointCells(series, series.analysis, point),
      }))}
    />
  )
}
