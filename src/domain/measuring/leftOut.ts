import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { isSameCode } from '../instruments/versions'
import { admittedMembers } from '../progress/attendance'
import { inUse } from '../progress/inUse'
import type { Instrument } from '../records/instrument'
import type { Member } from '../records/member'
import { isMemberOn, spellsOf } from '../rules/membership'
import type { LeftOut, LeftOutReason } from './measuredChange'
import { sheetsOf } from './measureSheets'

type Points = {
  before: ReadonlyMap<string, number>
  after: ReadonlyMap<string, number>
  from: string
  to: string
  fromDate: Day | null
  toDate: Day | null
}

/**
 * Who is in no pair, each with why: every admitted member, and whoever was scored at one of the two points although
 * the file does not know them as a member. Nobody is averaged away. Source: domain.md 8.4.
 */
export function leftOut(group: GroupFile, instrument: Instrument, points: Points): LeftOut[] {
  const { before, after } = points
  const members = admittedMembers(group)
  const known = new Set(members.map(({ code }) => code))
  const isPaired = (code: string) => before.has(code) && after.has(code)
  const strangers = [...new Set([...before.keys(), ...after.keys()])].filter(
    (code) => !known.has(code) && !isPaired(code),
  )
  return [
    ...members.flatMap((member) =>
      isPaired(member.code)
        ? []
        : [
            {
              memberCode: member.code,
              reason: reasonOf(group, member, instrument, points),
              note: noteOf(group, member.code, instrument, points),
            },
          ],
    ),
    ...strangers.map((code) => ({
      memberCode: code,
      reason: before.has(code) ? ('noSecond' as const) : ('noFirst' as const),
      note: noteOf(group, code, instrument, points),
    })),
  ]
}

/** What the sheet without a score says of itself: that of the first point where both are missing. */
function noteOf(
  group: GroupFile,
  code: string,
  instrument: Instrument,
  { before, from, to }: Points,
): string | null {
  const missing = before.has(code) ? to : from
  const notes = sheetsOf(group, instrument).flatMap(({ memberCode, point, missingReason }) =>
    memberCode === code && point === missing && missingReason?.trim() ? [missingReason.trim()] : [],
  )
  return notes.at(-1) ?? null
}

function reasonOf(
  group: GroupFile,
  member: Member,
  instrument: Instrument,
  points: Points,
): LeftOutReason {
  const { before, after, from, to } = points
  const { code } = member
  if (!before.has(code) && joinedLater(group, member, points)) return 'joinedLater'
  if (!after.has(code) && leftBefore(member, points)) return 'leftBefore'
  const isElsewhere = (point: string) =>
    inUse(group.records.administration).some(
      (sheet) =>
        sheet.memberCode === code &&
        sheet.point === point &&
        isOtherVersion(group, sheet.instrumentId, instrument),
    )
  if ((!before.has(code) && isElsewhere(from)) || (!after.has(code) && isElsewhere(to)))
    return 'otherVersion'
  if (!before.has(code) && !after.has(code)) return 'neither'
  return before.has(code) ? 'noSecond' : 'noFirst'
}

/** Came, or came again, after the measurement and after whoever was measured: a group may be measured on the eve of its first day. */
function joinedLater(group: GroupFile, member: Member, { before, fromDate }: Points): boolean {
  if (fromDate === null || isMemberOn(member, fromDate)) return false
  const next = spellsOf(member).find(({ from }) => from > fromDate)
  const measured = admittedMembers(group).filter(({ code }) => before.has(code))
  return next !== undefined && measured.every((one) => startOf(one) < next.from)
}

/** Gone on the day, for good or for a time. Whoever stayed to the end has not left, although the measurement may lie behind it. */
function leftBefore(member: Member, { toDate }: Points): boolean {
  if (toDate === null || isMemberOn(member, toDate)) return false
  const spells = spellsOf(member)
  const hasLeft = spells.some(({ to }) => to !== null && to < toDate)
  const comesAgain = spells.some(({ from }) => from > toDate)
  return hasLeft && (comesAgain || member.status !== 'selesai')
}

function startOf(member: Member): Day {
  return spellsOf(member)[0]?.from ?? member.joinDate
}

function isOtherVersion(group: GroupFile, id: string, own: Instrument): boolean {
  return (
    id !== own.id && group.records.instrument.some((one) => one.id === id && isSameCode(one, own))
  )
}
