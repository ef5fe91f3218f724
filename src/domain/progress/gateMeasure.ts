import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { type Criterion, ofEachMember } from './gateCriterion'
import { inUse } from './inUse'
import { phaseStart } from './phaseHistory'

/**
 * Whether every member was measured in a phase: an answer at the point of that name or since the phase began,
 * or the reason why there is none.
 */
export function measured(
  code: 'midMeasure' | 'finalMeasure',
  group: GroupFile,
  members: readonly string[],
  phase: 'tengah' | 'akhir',
  asOf: Day,
): Criterion {
  const start = phaseStart(group, phase, asOf)
  const sheets = inUse(group.records.administration).filter(
    ({ point, date }) =>
      (!date || date <= asOf) && (point === phase || (start && date && date >= start)),
  )
  const done = new Set(
    sheets
      .filter(
        (sheet) =>
          sheet.itemScores || sheet.missingReason?.trim() || typeof sheet.total === 'number',
      )
      .map(({ memberCode }) => memberCode),
  )
  const missing = members.filter((member) => !done.has(member))
  return ofEachMember(code, null, members, missing)
}
