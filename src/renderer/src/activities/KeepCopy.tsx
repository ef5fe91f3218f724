import { useState } from 'react'
import type { OfferedActivity } from '../../../bridge/bridge'
import type { AppError } from '../../../bridge/errors'
import { nextCopyId } from '../../../domain/agency/nextId'
import type { Activity } from '../../../domain/records/activity'
import { activitiesText } from '../../../texts/activities'
import { bridge } from '../bridge'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { copyOf } from './copyOf'

const text = activitiesText.picker

type KeepCopyProps = {
  activity: Activity
  own: readonly OfferedActivity[]
  onKept: () => void
}

/** Keeps an activity that Guyub brings as one of the agency's own, to be adapted there. */
export function KeepCopy({ activity, own, onKept }: KeepCopyProps) {
  const { isReadOnly } = useOpenGroup()
  const [kept, setKept] = useState<string | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  if (isReadOnly) return null
  const keep = async () => {
    const copy = copyOf(activity, nextCopyId(own.map((one) => one.activity.id)))
    const answer = await bridge.saveActivity({ activity: copy })
    setFailure(answer.ok ? null : answer.error)
    if (!answer.ok) return
    setKept(copy.name)
    onKept()
  }
  return (
    <>
      <Button look="quiet" disabled={kept !== null} onClick={keep}>
        {text.copy}
      </Button>
      <span role="status" className="soft small">
        {kept !== null && text.copied(kept)}
      </span>
      {failure && <Failure error={failure} />}
    </>
  )
}
