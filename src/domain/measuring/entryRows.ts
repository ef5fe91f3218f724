import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import type { Member } from '../records/member'
import { isMemberOn, spellsOf } from '../rules/membership'
import { dayOfPoint } from './entryPoints'
import { sheetsOf } from './measureSheets'
import { hasOpenSafety } from './safetyStanding'
import { type EntryScore, entryOf, entryScore } from './sheetEntry'

/**
 * Whether somebody belonged to the group when it was measured. Measured before the start (pra) or after the end
 * (tindak lanjut) is usual; who joined after the others, left before them or is a candidate still is told.
 */
export const belongings = ['member', 'joinedLater', 'left', 'candidate'] as const
export type Belonging = (typeof belongings)[number]

/** One member at one point: the sheet that counts, of how many, and how it scores. */
export type EntryCell = EntryScore & {
  point: string
  sheet: Administration | null
  /** Sheets of this member at this point; the latest counts. */
  sheetCount: number
  missingReason: string | null
  belonging: Belonging
  /** An answer speaks of danger, and it is not written what was done. */
  isSafetyOpen: boolean
}

/** A member and what there is at each point, in order of the points. */
export type EntryRow = { member: Member; cells: EntryCell[] }

/** Who stands in the table of an instrument and what sheets there are. */
export function entryRows(
  group: GroupFile,
  instrument: Instrument,
  points: readonly string[],
): EntryRow[] {
  const sheets = sheetsOf(group, instrument)
  return entryMembers(group, sheets, points).map((member) => ({
    member,
    cells: points.map((point) => entryCell(group, instrument, sheets, member, point)),
  }))
}

/** The members a grid has rows for: whoever was taken in, candidates before the start, and all who have a sheet. */
export function entryMembers(
  group: GroupFile,
  sheets: readonly Administration[],
  points: readonly string[],
): Member[] {
  const answered = new Set(sheets.map(({ memberCode }) => memberCode))
  return inUse(group.records.member).filter(
    ({ code, status }) => status !== 'calon' || answered.has(code) || points.includes('pra'),
  )
}

/** The sheet of a member at a point; of several the one answered last. */
export function sheetAt(
  sheets: readonly Administration[],
  memberCode: string,
  point: string,
): Administration | null {
  return (
    sheets
      .filter((sheet) => sheet.memberCode === memberCode && sheet.point === point)
      .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
      .at(-1) ?? null
  )
}

function entryCell(
  group: GroupFile,
  instrument: Instrument,
  sheets: readonly Administration[],
  member: Member,
  point: string,
): EntryCell {
  const sheet = sheetAt(sheets, member.code, point)
  const entry = entryOf(instrument, member.code, sheet)
  const day = sheet?.date ?? dayOfPoint(group, sheets, point)
  return {
    ...entryScore(entry, instrument, sheet),
    point,
    sheet,
    sheetCount: sheets.filter((one) => one.memberCode === member.code && one.point === point)
      .length,
    missingReason: sheet?.missingReason?.trim() || null,
    belonging: belongingAt(group, member, point, day),
    isSafetyOpen: sheet !== null && hasOpenSafety(sheet, instrument),
  }
}

/** Whether a member belonged to the group at a point on a day; without a day whoever is or was a member did. */
export function belongingAt(
  group: GroupFile,
  member: Member,
  point: string,
  day: Day | null,
): Belonging {
  if (member.status === 'calon') return 'candidate'
  if (day === null) return 'member'
  if (isMemberOn(member, day)) return 'member'
  const stays = spellsOf(member)
  const joined = stays[0]?.from ?? member.joinDate
  const start = inUse(group.records.program)[0]?.startDate ?? null
  const isBeforeStart = point === 'pra' && (start === null || joined <= start)
  if (day < joined) return isBeforeStart ? 'member' : 'joinedLater'
  const last = stays.at(-1)?.to ?? null
  const isAfterEnd = last !== null && last < day
  const isOfEnd = point === 'akhir' || point === 'tindakLanjut'
  return isAfterEnd && isOfEnd && member.status === 'selesai' ? 'member' : 'left'
}
