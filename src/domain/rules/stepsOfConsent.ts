import type { Day } from '../day'
import type { Fault } from '../faults'
import type { GroupFile } from '../groupFile'
import { consentStanding, mayTakePartOn } from '../progress/consentStanding'
import { inUse } from '../progress/inUse'
import type { Member } from '../records/member'
import type { Session } from '../records/session'

/** Faults of marking somebody present, on a day on which that member did not agree to take part. Source: domain.md 2.5. */
export function attendanceStepFaults(before: GroupFile, after: GroupFile): Fault[] {
  const known = new Set(before.records.session)
  const former = new Map(before.records.session.map((session) => [session.id, session]))
  return after.records.session
    .filter((session) => !known.has(session))
    .flatMap((session) => newMarkFaults(after, session, former.get(session.id)))
}

/** Faults of keeping a photo of a member who does not agree to it today, where that was not so before. Source: domain.md 2.5. */
export function photoStepFaults(before: GroupFile, after: GroupFile, today: Day): Fault[] {
  const wrongBefore = new Set(membersWithWrongPhoto(before, today).map(({ id }) => id))
  return membersWithWrongPhoto(after, today)
    .filter(({ id, photo }) => !wrongBefore.has(id) || photo !== photoOf(before, id))
    .map(({ id, code }) => ({
      code: 'photoWithoutConsent',
      place: { kind: 'member', id },
      field: 'photo',
      params: { member: code },
    }))
}

function newMarkFaults(after: GroupFile, session: Session, former: Session | undefined): Fault[] {
  const wasPresent = new Set(former?.date === session.date ? presentAt(former) : [])
  return (session.attendance ?? []).flatMap((row, index): Fault[] => {
    if (!isPresent(row.status) || wasPresent.has(row.memberCode)) return []
    if (mayTakePartOn(after, row.memberCode, session.date)) return []
    return [
      {
        code: 'attendanceWithoutConsent',
        place: { kind: 'session', id: session.id },
        field: `attendance.${index}.status`,
        params: { member: row.memberCode, day: session.date },
      },
    ]
  })
}

function presentAt(session: Session): string[] {
  return (session.attendance ?? [])
    .filter(({ status }) => isPresent(status))
    .map(({ memberCode }) => memberCode)
}

function isPresent(status: string): boolean {
  return status === 'H' || status === 'T'
}

function membersWithWrongPhoto(group: GroupFile, today: Day): Member[] {
  return inUse(group.records.member).filter(
    ({ photo, code }) => photo && !consentStanding(group, code, 'fotoRekaman', today).isGiven,
  )
}

function photoOf(group: GroupFile, id: string): string | null | undefined {
  return group.records.member.find((member) => member.id === id)?.photo
}
