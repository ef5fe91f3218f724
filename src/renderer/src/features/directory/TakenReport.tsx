import type { FieldCount } from '../../../../domain/directoryExchange/hsdsLedger'
import {
  changeReasonTexts,
  leftReasonTexts,
  takenReportText as text,
} from '../../../../texts/directoryImport'
import { formatNumber } from '../../../../texts/formats'
import { hsdsFieldName } from '../../../../texts/hsdsFields'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'
import type { ExchangeReading } from './exchangeFile'

type Report = Extract<ExchangeReading, { ok: true }>['report']

/** What of the files was taken, what in another form, and what not, with an example of each. */
export function TakenReport({ report }: { report: Report }) {
  return report.form === 'hsds' ? (
    <HsdsReport counts={report.counts} />
  ) : (
    <TableReport report={report} />
  )
}

function HsdsReport({ counts }: { counts: readonly FieldCount[] }) {
  const of = (outcome: FieldCount['outcome']) => counts.filter((one) => one.outcome === outcome)
  return (
    <Panel title={text.title} note={text.note}>
      <h3>{text.left}</h3>
      <CountTable title={text.left} counts={of('left')} />
      <h3>{text.changed}</h3>
      <CountTable title={text.changed} counts={of('changed')} />
      <h3>{text.taken}</h3>
      <p>
        {of('taken')
          .map(
            ({ table, field, count }) => `${hsdsFieldName(table, field)} (${formatNumber(count)})`,
          )
          .join(' · ') || text.none}
      </p>
    </Panel>
  )
}

function CountTable({ title, counts }: { title: string; counts: readonly FieldCount[] }) {
  if (counts.length === 0) return <p className="soft">{text.none}</p>
  return (
    <Table caption={title} head={text.head}>
      {counts.map((one) => (
        <tr key={`${one.table} ${one.field} ${reasonOf(one)}`}>
          <th scope="row">{hsdsFieldName(one.table, one.field)}</th>
          <td>{reasonOf(one)}</td>
          <NumberCell>{formatNumber(one.count)}</NumberCell>
          <td className="soft">{text.example(one.example.of, one.example.text)}</td>
        </tr>
      ))}
    </Table>
  )
}

function reasonOf(one: FieldCount): string {
  if (one.outcome === 'taken') return ''
  return one.outcome === 'changed' ? changeReasonTexts[one.reason] : leftReasonTexts[one.reason]
}

function TableReport({ report }: { report: Extract<Report, { form: 'table' }> }) {
  const { columns, sheetName, unread } = report
  return (
    <Panel title={text.title}>
      {sheetName !== '' && <p>{text.sheet(sheetName)}</p>}
      <p>{text.used(columns.used)}</p>
      <p>{columns.unused.length > 0 ? text.unused(columns.unused) : text.allUsed}</p>
      {unread.map((part) => (
        <p key={part}>{text.unread[part]}</p>
      ))}
    </Panel>
  )
}
