import { useId } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { tasksText } from '../../../texts/tasks'
import { TextField } from '../form/TextField'
import { Button } from '../ui/Button'
import { Face } from '../ui/Face'
import styles from './Ratings.module.css'
import type { ReviewDraft } from './reviewDraft'

const text = tasksText.members

type MembersRatingProps = {
  form: UseFormReturn<ReviewDraft>
  value: number | null | undefined
  onChange: (level: number | undefined) => void
}

/** How the members themselves see the task: five faces, and how many of them were asked. Optional. */
export function MembersRating({ form, value, onChange }: MembersRatingProps) {
  const id = useId()
  const isAsked = value !== null && value !== undefined
  return (
    <fieldset className="tight" aria-describedby={`${id}-hint`}>
      <legend>{text.title}</legend>
      <p id={`${id}-hint`} className="soft small">
        {text.hint}
      </p>
      <div className={styles.faces}>
        {text.levels.map((label, level) => (
          <label key={label}>
            <input
              type="radio"
              name={id}
              checked={value === level}
              onChange={() => onChange(level)}
            />
            <Face level={level} />
            {label}
          </label>
        ))}
        {isAsked && (
          <Button
            look="quiet"
            onClick={({ currentTarget }) => {
              // The button goes with the answer, so the focus is handed back to the choices first.
              currentTarget.closest('fieldset')?.querySelector('input')?.focus()
              onChange(undefined)
            }}
          >
            {text.clear}
          </Button>
        )}
      </div>
      {isAsked && (
        <div className={styles.narrow}>
          <TextField form={form} name="memberRatingCount" label={text.count} isNumber />
        </div>
      )}
    </fieldset>
  )
}
