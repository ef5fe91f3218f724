import type { Day, Period } from '../day'
import type { GroupFile } from '../groupFile'
import type { MeasuredChange } from '../measuring/measuredChange'
import { instrumentKey } from '../progress/figures/measureFigures'
import { scaleScore } from '../progress/figures/scaleScore'
import type { SurveyResult } from '../progress/surveyResult'
import { percent, roundHalfUp } from '../statistics/rounding'
import type { GoalScores } from './goalMove'
import type { LevelCounts } from './memberGoals'
import { type UndrawnOutcome, undrawnOutcome } from './outcomeEvaluation'
import { surveysIn } from './outcomeSociometry'
import { outcomeWindow } from './outcomeWindow'
import type { TaskProcessIndex } from './taskProcessIndex'

/**
 * Figures of the outcome for `guyub evaluate`, rounded as its others are; null where something cannot be
 * computed. Levels stand under their names from -2 to 2.
 */
export function outcomeFigures(group: GroupFile, asOf: Day, period?: Period) {
  const outcome = undrawnOutcome(group, { asOf, period: period ?? null })
  return {
    from: outcome.period?.from ?? null,
    until: outcome.until,
    ...taskFigures(outcome),
    groupGoals: groupGoalFigures(outcome),
    memberGoals: memberGoalFigures(outcome),
    instruments: outcome.measures.map(instrumentFigures),
    notMeasured: outcome.notMeasured,
    sociometry: surveysIn(group, outcomeWindow(asOf, period)).map(surveyFigures),
    needs: needFigures(outcome),
    uses: outcome.uses,
    referrals: outcome.referrals,
    participation: participationFigures(outcome),
    doseBesideChange: doseFigures(outcome),
  }
}

function taskFigures({ tasks, agreement }: UndrawnOutcome) {
  return {
    tasks: Object.fromEntries(
      tasks.tasks.map(({ task, start, end, change }) => [
        task,
        { start: start?.attainment ?? null, end: end?.attainment ?? null, change },
      ]),
    ),
    taskProcessIndexAtStart: indexFigures(tasks.indexAtStart),
    taskProcessIndex: indexFigures(tasks.indexAtEnd),
    agreement: {
      n: agreement.n,
      kappaLinear: roundHalfUp(agreement.kappa, 4),
      agreementPct: percent(agreement.agreement),
      indicative: agreement.isFew,
      membersHigher: agreement.higher,
      membersLower: agreement.lower,
    },
  }
}

function indexFigures({ mean, rated, reportable }: TaskProcessIndex) {
  return { mean: roundHalfUp(mean, 2), rated, reportable }
}

function scoreFigures({ goals, rated, compared, tStart, tNow, tChange }: GoalScores) {
  return {
    goals,
    rated,
    compared,
    tStart: scaleScore(tStart),
    tEnd: scaleScore(tNow),
    tChange: scaleScore(tChange),
  }
}

function groupGoalFigures({ groupGoals }: UndrawnOutcome) {
  return {
    ...scoreFigures(groupGoals),
    levels: groupGoals.rows.map(({ id, baseline, start, now, change }) => ({
      id,
      baseline,
      start,
      end: now,
      change,
    })),
    stopped: groupGoals.stopped.map(({ id }) => id),
  }
}

function memberGoalFigures({ memberGoals: found }: UndrawnOutcome) {
  return {
    goals: found.goals,
    rated: found.rated,
    membersRated: found.membersRated,
    membersCompared: found.membersCompared,
    levelsAtStart: levelFigures(found.atStart),
    levelsAtEnd: levelFigures(found.atEnd),
    atOrAbove0: found.atOrAbove0,
    better: found.better,
    same: found.same,
    worse: found.worse.length,
    untold: found.untold,
    worseMembers: found.worse.map(({ id, memberCode }) => ({ id, memberCode })),
    meanTStart: scaleScore(found.meanTStart),
    meanTEnd: scaleScore(found.meanTNow),
    meanTChange: scaleScore(found.meanTChange),
    fewestGoals: found.fewestGoals,
    mostGoals: found.mostGoals,
    byMember: Object.fromEntries(
      found.members.map((member) => [member.memberCode, scoreFigures(member)]),
    ),
    stopped: found.stopped.map(({ id, memberCode }) => ({ id, memberCode })),
  }
}

function levelFigures(counts: LevelCounts) {
  return Object.fromEntries(counts.map(({ level, count }) => [level, count]))
}

function instrumentFigures({
  instrument,
  from,
  to,
  n,
  change,
  better,
  same,
  worse,
  members,
  leftOut,
}: MeasuredChange) {
  return {
    id: instrument.id,
    code: instrument.code,
    from,
    to,
    n,
    meanChange: scaleScore(change.meanDifference),
    better,
    same,
    worse,
    worseMembers: members.flatMap(({ memberCode, direction }) =>
      direction === 'worse' ? [memberCode] : [],
    ),
    // What a sheet says of itself is free text and stays in the file.
    leftOut: leftOut.map(({ memberCode, reason }) => ({ memberCode, reason })),
  }
}

function surveyFigures({ survey: { id, date }, indices }: SurveyResult) {
  return {
    id,
    date,
    n: indices.N,
    respondents: indices.R,
    notChosen: indices.R < 2 ? null : indices.unchosen,
    mutual: indices.R < 2 ? null : indices.mutualPairs.length,
    reciprocityPct: percent(indices.reciprocity),
    cohesionPct: percent(indices.cohesion),
  }
}

function needFigures({ needs: { metShare, ...counts } }: UndrawnOutcome) {
  return { ...counts, metPriorityWeightedPct: percent(metShare) }
}

function participationFigures({ participation: { members, ...counts } }: UndrawnOutcome) {
  const codes = (isSo: (member: (typeof members)[number]) => boolean) =>
    members.filter(isSo).map(({ memberCode }) => memberCode)
  return {
    ...counts,
    leavers: codes(({ course }) => course === 'left'),
    lateJoiners: codes(({ isLate }) => isLate),
    returned: codes(({ returned }) => returned),
    neverCameMembers: codes(({ hasStarted }) => hasStarted === false),
  }
}

function doseFigures({ doses, measures }: UndrawnOutcome) {
  const instruments = measures.map(({ instrument }) => instrument)
  const keys = new Map(instruments.map((one) => [one.id, instrumentKey(one, instruments)]))
  return doses.map(({ measured, rate, dose, tChange, ...counts }) => ({
    ...counts,
    ratePct: percent(rate),
    dosePct: percent(dose),
    tChange: scaleScore(tChange),
    instruments: Object.fromEntries(
      Object.entries(measured).map(([id, difference]) => [
        keys.get(id) ?? id,
        scaleScore(difference),
      ]),
    ),
  }))
}
