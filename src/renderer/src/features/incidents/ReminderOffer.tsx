import {
  isRecalledSince,
  reminderChange,
  reminderMeeting,
  touchesConfidentiality,
} from '../../../../domain/incidents/confidentialityReminder'
import type { Incident } from '../../../../domain/records/incident'
import { formatDay } from '../../../../texts/formats'
import { incidentsText } from '../../../../texts/incidents'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

const text = incidentsText.reminder

/** After a breach of confidentiality, offers to recall its limits at the next meeting; nobody has to. */
export function ReminderOffer({ incident }: { incident: Incident }) {
  const { group, today, isReadOnly } = useOpenGroup()
  if (!touchesConfidentiality(incident) || isRecalledSince(group, incident)) return null
  const session = reminderMeeting(group, today)
  if (!session && incident.status === 'ditutup') return null
  const isPlanned = session?.plan?.agenda?.some(({ activity }) => activity === text.activity)
  return (
    <Notice
      title={text.title}
      actions={
        session &&
        !isPlanned && (
          <Button
            disabled={isReadOnly}
            onClick={() =>
              changeGroup(reminderChange(session, text.activity), text.label(session.number))
            }
          >
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
