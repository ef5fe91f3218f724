import { type Paper, papers } from '../../../domain/catalog/lists'
import { reportScreenText } from '../../../texts/reportScreen'
import { Field } from '../ui/Field'

type PaperSelectProps = { paper: Paper; onChange: (paper: Paper) => void }

const text = reportScreenText

/** Which paper a document is wanted on. */
export function PaperSelect({ paper, onChange }: PaperSelectProps) {
  return (
    <Field label={text.paper}>
      {(link) => (
        <select {...link} value={paper} onChange={(event) => onChange(event.target.value as Paper)}>
          {papers.map((one) => (
            <option key={one} value={one}>
              {text.papers[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
