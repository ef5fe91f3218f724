import { memberImportText } from '../../../../texts/memberImport'
import { Field } from '../../ui/Field'
import { headingsOf, type ImportList } from './importList'

const text = memberImportText.columns
/** Headings are looked for no further down than this. */
const ROWS_OFFERED = 30
const LONGEST_SHOWN = 60

type HeadingChoiceProps = { list: ImportList; onChange: (headRow: number) => void }

/** In which row the headings stand, or that there are none. */
export function HeadingChoice({ list, onChange }: HeadingChoiceProps) {
  const rows = list.matrix.slice(0, ROWS_OFFERED).flatMap((_, index) => {
    const words = headingsOf({ matrix: list.matrix, headRow: index }).filter((one) => one !== '')
    return words.length > 0 ? [{ index, words: words.join(', ').slice(0, LONGEST_SHOWN) }] : []
  })
  return (
    <Field label={text.headings}>
      {(link) => (
        <select
          {...link}
          value={list.headRow}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          <option value={-1}>{text.noHeadings}</option>
          {rows.map(({ index, words }) => (
            <option key={index} value={index}>
              {text.headingRow(index + 1, words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
