import type { Session } from '../../../../domain/records/session'
import { meetingDeskText, meetingOption } from '../../../../texts/meetingDesk'
import { Field } from '../../ui/Field'

const text = meetingDeskText

type MeetingFieldProps = {
  sessions: readonly Session[]
  /** Id of the chosen meeting; null: none in particular. */
  chosen: string | null
  onChoose: (id: string | null) => void
  /** Whether the paper can be for no meeting in particular. */
  isOptional?: boolean
}

/** Which meeting the paper is about. */
export function MeetingField({ sessions, chosen, onChoose, isOptional }: MeetingFieldProps) {
  return (
    <Field label={text.meeting}>
      {(link) => (
        <select
          {...link}
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.target.value || null)}
        >
          {isOptional && <option value="">{text.forms.any}</option>}
          {sessions.map((session) => (
            <option key={session.id} value={session.id}>
              {meetingOption(session)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
