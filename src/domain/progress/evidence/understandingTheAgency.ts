import { contractVersions } from '../../contract/versions'
import type { Day } from '../../day'
import { type GroupFile, recordOf } from '../../groupFile'
import type { Contract } from '../../records/contract'
import type { Session } from '../../records/session'
import { share, sum } from '../../statistics/mean'
import { decisionsIn } from '../decisions'
import { membersOn } from '../gateMembers'
import { pursuedGoals } from '../goalProgress'
import { heldSessions } from '../sessions'
import { goodRecords, meanOf, refs, shareOf, shareOfRecords } from './counting'
import type { EvidenceCount } from './evidenceCount'
import type { EvidenceScope } from './evidenceWindow'

/** Answers on the slips of a meeting (laiseg). Source: domain.md 2.9. */
const SLIPS = { min: 1, max: 5 }

/**
 * Task a, understanding the agency's purpose: where it was explained and what members took from it, the
 * contract, the ties between the goals of group and agency, and what the group told the agency. Goals carry
 * no day of their own and count as they stand now. Source: seeds/004 task a; domain.md 3.a.
 */
export function understandingTheAgency(scope: EvidenceScope): EvidenceCount[] {
  const { group, period } = scope
  const held = heldSessions(group, period)
  return [
    goodRecords('purposeExplained', 'session', held, isOrientation),
    contractSigned(scope),
    shareOfRecords(
      'goalsAligned',
      'goal',
      pursuedGoals(group).filter(({ level }) => level === 'kelompok'),
      ({ alignedAgencyGoalId }) => Boolean(alignedAgencyGoalId),
    ),
    understanding(held.filter(isOrientation)),
    goodRecords(
      'decisionsForAgency',
      'decision',
      decisionsIn(group, period),
      ({ topic }) => topic === 'masukanLembaga',
    ),
  ]
}

function isOrientation({ agencyPurposeExplained }: Session): boolean {
  return agencyPurposeExplained === true
}

/** Of the members of the last day; without a contract nobody has signed. Where people were only counted, nobody is named. */
function contractSigned({ group, until }: EvidenceScope): EvidenceCount {
  const members = membersOn(group, until)
  const contract = contractOn(group, until)
  const isCounted = !contract?.signatures?.length && (contract?.firstSignedDate ?? until) <= until
  const number = isCounted ? Math.min(contract?.signedCount ?? 0, members.length) : 0
  const signed = new Set(
    contract?.signatures?.flatMap(({ memberCode, date }) => (date <= until ? memberCode : [])),
  )
  const signers = members.filter((code) => signed.has(code))
  const value = number || signers.length
  return shareOf('contractSigned', value, members.length, {
    records: contract && value > 0 ? refs('contract', [contract]) : [],
    lacking: number > 0 ? [] : members.filter((code) => !signed.has(code)),
  })
}

/** The contract in force on a day: of the versions agreed or signed by then the latest; one without any day was always there. */
function contractOn(group: GroupFile, day: Day): Contract | undefined {
  return contractVersions(group).findLast((version) => (beginningOf(group, version) ?? day) <= day)
}

function beginningOf(group: GroupFile, contract: Contract): Day | undefined {
  const { firstSignedDate, signatures, decisionId } = contract
  const agreed = decisionId ? recordOf(group, 'decision', decisionId)?.date : undefined
  return [firstSignedDate, agreed, ...(signatures ?? []).map(({ date }) => date)]
    .flatMap((day) => day ?? [])
    .sort()[0]
}

/** Each slip counts once: meetings weigh as many slips as were handed in. */
function understanding(orientations: readonly Session[]): EvidenceCount {
  const asked = orientations.flatMap((session) => {
    const { understanding: value, n = 0 } = session.laiseg ?? {}
    return typeof value === 'number' && n > 0 ? [{ id: session.id, n, total: n * value }] : []
  })
  const n = sum(asked.map((one) => one.n))
  const value = share(sum(asked.map(({ total }) => total)), n)
  return meanOf('understandingAtOrientation', value, n, SLIPS, { records: refs('session', asked) })
}
