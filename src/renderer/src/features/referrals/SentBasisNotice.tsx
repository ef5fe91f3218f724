import type { Referral } from '../../../../domain/records/referral'
import { isSentWithoutBasis, referralBasis, SHARING } from '../../../../domain/referrals/basis'
import { sendingDay } from '../../../../domain/referrals/course'
import { formatDay } from '../../../../texts/formats'
import { consentReasonTexts } from '../../../../texts/gates'
import { basisText } from '../../../../texts/referrals'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'

/** That something left without a basis that holds, why it does not, and what to do; nothing where it holds. */
export function SentBasisNotice({ referral }: { referral: Referral }) {
  const { group } = useOpenGroup()
  if (!isSentWithoutBasis(group, referral)) return null
  const { memberCode } = referral
  const day = sendingDay(referral)
  const basis = referralBasis(group, referral, day)
  const reasons = basis.kind === 'none' ? basis.reasons.map((one) => consentReasonTexts[one]) : []
  return (
    <Notice
      tone="warning"
      title={basisText.sentTitle(formatDay(day))}
      actions={
        <>
          <PlaceLink place={{ screen: 'persetujuan', member: memberCode }}>
            {basisText.toConsent(memberCode)}
          </PlaceLink>
          <PlaceLink place={{ screen: 'kejadian' }}>{basisText.toIncidents}</PlaceLink>
        </>
      }
    >
      <p>{reasonWords(referral, reasons)}</p>
      <p>{basisText.sentAdvice}</p>
    </Notice>
  )
}

function reasonWords({ memberCode, consentPurpose, incidentId }: Referral, reasons: string[]) {
  if (incidentId) return basisText.sentOnIncident(memberCode)
  if (consentPurpose === SHARING && reasons.length > 0)
    return basisText.sentReasons(memberCode, reasons)
  return basisText.sentOnNothing
}
