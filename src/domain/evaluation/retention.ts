import type { memberStatuses } from '../catalog/lists'
import { type Day, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { admittedMembers } from '../progress/attendance'
import { heldSessions } from '../progress/sessions'
import type { Member } from '../records/member'
import { isMemberOn, spellsOf } from '../rules/membership'
import { share } from '../statistics/mean'
import { type ProcessMeeting, processMeeting } from './processMeeting'

/** Ways of leaving that are dropping out; who completed or was referred on did not. Source: evaluation.md 4.7. */
const droppingOut: readonly string[] = ['mengundurkanDiri', 'dikeluarkan']

/** Somebody who is no longer a member at a meeting and was at the one before. `how` null: not told. */
export type Leaver = { code: string; how: LeavingStatus | null; isDropout: boolean }
type LeavingStatus = (typeof memberStatuses)[number]

/**
 * Who was still there at one meeting. `members` on that day; `admitted` by that day; `share` of them 0 to 1, more is
 * better; who joined and who left since the meeting before, by code.
 */
export type RetentionRow = {
  meeting: ProcessMeeting
  members: number
  admitted: number
  share: number | null
  joined: string[]
  left: Leaver[]
}

/** Meeting by meeting how many of those ever admitted were still members, in the period or ever. For one group; no curve is estimated. */
export function retention(group: GroupFile, period?: Period): RetentionRow[] {
  const members = admittedMembers(group)
  const held = heldSessions(group)
  return held
    .map((session, index) => {
      const now = members.filter((member) => isMemberOn(member, session.date))
      const before = held[index - 1]
      const then = before ? members.filter((member) => isMemberOn(member, before.date)) : now
      const admitted = members.filter((member) =>
        spellsOf(member).some(({ from }) => from <= session.date),
      ).length
      return {
        meeting: processMeeting(session),
        members: now.length,
        admitted,
        share: share(now.length, admitted),
        joined: now.filter((one) => !then.includes(one)).map(({ code }) => code),
        left: then.filter((one) => !now.includes(one)).map((one) => leaver(one, session.date)),
      }
    })
    .filter(({ meeting }) => !period || isWithin(meeting.date, period))
}

/** How a member who was gone on that day had left: the status tells it of the last stay alone, null of those before. */
export function leftHow(member: Member, day: Day): LeavingStatus | null {
  return spellsOf(member).some(({ from }) => from > day) ? null : member.status
}

function leaver(member: Member, day: Day): Leaver {
  const how = leftHow(member, day)
  return { code: member.code, how, isDropout: how !== null && droppingOut.includes(how) }
}
