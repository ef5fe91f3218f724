import { useRef, useState } from 'react'
import type { PrincipleSuggestion } from '../../../domain/progress/principleSuggestions'
import { principleScore } from '../../../domain/progress/principles'
import type { ReviewPoint } from '../../../domain/records/reviewPoint'
import { principleTexts } from '../../../texts/catalog'
import { principleScoreText, principlesText } from '../../../texts/principles'
import { FormFoot } from '../form/FormFoot'
import { TextField } from '../form/TextField'
import { useSavedForm } from '../form/useSavedForm'
import { useIsAhead } from '../points/AheadNotice'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { type CheckDraft, withSuggestions } from './checkDraft'
import { QuestionField } from './QuestionField'
import styles from './Ratings.module.css'

type PrincipleFormProps = {
  point: ReviewPoint
  saved: CheckDraft
  /** Of the saved check; 0 where there is none. */
  revision: number
  /** For each question, in their order. */
  suggestions: readonly PrincipleSuggestion[]
  /** Where saving leads; the form stays where it is where left out. */
  onward?: (() => void) | undefined
}

/** The name of the form of one check among the unsaved ones. */
export function checkKey(checkId: string): string {
  return `principleCheck:${checkId}`
}

/** Answering the checklist of one principle: each suggestion is confirmed or changed by the worker. */
export function PrincipleForm({
  point: at,
  saved,
  revision,
  suggestions,
  onward,
}: PrincipleFormProps) {
  const { group, isReadOnly } = useOpenGroup()
  const isAhead = useIsAhead(at)
  const element = useRef<HTMLFormElement>(null)
  const { point, principle } = saved
  const of = useSavedForm<'principleCheck', CheckDraft>({
    key: checkKey(saved.id),
    kind: 'principleCheck',
    id: saved.id,
    saved,
    revision,
    label: principlesText.saveLabel(principle, point),
    element,
    place: `/kelompok/${group.id}/prinsip?titik=${point}&prinsip=${principle}`,
    ...(onward ? { onSaved: onward } : {}),
  })
  const { answers } = of.values
  const answer = (next: CheckDraft['answers']) =>
    of.form.setValue('answers', next, { shouldDirty: true })
  return (
    <form ref={element} className="stack" noValidate onSubmit={of.save}>
      <fieldset disabled={isReadOnly || isAhead} className={styles.form}>
        <p role="status">
          {principlesText.scoreNow}: <strong>{principleScoreText(principleScore(answers))}</strong>
        </p>
        <AcceptSuggestions answers={answers} suggestions={suggestions} onAccept={answer} />
        {suggestions.map((suggestion, index) => (
          <QuestionField
            key={suggestion.question}
            title={principlesText.question(
              suggestion.question,
              principleTexts[principle].questions[index] ?? '',
            )}
            suggestion={suggestion}
            value={answers[index] ?? null}
            onChange={(next) =>
              answer(suggestions.map((_, at) => (at === index ? next : (answers[at] ?? null))))
            }
          />
        ))}
        <TextField
          form={of.form}
          name="note"
          label={principlesText.note}
          hint={principlesText.noteHint}
          rows={3}
        />
        <FormFoot of={of} save={principlesText.save} onward={onward} />
      </fieldset>
    </form>
  )
}

type AcceptSuggestionsProps = {
  answers: CheckDraft['answers']
  suggestions: readonly PrincipleSuggestion[]
  onAccept: (answers: CheckDraft['answers']) => void
}

function AcceptSuggestions({ answers, suggestions, onAccept }: AcceptSuggestionsProps) {
  const [accepted, setAccepted] = useState(0)
  const next = withSuggestions(answers, suggestions)
  const accept = () => {
    onAccept(next.answers)
    setAccepted(next.filled)
  }
  return (
    <div className="row">
      <Button disabled={next.filled === 0} onClick={accept}>
        {principlesText.accept}
      </Button>
      <span className="soft small measure" role="status">
        {next.filled === 0 && accepted > 0
          ? principlesText.accepted(accepted)
          : principlesText.acceptHint(next.filled)}
      </span>
    </div>
  )
}
