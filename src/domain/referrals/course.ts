import type { Day } from '../day'
import type { Referral } from '../records/referral'

type Status = Referral['status']

/**
 * What can be done with a referral next. `reply` tells what was answered and how it stands since; `finish`
 * ends one that was answered before; `giveUp`: nobody answers; `stop`: it is no longer wanted; `reopen` takes
 * an ending back. Source: domain.md 2.14.
 */
export const referralMoves = [
  'send',
  'accept',
  'remind',
  'reply',
  'finish',
  'giveUp',
  'stop',
  'reopen',
] as const
export type ReferralMove = (typeof referralMoves)[number]

/** What may follow while nothing was answered; from one answered already see `movesFrom`. */
const moves: Record<Status, readonly ReferralMove[]> = {
  disiapkan: ['send', 'stop'],
  dikirim: ['accept', 'remind', 'reply', 'giveUp', 'stop'],
  diterima: ['reply', 'remind', 'giveUp', 'stop'],
  berjalan: ['reply', 'remind', 'giveUp', 'stop'],
  tanpaKabar: ['reply', 'remind', 'accept', 'stop'],
  selesai: ['reopen'],
  ditolak: ['reopen'],
  dihentikan: ['reopen'],
}

/** How a referral may stand once it was answered, in the order in which it is asked. */
export const repliedStatuses = [
  'diterima',
  'berjalan',
  'selesai',
  'ditolak',
] as const satisfies readonly Status[]

/** What can be done next; one that was answered and runs on is finished, and nobody need be reminded. */
export function movesFrom({ status, feedbackDate }: Referral): readonly ReferralMove[] {
  const possible = moves[status]
  if (!feedbackDate || !possible.includes('reply')) return possible
  return ['finish', 'reply', 'stop']
}

/** The one step that matters most now: sending, taking note of the answer, asking where it is time to, ending. */
export function mainMove(referral: Referral, isDue: boolean): ReferralMove | null {
  const possible = movesFrom(referral)
  if (isDue && possible.includes('remind')) return 'remind'
  const first = (['send', 'finish', 'reply'] as const).find((move) => possible.includes(move))
  return first ?? null
}

/** Whether the sheet has left the agency; one that was stopped before that never did. */
export function isSent({ status, sentDate }: Pick<Referral, 'status' | 'sentDate'>): boolean {
  return Boolean(sentDate) || (status !== 'disiapkan' && status !== 'dihentikan')
}

/** Whether nothing more is hoped for or done. Source: domain.md 2.14. */
export function isEnded({ status }: Pick<Referral, 'status'>): boolean {
  return status === 'selesai' || status === 'ditolak' || status === 'dihentikan'
}

/** The day on which it was sent; where nobody wrote that down, the day of the sheet. */
export function sendingDay({ sentDate, date }: Pick<Referral, 'sentDate' | 'date'>): Day {
  return sentDate ?? date
}

/** Where an ending that is taken back leads to: as far as its days tell it had come. */
export function statusBeforeEnd(referral: Referral): Status {
  if (referral.feedbackDate && referral.acceptedDate) return 'berjalan'
  if (referral.acceptedDate) return 'diterima'
  return isSent({ ...referral, status: 'dihentikan' }) ? 'dikirim' : 'disiapkan'
}

/** Something that happened in the course of a referral, with the words that were written of it. */
export type CourseEvent = {
  kind: 'prepared' | 'sent' | 'accepted' | 'reminded' | 'replied' | 'silent' | 'ended'
  day: Day | null
  status: Status
  via: string | null
  words: string | null
}

/** The course as it was written down, oldest first; what has no day of its own stands last. */
export function courseOf(referral: Referral): CourseEvent[] {
  const { status, sentDate, acceptedDate, feedbackDate, endedDate } = referral
  const event = (kind: CourseEvent['kind'], day: Day | null, words?: string | null) => ({
    kind,
    day,
    status,
    via: null,
    words: words ?? null,
  })
  const events: CourseEvent[] = [
    event('prepared', referral.date),
    ...(sentDate ? [{ ...event('sent', sentDate), via: referral.sentVia ?? null }] : []),
    ...(acceptedDate ? [event('accepted', acceptedDate)] : []),
    ...(referral.reminders ?? []).map(({ date, via, note }) => ({
      ...event('reminded', date, note),
      via: via ?? null,
    })),
    ...(feedbackDate ? [event('replied', feedbackDate, referral.feedbackText)] : []),
    ...(status === 'tanpaKabar' ? [event('silent', endedDate ?? null, referral.endReason)] : []),
    ...(isEnded(referral) ? [event('ended', endedDate ?? null, endWords(referral))] : []),
  ]
  return events.sort((one, other) => (one.day ?? '9999').localeCompare(other.day ?? '9999'))
}

function endWords({ status, outcome, endReason }: Referral): string | null {
  return (status === 'selesai' ? outcome : endReason) ?? null
}
