import { useOpenGroup } from '../../state/openGroup'
import { FormsDesk } from './FormsDesk'
import { MinutesDesk } from './MinutesDesk'
import { chosenMeeting, formsMeeting } from './meetingChoice'
import { NoMeetings } from './NoMeetings'
import { ProcessDesk } from './ProcessDesk'

type MeetingDeskProps = {
  paper: 'ba' | 'cp' | 'formulir'
  /** Id of the meeting that the address names; "" asks for none in particular. */
  wanted: string | undefined
  onMeeting: (id: string) => void
}

/** The papers of a meeting, one at a time; the meeting stands in the address, so that its screens can lead here. */
export function MeetingDesk({ paper, wanted, onMeeting }: MeetingDeskProps) {
  const { group, today } = useOpenGroup()
  if (paper === 'formulir') {
    const sessionId = wanted === '' ? null : formsMeeting(group, wanted, today)
    return <FormsDesk sessionId={sessionId} onMeeting={(id) => onMeeting(id ?? '')} />
  }
  const session = chosenMeeting(group, wanted, today)
  if (!session) return <NoMeetings />
  return paper === 'ba' ? (
    <MinutesDesk session={session} onMeeting={onMeeting} />
  ) : (
    <ProcessDesk session={session} onMeeting={onMeeting} />
  )
}
