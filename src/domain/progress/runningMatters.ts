import { taskCodes } from '../catalog/tasks'
import { type Day, daysBetween } from '../day'
import type { GroupFile, RecordRef } from '../groupFile'
import { isMemberOn } from '../rules/membership'
import { absentTwiceRunning, admittedMembers, expectedMarks } from './attendance'
import { inUse } from './inUse'
import type { OpenMatter } from './openMatter'
import { isRunning } from './phase'
import { reviewPoints } from './reviewPoints'
import { heldSessions } from './sessions'
import { answeredSurveys } from './sociometry'
import { lastSupervision } from './supervision'
import { DOMINANT, meetingsWithoutFocus, weightOn } from './taskFocus'

/** Days between two supervisions of a running group. Source: domain.md 2.17. */
export const SUPERVISION_DAYS = 30
/** Meetings after a review point within which the next one should follow. Source: domain.md 2.0. */
const MEETINGS_PER_REVIEW = 4

/** What a group needs while it is meeting: supervision, its absent and left-out members, its tasks, its reviews. */
export function runningMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const program = inUse(group.records.program)[0]
  if (!program || !isRunning(group, asOf)) return []
  const ref: RecordRef = { kind: 'program', id: program.id }
  return [
    ...supervisionMatters(group, asOf, ref, program.startDate),
    ...memberMatters(group, asOf),
    ...surveyMatters(group, asOf),
    ...focusMatters(group, asOf, ref),
    ...reviewMatters(group, asOf, ref),
  ]
}

function supervisionMatters(
  group: GroupFile,
  asOf: Day,
  ref: RecordRef,
  startDate: Day,
): OpenMatter[] {
  const days = daysBetween(lastSupervision(group, asOf) ?? startDate, asOf)
  return days > SUPERVISION_DAYS ? [{ kind: 'noSupervision', ref, days }] : []
}

function memberMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const marks = expectedMarks(group).filter((mark) => mark.session.date <= asOf)
  const absent = new Set(absentTwiceRunning(marks))
  return admittedMembers(group)
    .filter((member) => absent.has(member.code) && isMemberOn(member, asOf))
    .map(({ id }) => ({ kind: 'memberAbsentTwice', ref: { kind: 'member', id }, count: 2 }))
}

function surveyMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const last = answeredSurveys(group).findLast(({ survey }) => survey.date <= asOf)
  const staying = new Set(
    admittedMembers(group)
      .filter((member) => isMemberOn(member, asOf))
      .map((member) => member.code),
  )
  const isolates = last?.isolates.filter((code) => staying.has(code)) ?? []
  return last && isolates.length > 0
    ? [
        {
          kind: 'isolatesInLastSurvey',
          ref: { kind: 'sociometricSurvey', id: last.survey.id },
          count: isolates.length,
        },
      ]
    : []
}

function focusMatters(group: GroupFile, asOf: Day, ref: RecordRef): OpenMatter[] {
  return taskCodes.flatMap((task): OpenMatter[] => {
    const count = meetingsWithoutFocus(group, task, asOf)
    return weightOn(group, task, asOf) === DOMINANT && count !== null
      ? [{ kind: 'dominantTaskWithoutFocus', ref, task, count }]
      : []
  })
}

function reviewMatters(group: GroupFile, asOf: Day, ref: RecordRef): OpenMatter[] {
  const last = reviewPoints(group).findLast((point) => point.date <= asOf)
  const since = heldSessions(group).filter(
    (session) => session.date <= asOf && (!last || session.date > last.date),
  )
  return since.length > MEETINGS_PER_REVIEW
    ? [{ kind: 'reviewOverdue', ref, count: since.length }]
    : []
}
