import type { factorDirections } from '../catalog/lists'
import type { Period } from '../day'
import type { Program } from '../records/program'
import type { NameMask } from './maskNames'
import { maskedText, maskedTexts } from './reportScope'

type Formation = NonNullable<Program['formation']>

/** Chapter I: how needs were found, among how many people, and what was found. */
export type PlanNeeds = {
  method: string | null
  from: string | null
  to: string | null
  respondents: number | null
  findings: string[]
}

/** Chapter IV: whom the group is for, and why it is composed as it is. Ages in completed years. */
export type PlanComposition = {
  targets: string[]
  candidates: number | null
  admitted: number | null
  size: { min: number | null; max: number | null }
  age: { min: number | null; max: number | null }
  sex: string | null
  homogeneity: string | null
  inclusion: string[]
  exclusion: string[]
  notAdmitted: { count: number; reason: string }[]
}

/** A factor of the situation; one that hinders comes with its mitigation. */
export type PlanFactor = {
  factor: string
  direction: (typeof factorDirections)[number]
  mitigation: string | null
}

/** What supports the group around it and what stands in its way. */
export type PlanContext = { support: string | null; constraint: string | null }

/** Chapter V: the planned formation of the group. Source: seeds/004 principle a. */
export type PlanFormation = {
  structure: {
    openness: string | null
    workers: string | null
    room: string | null
    /** Whether what is said in the room stays in it; null where nobody said. */
    isRoomPrivate: boolean | null
  }
  contact: {
    method: string | null
    from: string | null
    to: string | null
    contacted: number | null
    guardiansMet: number | null
  } | null
  agency: PlanContext | null
  social: PlanContext | null
  factors: PlanFactor[]
}

/** The needs the program answers; null while nothing was written of them. */
export function planNeedsOf(program: Program | undefined, mask: NameMask): PlanNeeds | null {
  const needs = program?.formation?.needs
  if (!needs) return null
  return {
    method: maskedText(needs.method, mask),
    from: needs.startDate ?? null,
    to: needs.endDate ?? null,
    respondents: needs.respondents ?? null,
    findings: maskedTexts(needs.findings, mask),
  }
}

/** The composition as planned. */
export function planCompositionOf(program: Program | undefined, mask: NameMask): PlanComposition {
  const plan = program?.formation?.composition
  return {
    targets: maskedTexts(program?.targetPpks, mask),
    candidates: plan?.candidates ?? null,
    admitted: plan?.admitted ?? null,
    size: { min: plan?.min ?? null, max: plan?.max ?? null },
    age: { min: plan?.ageMin ?? null, max: plan?.ageMax ?? null },
    sex: maskedText(plan?.sex, mask),
    homogeneity: maskedText(plan?.homogeneity, mask),
    inclusion: maskedTexts(plan?.inclusion, mask),
    exclusion: maskedTexts(plan?.exclusion, mask),
    notAdmitted: (plan?.notAdmitted ?? []).map(({ count, reason }) => ({
      count,
      reason: mask(reason),
    })),
  }
}

/** The formation as planned. */
export function planFormationOf(program: Program | undefined, mask: NameMask): PlanFormation {
  const formation = program?.formation
  const structure = formation?.structure
  return {
    structure: {
      openness: maskedText(structure?.openness, mask),
      workers: maskedText(structure?.workers, mask),
      room: maskedText(structure?.room, mask),
      isRoomPrivate: structure?.roomIsPrivate ?? null,
    },
    contact: contactOf(formation?.preGroupContact, mask),
    agency: contextOf(formation?.agencyContext, mask),
    social: contextOf(formation?.socialContext, mask),
    factors: (formation?.situationFactors ?? []).map(({ factor, direction, mitigation }) => ({
      factor: mask(factor),
      direction,
      mitigation: maskedText(mitigation, mask),
    })),
  }
}

/** The stretch of days of something planned, as far as it is known. */
export function knownPeriod(from: string | null, to: string | null): Period | null {
  const [first, last] = [from ?? to, to ?? from]
  return first && last ? { from: first, to: last } : null
}

function contactOf(
  contact: Formation['preGroupContact'],
  mask: NameMask,
): PlanFormation['contact'] {
  if (!contact) return null
  return {
    method: maskedText(contact.method, mask),
    from: contact.from ?? null,
    to: contact.to ?? null,
    contacted: contact.contacted ?? null,
    guardiansMet: contact.guardiansMet ?? null,
  }
}

function contextOf(context: Formation['agencyContext'], mask: NameMask): PlanContext | null {
  const support = maskedText(context?.support, mask)
  const constraint = maskedText(context?.constraint, mask)
  return support || constraint ? { support, constraint } : null
}
