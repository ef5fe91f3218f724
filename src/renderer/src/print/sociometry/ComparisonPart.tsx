import type { SociometrySheet } from '../../../../domain/report/sociometrySheet'
import { changeSentences } from '../../../../texts/sociometryComparison'
import { printedFigures, sociometrySheetText } from '../../../../texts/sociometrySheet'
import { SociogramFigure } from '../../ui/charts/SociogramFigure'
import { SociogramLegend } from '../../ui/charts/SociogramLegend'
import { Unbroken } from '../Unbroken'
import { ComparedSurveys } from './ComparedSurveys'

const text = sociometrySheetText
const frame = { width: 290, height: 290, radius: 18, letters: 0.74 }

/** All surveys side by side, everybody on the same place, and what changed from one to the next. */
export function ComparisonPart({ sheet: { surveys, changes } }: { sheet: SociometrySheet }) {
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
      <ComparedSurveys ids={surveys.map(({ id }) => id)} figures={surveys.map(printedFigures)} />
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
