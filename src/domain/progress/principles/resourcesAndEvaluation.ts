import type { QuestionOf } from '../../catalog/principles'
import { taskCodes } from '../../catalog/tasks'
import type { Administration } from '../../records/administration'
import type { Report } from '../../records/report'
import { inUse } from '../inUse'
import { isVerified, resourceUsesIn } from '../resources'
import { taskAttainment } from '../taskProgress'
import {
  type CheckScope,
  hasMet,
  isIn,
  meetingNumber,
  meetingsOf,
  memberCode,
  membersOn,
  recordId,
} from './checkScope'
import { chosenTogether } from './chosenTogether'
import { every, type Fact, most, single } from './fact'

const resultReports: readonly Report['kind'][] = [
  'laporanPerkembanganKelompok',
  'laporanPerkembanganAnggota',
  'laporanAkhir',
]

/**
 * Principle f, resources, programming and continuous evaluation. A resource whose last check lies after the
 * day is left out: what was known of it on the day cannot be told. Source: seeds/004 principle f; domain.md
 * 4.1 f1-f5.
 */
export function resourcesAndEvaluation(scope: CheckScope): Record<QuestionOf<'f'>, Fact[]> {
  const { group, day, period } = scope
  const known = inUse(group.records.resource).filter(
    ({ verifiedDate }) => !verifiedDate || verifiedDate <= day,
  )
  const uses = resourceUsesIn(group, period)
  return {
    f1: [
      most('resourcesVerified', known, (resource) => isVerified(resource, day), recordId),
      most('resourcesMapped', known, ({ lat }) => typeof lat === 'number', recordId),
    ],
    f2:
      hasMet(scope) && known.length + uses.length > 0
        ? [single('resourcesUsed', uses.length > 0)]
        : [],
    f3: [chosenTogether(scope)],
    f4: evaluationFacts(scope),
    f5: hasMet(scope) ? accountFacts(scope) : [],
  }
}

function evaluationFacts(scope: CheckScope): Fact[] {
  const meetings = meetingsOf(scope)
  const measured = new Set(
    inUse(scope.group.records.administration)
      .filter((one) => isScored(one) && isIn(scope, one.date))
      .map((one) => one.memberCode),
  )
  const attainment = taskAttainment(scope.group, scope.point.id)
  return [
    ...(meetings.length > 0
      ? [every('meetingsWithSlips', meetings, ({ laiseg }) => Boolean(laiseg?.n), meetingNumber)]
      : []),
    every('resultsMeasured', membersOn(scope), ({ code }) => measured.has(code), memberCode),
    every(
      'tasksRated',
      taskCodes,
      (task) => attainment[task] !== null,
      (task) => task,
    ),
  ]
}

function isScored({ total, itemScores }: Administration): boolean {
  return typeof total === 'number' || Boolean(itemScores?.some((score) => score !== null))
}

function accountFacts(scope: CheckScope): Fact[] {
  const { report, evaluation } = scope.group.records
  return [
    single(
      'reportIssued',
      inUse(report).some(
        (one) => resultReports.includes(one.kind) && isIssued(one) && isIn(scope, one.date),
      ),
    ),
    single(
      'feedbackGiven',
      inUse(evaluation).some(({ feedbackToGroupDate }) => isIn(scope, feedbackToGroupDate)),
    ),
  ]
}

/** Approved; a report from elsewhere that says nothing of its state is issued when it has its number. */
function isIssued({ status, number }: Report): boolean {
  return status ? status === 'disahkan' : Boolean(number)
}
