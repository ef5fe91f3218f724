import { useEffect, useRef, useState } from 'react'
import { answerOf, consentOf, consentState, isAnswered } from '../../../../domain/consents/answers'
import { type ConsentPurpose, consentStanding } from '../../../../domain/progress/consentStanding'
import { consentStops } from '../../../../domain/progress/consentStops'
import type { Consent } from '../../../../domain/records/consent'
import type { Member } from '../../../../domain/records/member'
import { purposeTexts } from '../../../../texts/consentSheet'
import { answerLine, memberConsentText, purposeNames } from '../../../../texts/consents'
import { consentReasonTexts } from '../../../../texts/gates'
import { unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { AnswerForm, answerKey } from './AnswerForm'
import styles from './Consents.module.css'
import { StateWord } from './StateWord'
import { StopList } from './StopList'
import { WithdrawDialog, withdrawalKey } from './WithdrawDialog'

const text = memberConsentText
type PurposeItemProps = { member: Member; purpose: ConsentPurpose }
type Asked = 'new' | 'correct' | 'withdraw' | null

/** One purpose: what it means, how it stands and why, what was answered before, and what can be done. */
export function PurposeItem({ member, purpose }: PurposeItemProps) {
  const { group, today, isReadOnly } = useOpenGroup()
  const [asked, setAsked] = useState<Asked>(() => leftUnsaved(member, purpose))
  const consent = consentOf(group, member.code, purpose)
  const item = useRef<HTMLLIElement>(null)
  const wasWriting = useRef(false)
  const isWriting = asked === 'new' || asked === 'correct'
  // The fields go, so the focus goes back to what can be done with this purpose.
  useEffect(() => {
    if (wasWriting.current && !isWriting) item.current?.querySelector('button')?.focus()
    wasWriting.current = isWriting
  }, [isWriting])
  const close = () => setAsked(null)
  return (
    <li ref={item} className={styles.purpose}>
      <div className="apart">
        <div className="tight">
          <h3>{purposeNames[purpose]}</h3>
          <p className="soft small">{purposeTexts[purpose].dewasa.meaning}</p>
        </div>
        <StateWord state={consentState(group, member.code, purpose, today)} />
      </div>
      <Standing member={member} purpose={purpose} consent={consent} />
      {isWriting && (
        <AnswerForm
          key={asked}
          member={member}
          purpose={purpose}
          corrected={asked === 'correct' ? consent : null}
          onDone={close}
        />
      )}
      {asked === null && !isReadOnly && (
        <Actions purpose={purpose} consent={consent} onAsk={setAsked} />
      )}
      {asked === 'withdraw' && consent && (
        <WithdrawDialog member={member} consent={consent} onClose={close} />
      )}
    </li>
  )
}

/** What was being written when the app ended, if anything. */
function leftUnsaved(member: Member, purpose: ConsentPurpose): Asked {
  if (unsavedOf(answerKey(member, purpose, 'new'))) return 'new'
  if (unsavedOf(answerKey(member, purpose, 'correct'))) return 'correct'
  return unsavedOf(withdrawalKey(member, purpose)) ? 'withdraw' : null
}

type StandingProps = PurposeItemProps & { consent: Consent | null }

function Standing({ member, purpose, consent }: StandingProps) {
  const { group, today } = useOpenGroup()
  const { reasons } = consentStanding(group, member.code, purpose, today)
  const state = consentState(group, member.code, purpose, today)
  if (!isAnswered(consent)) return null
  const former = consent.former ?? []
  return (
    <div className="tight">
      <p className={styles.literal}>{answerLine(answerOf(consent))}</p>
      {state === 'incomplete' && (
        <p>{text.why(reasons.map((reason) => consentReasonTexts[reason]).join('; '))}</p>
      )}
      {consent.limit && <p className={styles.literal}>{text.limit(consent.limit)}</p>}
      {state === 'withdrawn' && (
        <StopList
          stops={consentStops(group, member.code, purpose, consent.withdrawnDate ?? today)}
        />
      )}
      {former.length > 0 && (
        <details className={styles.history}>
          <summary>{text.former(former.length)}</summary>
          <ol>
            {former.map((answer) => (
              <li key={JSON.stringify(answer)} className={styles.literal}>
                {answerLine(answer)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

type ActionsProps = {
  purpose: ConsentPurpose
  consent: Consent | null
  onAsk: (asked: Asked) => void
}

function Actions({ purpose, consent, onAsk }: ActionsProps) {
  const { actions } = text
  const name = purposeNames[purpose]
  if (!isAnswered(consent))
    return (
      <div className="row">
        <Button aria-label={actions.of(actions.record, name)} onClick={() => onAsk('new')}>
          {actions.record}
        </Button>
      </div>
    )
  return (
    <div className="row">
      <Button aria-label={actions.of(actions.again, name)} onClick={() => onAsk('new')}>
        {actions.again}
      </Button>
      {consent.status === 'setuju' && (
        <Button aria-label={actions.of(actions.withdraw, name)} onClick={() => onAsk('withdraw')}>
          {actions.withdraw}
        </Button>
      )}
      {consent.status !== 'ditarik' && (
        <Button
          look="quiet"
          aria-label={actions.of(actions.correct, name)}
          onClick={() => onAsk('correct')}
        >
          {actions.correct}
        </Button>
      )}
    </div>
  )
}
