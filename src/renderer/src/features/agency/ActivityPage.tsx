import { useNavigate } from '@tanstack/react-router'
import { nextCopyId } from '../../../../domain/agency/nextId'
import { recordOf } from '../../../../domain/groupFile'
import type { Activity } from '../../../../domain/records/activity'
import { activitiesText } from '../../../../texts/activities'
import { agencyText } from '../../../../texts/agency'
import { ActivityView } from '../../activities/ActivityView'
import { copyOf } from '../../activities/copyOf'
import { bridge } from '../../bridge'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Panel } from '../../ui/Panel'
import { useAnswer } from '../../ui/useAnswer'
import { ActivityForm } from './ActivityForm'
import { agencyPlace } from './agencyParts'
import { PartOfOne } from './PartOfOne'

const text = activitiesText.library
const askActivities = () => bridge.activities({})

/** One activity: the agency's own as a form, one that Guyub brings to be read and copied. */
export function ActivityPage({ id }: { id: string }) {
  const { group } = useOpenGroup()
  const own = recordOf(group, 'activity', id)
  return own || id.startsWith('KL-') ? <ActivityForm id={id} /> : <BuiltIn id={id} />
}

function BuiltIn({ id }: { id: string }) {
  const { answer } = useAnswer(askActivities)
  if (!answer) return <Loading label={activitiesText.loading} />
  if (!answer.ok) return <Failure error={answer.error} />
  const activity = answer.value.find((one) => one.activity.id === id)?.activity
  return (
    <PartOfOne part="kegiatan" title={activity?.name ?? agencyText.parts.kegiatan} back={text.back}>
      {activity ? (
        <Panel title={text.builtIn} actions={<Copy activity={activity} />}>
          <ActivityView activity={activity} />
        </Panel>
      ) : (
        <EmptyState title={text.missing}>
          <p className="soft">{text.missingBody}</p>
        </EmptyState>
      )}
    </PartOfOne>
  )
}

/** Makes the agency's own copy and goes to it. */
function Copy({ activity }: { activity: Activity }) {
  const { group, isReadOnly } = useOpenGroup()
  const navigate = useNavigate()
  if (isReadOnly) return null
  const copy = async () => {
    const record = copyOf(activity, nextCopyId(group.records.activity.map(({ id }) => id)))
    const change = { put: [{ kind: 'activity' as const, record }], remove: [] }
    const error = await changeGroup(change, text.copyLabel(activity.name))
    if (!error) void navigate({ href: agencyPlace('kegiatan', record.id) })
  }
  return (
    <Button look="main" onClick={copy}>
      {text.copy}
    </Button>
  )
}
