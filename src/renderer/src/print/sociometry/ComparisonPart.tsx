import type { SociometrySheet } from '../../../../domain/report/sociometrySheet'
import { changeSentences, comparedRows } from '../../../../texts/sociometryComparison'
import { printedFigures, sociometrySheetText } from '../../../../texts/sociometrySheet'
import { SociogramFigure } from '../../ui/charts/SociogramFigure'
import { SociogramLegend } from '../../ui/charts/SociogramLegend'
import { ReportTable } from '../ReportTable'
import { Unbroken } from '../Unbroken'

const text = sociometrySheetText
const frame = { width: 290, height: 290, radius: 18, letters: 0.74 }
const MEASURE = 28
const CHANGE = 16

/** All surveys side by side, everybody on the same place, and what changed from one to the next. */
export function ComparisonPart({ sheet: { surveys, changes } }: { sheet: SociometrySheet }) {
  const width = (100 - MEASURE - CHANGE) / surveys.length
  return (
    <>
      {changes.some(({ isComparable }) => !isComparable) && <p>{text.notComparable}</p>}
      <div className="sociograms-small">
        {surveys.map((survey) => (
          <figure key={survey.id}>
            <SociogramFigure drawing={survey.drawing} frame={frame} />
            <figcaption>{text.small(survey.id, survey.date)}</figcaption>
          </figure>
        ))}
      </div>
      <SociogramLegend drawings={surveys.map(({ drawing }) => drawing)} />
      <ReportTable
        caption={text.compared}
        columns={[
          { title: text.comparedColumns.measure, width: MEASURE },
          ...surveys.map(({ id }) => ({ title: id, width, align: 'centre' as const })),
          { title: text.comparedColumns.change, width: CHANGE, align: 'centre' },
        ]}
        rows={comparedRows(surveys.map(printedFigures)).map((row) => ({
          key: row.key,
          cells: [row.name, ...row.values, row.change],
        }))}
      />
      {changes.map((change) => (
        <div key={change.to} className="sociometry-changes">
          <h3>{text.change(change.from, change.to)}</h3>
          <ul>
            {changeSentences(change).map((sentence) => (
              <li key={sentence}>
                <Unbroken text={sentence} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
