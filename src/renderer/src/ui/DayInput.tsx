import { useRef, useState } from 'react'
import { isDay } from '../../../domain/day'
import { appText } from '../../../texts/app'
import { formatDay } from '../../../texts/formats'
import { readDay } from '../../../texts/readDay'
import { Button } from './Button'
import styles from './DayInput.module.css'
import { Field } from './Field'

type DayInputProps = {
  label: string
  /** `YYYY-MM-DD`, or what was typed as long as it names no day, so that the schema can fault it. */
  value: string
  onChange: (value: string) => void
  fault?: string | undefined
  hint?: string
}

/** A day typed in the worker's own way, shown back in words; the platform's calendar is one click away. */
export function DayInput({ label, value, onChange, fault, hint }: DayInputProps) {
  const picker = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (isDay(value) ? formatDay(value) : value)
  return (
    <Field label={label} hint={hint ?? appText.dayHint} fault={fault}>
      {(link) => (
        <div className={styles.together}>
          <input
            {...link}
            type="text"
            autoComplete="off"
            value={shown}
            onChange={(event) => {
              setTyped(event.target.value)
              onChange(readDay(event.target.value) ?? event.target.value)
            }}
            onBlur={() => setTyped(null)}
          />
          <Button
            aria-label={appText.openCalendar(label)}
            onClick={() => picker.current?.showPicker()}
          >
            <CalendarSign />
          </Button>
          <input
            ref={picker}
            type="date"
            className={styles.picker}
            tabIndex={-1}
            aria-hidden="true"
            value={isDay(value) ? value : ''}
            onChange={(event) => event.target.value && onChange(event.target.value)}
          />
        </div>
      )}
    </Field>
  )
}

function CalendarSign() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" aria-hidden>
      <rect x="2.5" y="3.5" width="13" height="12" rx="1.5" strokeWidth="1.5" />
      <path d="M2.5 7.5h13M6 1.5v4M12 1.5v4" strokeWidth="1.5" />
    </svg>
  )
}
