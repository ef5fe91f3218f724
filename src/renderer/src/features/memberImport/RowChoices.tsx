import { useState } from 'react'
import type { RowCells } from '../../../../domain/members/readMemberRows'
import { memberImportText } from '../../../../texts/memberImport'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { type CheckedRow, type ImportList, isAlike, isOpen } from './importList'
import styles from './MemberImport.module.css'
import { RowTable } from './RowTable'

const text = memberImportText.check
const views = {
  all: () => true,
  open: isOpen,
  alike: isAlike,
  skipped: (row: CheckedRow) => row.isSkipped,
} as const
type View = keyof typeof views

type RowChoicesProps = {
  rows: readonly CheckedRow[]
  list: ImportList
  onChange: (list: ImportList) => void
}

/** The rows, all or some of them, and what the worker decides about each. */
export function RowChoices({ rows, list, onChange }: RowChoicesProps) {
  const open = rows.filter(isOpen)
  const [view, setView] = useState<View>(open.length > 0 ? 'open' : 'all')
  const [said, setSaid] = useState('')
  const shown = rows.filter(views[view])
  const toSkip = view === 'alike' ? shown : open
  const skip = (numbers: readonly number[]) =>
    onChange({ ...list, skipped: [...new Set([...list.skipped, ...numbers])] })
  const decide = {
    onSkip: (number: number) => {
      skip([number])
      setSaid(text.skippedNow(number))
    },
    onTake: (number: number) => {
      onChange({ ...list, skipped: list.skipped.filter((one) => one !== number) })
      setSaid(text.takenNow(number))
    },
    onMend: (number: number, cells: RowCells) => {
      const mended = { ...list.mended, [number]: { ...list.mended[number], ...cells } }
      onChange({ ...list, mended })
      setSaid(text.mended(number))
    },
  }
  if (rows.length === 0) return <p className="soft">{text.nobody}</p>
  return (
    <>
      <div className="apart">
        <div className={styles.view}>
          <Field label={text.show}>
            {(link) => (
              <select
                {...link}
                value={view}
                onChange={({ target }) =>
                  setView(
                    (Object.keys(views) as View[]).find((one) => one === target.value) ?? 'all',
                  )
                }
              >
                {(Object.keys(views) as View[]).map((one) => (
                  <option key={one} value={one}>
                    {text.filters[one](rows.filter(views[one]).length)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        {toSkip.length > 1 && (
          <Button
            onClick={() => {
              skip(toSkip.map(({ number }) => number))
              setSaid(text.allSkipped(toSkip.length))
            }}
          >
            {view === 'alike' ? text.skipAlike(toSkip.length) : text.skipAll(toSkip.length)}
          </Button>
        )}
      </div>
      <p role="status" className="unseen">
        {said}
      </p>
      <RowTable key={view} rows={shown} choices={list.choices} {...decide} />
    </>
  )
}
