import type { MeasuredChange } from '../../../../../domain/measuring/measuredChange'
import { type FigureRow, figureColumns, figureRows } from '../../../../../texts/measureFigures'
import { measureResultsText } from '../../../../../texts/measureResults'
import { MethodNote } from '../../../evaluation/MethodNote'
import { NumberCell, Table } from '../../../ui/Table'

const text = measureResultsText

/** What was reckoned of the change, each figure with its n and what to mind: first what can be said in words, the rest folded. */
export function FiguresPart({ change }: { change: MeasuredChange }) {
  const rows = figureRows(change)
  return (
    <section className="stack" aria-labelledby="angka">
      <h3 id="angka">{text.figures}</h3>
      <FigureTable caption={text.figures} rows={rows.filter(({ isPlain }) => isPlain)} />
      <details>
        <summary>{text.otherFigures}</summary>
        <FigureTable caption={text.otherFigures} rows={rows.filter(({ isPlain }) => !isPlain)} />
      </details>
      <MethodNote codes={['pairedChange', 'effectSize', 'signedRank', 'wilson', 'quantile']} />
    </section>
  )
}

type FigureTableProps = { caption: string; rows: readonly FigureRow[] }

function FigureTable({ caption, rows }: FigureTableProps) {
  const { name, value, n, note } = figureColumns
  return (
    <Table caption={caption} head={[name, value, { label: n, isNumber: true }, note]}>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.name}</th>
          <td>{row.value}</td>
          <NumberCell>{row.n}</NumberCell>
          <td className="soft">{row.note}</td>
        </tr>
      ))}
    </Table>
  )
}
