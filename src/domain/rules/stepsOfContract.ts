import { isLocked } from '../contract/versions'
import type { FaultCode } from '../faultCodes'
import type { Fault } from '../faults'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Contract } from '../records/contract'
import { couldSignOn } from './membership'

/** What was read before signing. */
const words = [
  'version',
  'time',
  'task',
  'cooperation',
  'norms',
  'confidentialityLimits',
  'pledge',
  'archivedAt',
] as const

/**
 * Faults of a step in the group's contract: a new version is the group's own decision (the first one is not),
 * the words that somebody signed stay, and nobody signs before the first talk. Source: domain.md 2.6.
 */
export function contractStepFaults(before: GroupFile, after: GroupFile): Fault[] {
  const former = new Map(before.records.contract.map((contract) => [contract.id, contract]))
  const hasAny = inUse(before.records.contract).length > 0
  return [
    ...before.records.contract
      .filter((contract) => isLocked(contract) && !isStillIn(after, contract))
      .map((contract) => contractFault(contract, 'contractSigned', '')),
    ...after.records.contract.flatMap((contract) => {
      const known = former.get(contract.id)
      if (!known) return hasAny && !contract.decisionId ? [undecided(contract)] : []
      return [...wordFaults(known, contract), ...signatureFaults(after, known, contract)]
    }),
  ]
}

function isStillIn(group: GroupFile, { id }: Contract): boolean {
  return group.records.contract.some((contract) => contract.id === id)
}

function undecided(contract: Contract): Fault {
  return contractFault(contract, 'decisionNeeded', 'decisionId')
}

function wordFaults(former: Contract, contract: Contract): Fault[] {
  if (former === contract || !isLocked(former)) return []
  return words
    .filter((field) => said(former[field]) !== said(contract[field]))
    .map((field) => contractFault(contract, 'contractSigned', field))
}

/** What was left out and what is empty say the same. */
function said(value: unknown): string {
  return JSON.stringify(value || null)
}

function signatureFaults(group: GroupFile, former: Contract, contract: Contract): Fault[] {
  if (former === contract) return []
  const known = new Set(former.signatures?.map(({ memberCode, date }) => `${memberCode} ${date}`))
  return (contract.signatures ?? []).flatMap(({ memberCode, date }, index): Fault[] => {
    const member = group.records.member.find(({ code }) => code === memberCode)
    if (!member || known.has(`${memberCode} ${date}`)) return []
    if (couldSignOn(member, date)) return []
    const params = { value: memberCode, day: date }
    return [{ ...contractFault(contract, 'outsideMembership', `signatures.${index}.date`), params }]
  })
}

function contractFault({ id }: Contract, code: FaultCode, field: string): Fault {
  return { code, place: { kind: 'contract', id }, field }
}
