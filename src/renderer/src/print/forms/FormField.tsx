import type { FormAnswer, FormPath } from '../../../../domain/report/recordForm'
import { formLabels } from '../../../../texts/blankForms'
import { Rule } from '../meeting/Rule'
import { FormBoxes } from './FormBoxes'

type FormFieldProps = {
  path: FormPath
  answer: FormAnswer
  /** What is known before the meeting. */
  known: readonly string[]
}

/** One field of the form: its label, and room for the answer. */
export function FormField({ path, answer, known }: FormFieldProps) {
  const label = formLabels[path]
  if (answer === 'tick')
    return (
      <p className="form-tick">
        <span className="tick-box" /> {label}
      </p>
    )
  if (typeof answer === 'object' && 'lines' in answer)
    return (
      <div className="form-block">
        <p className="form-label">{label}</p>
        {known.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: planned lines never change places
          <p key={index}>
            {known.length > 1 ? `${index + 1}. ` : ''}
            {line}
          </p>
        ))}
        <Rule lines={Math.max(known.length > 0 ? 0 : 1, answer.lines - known.length)} />
      </div>
    )
  return (
    <div className={answer === 'short' ? 'form-line form-short' : 'form-line'}>
      <span className="form-label">{label}</span>
      {answer === 'line' || answer === 'short' ? (
        <span className="form-answer">{known.join(', ') || '\u00a0'}</span>
      ) : (
        <FormBoxes path={path} options={answer.options} />
      )}
    </div>
  )
}
