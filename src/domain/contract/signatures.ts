import type { Day } from '../day'
import { type GroupFile, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Contract } from '../records/contract'
import type { DraftOf } from '../records/kinds'
import type { Member } from '../records/member'
import type { Session } from '../records/session'
import { couldSignOn } from '../rules/membership'

/** Members who have not signed and could have on a day; without a day, ever. Candidates sign once they are taken in. */
export function signersLeft(group: GroupFile, contract: Contract, day: Day | null): Member[] {
  const signed = new Set(contract.signatures?.map(({ memberCode }) => memberCode))
  return inUse(group.records.member)
    .filter((member) => member.status !== 'calon' && !signed.has(member.code))
    .filter((member) => day === null || couldSignOn(member, day))
    .sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }))
}

/** The meeting of a day at which presence was recorded, with the codes of those present. */
export function presentOn(
  group: GroupFile,
  day: Day,
): { session: Session; memberCodes: string[] } | null {
  const session = inUse(group.records.session).find(
    ({ date, attendance }) => date === day && attendance?.length,
  )
  if (!session) return null
  const present = session.attendance?.filter(({ status }) => status === 'H' || status === 'T') ?? []
  return { session, memberCodes: present.map(({ memberCode }) => memberCode) }
}

/** The contract with the signatures of some members added, all of one day. */
export function signedBy(
  contract: Contract,
  memberCodes: readonly string[],
  day: Day,
): DraftOf<'contract'> {
  const signatures = [
    ...(contract.signatures ?? []),
    ...memberCodes.map((memberCode) => ({ memberCode, date: day })),
  ]
  return withSignatures(contract, signatures)
}

/** The contract without the signature of one member, which was recorded by mistake. */
export function withoutSignature(contract: Contract, memberCode: string): DraftOf<'contract'> {
  return withSignatures(
    contract,
    (contract.signatures ?? []).filter((signature) => signature.memberCode !== memberCode),
  )
}

/** The first day of signing follows the signatures, unless people were only counted elsewhere. */
function withSignatures(
  contract: Contract,
  signatures: NonNullable<Contract['signatures']>,
): DraftOf<'contract'> {
  const draft = { ...withoutStamps<'contract'>(contract), signatures }
  if (contract.signedCount) return draft
  return { ...draft, firstSignedDate: signatures.map(({ date }) => date).sort()[0] ?? null }
}

/** The day before which the limits of confidentiality must be explained: that of the second meeting. Source: domain.md 2.6. */
export function limitsDueDay(group: GroupFile): Day | null {
  return inUse(group.records.session).find(({ number }) => number === 2)?.date ?? null
}
