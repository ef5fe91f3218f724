import { type FocusEvent, type ReactNode, type Ref, useState } from 'react'
import type { AttendanceRow, AttendanceStatus } from '../../../../domain/meetings/attendanceMarks'
import type { Member } from '../../../../domain/records/member'
import { markWords, attendanceText as text } from '../../../../texts/attendance'
import styles from './Attendance.module.css'
import { AttendanceButtons } from './AttendanceButtons'
import { AttendanceRefusal } from './AttendanceRefusal'
import type { AttendanceSheet } from './useAttendance'

type AttendanceListProps = {
  sheet: AttendanceSheet
  people: readonly Member[]
  /** How a member is named on this screen. */
  nameOf: (member: Member) => string
  className?: string | undefined
  ref?: Ref<HTMLUListElement>
  /** What else is written of a member, beside the marks. */
  children?: (member: Member, row: AttendanceRow | undefined) => ReactNode
}

/** One line per member: who it is, what is recorded, the five marks, and why one was not taken. */
export function AttendanceList({
  sheet,
  people,
  nameOf,
  className,
  ref,
  children,
}: AttendanceListProps) {
  const [told, setTold] = useState('')
  const rows = new Map(sheet.shown.attendance?.map((row) => [row.memberCode, row]))
  const mark = (member: Member, status: AttendanceStatus) => {
    if (sheet.mark(member.code, status)) setTold(text.marked(nameOf(member), status))
  }
  const clear = (member: Member) => {
    sheet.clear(member.code)
    setTold(text.cleared(nameOf(member)))
  }
  return (
    <>
      <p className="unseen" role="status">
        {told}
      </p>
      <ul
        ref={ref}
        className={`${styles.list} ${className ?? ''}`}
        aria-label={text.list}
        data-attendance
        onBlur={(event) => hasLeft(event) && void sheet.save()}
      >
        {people.map((member) => {
          const row = rows.get(member.code)
          return (
            <li key={member.code} className={styles.row} data-member={member.code}>
              <div className={styles.person}>
                <span className={styles.name}>{nameOf(member)}</span>
                <span className={row ? styles.state : styles.blank}>
                  {row ? markWords[row.status] : text.notRecorded}
                </span>
              </div>
              <AttendanceButtons
                person={nameOf(member)}
                status={row?.status ?? null}
                onMark={(status) => mark(member, status)}
                onClear={() => clear(member)}
              />
              {children?.(member, row)}
              <AttendanceRefusal code={member.code} refused={sheet.refused[member.code]} />
            </li>
          )
        })}
      </ul>
    </>
  )
}

function hasLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !currentTarget.contains(relatedTarget as Node | null)
}
