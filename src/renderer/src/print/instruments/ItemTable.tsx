import type { PrintedInstrument } from '../../../../domain/report/instrumentForms'
import { instrumentFormsText as text } from '../../../../texts/instrumentForms'

/** Millimetres for one answer, by how many stand side by side. */
const wide = 12
const narrow = 8
const MOST_WIDE = 6
const WRITTEN_MM = 30

type ItemTableProps = { instrument: PrintedInstrument; code: string | null }

/** The items with their answers; on a further page the scale, and whose sheet it is, stand at the head again. */
export function ItemTable({ instrument, code }: ItemTableProps) {
  const { items, choices, itemMin, itemMax } = instrument
  const labels = (choices ?? []).flatMap(({ value, label }) =>
    label ? [text.label(value, label)] : [],
  )
  const isNarrow = (choices?.length ?? 0) > MOST_WIDE
  const width = isNarrow ? narrow : wide
  const columns = choices?.length ?? 1
  return (
    <table className={isNarrow ? 'instrument-items close' : 'instrument-items'}>
      <colgroup>
        <col style={{ width: '11mm' }} />
        <col />
        {choices ? (
          choices.map(({ value }) => <col key={value} style={{ width: `${width}mm` }} />)
        ) : (
          <col style={{ width: `${WRITTEN_MM}mm` }} />
        )}
      </colgroup>
      <thead>
        {labels.length > 0 && (
          <tr>
            <td colSpan={2 + columns} className="instrument-labels">
              {labels.join('    ')}
            </td>
          </tr>
        )}
        <tr>
          <th scope="col">{text.number}</th>
          <th scope="col">
            {text.item} <span className="note">{text.sheetOf(instrument.code, code)}</span>
          </th>
          <th scope="colgroup" colSpan={columns}>
            {choices ? text.answer : text.range(itemMin, itemMax)}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ number, text: words }) => (
          <tr key={number}>
            <td className="centre">{number}</td>
            <td>
              {words ?? (
                <span className="instrument-blank">
                  <span className="note">{text.blankItem(number)}</span>
                </span>
              )}
            </td>
            {choices ? (
              choices.map(({ value }) => (
                <td key={value} className="centre">
                  <span className="instrument-value">{value}</span>
                </td>
              ))
            ) : (
              <td />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
