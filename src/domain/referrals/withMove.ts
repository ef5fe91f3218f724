import type { Day } from '../day'
import { withoutStamps } from '../groupFile'
import type { DraftOf } from '../records/kinds'
import type { Referral } from '../records/referral'
import { type ReferralMove, statusBeforeEnd } from './course'

/** What is told of one step; only what belongs to the step is looked at. */
export type ToldStep = {
  number?: string | undefined
  sentDate?: Day | undefined
  sentVia?: string | undefined
  acceptedDate?: Day | undefined
  date?: Day | undefined
  via?: string | undefined
  note?: string | undefined
  feedbackDate?: Day | undefined
  status?: string | undefined
  feedbackText?: string | undefined
  officer?: string | undefined
  service?: string | undefined
  advice?: string | undefined
  outcome?: string | undefined
  endedDate?: Day | undefined
  endReason?: string | undefined
}

const needs: Record<ReferralMove, readonly (keyof ToldStep)[]> = {
  send: ['sentDate', 'sentVia'],
  accept: ['acceptedDate'],
  remind: ['date', 'via'],
  reply: ['feedbackDate', 'feedbackText', 'status'],
  finish: ['endedDate', 'outcome'],
  giveUp: ['endedDate', 'endReason'],
  stop: ['endedDate', 'endReason'],
  reopen: [],
}

/** What must be told of a step before it can be taken; an answer that refuses also says why. Source: domain.md 2.14. */
export function moveNeeds(
  move: ReferralMove,
  { status }: Pick<ToldStep, 'status'> = {},
): readonly (keyof ToldStep)[] {
  return move === 'reply' && status === 'ditolak' ? [...needs.reply, 'endReason'] : needs[move]
}

/** The referral after a step, as it is to be written down. */
export function withMove(
  referral: Referral,
  move: ReferralMove,
  told: ToldStep,
): Omit<DraftOf<'referral'>, 'status'> & { status?: string | undefined } {
  const record = withoutStamps<'referral'>(referral)
  switch (move) {
    case 'send':
      return {
        ...record,
        status: 'dikirim',
        number: told.number ?? null,
        sentDate: told.sentDate ?? null,
        sentVia: told.sentVia ?? null,
      }
    case 'accept':
      return { ...record, status: 'diterima', acceptedDate: told.acceptedDate ?? null, ...unended }
    case 'remind':
      return { ...record, reminders: [...(record.reminders ?? []), reminder(told)] }
    case 'reply':
      return replied(record, told)
    case 'finish':
      return { ...record, status: 'selesai', outcome: told.outcome ?? null, ...ended(told) }
    case 'giveUp':
      return { ...record, status: 'tanpaKabar', ...ended(told) }
    case 'stop':
      return { ...record, status: 'dihentikan', ...ended(told) }
    case 'reopen':
      return { ...record, status: statusBeforeEnd(referral), ...unended }
  }
}

const unended = { endedDate: null, endReason: null }

function ended({ endedDate, endReason }: ToldStep) {
  return { endedDate: endedDate ?? null, endReason: endReason ?? null }
}

function reminder({ date, via, note }: ToldStep) {
  return { date: date ?? '', via: via ?? null, note: note ?? null }
}

/** An answer ends the referral where it says so; a service that began was taken on by the day of the answer at the latest. */
function replied(record: DraftOf<'referral'>, told: ToldStep) {
  const { feedbackDate, status, officer, service, advice } = told
  const isRefused = status === 'ditolak'
  const isOver = isRefused || status === 'selesai'
  const reply = { officer: officer ?? null, service: service ?? null, advice: advice ?? null }
  return {
    ...record,
    status,
    feedbackDate: feedbackDate ?? null,
    feedbackText: told.feedbackText ?? null,
    reply: Object.values(reply).some((words) => words !== null) ? reply : null,
    acceptedDate: isRefused ? (record.acceptedDate ?? null) : (record.acceptedDate ?? feedbackDate),
    outcome: status === 'selesai' ? (told.outcome ?? null) : (record.outcome ?? null),
    endedDate: isOver ? (feedbackDate ?? null) : null,
    endReason: isRefused ? (told.endReason ?? null) : null,
  }
}
