import type { SurveyResult } from '../../../../domain/progress/surveyResult'
import { sociometryText } from '../../../../texts/sociometry'
import { figureColumns, figureRows } from '../../../../texts/sociometryFigures'
import { Table } from '../../ui/Table'
import { figuresOf } from './figuresOf'

/** The figures of a survey, each with how it is reckoned and of how many. */
export function FigureTable({ result }: { result: SurveyResult }) {
  const { name, value, formula, n } = figureColumns
  return (
    <Table caption={sociometryText.result.figures} head={[name, value, formula, n]}>
      {figureRows(figuresOf(result)).map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.name}</th>
          <td>
            <strong>{row.value}</strong>
          </td>
          <td className="soft">{row.formula}</td>
          <td>{row.n}</td>
        </tr>
      ))}
    </Table>
  )
}
