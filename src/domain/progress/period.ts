import { type Day, isDay, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import type { Report } from '../records/report'
import { inUse } from './inUse'

const monthNames = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
]

const periodPattern =
  /^\s*(\d{1,2})\s+([a-z]+)(?:\s+(\d{4}))?\s+(?:s\.\s?d\.|s\/d|sampai dengan|-|–)\s+(\d{1,2})\s+([a-z]+)\s+(\d{4})\s*$/i

/**
 * The days that a period as printed names: "6 September s.d. 17 Oktober 2026", the first year being
 * optional. null when the text says something else.
 */
export function periodFromText(text: string): Period | null {
  const match = periodPattern.exec(text)
  if (!match) return null
  const [, fromDate, fromMonth, fromYear, toDate, toMonth, toYear] = match
  const to = dayFrom(toDate, toMonth, toYear)
  if (!to) return null
  const sameYear = dayFrom(fromDate, fromMonth, fromYear ?? toYear)
  const from =
    sameYear && !fromYear && sameYear > to
      ? dayFrom(fromDate, fromMonth, String(Number(toYear) - 1))
      : sameYear
  return from && from <= to ? { from, to } : null
}

function dayFrom(date?: string, month?: string, year?: string): Day | null {
  const number = monthNames.indexOf((month ?? '').toLowerCase()) + 1
  const day = `${year}-${String(number).padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`
  return isDay(day) ? day : null
}

/** The days a report covers: its own days, else those its printed period names, else those of its meetings; null when none is known. */
export function periodOfReport(group: GroupFile, report: Report): Period | null {
  if (report.from && report.to) return { from: report.from, to: report.to }
  return (report.period && periodFromText(report.period)) || periodOfMeetings(group, report)
}

function periodOfMeetings(group: GroupFile, report: Report): Period | null {
  const [first, last] = report.periodSessions ?? []
  if (first === undefined || last === undefined) return null
  const days = inUse(group.records.session)
    .filter((session) => first <= session.number && session.number <= last)
    .map((session) => session.date)
    .sort()
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? { from, to } : null
}
