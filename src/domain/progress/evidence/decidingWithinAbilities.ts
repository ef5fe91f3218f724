import type { Decision } from '../../records/decision'
import { decisionsIn } from '../decisions'
import { inUse } from '../inUse'
import { isWritten } from '../principles/checkScope'
import { heldSessions } from '../sessions'
import { goodCount, refs, shareOfRecords } from './counting'
import type { EvidenceCount } from './evidenceCount'
import type { EvidenceScope } from './evidenceWindow'
import { voiceOfGood } from './voice'

/** From this level on the group chose itself. Source: domain.md 2.10. */
const CHOSE = 2

/**
 * Task d, knowing strengths and weaknesses and deciding: who decides and proposes, whether it is weighed and
 * carried out in time. What was set for safety is out where autonomy and capacity are asked, because there
 * they are no aim. Source: seeds/004 task d; domain.md 2.10, 3.d.
 */
export function decidingWithinAbilities(scope: EvidenceScope): EvidenceCount[] {
  const decisions = decisionsIn(scope.group, scope.period)
  const free = decisions.filter(({ overrideReason }) => overrideReason !== 'keselamatan')
  return [
    shareOfRecords(
      'decisionsByGroup',
      'decision',
      free,
      ({ autonomyLevel }) => autonomyLevel >= CHOSE,
    ),
    decisionsOnTime(scope),
    shareOfRecords('decisionsWeighed', 'decision', free, ({ capacityNote }) =>
      isWritten(capacityNote),
    ),
    strengthsNamed(scope),
    proposers(decisions),
  ]
}

/** Of the decisions that fell due in the window, whenever they were taken; cancelled ones are no longer due. */
function decisionsOnTime({ group, period }: EvidenceScope): EvidenceCount {
  const due = decisionsIn(group)
    .filter(
      ({ status, dueDate }) =>
        status !== 'batal' && dueDate && period.from <= dueDate && dueDate <= period.to,
    )
    .sort((one, other) => (one.dueDate ?? '').localeCompare(other.dueDate ?? ''))
  return shareOfRecords('decisionsOnTime', 'decision', due, ({ dueDate, executedDate }) =>
    Boolean(dueDate && executedDate && executedDate <= dueDate),
  )
}

/** How often so far; only one of this window speaks. Before the first meeting nobody can be asked. */
function strengthsNamed({ group, period, until }: EvidenceScope): EvidenceCount {
  const reviews = inUse(group.records.strengthsReview)
    .filter(({ date }) => date <= until)
    .sort((one, other) => one.date.localeCompare(other.date))
  const hasMet = heldSessions(group).some(({ date }) => date <= until)
  const fresh = reviews.filter(({ date }) => date >= period.from)
  return {
    ...goodCount('strengthsNamed', hasMet || reviews.length > 0 ? reviews.length : null, null, {
      records: refs('strengthsReview', reviews),
    }),
    voice: voiceOfGood(fresh.length),
  }
}

/**
 * How many of the four kinds of proposer (members, worker, both, agency) are named, of the decisions that
 * name one. What speaks for the task is that members are among them [own].
 */
function proposers(decisions: readonly Decision[]): EvidenceCount {
  const told = decisions.filter(({ proposedBy }) => proposedBy)
  const kinds = new Set(told.map(({ proposedBy }) => proposedBy))
  return {
    ...goodCount('proposers', kinds.size, told.length, {
      records: refs('decision', told),
      lacking: decisions.filter(({ proposedBy }) => !proposedBy).map(({ id }) => id),
    }),
    voice: kinds.has('anggota') ? 'for' : 'neither',
  }
}
