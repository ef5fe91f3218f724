import { type Day, isWithin } from '../../../../domain/day'
import { type GroupFile, recordOf } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import { reviewPoints } from '../../../../domain/progress/reviewPoints'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { capitalised, formatDay } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'

/** The kinds of record that can speak for a task. */
export const evidenceKinds = [
  'session',
  'decision',
  'problem',
  'resourceUse',
  'referral',
  'sociometricSurvey',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** One record that can be named as evidence. */
export type Evidence = { kind: EvidenceKind; id: string; label: string; isLedByMembers: boolean }

/** The day of the review point before; null when this is the first. */
export function previousPointDay(group: GroupFile, point: ReviewPoint): Day | null {
  return reviewPoints(group).findLast((other) => other.date < point.date)?.date ?? null
}

/** What happened after the point before and until this one. */
export function evidenceAt(group: GroupFile, point: ReviewPoint): Evidence[] {
  const before = previousPointDay(group, point)
  return allEvidence(group)
    .filter(({ day }) => isWithin(day, { from: before ?? '', to: point.date }) && day !== before)
    .sort((one, other) => one.day.localeCompare(other.day))
}

/** The records behind evidence that was named; what names no such record stands under its own name. */
export function namedEvidence(group: GroupFile, refs: readonly string[]) {
  const known = allEvidence(group)
  return refs.map(
    (id) => known.find((one) => one.id === id) ?? { id, label: id, isLedByMembers: false },
  )
}

function allEvidence(group: GroupFile): (Evidence & { day: Day })[] {
  const { session, decision, problem, resourceUse, referral, sociometricSurvey } = group.records
  return [
    ...inUse(session)
      .filter((one) => one.status === 'terlaksana')
      .map((one) => ({
        ...evidence('session', one.id, one.date, `ke-${one.number} ${one.title ?? ''}`),
        isLedByMembers: one.ledBy === 'anggota',
      })),
    ...inUse(decision).map((one) => ({
      ...evidence('decision', one.id, one.date, one.text),
      isLedByMembers: one.proposedBy === 'anggota',
    })),
    ...inUse(problem).map((one) => ({
      ...evidence('problem', one.id, one.raisedDate, one.text),
      isLedByMembers: one.raisedBy === 'anggota',
    })),
    ...inUse(resourceUse).map((one) => ({
      ...evidence('resourceUse', one.id, one.date, useWords(group, one)),
      isLedByMembers: one.initiatedBy === 'anggota' || one.initiatedBy === 'kelompok',
    })),
    ...inUse(referral).map((one) =>
      evidence('referral', one.id, one.date, `${one.memberCode} ${one.reason}`),
    ),
    ...inUse(sociometricSurvey).map((one) =>
      evidence('sociometricSurvey', one.id, one.date, one.question),
    ),
  ]
}

function evidence(kind: EvidenceKind, id: string, day: Day, words: string) {
  return { kind, id, day, label: `${id} · ${formatDay(day)} · ${words}`, isLedByMembers: false }
}

function useWords(group: GroupFile, use: GroupFile['records']['resourceUse'][number]): string {
  const name = recordOf(group, 'resource', use.resourceId)?.name ?? use.resourceId
  return `${capitalised(listTexts.useKind[use.kind])}, ${name}`
}
