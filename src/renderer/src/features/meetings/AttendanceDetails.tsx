import { useState } from 'react'
import { type AttendanceRow, isPresent } from '../../../../domain/meetings/attendanceMarks'
import { participationWords, attendanceText as text } from '../../../../texts/attendance'
import styles from './Attendance.module.css'
import type { AttendanceSheet } from './useAttendance'

type AttendanceDetailsProps = { person: string; row: AttendanceRow; sheet: AttendanceSheet }

/** What is written of a marked member beside the mark: lateness, how the member took part, and a note. */
export function AttendanceDetails({ person, row, sheet }: AttendanceDetailsProps) {
  const { memberCode: code } = row
  return (
    <div className={styles.details}>
      {row.status === 'T' && <LateMinutes key={code} person={person} row={row} sheet={sheet} />}
      {isPresent(row.status) && (
        <select
          aria-label={text.participationOf(person)}
          value={row.participation ?? ''}
          onChange={(event) => {
            const { value } = event.target
            sheet.describe(code, { participation: value === '' ? null : Number(value) })
            sheet.settle()
          }}
        >
          <option value="">{text.noParticipation}</option>
          {participationWords.map((words, level) => (
            <option key={words} value={level}>
              {words}
            </option>
          ))}
        </select>
      )}
      <input
        type="text"
        className={styles.note}
        aria-label={text.noteOf(person)}
        placeholder={text.note}
        autoComplete="off"
        value={row.note ?? ''}
        onChange={(event) => sheet.describe(code, { note: event.target.value || null })}
        onBlur={sheet.settle}
        onKeyDown={(event) => event.key === 'Enter' && sheet.settle()}
      />
    </div>
  )
}

function LateMinutes({ person, row, sheet }: AttendanceDetailsProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && minutesOf(typed) === undefined
  return (
    <span className={styles.late}>
      <input
        inputMode="numeric"
        aria-label={text.lateOf(person)}
        aria-invalid={isWrong || undefined}
        placeholder={text.minutes}
        autoComplete="off"
        value={typed ?? row.lateMinutes ?? ''}
        onChange={(event) => {
          setTyped(event.target.value)
          const lateMinutes = minutesOf(event.target.value)
          if (lateMinutes !== undefined) sheet.describe(row.memberCode, { lateMinutes })
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null)
          sheet.settle()
        }}
      />
      {isWrong && (
        <span className={styles.fault} role="alert">
          {text.lateFault}
        </span>
      )}
    </span>
  )
}

/** Whole minutes, 0 to 600; null where nothing was typed, undefined where it is no such number. */
function minutesOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return null
  const minutes = Number(typed)
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= 600 ? minutes : undefined
}
