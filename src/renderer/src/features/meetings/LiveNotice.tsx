import type { Session } from '../../../../domain/records/session'
import { liveText as text } from '../../../../texts/liveMeeting'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { changeMeeting } from './liveChange'

/** What must be known before the meeting is led from here: its record is signed, it is called off, or it has another day. */
export function LiveNotice({ session }: { session: Session }) {
  const { today, isReadOnly } = useOpenGroup()
  const { status, date, openedAt, id, number } = session
  if (session.signature) return <Notice>{text.signed}</Notice>
  if (status === 'dibatalkan' || status === 'ditunda')
    return (
      <Notice tone="warning" title={text.notMeeting[status]}>
        {text.notMeetingBody}
      </Notice>
    )
  if (date === today || openedAt) return null
  const title = text.otherDay.title(date, today)
  if (status === 'terlaksana') return <Notice title={title}>{text.otherDay.held}</Notice>
  const move = () =>
    changeMeeting(id, (now) => ({ ...now, date: today }), text.otherDay.label(number, today))
  return (
    <Notice
      tone="warning"
      title={title}
      actions={!isReadOnly && <Button onClick={move}>{text.otherDay.move}</Button>}
    >
      {date > today ? text.otherDay.planned(today) : text.otherDay.past(today)}
    </Notice>
  )
}
