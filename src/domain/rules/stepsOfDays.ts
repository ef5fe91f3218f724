import type { Day } from '../day'
import type { Fault } from '../faults'
import type { GroupFile } from '../groupFile'
import type { RecordKind } from '../records/kindNames'
import type { RecordOf } from '../records/kinds'

/** Days on which something happened, by the field that tells them. */
type Told = [field: string, day: Day | null | undefined]
type Tellers = { [K in RecordKind]?: (record: RecordOf[K]) => Told[] }

/** What can only be written down once it has happened; plans are no part of it. */
const tellers: Tellers = {
  member: ({ birthDate }) => [['birthDate', birthDate]],
  consent: ({ date, guardianDate, withdrawnDate }) => [
    ['date', date],
    ['guardianDate', guardianDate],
    ['withdrawnDate', withdrawnDate],
  ],
  contract: ({ signatures }) =>
    (signatures ?? []).map(({ date }, index) => [`signatures.${index}.date`, date]),
  session: ({ date, status, attendance, recording }) => [
    ['date', status === 'terlaksana' ? date : null],
    ['recording.recordedDate', recording?.recordedDate],
    ...(attendance ?? []).flatMap((row, index): Told[] =>
      row.status === 'H' || row.status === 'T' ? [[`attendance.${index}.status`, date]] : [],
    ),
  ],
  decision: ({ executedDate }) => [['executedDate', executedDate]],
  problem: ({ raisedDate, resolvedDate }) => [
    ['raisedDate', raisedDate],
    ['resolvedDate', resolvedDate],
  ],
  organisation: ({ coachingNotes }) =>
    (coachingNotes ?? []).map(({ date }, index) => [`coachingNotes.${index}.date`, date]),
  incident: ({ disclosedTo, informed, knownAt, ...incident }) => [
    ['date', incident.date],
    ['knownAt', knownAt?.slice(0, 10)],
    ['subjectsNotifiedDate', incident.subjectsNotifiedDate],
    ['authorityNotifiedDate', incident.authorityNotifiedDate],
    ['closedDate', incident.closedDate],
    ...(disclosedTo ?? []).map((row, index): Told => [`disclosedTo.${index}.date`, row.date]),
    ...(informed ?? []).map((row, index): Told => [`informed.${index}.date`, row.date]),
  ],
  sociometricSurvey: ({ date, choices }) => [
    ['date', Object.keys(choices).length > 0 ? date : null],
  ],
  administration: ({ date }) => [['date', date]],
  goal: ({ ratings, amendments }) => [
    ...(ratings ?? []).map(({ date }, index): Told => [`ratings.${index}.date`, date]),
    ...(amendments ?? []).map(({ date }, index): Told => [`amendments.${index}.date`, date]),
  ],
  resource: ({ relationHistory, verifiedDate }) => [
    ['verifiedDate', verifiedDate],
    ...(relationHistory ?? []).map(
      ({ date }, index): Told => [`relationHistory.${index}.date`, date],
    ),
  ],
  referral: ({ sentDate, acceptedDate, feedbackDate, endedDate, reminders }) => [
    ['sentDate', sentDate],
    ['acceptedDate', acceptedDate],
    ['feedbackDate', feedbackDate],
    ['endedDate', endedDate],
    ...(reminders ?? []).map(({ date }, index): Told => [`reminders.${index}.date`, date]),
  ],
  taskReview: ({ date }) => [['date', date]],
  principleCheck: ({ date }) => [['date', date]],
  strengthsReview: ({ date }) => [['date', date]],
  phaseChange: ({ date }) => [['date', date]],
  resourceNeed: ({ raisedDate, metDate }) => [
    ['raisedDate', raisedDate],
    ['metDate', metDate],
  ],
  resourceUse: ({ date }) => [['date', date]],
}

/** Faults of days that are written down as past and still lie ahead of `today`. Source: domain.md 2.18. */
export function aheadFaults(before: GroupFile, after: GroupFile, today: Day): Fault[] {
  return (Object.keys(tellers) as (keyof typeof tellers)[]).flatMap((kind) =>
    aheadOf(before, after, kind, today),
  )
}

function aheadOf<K extends RecordKind>(
  before: GroupFile,
  after: GroupFile,
  kind: K,
  today: Day,
): Fault[] {
  const told = tellers[kind] as ((record: RecordOf[K]) => Told[]) | undefined
  if (!told) return []
  const records = before.records[kind] as readonly RecordOf[K][]
  const former = new Map(records.map((record) => [record.id, record]))
  return (after.records[kind] as readonly RecordOf[K][]).flatMap((record): Fault[] => {
    const one = former.get(record.id)
    if (one === record) return []
    const known = new Map(one ? told(one) : [])
    return told(record).flatMap(([field, day]): Fault[] => {
      if (!day || day <= today || known.get(field) === day) return []
      return [{ code: 'dayAhead', place: { kind, id: record.id }, field, params: { day } }]
    })
  })
}
