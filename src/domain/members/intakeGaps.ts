import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { consentStanding, isChildOn } from '../progress/consentStanding'
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

/** Whether the rules for children hold for a member of this group: under 18 when the program starts. */
export function isChildAtStart(group: GroupFile, member: Member): boolean {
  return isChildOn(member, inUse(group.records.program)[0]?.startDate ?? member.joinDate)
}

/** Everything a member's file lacks on a day, in the order of the form; empty where it is complete. */
export function intakeGaps(group: GroupFile, member: Member, today: Day): IntakeGap[] {
  const lacks: Record<IntakeGap, boolean> = {
    strengths: !member.strengths?.trim(),
    guardian: isChildAtStart(group, member) && !member.guardian?.name.trim(),
    voluntarinessNote:
      member.participationBasis === 'kewajiban' && !member.voluntarinessNote?.trim(),
    riskScreening: !member.riskScreenedDate && !member.riskFlags?.length,
    consent: !consentStanding(group, member.code, 'ikutKelompok', today).isGiven,
  }
  return intakeGapCodes.filter((gap) => lacks[gap])
}
