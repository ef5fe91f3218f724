import { ADULT_AGE } from '../catalog/adultAge'
import { ageOn } from '../day'
import type { Records } from '../records/kinds'
import type { Member } from '../records/member'
import type { Gap } from './gap'

/** Gaps of members: a child's consent needs the guardian's; an obliged member needs to have had a choice. */
export function memberGaps(records: Records): Gap[] {
  const start = records.program[0]?.startDate
  return records.member
    .filter((member) => member.status !== 'calon')
    .flatMap((member) => [
      ...(ageOn(member.birthDate, start ?? member.joinDate) < ADULT_AGE
        ? guardianGaps(member, records)
        : []),
      ...(member.participationBasis === 'kewajiban' && !member.voluntarinessNote?.trim()
        ? [
            {
              code: 'voluntarinessNoteMissing',
              place: { kind: 'member', id: member.id },
              field: 'voluntarinessNote',
            } as const,
          ]
        : []),
    ])
}

function guardianGaps(member: Member, records: Records): Gap[] {
  const consents = records.consent.filter((consent) => consent.memberCode === member.code)
  const unsigned = consents
    .filter((consent) => consent.status === 'setuju' && consent.guardianSigned !== true)
    .map(
      ({ id }): Gap => ({
        code: 'guardianConsentMissing',
        place: { kind: 'consent', id },
        field: 'guardianSigned',
      }),
    )
  if (consents.some((consent) => consent.purpose === 'ikutKelompok')) return unsigned
  const place = { kind: 'member', id: member.id } as const
  return [...unsigned, { code: 'guardianConsentMissing', place, field: 'guardian' }]
}
