import { nextSteps } from '../../../../domain/progress/nextSteps'
import { nextStepText, nextStepWords } from '../../../../texts/nextSteps'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import styles from './Overview.module.css'

/** Three concrete things to do next, each with its reason; nothing where the records suggest nothing. */
export function NextSteps() {
  const { group, today } = useOpenGroup()
  const steps = nextSteps(group, today)
  return (
    <Panel title={nextStepText.title} note={nextStepText.note}>
      {steps.length === 0 ? (
        <p className="soft">{nextStepText.none}</p>
      ) : (
        <ol className={styles.next} aria-label={nextStepText.title}>
          {steps.map((step) => {
            const { todo, reason } = nextStepWords(step)
            return (
              <li key={step.code}>
                <PlaceLink place={step.place}>{todo}</PlaceLink>
                <p className="soft">{reason}</p>
              </li>
            )
          })}
        </ol>
      )}
    </Panel>
  )
}
