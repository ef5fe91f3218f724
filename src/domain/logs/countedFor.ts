import { type TaskCode, taskCodes } from '../catalog/tasks'
import type { Day } from '../day'
import type { GroupFile, RecordRef } from '../groupFile'
import type { EvidenceCode } from '../progress/evidence/evidenceCount'
import { taskEvidenceIn } from '../progress/evidence/taskEvidence'
import { inUse } from '../progress/inUse'
import type { ReviewPoint } from '../records/reviewPoint'
import { logPeriods } from './logPeriods'

/**
 * A task for which a record was counted: at which review points (null = since the last one), under which
 * counts, and at which points the worker named the record as evidence.
 */
export type CountedFor = {
  task: TaskCode
  points: (ReviewPoint | null)[]
  codes: EvidenceCode[]
  namedAt: string[]
}

/**
 * The tasks for which a record is evidence, asked of the very counts of the reviews: what makes a count and
 * what it lacks both speak. Tasks in which it plays no part are left out. Source: domain.md 3, auto-evidence.
 */
export function countedFor(group: GroupFile, ref: RecordRef, today: Day): CountedFor[] {
  const windows = logPeriods(group)
    .filter(({ period }) => period.from <= today)
    .map(({ after, until, period }) => {
      const to = period.to < today ? period.to : today
      return {
        point: until,
        scope: { group, previous: after, until: to, period: { ...period, to } },
      }
    })
  return taskCodes
    .map((task): CountedFor => {
      const found = windows.flatMap(({ point, scope }) => {
        const codes = taskEvidenceIn(scope, task)
          .filter(({ records, lacking }) => records.some(isSame(ref)) || lacking.includes(ref.id))
          .map(({ code }) => code)
        return codes.length > 0 ? [{ point, codes }] : []
      })
      return {
        task,
        points: found.map(({ point }) => point),
        codes: [...new Set(found.flatMap(({ codes }) => codes))],
        namedAt: inUse(group.records.taskReview)
          .filter((one) => one.task === task && one.evidenceRefs?.includes(ref.id))
          .map(({ point }) => point),
      }
    })
    .filter(({ points, namedAt }) => points.length + namedAt.length > 0)
}

function isSame({ kind, id }: RecordRef): (other: RecordRef) => boolean {
  return (other) => other.kind === kind && other.id === id
}
