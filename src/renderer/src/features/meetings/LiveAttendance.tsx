import type { RefObject } from 'react'
import { peopleAt } from '../../../../domain/meetings/attendanceMarks'
import type { Session } from '../../../../domain/records/session'
import { attendanceText as text } from '../../../../texts/attendance'
import { memberLabel } from '../../../../texts/members'
import { useOpenGroup } from '../../state/openGroup'
import { AttendanceBlanks } from './AttendanceBlanks'
import { AttendanceFigures } from './AttendanceFigures'
import { AttendanceList } from './AttendanceList'
import styles from './LiveMeeting.module.css'
import { useAttendance } from './useAttendance'

type LiveAttendanceProps = {
  session: Session
  isCovered: boolean
  list: RefObject<HTMLUListElement | null>
}

/** Who is there, in one tap each; by code alone as long as names are covered. */
export function LiveAttendance({ session, isCovered, list }: LiveAttendanceProps) {
  const { group, today, isReadOnly } = useOpenGroup()
  const sheet = useAttendance(session)
  const people = peopleAt(group, session)
  const isFixed = isReadOnly || Boolean(session.signature)
  return (
    <section className={styles.area} aria-labelledby="live-attendance">
      <div className="apart">
        <div>
          <h2 id="live-attendance">{text.title}</h2>
          {people.length > 0 && <AttendanceFigures sheet={sheet} />}
        </div>
        {!isFixed && people.length > 0 && session.date <= today && (
          <AttendanceBlanks
            sheet={sheet}
            codes={people.map(({ code }) => code)}
            words={text.markRest}
          />
        )}
      </div>
      {people.length === 0 ? (
        <p className="soft">{text.noMembers.title}</p>
      ) : (
        !isFixed && (
          <AttendanceList
            ref={list}
            sheet={sheet}
            people={people}
            nameOf={(member) => (isCovered ? member.code : memberLabel(member))}
            className={styles.people}
          />
        )
      )}
    </section>
  )
}
