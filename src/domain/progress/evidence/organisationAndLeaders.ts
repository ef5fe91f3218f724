import { isWithin } from '../../day'
import type { Session } from '../../records/session'
import { inUse } from '../inUse'
import { organisationOn, organisationsBy, roleShare } from '../organisations'
import { isWritten } from '../principles/checkScope'
import { heldSessions } from '../sessions'
import { goodCount, goodRecords, refs, shareOf, shareOfRecords } from './counting'
import type { EvidenceCount } from './evidenceCount'
import type { EvidenceScope } from './evidenceWindow'

/**
 * Task f, improving organisation and leadership: the structure that stood on the last day, how it came to be,
 * and how leading is learnt and shared. What is written of a version counts as it stands now.
 * Source: seeds/004 task f; domain.md 2.12, 3.f.
 */
export function organisationAndLeaders(scope: EvidenceScope): EvidenceCount[] {
  const { group, period, until } = scope
  const current = organisationOn(group, until)
  return [
    goodRecords(
      'organisationInForce',
      'organisation',
      organisationsBy(group, until),
      ({ id }) => id === current?.id,
    ),
    rolesWithDuties(scope),
    changesWithReason(scope),
    leadersCoached(scope),
    shareOfRecords('ledByMembers', 'session', heldSessions(group, period), isLedByMembers),
    roleHolders(scope),
  ]
}

function rolesWithDuties({ group, until }: EvidenceScope): EvidenceCount {
  const current = organisationOn(group, until)
  const roles = current?.roles ?? []
  const open = roles.filter(({ duties }) => !isWritten(duties))
  const value = roles.length - open.length
  return shareOf('rolesWithDuties', value, roles.length, {
    records: current && value > 0 ? refs('organisation', [current]) : [],
    lacking: [...new Set(open.flatMap(({ memberCode }) => memberCode ?? []))],
  })
}

/** The first version of all is a beginning and no change. */
function changesWithReason({ group, period, until }: EvidenceScope): EvidenceCount {
  const changes = organisationsBy(group, until)
    .slice(1)
    .filter(({ validFrom }) => isWithin(validFrom, period))
  return shareOfRecords('changesWithReason', 'organisation', changes, ({ reason }) =>
    isWritten(reason),
  )
}

/** Notes of coaching in the window, whichever version they are kept with; without a structure there is nobody to coach. */
function leadersCoached({ group, period, until }: EvidenceScope): EvidenceCount {
  const coached = inUse(group.records.organisation).flatMap(({ id, coachingNotes }) => {
    const notes = (coachingNotes ?? []).filter(({ date }) => isWithin(date, period))
    return notes.length > 0 ? [{ id, notes }] : []
  })
  const value = coached.flatMap(({ notes }) => notes).length
  const isTellable = value > 0 || organisationsBy(group, until).length > 0
  return goodCount('leadersCoached', isTellable ? value : null, null, {
    records: refs('organisation', coached),
  })
}

/** A meeting, or a part of its agenda, that members led. */
function isLedByMembers({ ledBy, plan }: Session): boolean {
  return ledBy === 'anggota' || Boolean(plan?.agenda?.some((part) => part.ledBy === 'anggota'))
}

/** Of the members of the last day, those who had held a role by then. */
function roleHolders({ group, until }: EvidenceScope): EvidenceCount {
  const hasBegun = organisationsBy(group, until).length > 0
  const { held, of, without } = hasBegun ? roleShare(group, until) : { held: 0, of: 0, without: [] }
  const withRoles = organisationsBy(group, until).filter(({ roles }) => roles?.length)
  return shareOf('roleHolders', held, of, {
    records: of > 0 ? refs('organisation', withRoles) : [],
    lacking: without,
  })
}
