import type { MeetingMinutes } from '../../../../domain/report/meetingMinutes'
import { memberTotal, minutesText, presenceTotal } from '../../../../texts/meetingMinutes'
import { attendanceWords, subjectFacts } from '../../../../texts/meetingPapers'
import { reportText } from '../../../../texts/report'
import { FactList } from '../FactList'
import { type SigningRow, SigningTable } from './SigningTable'
import { GuestTable, WorkerTable } from './WorkerTable'

const text = minutesText.list

/** The attendance list: code and nickname, room to sign, and the totals; on a page of its own. */
export function AttendanceList({ minutes }: { minutes: MeetingMinutes }) {
  const { subject, document, attendees, named, state, workers } = minutes
  return (
    <section className="attendance-list">
      <p className="grade">
        <strong>{reportText.class(document)}</strong>
      </p>
      <h2 className="list-title">{minutesText.listTitle}</h2>
      <FactList facts={subjectFacts(subject, document.timezone)} />
      <h3>{text.members}</h3>
      <SigningTable
        rows={attendees.map((one): SigningRow => {
          const isAway = one.status === 'I' || one.status === 'S' || one.status === 'A'
          return {
            code: one.code,
            name: named?.names[one.code] ?? one.nickname,
            sex: one.sex,
            arrival: one.arrival,
            isAway,
            remark: state === 'held' && one.status !== 'H' ? attendanceWords(one) : '',
          }
        })}
        isNamed={named !== null}
        spareRows={state === 'prepared' ? (attendees.length === 0 ? 12 : 2) : 0}
      />
      <p className="totals">
        {minutesText.list.total}: {memberTotal(minutes)}; {presenceTotal(minutes)}.
      </p>
      {named && <p className="note">{text.named(named.reason)}</p>}
      <h3>{text.workers}</h3>
      <WorkerTable workers={workers} />
      <h3>{text.guests}</h3>
      <GuestTable />
    </section>
  )
}
