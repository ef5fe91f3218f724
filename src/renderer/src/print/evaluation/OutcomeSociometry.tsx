import type { SociometryOutcome } from '../../../../domain/evaluation/outcomeSociometry'
import { sociometryVerdict } from '../../../../texts/outcomeSociometry'
import { printedFigures, sociometrySheetText } from '../../../../texts/sociometrySheet'
import { SociogramFigure } from '../../ui/charts/SociogramFigure'
import { SociogramLegend } from '../../ui/charts/SociogramLegend'
import { ComparedSurveys } from '../sociometry/ComparedSurveys'
import { Unbroken } from '../Unbroken'
import { OutcomeMethods } from './OutcomeMethods'

const text = sociometrySheetText
const frame = { width: 290, height: 290, radius: 18, letters: 0.74 }

/** E. The surveys beside each other: drawings by code, and the table of their figures. */
export function OutcomeSociometry({ sociometry }: { sociometry: SociometryOutcome }) {
  const { surveys } = sociometry
  return (
    <section className="outcome-part">
      <p>
        <Unbroken text={sociometryVerdict(sociometry)} />
      </p>
      {surveys.length > 0 && (
        <>
          <div className="outcome-drawings">
            {surveys.map(({ id, date, drawing }) => (
              <figure key={id}>
                <SociogramFigure drawing={drawing} frame={frame} />
                <figcaption>{text.small(id, date)}</figcaption>
              </figure>
            ))}
          </div>
          <SociogramLegend drawings={surveys.map(({ drawing }) => drawing)} />
          <ComparedSurveys
            ids={surveys.map(({ id }) => id)}
            figures={surveys.map(printedFigures)}
          />
          <OutcomeMethods codes={['sociometry']} />
        </>
      )}
    </section>
  )
}
