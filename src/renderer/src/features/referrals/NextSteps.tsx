import { useState } from 'react'
import type { AnyDraft } from '../../../../domain/records/kinds'
import type { Referral } from '../../../../domain/records/referral'
import { referralBasis } from '../../../../domain/referrals/basis'
import { mainMove, movesFrom, type ReferralMove } from '../../../../domain/referrals/course'
import { daysWaited, isReminderDue } from '../../../../domain/referrals/waiting'
import { withMove } from '../../../../domain/referrals/withMove'
import { moveTexts, referralsText } from '../../../../texts/referrals'
import { unsavedOf } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { focusHeading } from '../../ui/useScreen'
import { NextWord } from './NextWord'
import styles from './Referrals.module.css'
import { StepDialog } from './StepDialog'
import { stepKey } from './stepShape'

type NextStepsProps = { referral: Referral; onEdit: (() => void) | null }

/** The one step that matters now, and the others that are possible, each asked for in its own dialog. */
export function NextSteps({ referral, onEdit }: NextStepsProps) {
  const { group, today, isReadOnly } = useOpenGroup()
  const possible = movesFrom(referral)
  const main = mainMove(referral, isReminderDue(referral, today))
  const [open, setOpen] = useState<ReferralMove | null>(
    () => possible.find((move) => unsavedOf(stepKey(referral.id, move))) ?? null,
  )
  // What was agreed on the day of the sheet could be sent then, even where it is no longer agreed now.
  const maySend = [today, referral.date].some(
    (day) => referralBasis(group, referral, day).kind !== 'none',
  )
  const reopen = async () => {
    const record = withMove(referral, 'reopen', {})
    const put = [{ kind: 'referral', record } as AnyDraft]
    const label = referralsText.moveLabel('reopen', referral.id)
    if (!(await changeGroup({ put, remove: [] }, label))) focusHeading()
  }
  const ordered = [...possible].sort((move) => (move === main ? -1 : 0))
  return (
    <section className={styles.next} aria-labelledby="langkah">
      <h2 id="langkah">{referralsText.next}</h2>
      {daysWaited(referral, today) !== null && referral.status !== 'tanpaKabar' && (
        <p>
          <NextWord referral={referral} />
        </p>
      )}
      <div className="row">
        {ordered.map((move) => (
          <Button
            key={move}
            look={move === main ? 'main' : 'plain'}
            disabled={isReadOnly || (move === 'send' && !maySend)}
            onClick={() => (move === 'reopen' ? reopen() : setOpen(move))}
          >
            {moveTexts[move].button}
          </Button>
        ))}
        {onEdit && <Button onClick={onEdit}>{referralsText.edit}</Button>}
      </div>
      {open && possible.includes(open) && (
        <StepDialog key={open} referral={referral} move={open} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}
