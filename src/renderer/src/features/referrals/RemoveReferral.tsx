import { useNavigate } from '@tanstack/react-router'
import { referralRemoval } from '../../../../domain/referrals/newReferral'
import { referralsText } from '../../../../texts/referrals'
import styles from '../../logs/Logs.module.css'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'

/** Takes a referral away that was written by mistake and never sent. */
export function RemoveReferral({ id }: { id: string }) {
  const { group, isReadOnly } = useOpenGroup()
  const navigate = useNavigate({ from: '/kelompok/$groupId/rujukan' })
  const removal = referralRemoval(group, id)
  if (!removal || isReadOnly) return null
  const remove = async () => {
    if (!(await changeGroup(removal, referralsText.removeLabel(id)))) navigate({ search: {} })
  }
  return (
    <div className={`row ${styles.part}`}>
      <Button onClick={remove}>{referralsText.remove}</Button>
      <p className="soft small">{referralsText.removeNote}</p>
    </div>
  )
}
