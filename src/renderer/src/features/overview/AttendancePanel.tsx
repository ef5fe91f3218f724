import { attendanceBySession, attendanceOverall } from '../../../../domain/progress/attendance'
import { formatDay, formatPercent, formatShare } from '../../../../texts/formats'
import { overviewText } from '../../../../texts/overview'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { AttendanceBars } from '../../ui/charts/AttendanceBars'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'
import styles from './Overview.module.css'

const text = overviewText.attendance
const number = (label: string) => ({ label, isNumber: true }) as const
const head = [
  text.meeting,
  text.day,
  number(text.expected),
  number(text.present),
  number(text.share),
  number(text.excused),
  number(text.absent),
  number(text.notRecorded),
]

/** Attendance over all meetings held, meeting by meeting, always with its n. */
export function AttendancePanel() {
  const { group } = useOpenGroup()
  const meetings = attendanceBySession(group)
  const overall = attendanceOverall(group)
  if (meetings.length === 0)
    return (
      <Panel title={text.title}>
        <EmptyState title={text.empty.title}>
          <p className="soft">{text.empty.body}</p>
        </EmptyState>
      </Panel>
    )
  return (
    <Panel title={text.title}>
      <p className={styles.figure}>
        {text.overall(formatShare(overall.present, overall.recorded))}
      </p>
      {overall.notRecorded > 0 && <p className="soft">{text.blanks(overall.notRecorded)}</p>}
      <AttendanceBars
        meetings={meetings.map(({ session, attendance }) => ({
          number: session.number,
          present: attendance.present,
          recorded: attendance.recorded,
        }))}
        width={720}
        height={150}
      />
      <details>
        <summary>{overviewText.asTable}</summary>
        <Table caption={text.caption} head={head}>
          {meetings.map(({ session, attendance }) => (
            <tr key={session.id}>
              <th scope="row">
                <PlaceLink place={{ screen: 'pertemuan', session: session.id, part: 'kehadiran' }}>
                  {session.number}
                </PlaceLink>
              </th>
              <td>{formatDay(session.date)}</td>
              <NumberCell>{attendance.expected}</NumberCell>
              <NumberCell>{attendance.present}</NumberCell>
              <NumberCell>{percentOf(attendance.rate)}</NumberCell>
              <NumberCell>{attendance.I + attendance.S}</NumberCell>
              <NumberCell>{attendance.A}</NumberCell>
              <NumberCell>{attendance.notRecorded}</NumberCell>
            </tr>
          ))}
        </Table>
      </details>
    </Panel>
  )
}

function percentOf(rate: number | null): string {
  return formatPercent(rate === null ? null : rate * 100)
}
