import { type GroupFile, recordOf } from '../groupFile'
import { inUse } from '../progress/inUse'
import { organisationsBy } from '../progress/organisations'
import type { Organisation } from '../records/organisation'
import type { Session } from '../records/session'
import type { NameMask } from './maskNames'
import { maskedText } from './reportScope'

/** A worker who was at the meeting; workers sign their papers by name. */
export type PrintedWorker = { name: string; position: string | null }

/** The member who leads the group's own life that day: the role as the group calls it, and the code. */
export type MeetingChair = { role: string; code: string }

type Role = NonNullable<Organisation['roles']>[number]

/** Words by which groups call the one who leads them, the nearest to a meeting first. */
const leading = [/\bpemandu\b/iu, /\bketua\b/iu, /\bpemimpin\b/iu, /\bkoordinator\b/iu]
const deputy = /\bwakil\b/iu

/** Who was at the meeting for the agency; where it was not written, the workers of the program. */
export function workersAt(group: GroupFile, session: Session): PrintedWorker[] {
  const program = inUse(group.records.program)[0]
  const usual = program ? [program.leadWorkerId, ...(program.coWorkerIds ?? [])] : []
  const ids = session.facilitators?.length ? session.facilitators : usual
  return [...new Set(ids)].flatMap((id) => {
    const worker = recordOf(group, 'worker', id)
    return worker ? [{ name: worker.name, position: worker.position ?? null }] : []
  })
}

/** What stands for whoever looks after something: a worker by name, members by code, others as written. */
export function ownerWords(
  group: GroupFile,
  owner: string | null | undefined,
  mask: NameMask,
): string | null {
  const worker = owner ? recordOf(group, 'worker', owner.trim()) : undefined
  return worker?.name ?? maskedText(owner, mask)
}

/**
 * Who signs for the group: the leading role of the structure in force that day, the newer one first. A role
 * that is taken in turns counts for the meetings it names; who was recorded as absent signs nothing.
 */
export function meetingChair(
  group: GroupFile,
  session: Session,
  mask: NameMask,
): MeetingChair | null {
  const inForce = organisationsBy(group, session.date)
    .filter(({ validTo }) => !validTo || session.date <= validTo)
    .reverse()
  for (const { roles } of inForce)
    for (const word of leading) {
      const role = roles?.find((one) => word.test(one.role) && !deputy.test(one.role))
      const code = role && holderAt(group, role, session)
      if (role && code && !isAbsent(session, code)) return { role: mask(role.role), code }
    }
  return null
}

function holderAt(group: GroupFile, role: Role, session: Session): string | null {
  const meetings = new Set(group.records.session.map(({ id }) => id))
  const members = new Set(group.records.member.map(({ code }) => code))
  const turns = (role.rotation ?? []).map((turn) => turn.split(/[^A-Za-z0-9._~@-]+/))
  if (!turns.some((words) => words.some((word) => meetings.has(word))))
    return role.memberCode ?? null
  const turn = turns.find((words) => words.includes(session.id))
  return turn?.find((word) => members.has(word)) ?? null
}

function isAbsent({ attendance }: Session, code: string): boolean {
  const status = attendance?.find(({ memberCode }) => memberCode === code)?.status
  return status === 'I' || status === 'S' || status === 'A'
}
