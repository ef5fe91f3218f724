import { type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import { hasOpenSafety } from '../measuring/safetyStanding'
import { inUse } from './inUse'
import type { OpenMatter } from './openMatter'

/**
 * Sheets on which an answer speaks of danger while nothing is written of what was done. Only that there is such a sheet
 * is passed on, never the answer. Source: evaluation.md 4.9.
 */
export function measureMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const instruments = new Map(group.records.instrument.map((one) => [one.id, one]))
  return inUse(group.records.administration).flatMap((sheet): OpenMatter[] => {
    const instrument = instruments.get(sheet.instrumentId)
    if (!instrument || (sheet.date ?? '') > asOf || !hasOpenSafety(sheet, instrument)) return []
    const { id, instrumentId, memberCode, point, date } = sheet
    return [
      {
        kind: 'safetyAnswerOpen',
        ref: { kind: 'administration', id },
        days: date ? daysBetween(date, asOf) : null,
        sheet: { instrumentId, memberCode, point },
      },
    ]
  })
}
