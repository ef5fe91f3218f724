import { useRef } from 'react'
import { scaleChoices } from '../../../../../domain/measuring/answerScale'
import type { EntryScore } from '../../../../../domain/measuring/sheetEntry'
import type { Instrument } from '../../../../../domain/records/instrument'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { ItemField } from './ItemField'
import styles from './Sheet.module.css'
import type { CellFault } from './sheetFaults'
import { itemKey, type TypedSheet } from './typedSheets'

/** What the fields of one sheet are given. */
export type SheetFieldsProps = {
  instrument: Instrument
  row: TypedSheet
  faults: readonly CellFault[]
  score: EntryScore
  onRow: (row: TypedSheet) => void
}

/** The items in their order; a key chooses the answer and goes on to the next. */
export function ItemList({ instrument, row, faults, onRow }: SheetFieldsProps) {
  const list = useRef<HTMLOListElement>(null)
  const choices = scaleChoices(instrument)
  const goTo = (number: number) => {
    const next = list.current?.querySelector(`[data-item="${number}"]`)
    const field =
      next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector('input')
    field?.focus()
  }
  return (
    <div className="stack">
      {instrument.instructions?.trim() && <p className="measure">{instrument.instructions}</p>}
      {!instrument.itemTexts?.some((one) => one.trim()) && (
        <p className="soft small measure">{text.noItemTexts}</p>
      )}
      {choices && <p className="soft small">{text.keysOfSheet}</p>}
      <ol ref={list} className={styles.items}>
        {Array.from({ length: instrument.items }, (_, index) => (
          <ItemField
            key={itemKey(index + 1)}
            number={index + 1}
            words={instrument.itemTexts?.[index]?.trim() || null}
            choices={choices}
            typed={row.items[itemKey(index + 1)] ?? ''}
            fault={faults.find(({ key }) => key === itemKey(index + 1))?.sentence}
            onAnswer={(answer) =>
              onRow({ ...row, items: { ...row.items, [itemKey(index + 1)]: answer } })
            }
            onDone={() => goTo(index + 2)}
          />
        ))}
      </ol>
    </div>
  )
}
