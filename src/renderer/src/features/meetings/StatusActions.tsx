import { useState } from 'react'
import type { Change } from '../../../../domain/groupFile'
import { heldChange, plannedAgainChange } from '../../../../domain/meetings/statusChanges'
import type { Session } from '../../../../domain/records/session'
import { formatDay } from '../../../../texts/formats'
import { meetingStatusText as text } from '../../../../texts/meetings'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { focusHeading } from '../../ui/useScreen'
import { CancelDialog } from './CancelDialog'
import { LiveLink } from './LiveLink'
import { PostponeDialog } from './PostponeDialog'

/** What can become of a meeting: held, put off, cancelled, or planned again. A signed one stays as it is. */
export function StatusActions({ session }: { session: Session }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const [asking, setAsking] = useState<'postpone' | 'cancel' | null>(null)
  const { status, number, date, signature } = session
  if (signature || isReadOnly) return null
  const isAhead = date > today
  const send = async (change: Change, label: string) => {
    // The button that was pressed goes away with the status it belonged to.
    if (!(await changeGroup(change, label))) focusHeading()
  }
  const again = () => send(plannedAgainChange(group, session), text.againLabel(number))
  return (
    <div className="row">
      <LiveLink session={session} />
      {status === 'direncanakan' ? (
        <>
          <Button
            disabled={isAhead}
            {...(isAhead ? described(text.holdAhead(formatDay(date))) : {})}
            onClick={() => send(heldChange(session), text.holdLabel(number))}
          >
            {text.hold}
          </Button>
          <Button look="quiet" onClick={() => setAsking('postpone')}>
            {text.postpone}
          </Button>
          <Button look="quiet" onClick={() => setAsking('cancel')}>
            {text.cancel}
          </Button>
        </>
      ) : (
        <Button look="quiet" onClick={again}>
          {status === 'terlaksana' ? text.notHeld : text.again}
        </Button>
      )}
      {asking === 'postpone' && (
        <PostponeDialog session={session} onClose={() => setAsking(null)} />
      )}
      {asking === 'cancel' && <CancelDialog session={session} onClose={() => setAsking(null)} />}
    </div>
  )
}

function described(words: string) {
  return { title: words, 'aria-description': words }
}
