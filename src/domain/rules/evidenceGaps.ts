import type { Records } from '../records/kinds'
import type { Gap } from './gap'

/** Attainment from which a rating must rest on evidence. Source: domain.md 2.8. */
const EVIDENCE_FROM = 3

/** Gaps of task ratings: a high one without evidence, and evidence that names no record of the group. */
export function evidenceGaps(records: Records): Gap[] {
  const isKnown = evidenceLookup(records)
  return records.taskReview.flatMap((review): Gap[] => {
    const place = { kind: 'taskReview', id: review.id } as const
    const refs = review.evidenceRefs ?? []
    const unknown = refs.flatMap((ref, index): Gap[] =>
      isKnown(ref) ? [] : [{ code: 'evidenceUnknown', place, field: `evidenceRefs.${index}` }],
    )
    const isBare = review.attainment >= EVIDENCE_FROM && refs.length === 0
    return isBare ? [{ code: 'evidenceMissing', place, field: 'evidenceRefs' }] : unknown
  })
}

/**
 * How evidence is named: the id of a record (P-04), a part of it (PR-01.formation), an instrument at a
 * point (INS-2@P-03), or "contract" for the group contract in force.
 */
function evidenceLookup(records: Records): (ref: string) => boolean {
  const ids = new Set(Object.values(records).flatMap((list) => list.map(({ id }) => id)))
  const measured = new Set(
    records.administration.map(({ instrumentId, point }) => `${instrumentId}@${point}`),
  )
  return (ref) =>
    ids.has(ref) ||
    ids.has(ref.slice(0, Math.max(0, ref.indexOf('.')))) ||
    measured.has(ref) ||
    (ref === 'contract' && records.contract.length > 0)
}
