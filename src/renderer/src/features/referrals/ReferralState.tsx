import type { Referral } from '../../../../domain/records/referral'
import { isSentWithoutBasis } from '../../../../domain/referrals/basis'
import { daysWaited, isSilent } from '../../../../domain/referrals/waiting'
import { referralsText } from '../../../../texts/referrals'
import { referralStatusLabels } from '../../../../texts/resourceLabels'
import styles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'

/** How a referral stands, how long an answer has been waited for, and whether it was sent without basis. */
export function ReferralState({ referral }: { referral: Referral }) {
  const { group, today } = useOpenGroup()
  const days = daysWaited(referral, today)
  const isLate = isSilent(referral, today)
  return (
    <>
      <p>{referralStatusLabels[referral.status]}</p>
      {days !== null && isLate && (
        <p className={`small ${styles.late}`}>{referralsText.overdue(days)}</p>
      )}
      {days !== null && !isLate && <p className="soft small">{referralsText.waiting(days)}</p>}
      {isSentWithoutBasis(group, referral) && (
        <p className={`small ${styles.late}`}>{referralsText.withoutBasis}</p>
      )}
    </>
  )
}
