import { type FieldError, get } from 'react-hook-form'
import { noteText } from '../../../../texts/meetingNote'
import { NumberCell, Table } from '../../ui/Table'
import styles from './Meetings.module.css'
import type { NoteFieldProps } from './noteFieldProps'

const text = noteText.realised

/** Each activity of the plan beside the minutes it took. */
export function RealisedField({ form, values, session }: NoteFieldProps) {
  const agenda = session.plan?.agenda ?? []
  if (agenda.length === 0) return <p className="soft">{text.none}</p>
  const told = values.spent.filter((one) => one !== null && !Number.isNaN(one))
  const spent = told.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const planned = agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const { columns } = text
  return (
    <div className={`stack ${styles.inputs}`}>
      <Table
        caption={text.caption}
        head={[
          columns.activity,
          { label: columns.planned, isNumber: true },
          { label: columns.spent, isNumber: true },
        ]}
      >
        {agenda.map(({ activity, minutes }, index) => {
          const fault = (get(form.formState.errors, `spent.${index}`) as FieldError | undefined)
            ?.message
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts of an agenda may say the same
            <tr key={index}>
              <td>{activity}</td>
              <NumberCell>{text.minutes(minutes ?? null)}</NumberCell>
              <NumberCell>
                <input
                  type="number"
                  min={0}
                  inputMode="numeric"
                  className={styles.small}
                  aria-label={text.spentOf(activity)}
                  aria-invalid={fault ? true : undefined}
                  {...form.register(`spent.${index}`, { setValueAs: numberOrNull })}
                />
                {fault && <p className={styles.fault}>{fault}</p>}
              </NumberCell>
            </tr>
          )
        })}
      </Table>
      <p className="soft small">
        {text.sum(planned, told.length > 0 ? spent : null, told.length, agenda.length)}
      </p>
    </div>
  )
}

/** A place left open stays open, and keeps its row. */
export function numberOrNull(value: unknown): number | null {
  return value === '' || value === null || value === undefined ? null : Number(value)
}
