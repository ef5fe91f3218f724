import { type Day, isWithin } from '../../day'
import type { GroupFile } from '../../groupFile'
import { inUse } from '../inUse'
import { reviewPoints } from '../reviewPoints'
import type { EvidenceWindow } from './evidenceWindow'

/**
 * The kinds of record that can be named as evidence of a rating. Reports print the names, so that incidents
 * are none of them: their code stands in no group report, and the problem that names one can be named.
 * Source: domain.md 2.8, 2.17, 3.
 */
export type EvidenceKind =
  | 'session'
  | 'decision'
  | 'problem'
  | 'goal'
  | 'contract'
  | 'organisation'
  | 'sociometricSurvey'
  | 'strengthsReview'
  | 'resourceUse'
  | 'referral'

/** One record that can be named, on the last of its days that counts; `isLedByMembers` where members began it themselves. */
export type EvidenceRecord = { kind: EvidenceKind; id: string; day: Day; isLedByMembers: boolean }

/** Something named as evidence: a record, or a name under which the group has none. */
export type NamedEvidence =
  | (Omit<EvidenceRecord, 'day'> & { day: Day | null })
  | { kind: null; id: string; day: null; isLedByMembers: false }

/** A record with every day on which something came of it: raised and resolved, or rated several times. */
type Happening = { kind: EvidenceKind; id: string; days: Day[]; isLedByMembers: boolean }

/** What happened in the window of a review, in order of time. */
export function recordsInWindow(group: GroupFile, { period }: EvidenceWindow): EvidenceRecord[] {
  return happenings(group)
    .flatMap(({ days, ...record }) => {
      const day = lastOf(days.filter((one) => isWithin(one, period)))
      return day === null ? [] : [{ ...record, day }]
    })
    .sort((one, other) => one.day.localeCompare(other.day))
}

/** The records behind evidence that was named; what names no such record stands under its own name. */
export function namedRecords(group: GroupFile, refs: readonly string[]): NamedEvidence[] {
  const known = new Map(happenings(group).map((record) => [record.id, record]))
  return refs.map((id) => {
    const record = known.get(id)
    if (!record) return { kind: null, id, day: null, isLedByMembers: false }
    const { kind, days, isLedByMembers } = record
    return { kind, id, day: lastOf(days), isLedByMembers }
  })
}

function lastOf(days: readonly Day[]): Day | null {
  return [...days].sort().at(-1) ?? null
}

function happenings(group: GroupFile): Happening[] {
  const { session, decision, problem, organisation, sociometricSurvey } = group.records
  const { strengthsReview, resourceUse, referral } = group.records
  return [
    ...inUse(session)
      .filter(({ status }) => status === 'terlaksana')
      .map((one) => happening('session', one.id, [one.date], one.ledBy === 'anggota')),
    ...inUse(decision).map((one) =>
      happening('decision', one.id, [one.date], one.proposedBy === 'anggota'),
    ),
    ...inUse(problem).map((one) =>
      happening('problem', one.id, [one.raisedDate, one.resolvedDate], one.raisedBy === 'anggota'),
    ),
    ...goals(group),
    ...contracts(group),
    ...inUse(organisation).map((one) =>
      happening('organisation', one.id, [
        one.validFrom,
        ...(one.coachingNotes ?? []).map(({ date }) => date),
      ]),
    ),
    ...inUse(sociometricSurvey).map((one) => happening('sociometricSurvey', one.id, [one.date])),
    ...inUse(strengthsReview).map((one) => happening('strengthsReview', one.id, [one.date])),
    ...inUse(resourceUse).map((one) =>
      happening(
        'resourceUse',
        one.id,
        [one.date],
        one.initiatedBy === 'anggota' || one.initiatedBy === 'kelompok',
      ),
    ),
    ...inUse(referral).map((one) => happening('referral', one.id, [one.date, one.feedbackDate])),
  ]
}

/** A goal is seen at the reviews at which it was rated; it stands on the day of the review, where that is known. */
function goals(group: GroupFile): Happening[] {
  const points = new Map(reviewPoints(group).map(({ id, date }) => [id, date]))
  return inUse(group.records.goal).map(({ id, ratings, formulatedWith }) =>
    happening(
      'goal',
      id,
      (ratings ?? []).map(({ point, date }) => points.get(point) ?? date),
      formulatedWith === 'anggota',
    ),
  )
}

function contracts(group: GroupFile): Happening[] {
  return inUse(group.records.contract).map(({ id, firstSignedDate, revisedDate, signatures }) =>
    happening('contract', id, [
      firstSignedDate,
      revisedDate,
      ...(signatures ?? []).map(({ date }) => date),
    ]),
  )
}

function happening(
  kind: EvidenceKind,
  id: string,
  days: readonly (Day | null | undefined)[],
  isLedByMembers = false,
): Happening {
  return { kind, id, days: days.flatMap((day) => day ?? []), isLedByMembers }
}
