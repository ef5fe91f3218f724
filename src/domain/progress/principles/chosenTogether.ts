import { type CheckScope, meetingNumber, meetingsOf } from './checkScope'
import { type Fact, most } from './fact'

/** Meetings of the period whose activity the group chose, alone or with the worker, of those where it is written who chose. */
export function chosenTogether(scope: CheckScope): Fact {
  return most(
    'activitiesChosenTogether',
    meetingsOf(scope).filter(({ plan }) => plan?.chosenBy),
    ({ plan }) => plan?.chosenBy !== 'pekerjaSosial',
    meetingNumber,
  )
}
