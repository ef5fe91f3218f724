import type { UseFormReturn } from 'react-hook-form'
import type { interactionPatterns } from '../../../../domain/catalog/lists'
import { noteText } from '../../../../texts/meetingNote'
import styles from './Meetings.module.css'
import type { NoteValues } from './noteDraft'

type PatternFieldProps = {
  form: UseFormReturn<NoteValues>
  patterns: typeof interactionPatterns
}

/** How the talk went in the group, each pattern with what it means; none has to be chosen. */
export function PatternField({ form, patterns }: PatternFieldProps) {
  const options = [
    { value: '', name: noteText.group.notJudged, meaning: '' },
    ...patterns.map((value) => ({ value, ...noteText.patterns[value] })),
  ]
  return (
    <fieldset className="tight">
      <legend>{noteText.group.pattern}</legend>
      <p className="soft small">{noteText.group.patternHint}</p>
      <div className={styles.patterns}>
        {options.map(({ value, name, meaning }) => (
          <label key={value}>
            <input type="radio" value={value} {...form.register('recording.interactionPattern')} />
            <span>
              {name}
              {meaning && <span className="soft small">{meaning}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
