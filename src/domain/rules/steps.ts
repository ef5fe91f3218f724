import type { Day } from '../day'
import type { Fault } from '../faults'
import type { GroupFile } from '../groupFile'
import { attendanceStepFaults, photoStepFaults } from './stepsOfConsent'
import { contractStepFaults } from './stepsOfContract'
import { aheadFaults } from './stepsOfDays'
import { goalStepFaults } from './stepsOfGoal'
import { incidentStepFaults } from './stepsOfIncident'
import { instrumentStepFaults } from './stepsOfInstrument'
import { phaseStepFaults } from './stepsOfPhase'
import { referralStepFaults } from './stepsOfReferral'
import { sessionStepFaults } from './stepsOfSession'
import { sociometryStepFaults } from './stepsOfSociometry'

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
    ...goalStepFaults(before, after),
    ...phaseStepFaults(before, after),
    ...sessionStepFaults(before, after),
    ...incidentStepFaults(before, after),
    ...sociometryStepFaults(before, after),
    ...instrumentStepFaults(before, after),
    ...referralStepFaults(before, after),
    ...aheadFaults(before, after, today),
  ]
}
