import { useId } from 'react'
import { principleAnswers } from '../../../domain/catalog/lists'
import type { PrincipleSuggestion } from '../../../domain/progress/principleSuggestions'
import type { PrincipleAnswer } from '../../../domain/progress/principles/fact'
import { factSentence } from '../../../texts/principleFacts'
import { principleAnswerLabels, principlesText } from '../../../texts/principles'
import { Button } from '../ui/Button'
import styles from './Ratings.module.css'

type QuestionFieldProps = {
  title: string
  suggestion: PrincipleSuggestion
  value: PrincipleAnswer | null
  onChange: (answer: PrincipleAnswer | null) => void
}

/** One question: what the records say, and the worker's own answer. */
export function QuestionField({ title, suggestion, value, onChange }: QuestionFieldProps) {
  const id = useId()
  return (
    <fieldset className={styles.question} aria-describedby={`${id}-reason`}>
      <legend>{title}</legend>
      <Reason id={`${id}-reason`} suggestion={suggestion} />
      <div className={styles.answers}>
        {principleAnswers.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={id}
              checked={value === answer}
              onChange={() => onChange(answer)}
            />
            {principleAnswerLabels[answer]}
          </label>
        ))}
        {value && (
          <Button
            look="quiet"
            aria-label={principlesText.clearOf(suggestion.question)}
            onClick={({ currentTarget }) => {
              // The button goes with the answer, so the focus is handed back to the choices first.
              currentTarget.closest('fieldset')?.querySelector('input')?.focus()
              onChange(null)
            }}
          >
            {principlesText.clear}
          </Button>
        )}
        {value && suggestion.answer && value !== suggestion.answer && (
          <span className="soft small">{principlesText.differs}</span>
        )}
      </div>
    </fieldset>
  )
}

function Reason({ id, suggestion }: { id: string; suggestion: PrincipleSuggestion }) {
  const { answer, facts } = suggestion
  return (
    <div id={id} className={styles.reason}>
      <p>
        <strong>
          {answer
            ? principlesText.suggested(principleAnswerLabels[answer].toLowerCase())
            : principlesText.noSuggestion}
        </strong>
      </p>
      {facts.length === 0 ? (
        <p>{principlesText.noFacts}</p>
      ) : (
        <ul>
          {facts.map((fact) => (
            <li key={fact.code}>{factSentence(fact)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
