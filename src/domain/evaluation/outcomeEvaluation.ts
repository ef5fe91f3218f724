import type { Day, Period } from '../day'
import type { GroupFile } from '../groupFile'
import { nameMask } from '../report/maskNames'
import { type MembersGoalsOutcome, memberGoalsOutcome } from './memberGoals'
import { type MemberDose, outcomeDose } from './outcomeDose'
import { type GroupGoalsOutcome, groupGoalsOutcome } from './outcomeGoals'
import { type MeasuresOutcome, outcomeMeasures } from './outcomeMeasures'
import { outcomeResources, type ResourcesOutcome } from './outcomeResources'
import { outcomeSociometry, type SociometryOutcome } from './outcomeSociometry'
import { outcomeTasks, type TasksOutcome } from './outcomeTasks'
import { daysOf, outcomeWindow } from './outcomeWindow'
import { type Participation, participation } from './participation'
import { type RatingAgreement, ratingAgreement } from './ratingAgreement'

/** An outcome without its sociograms. */
export type UndrawnOutcome = Omit<OutcomeEvaluation, 'sociometry'>

/**
 * What came of the program between the beginning and the end of some days, as known on a day: codes of members
 * only, no name, no words of a member's goal. `period` null = the whole program. Two of them laid side by side
 * compare a period with an earlier one. Source: domain.md 2.17, 6.7 IV; evaluation.md 4.
 */
export type OutcomeEvaluation = MeasuresOutcome &
  ResourcesOutcome & {
    period: Period | null
    asOf: Day
    /** The last day that is looked at. */
    until: Day
    tasks: TasksOutcome
    agreement: RatingAgreement
    groupGoals: GroupGoalsOutcome
    memberGoals: MembersGoalsOutcome
    sociometry: SociometryOutcome
    participation: Participation
    doses: MemberDose[]
  }

/** Which days are looked at: all that was done where no period is named. */
export type OutcomeOptions = { asOf: Day; period?: Period | null }

/** The outcome of a period, or of all that was done, as known on a day. */
export function outcomeEvaluation(group: GroupFile, options: OutcomeOptions): OutcomeEvaluation {
  const window = outcomeWindow(options.asOf, options.period)
  return { ...undrawnOutcome(group, options), sociometry: outcomeSociometry(group, window) }
}

/** The outcome without the drawings of sociometry, which take longest: for figures alone. */
export function undrawnOutcome(group: GroupFile, { asOf, period }: OutcomeOptions): UndrawnOutcome {
  const window = outcomeWindow(asOf, period)
  const mask = nameMask(group)
  const memberGoals = memberGoalsOutcome(group, window, mask)
  const measured = outcomeMeasures(group, window)
  return {
    period: window.period,
    asOf,
    until: window.until,
    tasks: outcomeTasks(group, window),
    agreement: ratingAgreement(group, daysOf(window)),
    groupGoals: groupGoalsOutcome(group, window, mask),
    memberGoals,
    ...measured,
    ...outcomeResources(group, window),
    participation: participation(group, window, mask),
    doses: outcomeDose(group, window, memberGoals, measured.measures),
  }
}

/** Whether nothing at all can be told yet: nobody taken in, nothing rated, measured, asked or needed. */
export function isEmptyOutcome(outcome: OutcomeEvaluation): boolean {
  const { tasks, groupGoals, memberGoals, measures, sociometry, needs, referrals } = outcome
  return (
    tasks.points.length === 0 &&
    groupGoals.rated + memberGoals.rated === 0 &&
    measures.length + sociometry.answered + needs.total + outcome.uses.total === 0 &&
    referrals.total + outcome.participation.started === 0
  )
}
