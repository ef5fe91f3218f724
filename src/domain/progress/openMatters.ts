import type { Day } from '../day'
import { feedbackMatters } from '../evaluation/evaluationRecords'
import type { GroupFile } from '../groupFile'
import { incidentMatters } from './incidentMatters'
import { measureMatters } from './measureMatters'
import type { OpenMatter } from './openMatter'
import { promiseMatters } from './promiseMatters'
import { runningMatters } from './runningMatters'
import { sessionMatters } from './sessionMatters'
import { upkeepMatters } from './upkeepMatters'

/**
 * Everything that needs attention in a group on a day. What was written later is not yet known then, as far
 * as the records carry the day on which it happened.
 */
export function openMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return [
    ...incidentMatters(group, asOf),
    ...measureMatters(group, asOf),
    ...sessionMatters(group, asOf),
    ...promiseMatters(group, asOf),
    ...runningMatters(group, asOf),
    ...feedbackMatters(group, asOf),
    ...upkeepMatters(group, asOf),
  ]
}
