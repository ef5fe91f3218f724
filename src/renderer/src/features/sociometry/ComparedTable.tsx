import type { SurveyResult } from '../../../../domain/progress/surveyResult'
import { sociometryText } from '../../../../texts/sociometry'
import { comparedRows } from '../../../../texts/sociometryComparison'
import { Table } from '../../ui/Table'
import { figuresOf } from './figuresOf'

const text = sociometryText.comparison

/** The figures of several surveys, and how they changed from the first to the last. */
export function ComparedTable({ results }: { results: readonly SurveyResult[] }) {
  const ids = results.map(({ survey }) => survey.id)
  return (
    <div className="tight">
      <h3>{text.figures}</h3>
      <Table caption={text.figures} head={[text.measure, ...ids, text.change]}>
        {comparedRows(results.map(figuresOf)).map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            {row.values.map((value, index) => (
              <td key={ids[index]}>{value}</td>
            ))}
            <td>{row.change}</td>
          </tr>
        ))}
      </Table>
      <p className="soft small">{text.change100}</p>
    </div>
  )
}
