import { useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { withoutStamps } from '../../../../domain/groupFile'
import { maySign, signingDoubts } from '../../../../domain/meetings/beforeSigning'
import { inUse } from '../../../../domain/progress/inUse'
import type { Session } from '../../../../domain/records/session'
import { meetingsText, signingText as text } from '../../../../texts/meetings'
import { DoorFaults } from '../../form/DoorFaults'
import { useUnsaved } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Panel } from '../../ui/Panel'
import { focusHeading } from '../../ui/useScreen'
import styles from './Meetings.module.css'
import { isWrittenAt } from './meetingAddress'
import { WorkerChoice } from './WorkerChoice'

/** The end of a record: what is still doubtful in it, and the signature that locks it. */
export function SignPanel({ session }: { session: Session }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const [isAsking, setIsAsking] = useState(false)
  const isWriting = Object.values(useUnsaved()).some(({ place }) =>
    isWrittenAt(place, group.id, session.id),
  )
  const isReady = maySign(session, today)
  const doubts = signingDoubts(group, session)
  const why = isReady ? (isWriting ? text.saveFirst : null) : text.notHeld
  return (
    <Panel title={text.title} note={text.intro}>
      {isReady && doubts.length > 0 && (
        <div className="tight">
          <p>{text.doubts}</p>
          <ul className={styles.doubts}>
            {doubts.map(({ code, count }) => (
              <li key={code}>{text.doubt[code](count)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        <Button disabled={why !== null || isReadOnly} onClick={() => setIsAsking(true)}>
          {text.sign}
        </Button>
        {why && <span className="soft small">{why}</span>}
      </div>
      {isAsking && <SignDialog session={session} onClose={() => setIsAsking(false)} />}
    </Panel>
  )
}

function SignDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const { group } = useOpenGroup()
  const [failure, setFailure] = useState<AppError | null>(null)
  const [workerId, setWorkerId] = useState(
    inUse(group.records.program)[0]?.leadWorkerId ?? group.records.worker[0]?.id ?? '',
  )
  const sign = async () => {
    const signature = { workerId, at: new Date().toISOString() }
    const record = { ...withoutStamps<'session'>(session), signature }
    const error = await changeGroup(
      { put: [{ kind: 'session', record }], remove: [] },
      text.label(session.number),
    )
    if (error) return setFailure(error)
    onClose()
    focusHeading()
  }
  return (
    <Dialog title={meetingsText.heading(session.number, session.title)} onClose={onClose}>
      <DoorFaults error={failure} />
      <p>{text.intro}</p>
      <WorkerChoice label={text.worker} value={workerId} onChange={setWorkerId} />
      <div className="row foot">
        <Button look="main" onClick={sign}>
          {text.sign}
        </Button>
        <Button onClick={onClose}>{text.cancel}</Button>
      </div>
    </Dialog>
  )
}
