import type { Day } from '../../../../domain/day'
import type { Referral } from '../../../../domain/records/referral'
import { referralBasis } from '../../../../domain/referrals/basis'
import { formatDay } from '../../../../texts/formats'
import { consentReasonTexts } from '../../../../texts/gates'
import { basisText } from '../../../../texts/referrals'
import { PlaceLink } from '../../frame/PlaceLink'
import { recordWords } from '../../ratings/recordWords'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'

type BasisNoticeProps = {
  referral: Pick<Referral, 'memberCode' | 'consentPurpose' | 'incidentId'>
  day: Day
}

/** Whether anything of the member may leave on a day, in plain words: who agreed and when, or why not and what to do. */
export function BasisNotice({ referral, day }: BasisNoticeProps) {
  const { group } = useOpenGroup()
  const { memberCode, incidentId } = referral
  const basis = referralBasis(group, referral, day)
  if (basis.kind === 'consent')
    return (
      <Notice>
        <p>{basisText.given(memberCode, basis.consent)}</p>
        {basis.consent.limit && <p>{basisText.limit(basis.consent.limit)}</p>}
      </Notice>
    )
  if (basis.kind === 'safety')
    return (
      <Notice tone="warning">
        <p>{basisText.safety(recordWords(group, { kind: 'incident', id: basis.incidentId }))}</p>
      </Notice>
    )
  const reasons = basis.reasons.map((reason) => consentReasonTexts[reason])
  return (
    <Notice
      tone="warning"
      isLive
      title={basisText.refusedTitle(formatDay(day))}
      actions={
        <PlaceLink place={{ screen: 'persetujuan', member: memberCode }}>
          {basisText.toConsent(memberCode)}
        </PlaceLink>
      }
    >
      {incidentId ? (
        <p>{basisText.wrongIncident(memberCode)}</p>
      ) : (
        <>
          <p>{basisText.refused(memberCode, reasons)}</p>
          <p>{basisText.safetyWay}</p>
        </>
      )}
    </Notice>
  )
}
