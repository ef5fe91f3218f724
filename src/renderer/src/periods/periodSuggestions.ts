import { addDays, type Day, type Period } from '../../../domain/day'
import type { GroupFile } from '../../../domain/groupFile'
import { reportPeriods } from '../../../domain/progress/reportFigures'
import { reviewPoints } from '../../../domain/progress/reviewPoints'
import { heldSessions } from '../../../domain/progress/sessions'
import { reportScreenText } from '../../../texts/reportScreen'

/** A period a report can sensibly cover, and why. */
export type PeriodSuggestion = Period & { reason: string }

const text = reportScreenText.suggestions

/** Periods to choose from, the likeliest first: reported ones, what came since, between reviews, the whole. */
export function periodSuggestions(group: GroupFile, today: Day): PeriodSuggestion[] {
  const reported = reportPeriods(group)
    .map(({ report, period }) => ({ ...period, number: report.number ?? null }))
    .sort((one, other) => other.to.localeCompare(one.to))
  const suggestions = [
    ...sinceLastReport(group, today, reported[0]),
    ...reported.map(({ number, ...period }) => ({
      ...period,
      reason: text.report(number),
    })),
    ...betweenPoints(group),
    ...wholeProgram(group),
  ]
  return suggestions.filter(
    (one, index) => suggestions.findIndex((other) => isSamePeriod(one, other)) === index,
  )
}

export function isSamePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to
}

function sinceLastReport(group: GroupFile, today: Day, last: Period | undefined) {
  if (!last || last.to >= today) return []
  const period = { from: addDays(last.to, 1), to: today }
  if (heldSessions(group, period).length === 0) return []
  return [{ ...period, reason: text.sinceReport }]
}

function betweenPoints(group: GroupFile): PeriodSuggestion[] {
  const points = reviewPoints(group)
  return points
    .flatMap((point, index) => {
      const before = points[index - 1]
      if (!before || before.date >= point.date) return []
      const period = { from: addDays(before.date, 1), to: point.date }
      return [{ ...period, reason: text.betweenPoints(before.id, point.id) }]
    })
    .reverse()
}

function wholeProgram(group: GroupFile): PeriodSuggestion[] {
  const program = group.records.program[0]
  if (!program) return []
  const { startDate: from, endDate: to } = program
  return [{ from, to, reason: text.whole }]
}
