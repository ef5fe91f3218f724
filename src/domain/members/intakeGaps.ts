import { ADULT_AGE } from '../catalog/adultAge'
import { ageOn, type Day } from '../day'
import type { GroupFile } from '../groupFile'
import { consentStanding } from '../progress/consentStanding'
import { inUse } from '../progress/inUse'
import type { Member } from '../records/member'

/**
 * What a member's file still lacks before the group runs: a strength in words, somebody who answers for a
 * child, how an obliged member could choose, a look for risks, and the consent to take part.
 * Source: domain.md 2.4, 2.5, 5.1.
 */
export const intakeGapCodes = [
  'strengths',
  'guardian',
  'voluntarinessNote',
  'riskScreening',
  'consent',
] as const
export type IntakeGap = (typeof intakeGapCodes)[number]

/**
 * Age in completed years on the day the program starts, which decides whether the rules for children hold;
 * null for whoever is not born by then. A group without a program is taken to start on the given day.
 */
export function ageAtStart(
  group: GroupFile,
  birthDate: Day,
  otherwise: Day,
): { age: number; isChild: boolean } | null {
  const age = ageOn(birthDate, inUse(group.records.program)[0]?.startDate ?? otherwise)
  return age < 0 ? null : { age, isChild: age < ADULT_AGE }
}

/** Everything a member's file lacks on a day, in the order of the form; empty where it is complete. */
export function intakeGaps(group: GroupFile, member: Member, today: Day): IntakeGap[] {
  const lacks: Record<IntakeGap, boolean> = {
    strengths: !member.strengths?.trim(),
    guardian:
      ageAtStart(group, member.birthDate, member.joinDate)?.isChild === true &&
      !member.guardian?.name.trim(),
    voluntarinessNote:
      member.participationBasis === 'kewajiban' && !member.voluntarinessNote?.trim(),
    riskScreening: !member.riskScreenedDate && !member.riskFlags?.length,
    consent: !consentStanding(group, member.code, 'ikutKelompok', today).isGiven,
  }
  return intakeGapCodes.filter((gap) => lacks[gap])
}
