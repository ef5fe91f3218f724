import {
  isRecalledSince,
  reminderChange,
  reminderMeeting,
  touchesConfidentiality,
} from '../../../../domain/incidents/confidentialityReminder'
import type { Incident } from '../../../../domain/records/incident'
import type { Session } from '../../../../domain/records/session'
import { formatDay } from '../../../../texts/formats'
import { incidentsText } from '../../../../texts/incidents'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { focusHeading } from '../../ui/useScreen'

const text = incidentsText.reminder

/** After a breach of confidentiality, offers to recall its limits at the next meeting; nobody has to. */
export function ReminderOffer({ incident }: { incident: Incident }) {
  const { group, today, isReadOnly } = useOpenGroup()
  if (!touchesConfidentiality(incident) || isRecalledSince(group, incident)) return null
  const session = reminderMeeting(group, today)
  if (!session && incident.status === 'ditutup') return null
  const isPlanned = session?.plan?.agenda?.some(({ activity }) => activity === text.activity)
  // The button goes once it has done its work, so the focus is given a place.
  const plan = async (meeting: Session) => {
    const label = text.label(meeting.number)
    if (!(await changeGroup(reminderChange(meeting, text.activity), label))) focusHeading()
  }
  return (
    <Notice
      title={text.title}
      actions={
        session &&
        !isPlanned && (
          <Button disabled={isReadOnly} onClick={() => plan(session)}>
            {text.add(session.number, formatDay(session.date))}
          </Button>
        )
      }
    >
      <p>{text.body}</p>
      {!session && <p>{text.noMeeting}</p>}
      {session && isPlanned && <p>{text.planned(session.number, formatDay(session.date))}</p>}
    </Notice>
  )
}
