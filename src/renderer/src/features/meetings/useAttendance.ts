import { useLocation } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { latestDayAt } from '../../../../domain/day'
import {
  type AttendanceRow,
  type AttendanceStatus,
  marked,
  markRefusal,
  marksForBlanks,
  withMarks,
} from '../../../../domain/meetings/attendanceMarks'
import type { Session } from '../../../../domain/records/session'
import { attendanceText as text } from '../../../../texts/attendance'
import { noLongerLeftBehind, useUnsaved } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { attendanceKey, keepMarks, marksIn, type Refused, saveMarks } from './attendanceDraft'

/** Long enough that marks made in one go are one step to take back, short enough to be safe before the next sentence. */
const PAUSE_MS = 700

/** What is written of one member beside the mark. */
export type MarkDetails = Partial<Pick<AttendanceRow, 'lateMinutes' | 'participation' | 'note'>>

/** The attendance of one meeting while it is marked. */
export type AttendanceSheet = {
  /** The meeting with what is marked and on its way to the disk. */
  shown: Session
  /** Why a member's mark was not taken, by code. */
  refused: Readonly<Record<string, Refused>>
  state: 'saved' | 'waiting' | 'notSaved'
  /** Answers whether the mark was taken. */
  mark: (code: string, status: AttendanceStatus) => boolean
  clear: (code: string) => void
  markBlanks: (codes: readonly string[]) => void
  /** What is being written waits until the field is left. */
  describe: (code: string, details: MarkDetails) => void
  /** A field was left. */
  settle: () => void
  save: () => Promise<void>
}

/** Marks are kept at once and saved together after a short pause, when the focus leaves, or when the screen does. */
export function useAttendance(session: Session): AttendanceSheet {
  const { group, today } = useOpenGroup()
  const { href } = useLocation()
  const key = attendanceKey(session)
  const marks = marksIn(useUnsaved()[key] ?? null)
  const shown = { ...session, attendance: withMarks(session.attendance, marks) }
  const [refused, setRefused] = useState<Record<string, Refused>>({})
  const [hasFailed, setHasFailed] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const save = async () => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
    const saved = await saveMarks(session)
    setHasFailed(saved.error !== null)
    setRefused((before) => ({ ...before, ...saved.refused }))
  }
  const latest = useRef(save)
  latest.current = save
  const wait = () => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = setTimeout(() => void latest.current(), PAUSE_MS)
  }
  // Before the group is let go, which happens after the page has changed.
  useLayoutEffect(() => () => void latest.current(), [])
  // What is taken back is the last mark, also where its pause is not yet over.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) void latest.current()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a sudden end left behind is saved now
  useEffect(() => {
    noLongerLeftBehind(key)
    if (Object.keys(marks).length > 0) wait()
  }, [key])

  const keep = (added: Record<string, AttendanceRow | null>) => {
    keepMarks(session, added, href)
    setHasFailed(false)
    setRefused((before) =>
      Object.fromEntries(Object.entries(before).filter(([code]) => !(code in added))),
    )
  }
  const keepAndWait = (added: Record<string, AttendanceRow | null>) => {
    keep(added)
    wait()
  }
  const rowOf = (code: string) => shown.attendance.find((row) => row.memberCode === code)
  const refusalOf = (row: AttendanceRow): Refused | null => {
    // The window may have been open since yesterday; the door counts the day on its own clock.
    const day = [today, latestDayAt(new Date().toISOString())].sort().at(-1) ?? today
    const refusal = markRefusal(group, session, row, day)
    if (!refusal) return null
    const sentence = text.refusals[refusal](row.memberCode, session.date, row.status)
    return { sentence, needsConsent: refusal === 'withoutConsent' }
  }
  const keepAllowed = (rows: AttendanceRow[]) => {
    const judged = rows.map((row) => [row.memberCode, row, refusalOf(row)] as const)
    const taken = judged.filter(([, , refusal]) => !refusal).map(([code, row]) => [code, row])
    const sentences = judged.flatMap(([code, , refusal]) => (refusal ? [[code, refusal]] : []))
    if (taken.length > 0) keepAndWait(Object.fromEntries(taken))
    setRefused((before) => ({ ...before, ...Object.fromEntries(sentences) }))
    return sentences.length === 0
  }
  const isWaiting = Object.keys(marks).length > 0
  return {
    shown,
    refused,
    state: hasFailed && isWaiting ? 'notSaved' : isWaiting ? 'waiting' : 'saved',
    mark: (code, status) => keepAllowed([marked(rowOf(code), code, status)]),
    clear: (code) => keepAndWait({ [code]: null }),
    markBlanks: (codes) => {
      const blanks = Object.values(marksForBlanks(codes, shown.attendance, 'H'))
      keepAllowed(blanks.filter((row) => row !== null))
      void save()
    },
    describe: (code, details) => {
      const row = rowOf(code)
      if (row) keep({ [code]: { ...row, ...details } })
    },
    settle: wait,
    save,
  }
}
