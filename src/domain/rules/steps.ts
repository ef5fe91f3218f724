import type { Day } from '../day'
import type { Fault } from '../faults'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { attendanceStepFaults, photoStepFaults } from './stepsOfConsent'
import { phaseStepFaults } from './stepsOfPhase'

/**
 * Everything that is wrong with going from one state of a group to the next, beside what is wrong with the
 * next state itself: only what the step newly does is judged, so that a past which was otherwise can be
 * taken over and worked on. `today` is the day of the change. Source: domain.md 2.5, 2.6, 2.18, 5.1.
 */
export function stepFaults(before: GroupFile, after: GroupFile, today: Day): Fault[] {
  return [
    ...attendanceStepFaults(before, after),
    ...photoStepFaults(before, after, today),
    ...contractStepFaults(before, after),
    ...phaseStepFaults(before, after),
  ]
}

/** A new version of the contract is the group's own decision; the first one is not. Source: domain.md 2.6. */
function contractStepFaults(before: GroupFile, after: GroupFile): Fault[] {
  if (inUse(before.records.contract).length === 0) return []
  const known = new Set(before.records.contract.map(({ id }) => id))
  return after.records.contract
    .filter(({ id, decisionId }) => !known.has(id) && !decisionId)
    .map(({ id }) => ({
      code: 'decisionNeeded',
      place: { kind: 'contract', id },
      field: 'decisionId',
    }))
}
