import type { Activity } from '../../../domain/records/activity'
import { activitiesText, peopleWords, phaseWords } from '../../../texts/activities'
import { taskTexts } from '../../../texts/catalog'
import { Notice } from '../ui/Notice'
import styles from './Activities.module.css'

const text = activitiesText

/** One activity in full, as it would be told to a colleague; where it can hurt stands before how it goes. */
export function ActivityView({ activity }: { activity: Activity }) {
  const { aim, steps, materials, cautions, variation } = activity
  return (
    <div className={styles.view}>
      <p>{aim}</p>
      <ActivityFacts activity={activity} />
      <Notice tone="warning" title={text.cautions}>
        <p>{cautions || text.noCautions}</p>
      </Notice>
      <h4>{text.materials}</h4>
      {materials && materials.length > 0 ? (
        <ul className={styles.items}>
          {materials.map((material) => (
            <li key={material}>{material}</li>
          ))}
        </ul>
      ) : (
        <p>{text.noMaterials}</p>
      )}
      <h4>{text.steps}</h4>
      <ol className={styles.items}>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same
          <li key={index}>{step}</li>
        ))}
      </ol>
      {variation && (
        <>
          <h4>{text.variation}</h4>
          <p>{variation}</p>
        </>
      )}
    </div>
  )
}

function ActivityFacts({ activity }: { activity: Activity }) {
  const { minutes, tasks, phases } = activity
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{text.facts.minutes}</dt>
        <dd>{text.minutes(minutes)}</dd>
      </div>
      <div>
        <dt>{text.facts.people}</dt>
        <dd>{peopleWords(activity)}</dd>
      </div>
      <div>
        <dt>{text.facts.phases}</dt>
        <dd>{phaseWords(phases)}</dd>
      </div>
      <div>
        <dt>{text.facts.tasks}</dt>
        <dd>
          <ul className={styles.tasks}>
            {tasks.map((task) => (
              <li key={task}>{`${task}. ${taskTexts[task].name}`}</li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  )
}
