import type { ReactNode } from 'react'
import { logsText } from '../../../texts/logs'
import type { Choice } from '../form/ChoiceField'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import styles from './Logs.module.css'

type FilterBarProps = {
  /** How many are shown; told to those who hear the screen whenever it changes. */
  count: string
  /** Shows everything again; null where nothing is left out. */
  onClear: (() => void) | null
  /** Beside the count: only what is so. */
  tick: ReactNode
  children: ReactNode
}

/** What is looked at of a list, and how much of it that is. */
export function FilterBar({ count, onClear, tick, children }: FilterBarProps) {
  return (
    <search className={styles.filters} aria-label={logsText.filter.title}>
      <div className={styles.filterFields}>{children}</div>
      <div className="row">
        <p role="status">{count}</p>
        {tick}
        {onClear && (
          <Button look="quiet" onClick={onClear}>
            {logsText.filter.clear}
          </Button>
        )}
      </div>
    </search>
  )
}

type FilterWordsProps = { value: string; onChange: (words: string) => void }

/** Words that must stand in what is shown. */
export function FilterWords({ value, onChange }: FilterWordsProps) {
  return (
    <Field label={logsText.filter.words}>
      {(link) => (
        <input
          {...link}
          type="search"
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}

type FilterChoiceProps = {
  label: string
  value: string | null
  choices: readonly Choice[]
  onChange: (value: string | null) => void
}

/** One of several, or all. */
export function FilterChoice({ label, value, choices, onChange }: FilterChoiceProps) {
  return (
    <Field label={label}>
      {(link) => (
        <select
          {...link}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
        >
          <option value="">{logsText.filter.all}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type FilterTickProps = { label: string; value: boolean; onChange: (isTicked: boolean) => void }

/** Only what is so. */
export function FilterTick({ label, value, onChange }: FilterTickProps) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={value} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  )
}
