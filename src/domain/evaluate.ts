import { asasKeys } from './catalog/asas'
import type { Day, Period } from './day'
import type { GroupFile } from './groupFile'
import { asasMeanOf, asasMeansOver, halvesOf } from './progress/asas'
import {
  type Attendance,
  attendanceByMember,
  attendanceBySession,
  attendanceOverall,
} from './progress/attendance'
import { budgetSummary } from './progress/budget'
import { decisionSummary } from './progress/decisions'
import {
  groupAttainment,
  type Moment,
  membersAttainment,
  pursuedGoals,
} from './progress/goalProgress'
import { inUse } from './progress/inUse'
import { type Measure, measures, type PairedChange, pairedChange } from './progress/measures'
import { lastSupervision } from './progress/openMatters'
import { outOfSchoolAtStart } from './progress/outOfSchool'
import { principleScores } from './progress/principles'
import { problemSummary } from './progress/problems'
import {
  incidentsIn,
  type PeriodFigures,
  periodFigures,
  reportPeriods,
} from './progress/reportFigures'
import {
  needSummary,
  referralSummary,
  resourceSummary,
  useSummary,
  VERIFICATION_DAYS,
} from './progress/resources'
import { reviewPoints, taskReviewPoints } from './progress/reviewPoints'
import { heldSessions } from './progress/sessions'
import { sociometricSurveys } from './progress/sociometry'
import { taskAttainment, taskSummary } from './progress/taskProgress'
import { GOAL_CORRELATION } from './statistics/goalAttainmentScore'
import { percent, roundHalfUp } from './statistics/rounding'

/** The day figures are seen from (the age of a check, the latest level), and a period to look at more closely. */
export type EvaluateOptions = { asOf: Day; period?: Period }

/** All figures of a group, as `evaluate` gives them. */
export type Evaluated = ReturnType<typeof evaluate>

/**
 * All computed figures of a group as one plain object, for `guyub evaluate` and for checking by hand.
 * Everything on file is counted; `asOf` decides only how old things are and which level is the latest.
 * Rounded here and only here: percentages, T and scale scores to 1 decimal, means of ratings to 2, density to
 * 3, a half away from zero. What cannot be computed is null, never 0. Key names: `expected` of the sample.
 */
export function evaluate(group: GroupFile, { asOf, period }: EvaluateOptions) {
  const measured = measures(group)
  return {
    asOf,
    attendanceBySession: sessionAttendance(group),
    attendanceByMember: memberAttendance(group),
    attendanceOverall: attendanceFigures(attendanceOverall(group)),
    ...taskFigures(group),
    measures: measureFigures(measured),
    ...namedMeasures(group, measured),
    gas: goalFigures(group, asOf),
    decisions: { ...decisionSummary(group), byPeriod: decisionsByPeriod(group) },
    problems: problemFigures(group),
    resources: resourceFigures(group, asOf),
    ...asasFigures(group),
    ...principleFigures(group),
    sociometry: sociometryFigures(group),
    budget: budgetFigures(group),
    outOfSchool: { atStart: outOfSchoolAtStart(group) },
    incidents: { total: incidentsIn(group) },
    supervision: {
      total: inUse(group.records.supervision).length,
      last: lastSupervision(group, asOf),
    },
    byReport: Object.fromEntries(
      reportPeriods(group).map((one) => [
        one.report.id,
        reportFigures(periodFigures(group, one.period)),
      ]),
    ),
    ...(period ? { period: closeUp(group, period) } : {}),
  }
}

function attendanceFigures({ rate, rateWithoutExcused, ...counts }: Attendance) {
  return { ...counts, pct: percent(rate), pctWithoutExcused: percent(rateWithoutExcused) }
}

function sessionAttendance(group: GroupFile, period?: Period) {
  return attendanceBySession(group, period).map(({ session, attendance }) => ({
    session: session.number,
    ...attendanceFigures(attendance),
  }))
}

function memberAttendance(group: GroupFile, period?: Period) {
  return Object.fromEntries(
    attendanceByMember(group, period).map(({ member, attendance }) => [
      member.code,
      attendanceFigures(attendance),
    ]),
  )
}

function taskFigures(group: GroupFile) {
  const points = taskReviewPoints(group).map((point) => point.id)
  const summaries = points.map((id) => [id, taskSummary(group, id)] as const)
  return {
    taskAttainment: Object.fromEntries(points.map((id) => [id, taskAttainment(group, id)])),
    taskMean: Object.fromEntries(summaries.map(([id, { mean }]) => [id, roundHalfUp(mean, 2)])),
    tasksRated: Object.fromEntries(summaries.map(([id, { rated }]) => [id, rated])),
    tasksAtLeast3: Object.fromEntries(
      summaries.map(([id, { rated, atLeast3 }]) => [id, rated > 0 ? atLeast3 : null]),
    ),
  }
}

const score = (value: number | null) => roundHalfUp(value, 1)

function measureFigures(measured: readonly Measure[]) {
  return Object.fromEntries(
    measured.map(({ instrument, points, change }) => [
      instrument.code,
      {
        points: Object.fromEntries(
          points.map(({ point, mean, sd, ...rest }) => [
            point,
            { ...rest, mean: score(mean), sd: score(sd) },
          ]),
        ),
        change: change && changeFigures(change),
      },
    ]),
  )
}

function changeFigures({ changeShare, ...change }: PairedChange) {
  return {
    ...change,
    preMean: score(change.preMean),
    postMean: score(change.postMean),
    diffMean: score(change.diffMean),
    diffSd: score(change.diffSd),
    changePct: percent(changeShare),
  }
}

/** The two instruments of the sample under the names its `expected` block gives them. */
function namedMeasures(group: GroupFile, measured: readonly Measure[]) {
  const functioning = measured.find(({ instrument }) => instrument.code === 'SKSR-20')
  const cohesion = measured.find(({ instrument }) => instrument.code === 'SKK-8')
  return {
    ...(functioning ? { sksr: functioningFigures(group, functioning) } : {}),
    ...(cohesion
      ? {
          cohesionMean: Object.fromEntries(
            cohesion.points.map(({ point, n, mean }) => [point, { n, mean: score(mean) }]),
          ),
        }
      : {}),
  }
}

function functioningFigures(group: GroupFile, { instrument, points, change }: Measure) {
  const followUp = pairedChange(group, instrument, 'akhir', 'tindakLanjut')
  const midPoint = points.find(({ point }) => point === 'tengah')
  return {
    nPaired: change?.n ?? 0,
    preMean: score(change?.preMean ?? null),
    postMean: score(change?.postMean ?? null),
    diffMean: score(change?.diffMean ?? null),
    diffSd: score(change?.diffSd ?? null),
    improved: change?.improved ?? 0,
    same: change?.same ?? 0,
    worse: change?.worse ?? 0,
    changePct: percent(change?.changeShare ?? null),
    nFollowUp: followUp.n,
    followUpMean: score(followUp.postMean),
    [`postMeanSame${followUp.n}`]: score(followUp.preMean),
    [`midMean${midPoint?.n ?? 0}`]: score(midPoint?.mean ?? null),
  }
}

function goalFigures(group: GroupFile, asOf: Day) {
  const ofGroup = (moment: Moment) => groupAttainment(group, moment)
  const ofMembers = (moment: Moment) => membersAttainment(group, moment)
  const byPoint = reviewPoints(group).flatMap(({ id, date }) => [
    [`group${id}T`, score(ofGroup(date).t)] as const,
    [`memberMean${id}T`, score(ofMembers(date).meanT)] as const,
  ])
  const [groupNow, membersNow] = [ofGroup(asOf), ofMembers(asOf)]
  return {
    ...Object.fromEntries(byPoint),
    groupBaselineT: score(ofGroup('baseline').t),
    groupFinalT: score(groupNow.t),
    groupGoals: groupNow.goals,
    groupGoalsRated: groupNow.rated,
    groupGoalsAtOrAbove0: groupNow.atOrAbove0,
    memberMeanBaselineT: score(ofMembers('baseline').meanT),
    memberMeanFinalT: score(membersNow.meanT),
    members: membersNow.members,
    membersRated: membersNow.membersRated,
    memberGoals: membersNow.goals,
    memberGoalsRated: membersNow.rated,
    memberGoalsAtOrAbove0: membersNow.atOrAbove0,
    goalsStoppedOrReplaced: inUse(group.records.goal).length - pursuedGoals(group).length,
    rho: GOAL_CORRELATION,
    formula: 'T=50+10*sum(w*x)/sqrt((1-rho)*sum(w^2)+rho*(sum w)^2)',
  }
}

function decisionsByPeriod(group: GroupFile) {
  return Object.fromEntries(
    reportPeriods(group).flatMap(({ period, name }) => {
      if (name === null) return []
      const { total, autonomy2plus, autonomy3 } = decisionSummary(group, period)
      return [[name, { n: total, a2: autonomy2plus, a3: autonomy3 }]]
    }),
  )
}

function problemFigures(group: GroupFile, period?: Period) {
  const summary = problemSummary(group, period)
  return { ...summary, medianDays: roundHalfUp(summary.medianDays, 1) }
}

function resourceFigures(group: GroupFile, asOf: Day) {
  const resources = resourceSummary(group, asOf)
  const needs = needSummary(group)
  return {
    total: resources.total,
    mapped: resources.mapped,
    [`verifiedWithin${VERIFICATION_DAYS}DaysAt${asOf.replaceAll('-', '')}`]: resources.verified,
    needs: needs.total,
    needsMet: needs.met,
    needsPartly: needs.partly,
    needsMetPriorityWeightedPct: percent(needs.metShare),
    ...useFigures(group),
  }
}

function useFigures(group: GroupFile, period?: Period) {
  const uses = useSummary(group, period)
  const referrals = referralSummary(group, period)
  return {
    uses: uses.total,
    usesByMembersOrGroup: uses.byMembersOrGroup,
    referrals: referrals.total,
    referralsWithFeedback: referrals.withFeedback,
    referralsNoNews: referrals.noNews,
    referralsStopped: referrals.stopped,
  }
}

function asasFigures(group: GroupFile) {
  const held = heldSessions(group)
  const { first, last } = halvesOf(held)
  const [before, after] = [asasMeansOver(first), asasMeansOver(last)]
  return {
    asasMeanBySession: held.map((session) => roundHalfUp(asasMeanOf(session).mean, 2)),
    asasObservedBySession: held.map((session) => asasMeanOf(session).n),
    asasMeanByAsas: Object.fromEntries(
      asasKeys.map((key) => [
        key,
        {
          [`first${first.length}`]: roundHalfUp(before[key].mean, 2),
          [`last${last.length}`]: roundHalfUp(after[key].mean, 2),
        },
      ]),
    ),
  }
}

function principleFigures(group: GroupFile) {
  const scores = principleScores(group)
  return {
    principles: Object.fromEntries(scores.map(({ point, all }) => [point.id, percent(all.score)])),
    principlesAnswered: Object.fromEntries(
      scores.map(({ point, all }) => [point.id, { n: all.n, blank: all.blank }]),
    ),
  }
}

function sociometryFigures(group: GroupFile) {
  return sociometricSurveys(group).map((one) => ({
    id: one.survey.id,
    n: one.members.length,
    respondents: one.respondents.length,
    nonRespondents: one.nonRespondents,
    choices: one.choices.length,
    droppedChoices: one.droppedChoices,
    received: one.received,
    isolates: one.isolates,
    notChosen: one.notChosen,
    unconnected: one.unconnected,
    mutual: one.mutualPairs.length,
    mutualPairs: one.mutualPairs,
    reciprocityPct: percent(one.reciprocity),
    crossSex: one.crossSex,
    density: roundHalfUp(one.density, 3),
    maxReceived: one.maxReceived,
    mostChosen: one.mostChosen,
  }))
}

function budgetFigures(group: GroupFile) {
  const budget = budgetSummary(group)
  if (!budget) return null
  const { planned, realised, realisedShare, linesWithoutRealised } = budget
  return { planned, realised, pct: percent(realisedShare), linesWithoutRealised }
}

function reportFigures({ period, attendance, decisions, ...counts }: PeriodFigures) {
  return {
    ...period,
    ...counts,
    expected: attendance.expected,
    recorded: attendance.recorded,
    notRecorded: attendance.notRecorded,
    present: attendance.present,
    attendancePct: percent(attendance.rate),
    decisions: decisions.total,
  }
}

function closeUp(group: GroupFile, period: Period) {
  const means = asasMeansOver(heldSessions(group, period))
  return {
    ...reportFigures(periodFigures(group, period)),
    attendanceBySession: sessionAttendance(group, period),
    attendanceByMember: memberAttendance(group, period),
    attendanceOverall: attendanceFigures(attendanceOverall(group, period)),
    decisionSummary: decisionSummary(group, period),
    problemSummary: problemFigures(group, period),
    resourceSummary: useFigures(group, period),
    asasMeanByAsas: Object.fromEntries(
      asasKeys.map((key) => [key, roundHalfUp(means[key].mean, 2)]),
    ),
  }
}
