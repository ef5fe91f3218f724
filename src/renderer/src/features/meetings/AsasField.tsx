import { type FieldError, get, type UseFormReturn } from 'react-hook-form'
import { type AsasKey, asasKeys } from '../../../../domain/catalog/asas'
import { asasTexts, attainmentTexts } from '../../../../texts/catalog'
import { noteText } from '../../../../texts/meetingNote'
import styles from './Meetings.module.css'
import { type NoteValues, UNSEEN } from './noteDraft'
import type { NoteFieldProps } from './noteFieldProps'

const text = noteText.asas

/** The twelve asas of one meeting, each 0 to 4 or not observed; a low one asks for what happened. */
export function AsasField({ form, values, session }: NoteFieldProps) {
  const rated = asasKeys.filter((key) => values.asas[key] !== '').length
  return (
    <>
      <div className={styles.asasList}>
        {asasKeys.map((key) => (
          <AsasRow
            key={key}
            form={form}
            name={key}
            value={values.asas[key]}
            note={values.asasNotes[key]}
            isInMind={session.plan?.asas?.includes(key) ?? false}
          />
        ))}
      </div>
      <p className="soft small">{text.rated(rated)}</p>
    </>
  )
}

type AsasRowProps = {
  form: UseFormReturn<NoteValues>
  name: AsasKey
  value: string
  note: string
  /** Whether the plan of the meeting named it. */
  isInMind: boolean
}

function AsasRow({ form, name, value, note, isInMind }: AsasRowProps) {
  const { name: label, items } = asasTexts[name]
  const isLow = value === '0' || value === '1'
  const fault = (get(form.formState.errors, `asasNotes.${name}`) as FieldError | undefined)?.message
  const field = `asas.${name}` as const
  const option = (word: string, shown: string, said: string) => (
    <label key={word} className={word === UNSEEN ? styles.word : undefined}>
      <input type="radio" value={word} aria-label={said} {...form.register(field)} />
      <span aria-hidden="true">{shown}</span>
    </label>
  )
  return (
    <fieldset className={styles.asas}>
      <legend>{label}</legend>
      <details className="small">
        <summary>
          {text.items}
          <span className="unseen"> {label}</span>
          {isInMind && <strong> · {text.inMind}</strong>}
        </summary>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </details>
      <div className={styles.scale}>
        {attainmentTexts.map(({ label: meaning }, level) =>
          option(String(level), String(level), text.value(label, level, meaning)),
        )}
        {option(UNSEEN, text.unseen, text.unseenOf(label))}
      </div>
      {(isLow || note !== '' || fault) && (
        <div className={styles.asasNote}>
          <input
            type="text"
            autoComplete="off"
            aria-label={text.noteOf(label)}
            aria-invalid={fault ? true : undefined}
            placeholder={text.noteOf(label)}
            {...form.register(`asasNotes.${name}`)}
          />
          {isLow && note.trim() === '' && <p className={styles.late}>{text.noteNeeded}</p>}
          {fault && <p className={styles.fault}>{fault}</p>}
        </div>
      )}
    </fieldset>
  )
}
