import type { PrintedSeries } from '../../../../domain/report/seriesSheet'
import { pointCells, pointColumns } from '../../../../texts/seriesPoints'
import { seriesSheetText } from '../../../../texts/seriesSheet'
import { ReportTable } from '../ReportTable'

/** Share of the width in which a day stands on one line. */
const DAY = 24

/** Every point of a series, in order of day. */
export function SeriesPoints({ series }: { series: PrintedSeries }) {
  const columns = pointColumns(series)
  return (
    <ReportTable
      caption={seriesSheetText.pointsCaption}
      columns={columns.map((title, index) => ({
        title,
        width: index === 1 ? DAY : (100 - DAY) / (columns.length - 1),
      }))}
      rows={series.points.map((point) => ({
        key: point.id,
        cells: pointCells(series, series.analysis, point),
      }))}
    />
  )
}
