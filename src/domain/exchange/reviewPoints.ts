import type { Fault } from '../faults'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { isRow, rowName } from './naturalKeys'

type Point = DraftOf<'reviewPoint'>

/**
 * The review points of a file that does not list them: each point stands on the day of its first task
 * review, or else of its first goal rating, after the meeting that its task reviews name. In order of days.
 */
export function derivedReviewPoints(
  drafts: readonly AnyDraft[],
  taskReviewRows: readonly unknown[],
): Point[] {
  const points = new Map<string, Point>()
  const afterSessions = sayingsOf(taskReviewRows)
  for (const { id, date } of datesOf(drafts)) {
    if (points.has(id)) continue
    const saying = afterSessions.find((other) => other.point === id)
    points.set(id, {
      id,
      date,
      // What is no number is refused by the schema of the review point.
      ...(saying ? { afterSession: saying.afterSession as number | null } : {}),
    })
  }
  return [...points.values()].sort((one, other) => one.date.localeCompare(other.date))
}

function datesOf(drafts: readonly AnyDraft[]): { id: string; date: string }[] {
  return [
    ...drafts.flatMap(({ kind, record }) =>
      kind === 'taskReview' ? [{ id: record.point, date: record.date }] : [],
    ),
    ...drafts.flatMap(({ kind, record }) =>
      kind === 'goal'
        ? (record.ratings ?? []).map((rating) => ({ id: rating.point, date: rating.date }))
        : [],
    ),
  ]
}

/** Faults of task reviews that place their point after another meeting than the point itself. */
export function afterSessionFaults(
  points: readonly Point[],
  taskReviewRows: readonly unknown[],
  ids: readonly (string | null)[],
): Fault[] {
  const byId = new Map(points.map((point) => [point.id, point.afterSession ?? null]))
  return sayingsOf(taskReviewRows).flatMap(({ index, point, afterSession }): Fault[] => {
    const said = byId.get(point)
    if (said === undefined || said === afterSession) return []
    return [
      {
        code: 'pointMismatch',
        place: { kind: 'taskReview', id: rowName(ids[index], `taskReviews[${index}]`) },
        field: 'afterSession',
        params: { point },
      },
    ]
  })
}

function sayingsOf(
  rows: readonly unknown[],
): { index: number; point: string; afterSession: unknown }[] {
  return rows.flatMap((row, index) =>
    isRow(row) && typeof row.point === 'string' && row.afterSession !== undefined
      ? [{ index, point: row.point, afterSession: row.afterSession }]
      : [],
  )
}
