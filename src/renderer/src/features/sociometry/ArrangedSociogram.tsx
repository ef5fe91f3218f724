import { useState } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import { sociogramOf } from '../../../../domain/progress/sociogram'
import {
  arrangedAnew,
  type LaidSurvey,
  type Place,
  type Places,
} from '../../../../domain/progress/sociogramLayout'
import type { SurveyResult } from '../../../../domain/progress/surveyResult'
import { sociometryText } from '../../../../texts/sociometry'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { SociogramFigure } from '../../ui/charts/SociogramFigure'
import { SociogramLegend } from '../../ui/charts/SociogramLegend'
import { MovableSociogram } from './MovableSociogram'
import { useNicknames } from './NamesTick'
import styles from './Sociometry.module.css'

const text = sociometryText.arrange
const frame = { width: 600, height: 470, radius: 22 }

type ArrangedSociogramProps = {
  result: SurveyResult
  laid: readonly LaidSurvey[]
  places: Places
  isNamed: boolean
}

/** The drawing of a survey, and putting its members on other places. */
export function ArrangedSociogram({ result, laid, places, isNamed }: ArrangedSociogramProps) {
  const { isReadOnly } = useOpenGroup()
  const names = useNicknames(isNamed)
  const [isArranging, setArranging] = useState(false)
  const { id } = result.survey
  const drawing = sociogramOf(result, places)
  const keep = (next: Places, label: string) => {
    const layout = Object.fromEntries(
      drawing.nodes.map(({ code, x, y }): [string, Place] => [code, next.get(code) ?? { x, y }]),
    )
    const record = { ...withoutStamps<'sociometricSurvey'>(result.survey), layout }
    return changeGroup({ put: [{ kind: 'sociometricSurvey', record }], remove: [] }, label)
  }
  return (
    <div className="tight">
      <div className="apart">
        <h3>{sociometryText.result.sociogram}</h3>
        {!isReadOnly && (
          <div className="row">
            {isArranging && (
              <Button look="quiet" onClick={() => keep(arrangedAnew(laid, id), text.anewLabel(id))}>
                {text.anew}
              </Button>
            )}
            <Button aria-pressed={isArranging} onClick={() => setArranging(!isArranging)}>
              {isArranging ? text.stop : text.start}
            </Button>
          </div>
        )}
      </div>
      <p className="soft small">{isArranging ? text.help : sociometryText.result.note}</p>
      <div className={styles.sociogram}>
        {isArranging ? (
          <MovableSociogram
            result={result}
            drawing={drawing}
            frame={frame}
            names={names}
            onMove={(code, place) => keep(new Map([[code, place]]), text.label(id))}
          />
        ) : (
          <SociogramFigure drawing={drawing} frame={frame} names={names} />
        )}
      </div>
      <SociogramLegend drawings={[drawing]} />
    </div>
  )
}
