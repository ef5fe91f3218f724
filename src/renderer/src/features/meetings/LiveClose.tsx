import { meetingClosed } from '../../../../domain/meetings/liveMeeting'
import type { Session } from '../../../../domain/records/session'
import { liveText } from '../../../../texts/liveMeeting'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { changeMeeting } from './liveChange'

const text = liveText.clock

/** The end of the meeting: closed by the worker, and what comes next. */
export function LiveClose({ session }: { session: Session }) {
  const { today, isReadOnly } = useOpenGroup()
  const { id, number, openedAt, closedAt, signature, status } = session
  if (!openedAt) return null
  if (closedAt)
    return <p role="status">{status === 'terlaksana' ? text.closed : text.closedAhead}</p>
  if (isReadOnly || signature) return null
  const close = () => {
    const at = new Date().toISOString()
    return changeMeeting(id, (now) => meetingClosed(now, at, today), text.closeLabel(number))
  }
  return (
    <div className="row">
      <Button onClick={close}>{text.close}</Button>
    </div>
  )
}
