import { addDays, type Day, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { reportPeriods } from '../progress/reportFigures'
import { heldSessions } from '../progress/sessions'
import type { NameMask } from './maskNames'

/** What every chapter of a report is made from. */
export type ReportScope = {
  group: GroupFile
  period: Period
  /** The period before, for comparison; null when nothing was done before. */
  previous: Period | null
  /** The last day of the period, or the day of writing where that comes first: what is known by then. */
  until: Day
  /** Every free text passes through it before it enters the model. */
  mask: NameMask
}

/**
 * The period to compare with: that of the last progress report before, else all that was done before.
 * null when no meeting was held before the period.
 */
export function previousPeriod(group: GroupFile, period: Period): Period | null {
  const reported = reportPeriods(group)
    .map((report) => report.period)
    .filter((former) => former.to < period.from)
    .sort((one, other) => one.to.localeCompare(other.to))
    .at(-1)
  if (reported) return reported
  const first = heldSessions(group)[0]?.date
  return first && first < period.from ? { from: first, to: addDays(period.from, -1) } : null
}

/** A text through the mask; null where nothing was written. */
export function maskedText(text: string | null | undefined, mask: NameMask): string | null {
  return text && /\S/u.test(text) ? mask(text) : null
}

/** The texts that say something, through the mask. */
export function maskedTexts(texts: readonly string[] | null | undefined, mask: NameMask): string[] {
  return (texts ?? []).flatMap((text) => maskedText(text, mask) ?? [])
}
