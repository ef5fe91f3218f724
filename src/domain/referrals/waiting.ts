import { addDays, type Day, daysBetween } from '../day'
import type { Referral } from '../records/referral'
import { sendingDay } from './course'

/**
 * Days after which the receiver is asked for news, first and last. The first two lines are of domain.md 2.14;
 * an emergency is asked about on each of the next two days: our own, stricter measure.
 */
export const reminderDays: Record<Referral['urgency'], readonly [first: number, last: number]> = {
  biasa: [7, 14],
  mendesak: [1, 3],
  darurat: [1, 2],
}

/** Whether a referral waits for an answer on a day; one never sent, refused or stopped waits for nobody. Source: domain.md 2.14. */
export function isAwaited({ status, feedbackDate }: Referral, asOf: Day): boolean {
  if (status === 'disiapkan' || status === 'ditolak' || status === 'dihentikan') return false
  return feedbackDate ? feedbackDate > asOf : status !== 'selesai'
}

/** How many days a referral has waited for an answer by a day; null where it waits for none. */
export function daysWaited(referral: Referral, asOf: Day): number | null {
  const since = sendingDay(referral)
  return since <= asOf && isAwaited(referral, asOf) ? daysBetween(since, asOf) : null
}

/** The last day on which something was said to the receiver: sent, or asked for news. */
function lastSaid(referral: Referral, asOf: Day): Day {
  const asked = (referral.reminders ?? []).map(({ date }) => date).filter((day) => day <= asOf)
  return [sendingDay(referral), ...asked].sort().at(-1) ?? referral.date
}

/** The next day on which to ask for news, counted from the last time anything was said; past the last one that day stays. */
export function nextReminder(referral: Referral, asOf: Day): Day {
  const [first, last] = reminderDays[referral.urgency].map((days) =>
    addDays(lastSaid(referral, asOf), days),
  ) as [Day, Day]
  return asOf <= first ? first : last
}

/** Whether it is time to ask: the first day for it has come and nobody asked since. */
export function isReminderDue(referral: Referral, asOf: Day): boolean {
  const [first] = reminderDays[referral.urgency]
  const isWaiting = daysWaited(referral, asOf) !== null && referral.status !== 'tanpaKabar'
  return isWaiting && daysBetween(lastSaid(referral, asOf), asOf) >= first
}

/** The day under which asking for news stands in an agenda: the first one until somebody has asked, so that it is not lost sight of. */
export function reminderDay(referral: Referral, asOf: Day): Day {
  const [first] = reminderDays[referral.urgency]
  return isReminderDue(referral, asOf)
    ? addDays(lastSaid(referral, asOf), first)
    : nextReminder(referral, asOf)
}

/** Whether the answer is overdue: the last day for asking has passed since anything was said, or none is hoped for. */
export function isSilent(referral: Referral, asOf: Day): boolean {
  if (daysWaited(referral, asOf) === null) return false
  const [, last] = reminderDays[referral.urgency]
  return referral.status === 'tanpaKabar' || daysBetween(lastSaid(referral, asOf), asOf) > last
}
