import type { ReactNode } from 'react'
import { type GroupFile, recordOf } from '../../../../domain/groupFile'
import type { Referral } from '../../../../domain/records/referral'
import { EMPTY, formatList, formatText } from '../../../../texts/formats'
import { referralsText, urgencyWords } from '../../../../texts/referrals'
import { PlaceLink } from '../../frame/PlaceLink'
import { ReferralState } from './ReferralState'

const text = referralsText.facts

/** Everything that is written of a referral, name beside value; what the receiver has not said yet is left out. */
export function referralFacts(
  group: GroupFile,
  referral: Referral,
): (readonly [string, ReactNode])[] {
  const { needId, reply, attachments, sharedFields } = referral
  const need = recordOf(group, 'resourceNeed', needId ?? '')
  const answered: (readonly [string, string | null | undefined])[] = [
    [text.feedback, referral.feedbackText],
    [text.officer, reply?.officer],
    [text.service, reply?.service],
    [text.advice, reply?.advice],
    [text.outcome, referral.outcome],
    [text.note, referral.note],
  ]
  return [
    [text.status, <ReferralState key="status" referral={referral} />],
    [text.number, formatText(referral.number)],
    [text.urgency, urgencyWords[referral.urgency].name],
    [text.recipient, formatText(referral.recipient)],
    [
      text.need,
      need ? (
        <PlaceLink key="need" place={{ screen: 'kebutuhan', record: need.id }}>
          {`${need.id} · ${need.need}`}
        </PlaceLink>
      ) : (
        EMPTY
      ),
    ],
    [text.reason, referral.reason],
    [text.services, formatText(referral.servicesGiven)],
    [text.safety, formatText(referral.safetyNotes)],
    [text.attachments, attachments?.length ? formatList(attachments) : EMPTY],
    [text.shared, sharedFields?.length ? formatList(sharedFields) : text.nothingShared],
    ...answered.flatMap(([name, words]) => (words ? [[name, words] as const] : [])),
  ]
}
