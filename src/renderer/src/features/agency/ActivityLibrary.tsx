import { useState } from 'react'
import { anyActivity, findActivities } from '../../../../domain/activities/findActivities'
import { nextActivityId } from '../../../../domain/agency/nextId'
import { inUse } from '../../../../domain/progress/inUse'
import { activitiesText } from '../../../../texts/activities'
import { ActivityFilters } from '../../activities/ActivityFilters'
import { bridge } from '../../bridge'
import { useOpenGroup } from '../../state/openGroup'
import button from '../../ui/Button.module.css'
import { EmptyState } from '../../ui/EmptyState'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Panel } from '../../ui/Panel'
import { useAnswer } from '../../ui/useAnswer'
import { ActivityTable } from './ActivityTable'
import { agencyPlace } from './agencyParts'

const text = activitiesText.library
const askActivities = () => bridge.activities({})

/** The agency's own activities and those that Guyub brings, under one search. */
export function ActivityLibrary() {
  const { group, isReadOnly } = useOpenGroup()
  const { answer } = useAnswer(askActivities)
  const [wish, setWish] = useState(anyActivity)
  const own = inUse(group.records.activity).map((activity) => ({ isOwn: true, activity }))
  const builtIn = (answer?.ok ? answer.value : []).filter(({ isOwn }) => !isOwn)
  const foundOwn = findActivities(own, wish)
  const foundBuiltIn = findActivities(builtIn, wish)
  const next = nextActivityId(group.records.activity.map(({ id }) => id))
  return (
    <>
      <div className="apart">
        <p className="soft measure">{text.intro}</p>
        {!isReadOnly && (
          <a
            className={`${button.button} ${button.main}`}
            href={`#${agencyPlace('kegiatan', next)}`}
          >
            {text.add}
          </a>
        )}
      </div>
      <ActivityFilters wish={wish} onChange={setWish} />
      {answer?.ok && (
        <p role="status" className="soft small">
          {activitiesText.found(foundOwn.length + foundBuiltIn.length, own.length + builtIn.length)}
        </p>
      )}
      <Panel title={text.own} note={own.length > 0 && text.ownNote}>
        {own.length === 0 ? (
          <EmptyState title={text.empty}>
            <p className="soft">{text.emptyBody}</p>
          </EmptyState>
        ) : foundOwn.length === 0 ? (
          <p>{text.noneOwn}</p>
        ) : (
          <ActivityTable caption={text.own} found={foundOwn} canRemove={!isReadOnly} />
        )}
      </Panel>
      <Panel title={text.builtIn}>
        {!answer && <Loading label={activitiesText.loading} />}
        {answer && !answer.ok && <Failure error={answer.error} />}
        {answer?.ok && foundBuiltIn.length === 0 && <p>{text.noneBuiltIn}</p>}
        {foundBuiltIn.length > 0 && <ActivityTable caption={text.builtIn} found={foundBuiltIn} />}
      </Panel>
    </>
  )
}
