import type { AsasKey } from '../../catalog/asas'
import { isWithin } from '../../day'
import type { RecordRef } from '../../groupFile'
import type { Problem } from '../../records/problem'
import { sum } from '../../statistics/mean'
import { asasMeansOver } from '../asas'
import { admittedMembers } from '../attendance'
import { inUse } from '../inUse'
import { isWritten } from '../principles/checkScope'
import { problemsRaised } from '../problems'
import { heldSessions } from '../sessions'
import { badCount, meanOf, refs, shareOf, shareOfRecords } from './counting'
import type { EvidenceCode, EvidenceCount } from './evidenceCount'
import type { EvidenceScope } from './evidenceWindow'
import { latestSurvey, returnedChoices } from './latestSurvey'
import { problemsAtHand } from './recognisingProblems'
import { voiceOnScale } from './voice'

/** Ratings of the asas at a meeting. Source: domain.md 4.2. */
const ASAS = { min: 0, max: 4 }

/**
 * Task h, mutual acceptance and responsible fellowship: who is left out, whose choices are returned and cross
 * the line between girls and boys, what was broken and repaired, and how members met each other.
 * Source: seeds/004 task h; domain.md 2.13, 3.h.
 */
export function mutualAcceptance(scope: EvidenceScope): EvidenceCount[] {
  return [
    isolates(scope),
    returnedChoices('reciprocityOfTies', scope),
    crossSubgroup(scope),
    violations(scope),
    asasMean('asasAcceptance', 'penerimaan', scope),
    asasMean('asasNorms', 'kenormatifan', scope),
    asasMean('asasFeedback', 'umpanBalik', scope),
    relationsRepaired(scope),
  ]
}

/** Of those who answered: one who did not is never called an isolate, and a single answer tells nothing. */
function isolates(scope: EvidenceScope): EvidenceCount {
  const last = latestSurvey(scope)
  const of = last && last.respondents.length > 1 ? last.respondents.length : 0
  return badCount('isolates', last?.isolates.length ?? 0, of, {
    records: last && of > 0 ? refs('sociometricSurvey', [last.survey]) : [],
    lacking: last?.isolates ?? [],
  })
}

/**
 * Choices between the sexes of all choices, the one line between subgroups that every file knows. Half is much
 * here, so that the thirds are taken of the choices that would cross if nobody looked at the sex [own]; in a
 * group of one sex none could, and nothing can be told.
 */
function crossSubgroup(scope: EvidenceScope): EvidenceCount {
  const last = latestSurvey(scope)
  const members = new Set(last?.members)
  const people = admittedMembers(scope.group).filter(({ code }) => members.has(code))
  const sexes = new Map(people.map(({ code, sex }) => [code, sex]))
  const chance = (from: string) =>
    people.filter(({ sex }) => sex !== sexes.get(from)).length / (people.length - 1)
  const expected = sum((last?.choices ?? []).map(({ from }) => chance(from)))
  const value = last?.crossSex ?? 0
  const of = expected > 0 ? (last?.choices.length ?? 0) : 0
  return {
    ...shareOf('crossSubgroup', value, of, {
      records: last && of > 0 ? refs('sociometricSurvey', [last.survey]) : [],
    }),
    voice: voiceOnScale(value, 0, expected),
  }
}

/**
 * Breaches of norm or confidentiality in the window. An incident and the problem that names it are one breach,
 * of the incident's day; it is told by the problem, which may stand in a report where the incident's code
 * may not (domain.md 2.17). Nothing can be told of a window without a meeting.
 */
function violations({ group, period, until }: EvidenceScope): EvidenceCount {
  const incidents = inUse(group.records.incident)
    .filter(({ kind }) => kind === 'pelanggaranKerahasiaanAntaranggota')
    .sort((one, other) => one.date.localeCompare(other.date))
  const problems = problemsRaised(group).filter(
    ({ category, raisedDate }) =>
      (category === 'norma' || category === 'kerahasiaan') && raisedDate <= until,
  )
  const isOfIncident = ({ incidentId }: Problem) => incidents.some(({ id }) => id === incidentId)
  const breaches = [
    ...incidents.map(({ id, date }) => {
      const told = problems.find(({ incidentId }) => incidentId === id)
      const ref: RecordRef = told ? { kind: 'problem', id: told.id } : { kind: 'incident', id }
      return { day: date, ref }
    }),
    ...problems
      .filter((problem) => !isOfIncident(problem))
      .map(({ id, raisedDate }) => ({ day: raisedDate, ref: { kind: 'problem' as const, id } })),
  ]
    .filter(({ day }) => isWithin(day, period))
    .sort((one, other) => one.day.localeCompare(other.day))
  const isTellable = breaches.length > 0 || heldSessions(group, period).length > 0
  return badCount('violations', isTellable ? breaches.length : null, null, {
    records: breaches.map(({ ref }) => ref),
  })
}

function asasMean(
  code: Extract<EvidenceCode, `asas${string}`>,
  key: AsasKey,
  { group, period }: EvidenceScope,
): EvidenceCount {
  const observed = heldSessions(group, period).filter(({ asas }) => typeof asas?.[key] === 'number')
  const { mean, n } = asasMeansOver(observed)[key]
  return meanOf(code, mean, n, ASAS, { records: refs('session', observed) })
}

/** Problems between members that were settled in the window by something agreed, of those the group had to deal with. */
function relationsRepaired(scope: EvidenceScope): EvidenceCount {
  const between = problemsAtHand(scope).filter(
    ({ category }) => category === 'relasi' || category === 'isolasi' || category === 'subkelompok',
  )
  return shareOfRecords(
    'relationsRepaired',
    'problem',
    between,
    ({ status, resolvedDate, agreedSolution }) =>
      status === 'selesai' &&
      Boolean(resolvedDate && isWithin(resolvedDate, scope.period)) &&
      isWritten(agreedSolution),
  )
}
