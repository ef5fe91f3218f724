import type { Fault } from '../faults'
import type { RecordKind } from '../records/kindNames'
import { recordKinds } from '../records/kindNames'
import type { RecordOf, Records } from '../records/kinds'

/** What a reference may point to: records of a kind, or the numbered purposes of the agency. */
type Target = RecordKind | 'agencyPurpose' | 'groupGoal'
type Reference = { field: string; target: Target; id: string | null | undefined }
type ReferencesOf<K extends RecordKind> = (record: RecordOf[K]) => Reference[]

const one = (field: string, target: Target, id: string | null | undefined): Reference => ({
  field,
  target,
  id,
})
const many = (
  field: string,
  target: Target,
  ids: readonly string[] | null | undefined,
): Reference[] => (ids ?? []).map((id, index) => one(`${field}.${index}`, target, id))

const members = (
  field: string,
  rows: readonly { memberCode?: string | null }[] | null | undefined,
): Reference[] =>
  (rows ?? []).map((row, index) => one(`${field}.${index}.memberCode`, 'member', row.memberCode))

const chosen = (field: string, choices: Record<string, string[]> | null | undefined): Reference[] =>
  Object.entries(choices ?? {}).flatMap(([chooser, codes]) => [
    one(`${field}.${chooser}`, 'member', chooser),
    ...many(`${field}.${chooser}`, 'member', codes),
  ])

const references: { [K in RecordKind]?: ReferencesOf<K> } = {
  program: (program) => [
    one('agencyId', 'agency', program.agencyId),
    one('leadWorkerId', 'worker', program.leadWorkerId),
    ...many('coWorkerIds', 'worker', program.coWorkerIds),
    one('supervisorId', 'worker', program.supervisorId),
  ],
  member: (member) => [one('ending.decidedBy', 'worker', member.ending?.decidedBy)],
  consent: (consent) => [one('memberCode', 'member', consent.memberCode)],
  contract: (contract) => [
    one('decisionId', 'decision', contract.decisionId),
    ...members('signatures', contract.signatures),
  ],
  session: (session) => [
    one('movedToSessionId', 'session', session.movedToSessionId),
    one('replacesSessionId', 'session', session.replacesSessionId),
    ...many('facilitators', 'worker', session.facilitators),
    ...members('attendance', session.attendance),
    ...members('recording.memberObservations', session.recording?.memberObservations),
    ...many('safetyIncidentIds', 'incident', session.safetyIncidentIds),
    ...many('resourceIds', 'resource', session.resourceIds),
    ...many('plan.goalIds', 'groupGoal', session.plan?.goalIds),
    ...(session.plan?.agenda ?? []).map(({ leaderCode }, index) =>
      one(`plan.agenda.${index}.leaderCode`, 'member', leaderCode),
    ),
    one('signature.workerId', 'worker', session.signature?.workerId),
    ...(session.addenda ?? []).map(({ workerId }, index) =>
      one(`addenda.${index}.workerId`, 'worker', workerId),
    ),
  ],
  goal: (goal) => [
    one('memberCode', 'member', goal.memberCode),
    ...many('groupGoalIds', 'groupGoal', goal.groupGoalIds),
    one('alignedAgencyGoalId', 'agencyPurpose', goal.alignedAgencyGoalId),
    ...(goal.ratings ?? []).flatMap((rating, index) => [
      one(`ratings.${index}.point`, 'reviewPoint', rating.point),
      one(`ratings.${index}.ratedBy`, 'worker', rating.ratedBy),
    ]),
    ...(goal.amendments ?? []).map(({ by }, index) => one(`amendments.${index}.by`, 'worker', by)),
  ],
  taskReview: (review) => [
    one('point', 'reviewPoint', review.point),
    one('ratedBy', 'worker', review.ratedBy),
  ],
  principleCheck: (check) => [
    one('point', 'reviewPoint', check.point),
    one('ratedBy', 'worker', check.ratedBy),
  ],
  strengthsReview: (review) => [one('sessionId', 'session', review.sessionId)],
  decision: (decision) => [one('sessionId', 'session', decision.sessionId)],
  problem: (problem) => [
    one('sessionId', 'session', problem.sessionId),
    one('incidentId', 'incident', problem.incidentId),
  ],
  organisation: (organisation) => [
    one('decisionId', 'decision', organisation.decisionId),
    ...members('roles', organisation.roles),
  ],
  sociometricSurvey: (survey) => [
    one('sessionId', 'session', survey.sessionId),
    one('negativeAllowedBy', 'worker', survey.negativeAllowedBy),
    ...chosen('choices', survey.choices),
    ...chosen('rejections', survey.rejections),
    ...many('declined', 'member', survey.declined),
    ...Object.keys(survey.layout ?? {}).map((code) => one(`layout.${code}`, 'member', code)),
  ],
  resourceNeed: (need) => [
    ...many('memberCodes', 'member', need.memberCodes),
    ...many('resourceIds', 'resource', need.resourceIds),
  ],
  resourceUse: (use) => [
    one('resourceId', 'resource', use.resourceId),
    one('needId', 'resourceNeed', use.needId),
    one('sessionId', 'session', use.sessionId),
    one('referralId', 'referral', use.referralId),
    ...many('memberCodes', 'member', use.memberCodes),
  ],
  referral: (referral) => [
    one('memberCode', 'member', referral.memberCode),
    one('resourceId', 'resource', referral.resourceId),
    one('needId', 'resourceNeed', referral.needId),
    one('incidentId', 'incident', referral.incidentId),
  ],
  counsellingCase: (counselling) => [
    one('memberCode', 'member', counselling.memberCode),
    one('programId', 'program', counselling.programId),
    one('workerId', 'worker', counselling.workerId),
  ],
  instrument: (instrument) => [one('supersedes', 'instrument', instrument.supersedes)],
  administration: (administration) => [
    one('instrumentId', 'instrument', administration.instrumentId),
    one('memberCode', 'member', administration.memberCode),
  ],
  incident: (incident) => [
    one('sessionId', 'session', incident.sessionId),
    ...many('memberCodes', 'member', incident.memberCodes),
    ...Object.keys(incident.memberRoles ?? {}).map((code) =>
      one(`memberRoles.${code}`, 'member', code),
    ),
    one('closedBy', 'worker', incident.closedBy),
  ],
  phaseChange: (change) => [
    one('decidedBy', 'worker', change.decidedBy),
    ...members('alternatives', change.alternatives),
  ],
  supervision: (supervision) => [one('by', 'worker', supervision.by)],
  report: (report) => [
    ...many('signedBy', 'worker', report.signedBy),
    one('checkedBy', 'worker', report.checkedBy),
    one('approvedBy', 'worker', report.approvedBy),
    ...many('reviewPoints', 'reviewPoint', report.reviewPoints),
  ],
}

/** Faults of references that point to nothing. */
export function referenceFaults(records: Records): Fault[] {
  const known = knownTargets(records)
  return recordKinds.flatMap((kind) => danglingOf(records, kind, known))
}

function danglingOf<K extends RecordKind>(
  records: Records,
  kind: K,
  known: Map<Target, Set<string>>,
): Fault[] {
  const referencesOf = references[kind] as ReferencesOf<K> | undefined
  if (!referencesOf) return []
  return (records[kind] as readonly RecordOf[K][]).flatMap((record) =>
    referencesOf(record)
      .filter(({ id, target }) => id !== null && id !== undefined && !known.get(target)?.has(id))
      .map(
        ({ field, id }): Fault => ({
          code: 'dangling',
          place: { kind, id: record.id },
          field,
          params: { value: id ?? '' },
        }),
      ),
  )
}

function knownTargets(records: Records): Map<Target, Set<string>> {
  const known = new Map<Target, Set<string>>(
    recordKinds.map((kind) => [kind, new Set(records[kind].map((record) => record.id))]),
  )
  known.set(
    'agencyPurpose',
    new Set(records.agency.flatMap((agency) => agency.purposes.map((purpose) => purpose.id))),
  )
  known.set(
    'groupGoal',
    new Set(records.goal.filter((goal) => goal.level === 'kelompok').map((goal) => goal.id)),
  )
  return known
}
