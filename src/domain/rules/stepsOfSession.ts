import type { FaultCode } from '../faultCodes'
import type { Fault } from '../faults'
import { said } from '../goals/amendments'
import type { GroupFile } from '../groupFile'
import type { Session } from '../records/session'

/** What may still be told of a meeting whose record is signed: additions, and what it led to. */
const open: readonly string[] = [
  'addenda',
  'safetyIncidentIds',
  'updatedAt',
  'updatedBy',
  'revision',
]

/**
 * Faults of a step in the meetings: a signed record stays as it was signed and only takes dated addenda,
 * which stay as well; only a meeting that was held is signed; putting a meeting off needs a reason.
 * Source: domain.md 2.9, 8.4 (report edited after signature).
 */
export function sessionStepFaults(before: GroupFile, after: GroupFile): Fault[] {
  const former = new Map(before.records.session.map((session) => [session.id, session]))
  const now = new Set(after.records.session.map(({ id }) => id))
  return [
    ...before.records.session
      .filter((session) => session.signature && !now.has(session.id))
      .map((session) => sessionFault(session, 'recordSigned', '')),
    ...after.records.session.flatMap((session) => {
      const one = former.get(session.id)
      if (one === session) return []
      return [...(one?.signature ? lockFaults(one, session) : []), ...stateFaults(one, session)]
    }),
  ]
}

function lockFaults(former: Session, session: Session): Fault[] {
  const fields = [
    ...new Set([...Object.keys(former), ...Object.keys(session)]),
  ] as (keyof Session)[]
  const changed = fields.filter(
    (field) => !open.includes(field) && said(former[field]) !== said(session[field]),
  )
  const isKept = (former.addenda ?? []).every(
    (one, index) => said(session.addenda?.[index]) === said(one),
  )
  return [...changed, ...(isKept ? [] : ['addenda'])].map((field) =>
    sessionFault(session, 'recordSigned', field),
  )
}

function stateFaults(former: Session | undefined, session: Session): Fault[] {
  const { status, statusReason, signature } = session
  const isPutOff = status === 'ditunda' && former?.status !== 'ditunda'
  return [
    ...(isPutOff && !statusReason?.trim()
      ? [sessionFault(session, 'reasonNeeded', 'statusReason')]
      : []),
    ...(signature && !former?.signature && status !== 'terlaksana'
      ? [sessionFault(session, 'notHeld', 'signature')]
      : []),
  ]
}

function sessionFault({ id }: Session, code: FaultCode, field: string): Fault {
  return { code, place: { kind: 'session', id }, field }
}
