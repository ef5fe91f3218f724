import { useRef, useState } from 'react'
import { anyActivity, findActivities } from '../../../domain/activities/findActivities'
import type { TaskCode } from '../../../domain/catalog/tasks'
import { currentPhase } from '../../../domain/progress/phase'
import type { Activity } from '../../../domain/records/activity'
import { activitiesText } from '../../../texts/activities'
import { appText } from '../../../texts/app'
import { bridge } from '../bridge'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Failure } from '../ui/Failure'
import { Loading } from '../ui/Loading'
import { useAnswer } from '../ui/useAnswer'
import styles from './Activities.module.css'
import { ActivityChoices } from './ActivityChoices'
import { ActivityFilters } from './ActivityFilters'
import { ActivityView } from './ActivityView'
import { KeepCopy } from './KeepCopy'

const text = activitiesText
const askActivities = () => bridge.activities({})

type ActivityPickerProps = {
  /** The task for which something is looked for. */
  task?: TaskCode
  onPick: (activity: Activity) => void
  onClose: () => void
}

/** The library of activities above the screen: look for one, read it in full, use it. */
export function ActivityPicker({ task, onPick, onClose }: ActivityPickerProps) {
  const { group, today } = useOpenGroup()
  const { answer, askAgain } = useAnswer(askActivities)
  const [wish, setWish] = useState({ ...anyActivity, task: task ?? null })
  const [chosenId, setChosenId] = useState<string | null>(null)
  const list = useRef<HTMLFieldSetElement>(null)
  const phase = currentPhase(group, today)
  const offered = answer?.ok ? answer.value : []
  const found = findActivities(offered, wish, phase)
  const chosen = found.find(({ activity }) => activity.id === chosenId) ?? found[0]
  const goToList = () => list.current?.querySelector<HTMLElement>(':checked')?.focus()
  return (
    <Dialog title={text.picker.title} onClose={onClose}>
      <div className={styles.picker}>
        <ActivityFilters wish={wish} onChange={setWish} onDown={goToList} />
        {!answer && <Loading label={text.loading} />}
        {answer && !answer.ok && <Failure error={answer.error} />}
        {answer?.ok && (
          <p role="status" className="soft small">
            {found.length === 0 ? text.nothing : text.found(found.length, offered.length)}
            {found.length > 1 && phase && ` ${text.nearFirst(phase)}`}
          </p>
        )}
        {chosen ? (
          <div className={styles.panes}>
            <ActivityChoices
              element={list}
              found={found}
              chosenId={chosen.activity.id}
              onChoose={setChosenId}
            />
            <Chosen key={chosen.activity.id} activity={chosen.activity} />
          </div>
        ) : (
          answer?.ok && <p>{text.nothingBody}</p>
        )}
        <div className="row foot">
          {chosen && (
            <Button look="main" onClick={() => onPick(chosen.activity)}>
              {text.picker.pick}
            </Button>
          )}
          <Button onClick={onClose}>{appText.cancel}</Button>
          {chosen && !chosen.isOwn && (
            <KeepCopy
              key={chosen.activity.id}
              activity={chosen.activity}
              own={offered.filter(({ isOwn }) => isOwn)}
              onKept={() => {
                setChosenId(chosen.activity.id)
                askAgain()
              }}
            />
          )}
        </div>
      </div>
    </Dialog>
  )
}

function Chosen({ activity }: { activity: Activity }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.chosen} aria-label={text.picker.chosen} tabIndex={0}>
      <h3>{activity.name}</h3>
      <ActivityView activity={activity} />
    </section>
  )
}
