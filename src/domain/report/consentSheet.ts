import { type consentForms, consentPurposes, type consentStatuses } from '../catalog/lists'
import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { isChildOn } from '../progress/consentStanding'
import { inUse } from '../progress/inUse'
import type { Consent } from '../records/consent'
import type { Member } from '../records/member'
import { type NameMask, nameMask } from './maskNames'
import { type PlanOutline, type ProgramPlan, programPlan } from './programPlan'
import {
  type ContractTerms,
  type CrisisContact,
  latestContract,
  type Retention,
} from './programPlanSafety'
import { documentOf, type Letterhead, type ReportDocument } from './reportDocument'
import { maskedText } from './reportScope'
import type { SheetVersion } from './sheetVersions'

/**
 * Version of the printed consent form: goes up when a sentence changes what people agree to. It stands at
 * the foot of every sheet and is what a consent record keeps as `formVersion`.
 */
export const formVersion = '2.0'

type Purpose = (typeof consentPurposes)[number]

/** Whom a filled sheet is for. The only printed page of the group that bears a member's name. */
export type SheetPerson = {
  code: string
  name: string
  guardian: { name: string; relation: string | null } | null
}

/** The answer to one purpose as it stands; `null` where nobody was asked yet. */
export type SheetAnswer = {
  status: (typeof consentStatuses)[number]
  date: Day | null
  form: (typeof consentForms)[number] | null
  /** Version of the form that was signed; it may be older than the one printed now. */
  formVersion: string | null
  /** The guardian's own signature, for a child. */
  isGuardianSigned: boolean
  guardianDate: Day | null
  limit: string | null
  withdrawnDate: Day | null
}

/** A consent-and-contract sheet (Lembar Persetujuan dan Kontrak Kelompok) for one member, or blank. */
export type ConsentSheet = {
  version: SheetVersion
  person: SheetPerson | null
  answers: { purpose: Purpose; answer: SheetAnswer | null }[]
  /** Day on which the member signed the contract that holds now. */
  contractSignedOn: Day | null
}

/** What every sheet of the group explains: the same for all its members. */
export type SheetGroup = {
  outline: PlanOutline | null
  purpose: string | null
  content: string | null
  legalBases: string[]
  /** The workers who lead, and who supervises them; by name. */
  workers: string[]
  supervisor: string | null
  agency: { name: string; phone: string | null; email: string | null } | null
  crisisContacts: CrisisContact[]
  retention: Retention | null
  contract: ContractTerms | null
}

/** The sheets of one printing, each beginning on a page of its own. Source: domain.md 6.8; UU 27/2022 art. 21-26. */
export type ConsentSheets = {
  kind: 'pk'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  formVersion: string
  group: SheetGroup
  leadWorker: { name: string; strNo: string | null } | null
  sheets: ConsentSheet[]
}

/** Which sheets are wanted: of these members, or one blank; a version of null goes by each one's age. */
export type SheetWish = { memberCodes: readonly string[]; version: SheetVersion | null; asOf: Day }

/** The sheets of several members, in the order asked for; without members one blank sheet. */
export function consentSheets(group: GroupFile, wish: SheetWish): ConsentSheets {
  const { memberCodes, version, asOf } = wish
  const members = memberCodes.flatMap((code) => recordOf(group, 'member', code) ?? [])
  const mask = nameMask(group)
  const plan = programPlan(group, { asOf })
  const lead = plan.signers.worker
  return {
    kind: 'pk',
    letterhead: plan.letterhead,
    document: { ...documentOf(group, undefined, 'R'), isDraft: false },
    asOf,
    formVersion,
    group: sheetGroupOf(plan),
    leadWorker: lead ? { name: lead.name, strNo: lead.strNo } : null,
    sheets:
      memberCodes.length === 0
        ? [blankSheet(version ?? 'dewasa')]
        : members.map((member) =>
            filledSheet(group, member, version ?? sheetVersionFor(member, asOf), mask),
          ),
  }
}

/** The version proposed for a member: a child's below eighteen on that day. */
export function sheetVersionFor(member: Member, asOf: Day): SheetVersion {
  return isChildOn(member, asOf) ? 'anak' : 'dewasa'
}

function blankSheet(version: SheetVersion): ConsentSheet {
  return {
    version,
    person: null,
    answers: consentPurposes.map((purpose) => ({ purpose, answer: null })),
    contractSignedOn: null,
  }
}

function filledSheet(
  group: GroupFile,
  member: Member,
  version: SheetVersion,
  mask: NameMask,
): ConsentSheet {
  const consents = inUse(group.records.consent).filter((one) => one.memberCode === member.code)
  const { code, fullName, guardian } = member
  return {
    version,
    person: {
      code,
      name: fullName,
      guardian: guardian ? { name: guardian.name, relation: guardian.relation ?? null } : null,
    },
    answers: consentPurposes.map((purpose) => {
      const consent = consents.find((one) => one.purpose === purpose)
      return { purpose, answer: consent ? answerOf(consent, mask) : null }
    }),
    contractSignedOn:
      latestContract(group)?.signatures?.find((one) => one.memberCode === code)?.date ?? null,
  }
}

function answerOf(consent: Consent, mask: NameMask): SheetAnswer {
  const isGuardianSigned = consent.guardianSigned ?? false
  return {
    status: consent.status,
    date: consent.date ?? null,
    form: consent.form ?? null,
    formVersion: consent.formVersion ?? null,
    isGuardianSigned,
    guardianDate: isGuardianSigned ? (consent.guardianDate ?? consent.date ?? null) : null,
    limit: maskedText(consent.limit, mask),
    withdrawnDate: consent.withdrawnDate ?? null,
  }
}

function sheetGroupOf(plan: ProgramPlan): SheetGroup {
  const { name, phone, email } = plan.letterhead ?? { name: null, phone: null, email: null }
  return {
    outline: plan.outline,
    purpose: plan.purpose,
    content: plan.content,
    legalBases: plan.legalBases,
    workers: plan.workers.filter(({ part }) => part !== 'supervisor').map((worker) => worker.name),
    supervisor: plan.workers.find(({ part }) => part === 'supervisor')?.name ?? null,
    agency: name === null ? null : { name, phone, email },
    crisisContacts: plan.safety.contacts,
    retention: plan.safety.retention,
    contract: plan.contract,
  }
}
