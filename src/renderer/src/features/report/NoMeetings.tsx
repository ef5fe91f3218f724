import { meetingDeskText } from '../../../../texts/meetingDesk'
import { PlaceLink } from '../../frame/PlaceLink'
import { EmptyState } from '../../ui/EmptyState'

const text = meetingDeskText.noMeetings

/** Before any meeting is planned there is no paper of one. */
export function NoMeetings() {
  return (
    <EmptyState title={text.title}>
      <p className="soft">{text.body}</p>
      <p>
        <PlaceLink place={{ screen: 'rancangan', step: 'jadwal' }}>{text.toSchedule}</PlaceLink>
      </p>
    </EmptyState>
  )
}
