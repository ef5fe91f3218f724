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
import styles from './Exchange.module.css'
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
  const taken = counts.filter(({ outcome }) => outcome === 'taken')
  return (
    <Panel title={text.title} note={text.note}>
      <Reasons title={text.left} counts={counts.filter(({ outcome }) => outcome === 'left')} />
      <Reasons
        title={text.changed}
        counts={counts.filter(({ outcome }) => outcome === 'changed')}
      />
      <h3>{text.taken}</h3>
      <p className={styles.taken}>
        {taken
          .map(
            ({ table, field, count }) => `${hsdsFieldName(table, field)} (${formatNumber(count)})`,
          )
          .join(' · ') || text.none}
      </p>
    </Panel>
  )
}

/** Too common to be read one by one: said in one line, and opened by whoever wants to know. */
const closedAtFirst: readonly string[] = [leftReasonTexts.noPlace, leftReasonTexts.further]

/** Each reason once, with the columns it is about. */
function Reasons({ title, counts }: { title: string; counts: readonly FieldCount[] }) {
  const reasons = [...new Set(counts.map(reasonOf))].sort(
    (one, other) => closedAtFirst.indexOf(one) - closedAtFirst.indexOf(other),
  )
  return (
    <section className="stack" aria-label={title}>
      <h3>{title}</h3>
      {reasons.length === 0 && <p className="soft">{text.none}</p>}
      {reasons.map((reason) => {
        const about = counts.filter((one) => reasonOf(one) === reason)
        return (
          <details key={reason} open={!closedAtFirst.includes(reason)}>
            <summary>{text.reason(reason, about.length)}</summary>
            <CountTable caption={reason} counts={about} />
          </details>
        )
      })}
    </section>
  )
}

function CountTable({ caption, counts }: { caption: string; counts: readonly FieldCount[] }) {
  return (
    <Table caption={caption} head={text.head}>
      {counts.map(({ table, field, count, example }) => (
        <tr key={`${table} ${field}`}>
          <th scope="row">{hsdsFieldName(table, field)}</th>
          <NumberCell>{formatNumber(count)}</NumberCell>
          <td className={`soft ${styles.example}`}>{text.example(example.of, example.text)}</td>
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
