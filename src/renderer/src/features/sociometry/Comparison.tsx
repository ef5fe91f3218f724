import { useState } from 'react'
import { sociogramOf } from '../../../../domain/progress/sociogram'
import { laidSurveys, placesIn } from '../../../../domain/progress/sociogramLayout'
import { surveyChange } from '../../../../domain/progress/surveyChange'
import { type SurveyResult, surveyResults } from '../../../../domain/progress/surveyResult'
import { formatDay } from '../../../../texts/formats'
import { sociometryText } from '../../../../texts/sociometry'
import { changeSentences } from '../../../../texts/sociometryComparison'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { SociogramFigure } from '../../ui/charts/SociogramFigure'
import { SociogramLegend } from '../../ui/charts/SociogramLegend'
import { Notice } from '../../ui/Notice'
import { ComparedTable } from './ComparedTable'
import { NamesTick, useNicknames } from './NamesTick'
import styles from './Sociometry.module.css'

const text = sociometryText.comparison
const MOST = 3
const frame = { width: 360, height: 340, radius: 19 }

type ComparisonProps = { isNamed: boolean; onName: (isNamed: boolean) => void }

/** Two or three surveys side by side, everybody on the same place, and what changed. */
export function Comparison({ isNamed, onName }: ComparisonProps) {
  const { group } = useOpenGroup()
  const all = surveyResults(group).filter(({ indices }) => indices.R > 0)
  const [ids, setIds] = useState(() => all.slice(-MOST).map(({ survey }) => survey.id))
  const chosen = all.filter(({ survey }) => ids.includes(survey.id))
  const toggle = (id: string) =>
    setIds(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id].slice(-MOST))
  return (
    <section className={pointStyles.one} aria-labelledby="banding">
      <div className="apart">
        <h2 id="banding">{text.title}</h2>
        <NamesTick isNamed={isNamed} onName={onName} />
      </div>
      <fieldset className="tight">
        <legend>{text.choose}</legend>
        <div className="row">
          {all.map(({ survey: { id, date } }) => (
            <label key={id} className={styles.tick}>
              <input type="checkbox" checked={ids.includes(id)} onChange={() => toggle(id)} />
              {text.option(id, formatDay(date))}
            </label>
          ))}
        </div>
      </fieldset>
      {chosen.length < 2 ? <p>{text.tooFew}</p> : <Compared results={chosen} isNamed={isNamed} />}
    </section>
  )
}

function Compared({ results, isNamed }: { results: readonly SurveyResult[]; isNamed: boolean }) {
  const { group } = useOpenGroup()
  const names = useNicknames(isNamed)
  const places = placesIn(laidSurveys(group), results.at(-1)?.survey.id ?? '')
  const drawings = results.map((result) => sociogramOf(result, places))
  const changes = results.slice(1).flatMap((after, index) => {
    const before = results[index]
    return before ? [surveyChange(before, after)] : []
  })
  return (
    <>
      {changes.some(({ isComparable }) => !isComparable) && (
        <Notice tone="warning">
          <p>{text.notComparable}</p>
        </Notice>
      )}
      <div className={styles.compared}>
        {drawings.map((drawing, index) => (
          <figure key={results[index]?.survey.id} className="tight">
            <figcaption>
              <strong>
                {text.option(results[index]?.survey.id ?? '', formatDay(drawing.date))}
              </strong>
            </figcaption>
            <SociogramFigure drawing={drawing} frame={frame} names={names} />
          </figure>
        ))}
      </div>
      <SociogramLegend drawings={drawings} />
      <ComparedTable results={results} />
      <div className="tight">
        <h3>{text.changes}</h3>
        {changes.map((change) => (
          <div key={change.to} className="tight">
            <h4>{text.between(change.from, change.to)}</h4>
            <ul>
              {changeSentences(change).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  )
}
