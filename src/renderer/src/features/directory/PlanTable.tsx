import { useState } from 'react'
import type { PlanItem } from '../../../../domain/directoryExchange/planImport'
import { directoryExchangeText } from '../../../../texts/directoryExchange'
import {
  fieldLabel,
  importNoteSentence,
  incomingFaultSentence,
} from '../../../../texts/directoryImport'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Table } from '../../ui/Table'
import styles from './Exchange.module.css'

const text = directoryExchangeText.preview
const kinds = ['refused', 'new', 'changed', 'same'] as const
type View = (typeof kinds)[number] | 'all'
const ROWS_ON_A_PAGE = 50

/** Every resource of the files with what would become of it, a page at a time. */
export function PlanTable({ plan }: { plan: readonly PlanItem[] }) {
  const hasRefused = plan.some(({ kind }) => kind === 'refused')
  const [view, setView] = useState<View>(hasRefused ? 'refused' : 'all')
  const [page, setPage] = useState(0)
  const numbered = plan.map((item, index) => ({ item, number: index + 1 }))
  const meant = numbered.filter(({ item }) => view === 'all' || item.kind === view)
  const last = Math.max(0, Math.ceil(meant.length / ROWS_ON_A_PAGE) - 1)
  const start = Math.min(page, last) * ROWS_ON_A_PAGE
  const shown = meant.slice(start, start + ROWS_ON_A_PAGE)
  const count = (one: View) =>
    one === 'all' ? plan.length : plan.filter(({ kind }) => kind === one).length
  return (
    <>
      <div className={styles.view}>
        <Field label={text.show}>
          {(link) => (
            <select
              {...link}
              value={view}
              onChange={({ target }) => {
                setView(kinds.find((one) => one === target.value) ?? 'all')
                setPage(0)
              }}
            >
              {(['all', ...kinds] as const).map((one) => (
                <option key={one} value={one}>
                  {text.filter(text.filters[one], count(one))}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {shown.length === 0 ? (
        <p className="soft">{text.nothingHere}</p>
      ) : (
        <Table caption={text.caption} head={text.head}>
          {shown.map(({ item, number }) => (
            <PlanLine key={number} item={item} number={number} />
          ))}
        </Table>
      )}
      {last > 0 && (
        <nav className="row" aria-label={text.pages}>
          <Button disabled={start === 0} onClick={() => setPage(start / ROWS_ON_A_PAGE - 1)}>
            {text.previous}
          </Button>
          <span>{text.page(start + 1, start + shown.length, meant.length)}</span>
          <Button
            disabled={start / ROWS_ON_A_PAGE === last}
            onClick={() => setPage(start / ROWS_ON_A_PAGE + 1)}
          >
            {text.next}
          </Button>
        </nav>
      )}
    </>
  )
}

function PlanLine({ item, number }: { item: PlanItem; number: number }) {
  const sentences = [
    ...(item.kind === 'refused' ? item.faults.map(incomingFaultSentence) : []),
    ...(item.kind === 'changed' && item.changed.length > 0
      ? [text.changed(item.changed.map(fieldLabel))]
      : []),
    ...item.notes.map(importNoteSentence),
  ]
  return (
    <tr className={styles.line}>
      <th scope="row">{item.row === null ? number : text.row(item.row)}</th>
      <td className={styles.name}>{item.name || text.noName}</td>
      <td className={item.kind === 'refused' ? styles.refused : undefined}>
        {text.filters[item.kind]}
      </td>
      <td>
        <ul className={styles.reasons}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
