import { recordOf } from '../../../domain/groupFile'
import { formatDay } from '../../../texts/formats'
import { logsText } from '../../../texts/logs'
import { PlaceLink } from '../frame/PlaceLink'
import { recordPlace } from '../ratings/recordWords'
import { useOpenGroup } from '../state/openGroup'

/** The meeting at which something came up, and the way to it where it has a screen. */
export function SessionLink({ id }: { id: string | null | undefined }) {
  const { group } = useOpenGroup()
  const session = id ? recordOf(group, 'session', id) : undefined
  if (!session) return logsText.outsideMeeting
  return (
    <PlaceLink place={recordPlace({ kind: 'session', id: session.id })}>
      {logsText.meetingOf(session.number, formatDay(session.date))}
    </PlaceLink>
  )
}
