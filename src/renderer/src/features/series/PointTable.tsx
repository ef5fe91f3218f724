import type { SeriesAnalysis } from '../../../../domain/series/seriesAnalysis'
import type { Series } from '../../../../domain/series/seriesOf'
import { seriesText } from '../../../../texts/series'
import { pointCells, pointColumns } from '../../../../texts/seriesPoints'
import { Table } from '../../ui/Table'

type PointTableProps = { series: Series; analysis: SeriesAnalysis }

/** Every point of a series: where it lies, what it is, in which phase, and whether it left the band. */
export function PointTable({ series, analysis }: PointTableProps) {
  return (
    <Table caption={seriesText.points} showCaption head={pointColumns(series)}>
      {series.points.map((point) => {
        const [name, ...cells] = pointCells(series, analysis, point)
        return (
          <tr key={point.id}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of one row never change places
              <td key={index}>{cell}</td>
            ))}
          </tr>
        )
      })}
    </Table>
  )
}
