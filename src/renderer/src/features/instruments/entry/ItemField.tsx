import { type KeyboardEvent, useId } from 'react'
import type { ScaleChoice } from '../../../../../domain/measuring/answerScale'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { useOpenGroup } from '../../../state/openGroup'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import styles from './Sheet.module.css'
import { typedNumber } from './typedSheets'

type ItemFieldProps = {
  number: number
  /** The words of the item; null where the agency keeps them on its own sheet. */
  words: string | null
  /** null: a number is written. */
  choices: readonly ScaleChoice[] | null
  typed: string
  fault: string | undefined
  onAnswer: (typed: string) => void
  /** An answer was chosen by its key: the next item may have its turn. */
  onDone: () => void
}

/** One item of a sheet with its answers, as on paper. */
export function ItemField(props: ItemFieldProps) {
  const { number, words, choices, typed, fault, onAnswer, onDone } = props
  const { isReadOnly } = useOpenGroup()
  const name = useId()
  const question = words ? `${number}. ${words}` : text.blankItem(number)
  if (!choices)
    return (
      <li className={styles.question} data-item={number}>
        <Field label={question} fault={fault}>
          {(link) => (
            <input
              {...link}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              readOnly={isReadOnly}
              value={typed}
              onChange={({ target }) => onAnswer(target.value)}
            />
          )}
        </Field>
      </li>
    )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isReadOnly) return
    if (event.key === 'Backspace' || event.key === 'Delete') return onAnswer('')
    const chosen = choices.find(({ value }) => String(value) === event.key)
    if (!chosen) return
    event.preventDefault()
    onAnswer(typedNumber(chosen.value))
    onDone()
  }
  return (
    <li data-item={number}>
      <fieldset
        className={styles.question}
        onKeyDown={onKeyDown}
        aria-invalid={fault ? true : undefined}
      >
        <legend>{question}</legend>
        <div className={styles.choices}>
          {choices.map(({ value, label }) => (
            <label key={value}>
              <input
                type="radio"
                name={name}
                checked={typed === typedNumber(value)}
                disabled={isReadOnly}
                onChange={() => onAnswer(typedNumber(value))}
              />
              {label ? `${value} · ${label}` : value}
            </label>
          ))}
        </div>
        {typed !== '' && !isReadOnly && (
          <Button
            look="quiet"
            className={styles.clear}
            aria-label={text.clear(number)}
            onClick={() => onAnswer('')}
          >
            {text.clearShort}
          </Button>
        )}
        {fault && <p className={styles.fault}>{fault}</p>}
      </fieldset>
    </li>
  )
}
