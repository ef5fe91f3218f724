import type { Member } from '../../../../domain/records/member'
import type { Session } from '../../../../domain/records/session'
import { markWords, participationWords, attendanceText as text } from '../../../../texts/attendance'
import { capitalised, EMPTY } from '../../../../texts/formats'
import { memberLabel } from '../../../../texts/members'
import { NumberCell, Table } from '../../ui/Table'

type AttendanceTableProps = { session: Session; people: readonly Member[] }

const head = [
  text.member,
  text.title,
  { label: text.lateMinutes, isNumber: true },
  text.participation,
  text.note,
] as const

/** The attendance of a meeting that can only be read. */
export function AttendanceTable({ session, people }: AttendanceTableProps) {
  const rows = new Map(session.attendance?.map((row) => [row.memberCode, row]))
  return (
    <Table caption={text.list} head={head}>
      {people.map((member) => {
        const row = rows.get(member.code)
        return (
          <tr key={member.code}>
            <th scope="row">{memberLabel(member)}</th>
            <td>{capitalised(row ? markWords[row.status] : text.notRecorded)}</td>
            <NumberCell>{row?.lateMinutes ?? EMPTY}</NumberCell>
            <td>{participationWords[row?.participation ?? -1] ?? EMPTY}</td>
            <td>{row?.note || EMPTY}</td>
          </tr>
        )
      })}
    </Table>
  )
}
