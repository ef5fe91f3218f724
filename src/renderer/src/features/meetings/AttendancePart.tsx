import { Link } from '@tanstack/react-router'
import { peopleAt } from '../../../../domain/meetings/attendanceMarks'
import type { Session } from '../../../../domain/records/session'
import { attendanceText as text } from '../../../../texts/attendance'
import { memberLabel } from '../../../../texts/members'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { AttendanceBlanks } from './AttendanceBlanks'
import { AttendanceDetails } from './AttendanceDetails'
import { AttendanceFigures } from './AttendanceFigures'
import { AttendanceList } from './AttendanceList'
import { AttendanceTable } from './AttendanceTable'
import { attendanceLock } from './attendanceLock'
import { useAttendance } from './useAttendance'

/** Who was at one meeting: a mark for each member expected that day, or the blank that says it is not yet recorded. */
export function AttendancePart({ session }: { session: Session }) {
  const { group, isReadOnly, today } = useOpenGroup()
  const sheet = useAttendance(session)
  const people = peopleAt(group, session)
  const lock = attendanceLock(session)
  if (people.length === 0) return <NoMembers />
  if (lock || isReadOnly)
    return (
      <Panel title={text.title}>
        {lock && <Notice>{lock}</Notice>}
        <AttendanceTable session={session} people={people} />
        <AttendanceFigures sheet={sheet} hasDetail />
      </Panel>
    )
  const isAhead = session.date > today
  return (
    <Panel
      title={text.title}
      note={`${text.legend} ${text.keys}`}
      actions={
        !isAhead && (
          <AttendanceBlanks
            sheet={sheet}
            codes={people.map(({ code }) => code)}
            words={text.markBlanks}
          />
        )
      }
    >
      {isAhead && <Notice>{text.notices.ahead(session.date)}</Notice>}
      <AttendanceList sheet={sheet} people={people} nameOf={memberLabel}>
        {(member, row) =>
          row && <AttendanceDetails person={memberLabel(member)} row={row} sheet={sheet} />
        }
      </AttendanceList>
      <AttendanceFigures sheet={sheet} hasDetail />
      {session.status === 'direncanakan' && !isAhead && (
        <p className="soft small">{text.notices.notHeldYet}</p>
      )}
    </Panel>
  )
}

function NoMembers() {
  const { group } = useOpenGroup()
  return (
    <Panel title={text.title}>
      <EmptyState
        title={text.noMembers.title}
        actions={
          <Link to="/kelompok/$groupId/anggota" params={{ groupId: group.id }}>
            {text.noMembers.toMembers}
          </Link>
        }
      >
        <p className="soft">{text.noMembers.body}</p>
      </EmptyState>
    </Panel>
  )
}
