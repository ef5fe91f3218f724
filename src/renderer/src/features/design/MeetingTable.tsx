import { type TaskCode, taskCodes } from '../../../../domain/catalog/tasks'
import { withoutMeeting } from '../../../../domain/design/meetingChanges'
import { inUse } from '../../../../domain/progress/inUse'
import type { Session } from '../../../../domain/records/session'
import { scheduleText, sessionStatusLabels, stageLabels } from '../../../../texts/designSchedule'
import { formatTimes, formatWeekday } from '../../../../texts/formats'
import { useUnsaved } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Table } from '../../ui/Table'
import { focusHeading } from '../../ui/useScreen'
import styles from './Design.module.css'
import { meetingKey, meetingKeys } from './MeetingDialog'

const text = scheduleText
const MAIN = 2

type MeetingTableProps = { meetings: readonly Session[]; onEdit: (id: string) => void }

/** The meetings in the order of their numbers. */
export function MeetingTable({ meetings, onEdit }: MeetingTableProps) {
  const { columns } = text
  return (
    <Table caption={text.caption} head={[columns.number, columns.day, columns.title]}>
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.id} meeting={meeting} onEdit={() => onEdit(meeting.id)} />
      ))}
    </Table>
  )
}

function MeetingRow({ meeting, onEdit }: { meeting: Session; onEdit: () => void }) {
  const { group } = useOpenGroup()
  const unsaved = useUnsaved()
  const timezone = inUse(group.records.agency)[0]?.timezone ?? 'WIB'
  const { number, date, startTime, endTime, title, plan } = meeting
  const objectives = [...new Set(plan?.objectives?.filter((one) => one.trim()))]
  return (
    <tr>
      <td>{number}</td>
      <td className={styles.day}>
        {formatWeekday(date)}
        {startTime && <p className="soft small">{formatTimes(startTime, endTime, timezone)}</p>}
      </td>
      <td className={styles.subject}>
        {title?.trim() ? <strong>{title}</strong> : <em className="soft">{text.untitled}</em>}
        {objectives.length > 0 ? (
          <ul className={styles.objectives}>
            {objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        ) : (
          <p className="soft small">{text.noObjectives}</p>
        )}
        <span className="soft small">{placeInPlan(meeting)}</span>
        {meetingKey(meeting.id) in unsaved && (
          <span className={`${styles.state} ${styles.unsaved}`}> · {text.unsaved}</span>
        )}
        <MeetingActions meeting={meeting} onEdit={onEdit} />
      </td>
    </tr>
  )
}

function MeetingActions({ meeting, onEdit }: { meeting: Session; onEdit: () => void }) {
  const { group, isReadOnly } = useOpenGroup()
  const unsaved = useUnsaved()
  const { number, status } = meeting
  if (status !== 'direncanakan') return <p className="soft small">{sessionStatusLabels[status]}</p>
  const removal = withoutMeeting(group, meeting.id)
  // Those after it take its place one by one; what is still being written of one would follow the wrong meeting.
  const isWriting = Object.keys(unsaved).some((key) => key.startsWith(meetingKeys))
  const remove = async () => {
    if (removal && (await changeGroup(removal, text.removeLabel(number))) === null) focusHeading()
  }
  return (
    <div className={styles.inRow}>
      <Button look="quiet" aria-label={text.edit(number)} disabled={isReadOnly} onClick={onEdit}>
        {text.editShort}
      </Button>
      {removal && (
        <Button
          look="quiet"
          aria-label={text.remove(number)}
          {...(isWriting ? { title: text.saveFirst, 'aria-description': text.saveFirst } : {})}
          disabled={isReadOnly || isWriting}
          onClick={remove}
        >
          {text.removeShort}
        </Button>
      )}
    </div>
  )
}

/** "Tahap awal · tugas a dan h": where a meeting stands and what it is mainly about. */
function placeInPlan({ stage, taskFocus }: Session): string {
  const main = taskCodes.filter((task: TaskCode) => taskFocus?.[task] === MAIN)
  return [
    ...(stage ? [text.stage(stageLabels[stage])] : []),
    ...(main.length > 0 ? [text.tasks(main)] : []),
  ].join(' · ')
}
