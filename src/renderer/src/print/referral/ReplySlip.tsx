import type { ReferralSheet } from '../../../../domain/report/referralSheet'
import { referralSheetText } from '../../../../texts/referralSheet'
import { Rule } from '../meeting/Rule'

const text = referralSheetText.slip

/** The slip that comes back: it names the referral by its number only, never the client; and the words for the envelope. */
export function ReplySlip({ sheet }: { sheet: ReferralSheet }) {
  const { envelope, cut } = referralSheetText
  return (
    <>
      <section className="reply-slip">
        <p className="cut">{cut}</p>
        <h2>{text.title}</h2>
        <p>{text.to(sheet.letterhead?.name ?? '')}</p>
        <p>{text.about(sheet)}</p>
        <p className="slip-answer">
          {text.answer} <span className="box">{'\u00a0'}</span> {text.accepted}
          <span className="box">{'\u00a0'}</span> {text.refused}
        </p>
        <Rule lines={1} />
        {[text.officer, text.service, text.advice].map((label) => (
          <div key={label} className="slip-field">
            <p>{label}:</p>
            <Rule lines={label === text.officer ? 1 : 2} />
          </div>
        ))}
        <div className="slip-sign">
          <p>
            {text.day}: {text.dotted}
          </p>
          <p>{text.sign}</p>
          <p className="slip-name">{text.dotted}</p>
        </div>
      </section>
      <section className="envelope">
        <p className="note">{envelope.how}:</p>
        <p className="envelope-mark">{envelope.mark}</p>
        <p>
          {referralSheetText.to}{' '}
          {[sheet.receiver?.person, sheet.receiver?.name].filter(Boolean).join(', ')}
        </p>
        <p className="note">{envelope.only}</p>
      </section>
    </>
  )
}
