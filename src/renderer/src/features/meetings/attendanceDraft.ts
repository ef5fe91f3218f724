import type { AppError } from '../../../../bridge/errors'
import { attendanceStatuses } from '../../../../domain/catalog/lists'
import {
  type AttendanceRow,
  type Marks,
  withMarks,
} from '../../../../domain/meetings/attendanceMarks'
import type { Session } from '../../../../domain/records/session'
import { attendanceText as text } from '../../../../texts/attendance'
import { faultSentence } from '../../../../texts/faults'
import { dropUnsaved, keepUnsaved, type Unsaved, unsavedOf } from '../../state/drafts'
import { changeMeeting } from './liveChange'

/** Why a mark was not taken, in a sentence, and whether it is consent that is missing. */
export type Refused = { sentence: string; needsConsent: boolean }

/** What came of saving marks: why by member for those the door refused, and what else went wrong. */
export type SavedMarks = { refused: Record<string, Refused>; error: AppError | null }

/** Names the marks of a meeting among what is unsaved. */
export function attendanceKey({ id }: Session): string {
  return `kehadiran:${id}`
}

/** The marks of a draft, as far as they are marks: what an earlier sitting left may be anything. */
export function marksIn(unsaved: Unsaved | null): Marks {
  const marks = (unsaved?.values as { marks?: unknown } | undefined)?.marks
  if (typeof marks !== 'object' || marks === null) return {}
  return Object.fromEntries(Object.entries(marks).filter(([code, row]) => isMark(code, row)))
}

/** Marks on their way to the disk, by key: they are not sent twice, and what is marked meanwhile goes after them. */
const underWay = new Map<string, Marks>()

/** Keeps marks until they are saved; those that say what is saved already are no marks any more. */
export function keepMarks(session: Session, added: Marks, place: string): void {
  const key = attendanceKey(session)
  const saved = new Map(session.attendance?.map((row) => [row.memberCode, row]))
  const isSaved = (code: string, row: AttendanceRow | null) =>
    !underWay.has(key) && JSON.stringify(row) === JSON.stringify(saved.get(code) ?? null)
  const marks = Object.fromEntries(
    Object.entries({ ...marksIn(unsavedOf(key)), ...added }).filter(
      ([code, row]) => !isSaved(code, row),
    ),
  )
  const label = text.draftLabel(session.number)
  if (Object.keys(marks).length === 0) dropUnsaved(key)
  else keepUnsaved(key, { label, place, base: 0, values: { marks } })
}

/**
 * Sends the marks of a meeting through the door as one step; of those it refuses, the others are saved all the
 * same. They queue at once, so that whatever is done next finds them saved.
 */
export async function saveMarks(session: Session): Promise<SavedMarks> {
  const key = attendanceKey(session)
  const sent = without(marksIn(unsavedOf(key)), underWay.get(key) ?? {})
  const codes = Object.keys(sent)
  if (codes.length === 0) return { refused: {}, error: null }
  underWay.set(key, { ...underWay.get(key), ...sent })
  let rows: AttendanceRow[] = []
  const error = await changeMeeting(
    session.id,
    (now) => {
      rows = withMarks(now.attendance, sent)
      return { ...now, attendance: rows }
    },
    text.label(codes, session.number),
  )
  land(key, sent)
  if (!error) {
    forget(key, sent)
    return { refused: {}, error: null }
  }
  const refused = refusalsIn(error, session, rows)
  const known = codes.filter((code) => code in refused)
  if (known.length === 0) return { refused: {}, error }
  forget(key, Object.fromEntries(known.map((code) => [code, sent[code] ?? null])))
  const others = await saveMarks(session)
  return { ...others, refused: { ...others.refused, ...refused } }
}

function land(key: string, sent: Marks): void {
  const left = without(underWay.get(key) ?? {}, sent)
  if (Object.keys(left).length === 0) underWay.delete(key)
  else underWay.set(key, left)
}

/** What was sent is no longer unsaved, unless it was marked anew meanwhile. */
function forget(key: string, sent: Marks): void {
  const unsaved = unsavedOf(key)
  if (!unsaved) return
  const left = without(marksIn(unsaved), sent)
  if (Object.keys(left).length === 0) dropUnsaved(key)
  else keepUnsaved(key, { ...unsaved, values: { marks: left } })
}

/** The marks that are not among the others, or say something else there. */
function without(marks: Marks, others: Marks): Marks {
  return Object.fromEntries(
    Object.entries(marks).filter(
      ([code, row]) => !(code in others) || JSON.stringify(others[code]) !== JSON.stringify(row),
    ),
  )
}

function refusalsIn(
  error: AppError,
  { id }: Session,
  rows: AttendanceRow[],
): Record<string, Refused> {
  return Object.fromEntries(
    (error.faults ?? []).flatMap((fault) => {
      const row = rows[Number(/^attendance\.(\d+)/.exec(fault.field)?.[1] ?? -1)]
      if (fault.place.id !== id || !row) return []
      const needsConsent = fault.code === 'attendanceWithoutConsent'
      return [[row.memberCode, { sentence: faultSentence(fault), needsConsent }]]
    }),
  )
}

function isMark(code: string, row: unknown): row is AttendanceRow | null {
  if (row === null) return true
  const { memberCode, status } = row as Partial<AttendanceRow>
  return memberCode === code && attendanceStatuses.some((one) => one === status)
}
