import type { MeasuredChange } from '../../../../../domain/measuring/measuredChange'
import { figureColumns, figureRows } from '../../../../../texts/measureFigures'
import { measureResultsText } from '../../../../../texts/measureResults'
import { MethodNote } from '../../../evaluation/MethodNote'
import { NumberCell, Table } from '../../../ui/Table'

/** Everything reckoned of the change, each with its n and what to mind. */
export function FiguresPart({ change }: { change: MeasuredChange }) {
  const { name, value, n, note } = figureColumns
  return (
    <section className="stack" aria-labelledby="angka">
      <h3 id="angka">{measureResultsText.figures}</h3>
      <Table
        caption={measureResultsText.figures}
        head={[name, value, { label: n, isNumber: true }, note]}
      >
        {figureRows(change).map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            <td>{row.value}</td>
            <NumberCell>{row.n}</NumberCell>
            <td className="soft">{row.note}</td>
          </tr>
        ))}
      </Table>
      <MethodNote codes={['pairedChange', 'effectSize', 'signedRank', 'wilson', 'quantile']} />
    </section>
  )
}
