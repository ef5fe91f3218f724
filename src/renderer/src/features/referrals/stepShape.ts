import type { Day } from '../../../../domain/day'
import type { Referral } from '../../../../domain/records/referral'
import type { ReferralMove } from '../../../../domain/referrals/course'
import type { ToldStep } from '../../../../domain/referrals/withMove'

/** A step as its dialog shows it: every field is there, of which the dialog shows those of its step. */
export type TypedStep = Record<keyof ToldStep, string>

/** Names the dialog of a step among the unsaved forms. */
export function stepKey(id: string, move: ReferralMove): string {
  return `referral:${id}:${move}`
}

/** What a dialog proposes: today for what happened, and what is known already. */
export function shownStep(referral: Referral, today: Day, number: string | null): TypedStep {
  const { reply } = referral
  return {
    number: referral.number ?? number ?? '',
    sentDate: today,
    sentVia: '',
    acceptedDate: today,
    date: today,
    via: '',
    note: '',
    feedbackDate: today,
    status: referral.status === 'berjalan' ? 'berjalan' : '',
    feedbackText: referral.feedbackText ?? '',
    officer: reply?.officer ?? '',
    service: reply?.service ?? '',
    advice: reply?.advice ?? '',
    outcome: referral.outcome ?? '',
    endedDate: today,
    endReason: '',
  }
}

/** Where a fault of the record speaks in the dialog: what a step rests on is a matter of its day. */
export function fieldOfStep(path: string): string {
  if (path === 'consentPurpose' || path === 'incidentId') return 'sentDate'
  return path.replace(/^(reminders\.\d+|reply)\./, '')
}
