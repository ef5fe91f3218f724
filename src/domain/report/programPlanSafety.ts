import { type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { reviewPoints } from '../progress/reviewPoints'
import type { Contract } from '../records/contract'
import type { Program } from '../records/program'
import type { NameMask } from './maskNames'
import { maskedText, maskedTexts } from './reportScope'

/** Days after which a crisis number must be tried again. Source: domain.md 2.1. */
const CONTACT_IS_GOOD_FOR = 180

/** Chapter X: what will be evaluated, with what, and when. */
export type PlanEvaluation = {
  rows: { aspect: string; instrument: string | null; time: string | null }[]
  instruments: { code: string; name: string; points: string[] }[]
  points: { id: string; date: Day }[]
}

/** Someone to call in a crisis; `isOld` when the number was not tried for 180 days, or never. */
export type CrisisContact = {
  name: string
  phone: string | null
  whatsapp: string | null
  verifiedDate: Day | null
  isOld: boolean
}

/** How long files are kept and what becomes of them; the agency's own schedule. Years from `startsFrom`. */
export type Retention = {
  years: number | null
  startsFrom: string | null
  disposal: string | null
}

/** The contract as it stands in a plan or on a consent sheet. */
export type ContractTerms = {
  version: string
  time: string | null
  task: string | null
  cooperation: string | null
  norms: string[]
  limits: string[]
  pledge: string | null
}

/** Chapter XI: how confidentiality and safety are kept. */
export type PlanSafety = {
  plan: string | null
  limits: string[]
  contacts: CrisisContact[]
  retention: Retention | null
}

/** The evaluation as planned. */
export function planEvaluationOf(
  group: GroupFile,
  program: Program | undefined,
  mask: NameMask,
): PlanEvaluation {
  return {
    rows: (program?.formation?.evaluationPlan ?? []).map(({ aspect, instrument, time }) => ({
      aspect: mask(aspect),
      instrument: maskedText(instrument, mask),
      time: maskedText(time, mask),
    })),
    instruments: inUse(group.records.instrument).map(({ code, name, points }) => ({
      code,
      name: mask(name),
      points: maskedTexts(points, mask),
    })),
    points: reviewPoints(group).map(({ id, date }) => ({ id, date })),
  }
}

/** Confidentiality and safety as planned. */
export function planSafetyOf(
  group: GroupFile,
  program: Program | undefined,
  mask: NameMask,
  asOf: Day,
): PlanSafety {
  return {
    plan: maskedText(program?.formation?.safetyPlan, mask),
    limits: contractTermsOf(group, mask)?.limits ?? [],
    contacts: crisisContactsOf(group, asOf),
    retention: retentionOf(group),
  }
}

/** Whom to call in a crisis, as the agency verified it. */
export function crisisContactsOf(group: GroupFile, asOf: Day): CrisisContact[] {
  return (inUse(group.records.agency)[0]?.crisisContacts ?? []).map((contact) => ({
    name: contact.name,
    phone: contact.phone ?? null,
    whatsapp: contact.whatsapp ?? null,
    verifiedDate: contact.verifiedDate ?? null,
    isOld: !contact.verifiedDate || daysBetween(contact.verifiedDate, asOf) > CONTACT_IS_GOOD_FOR,
  }))
}

/** How long the agency keeps a member's file; null while it has not said. */
export function retentionOf(group: GroupFile): Retention | null {
  const retention = inUse(group.records.agency)[0]?.retention
  if (!retention) return null
  return {
    years: retention.memberFileYears ?? null,
    startsFrom: retention.startsFrom ?? null,
    disposal: retention.disposal ?? null,
  }
}

/** The latest version of the contract; null while none was written. */
export function contractTermsOf(group: GroupFile, mask: NameMask): ContractTerms | null {
  const contract = latestContract(group)
  if (!contract) return null
  return {
    version: contract.version,
    time: maskedText(contract.time, mask),
    task: maskedText(contract.task, mask),
    cooperation: maskedText(contract.cooperation, mask),
    norms: maskedTexts(contract.norms, mask),
    limits: maskedTexts(contract.confidentialityLimits, mask),
    pledge: maskedText(contract.pledge, mask),
  }
}

/** The contract that holds now: the one with the highest version. */
export function latestContract(group: GroupFile): Contract | undefined {
  return inUse(group.records.contract)
    .sort((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true }))
    .at(-1)
}
