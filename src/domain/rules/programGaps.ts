import type { Records } from '../records/kinds'
import type { Gap } from './gap'

/** Usual size of a group: fewer cannot carry each other, more cannot all speak. Source: domain.md 2.3. */
const USUAL_SIZE = { min: 5, max: 12 }

/** Gaps of the plan: size, supervision, legal basis, and at least one goal of the group itself. */
export function programGaps(records: Records): Gap[] {
  const program = records.program[0]
  if (!program) return []
  const gap = (code: Gap['code'], field: string, params?: Gap['params']): Gap => ({
    code,
    place: { kind: 'program', id: program.id },
    field,
    ...(params ? { params } : {}),
  })

  const count = records.member.filter((member) => member.status !== 'calon').length
  const isUsual = count >= USUAL_SIZE.min && count <= USUAL_SIZE.max
  const hasGroupGoal = records.goal.some((goal) => goal.level === 'kelompok')
  return [
    ...(isUsual ? [] : [gap('groupSizeUnusual', '', { count, ...USUAL_SIZE })]),
    ...(program.supervisorId ? [] : [gap('supervisorMissing', 'supervisorId')]),
    ...(program.legalBases?.length ? [] : [gap('legalBasisMissing', 'legalBases')]),
    ...(hasGroupGoal ? [] : [gap('groupGoalMissing', '')]),
  ]
}
