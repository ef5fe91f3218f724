import type { Referral } from '../../../../domain/records/referral'
import { mainMove } from '../../../../domain/referrals/course'
import { daysWaited, isReminderDue, nextReminder } from '../../../../domain/referrals/waiting'
import { formatDay } from '../../../../texts/formats'
import { moveTexts, referralsText } from '../../../../texts/referrals'
import { useOpenGroup } from '../../state/openGroup'

/** What comes next with a referral, in words: asking for news, now or on a day, or the next step. */
export function NextWord({ referral }: { referral: Referral }) {
  const { today } = useOpenGroup()
  const isDue = isReminderDue(referral, today)
  if (isDue) return <strong>{referralsText.askNow}</strong>
  if (daysWaited(referral, today) !== null && referral.status !== 'tanpaKabar')
    return referralsText.askOn(formatDay(nextReminder(referral, today)))
  const move = mainMove(referral, isDue)
  return move ? moveTexts[move].title : <span className="soft">{referralsText.noNext}</span>
}
