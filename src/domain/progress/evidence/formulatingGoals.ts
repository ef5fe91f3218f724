import { daysBetween } from '../../day'
import { hasFullScale } from '../../goals/scaleFindings'
import { hasAllSmartParts } from '../../goals/smart'
import { decisionsIn } from '../decisions'
import { pursuedGoals } from '../goalProgress'
import { inUse } from '../inUse'
import { reviewPoints } from '../reviewPoints'
import { daysOf, goodRecords, refs, shareOfRecords } from './counting'
import type { EvidenceCount } from './evidenceCount'
import type { EvidenceScope } from './evidenceWindow'

/** Days within which goals should be looked at again: six weekly meetings, two usual reviews at most [own]. */
const LOOKED_AT_DAYS = 42

/**
 * Task b, formulating targets, purposes and goals: how they are written, whether members' goals are tied to
 * those of the group, and when they were last looked at. Goals that were stopped or replaced are out. Goals
 * carry no day of their own and count as they are written now. Source: seeds/004 task b; domain.md 3.b.
 */
export function formulatingGoals(scope: EvidenceScope): EvidenceCount[] {
  const goals = pursuedGoals(scope.group)
  return [
    shareOfRecords('goalsSmart', 'goal', goals, hasAllSmartParts),
    shareOfRecords('goalsScaled', 'goal', goals, hasFullScale),
    shareOfRecords(
      'memberGoalsLinked',
      'goal',
      goals.filter(({ level }) => level === 'anggota'),
      ({ groupGoalIds }) => Boolean(groupGoalIds?.length),
    ),
    daysSinceLookedAt(scope),
    goodRecords(
      'decisionsOnGoals',
      'decision',
      decisionsIn(scope.group, scope.period),
      ({ topic }) => topic === 'tujuan',
    ),
  ]
}

/** Days from the last rating of a goal or decision on goals to the end of the window; null when there never was one. */
function daysSinceLookedAt({ group, until }: EvidenceScope): EvidenceCount {
  const points = new Map(reviewPoints(group).map(({ id, date }) => [id, date]))
  const ratings = inUse(group.records.goal).flatMap(({ id, ratings: all }) =>
    (all ?? []).map(({ point, date }) => ({
      kind: 'goal' as const,
      id,
      day: points.get(point) ?? date,
    })),
  )
  const decisions = decisionsIn(group)
    .filter(({ topic }) => topic === 'tujuan')
    .map(({ id, date }) => ({ kind: 'decision' as const, id, day: date }))
  const looks = [...ratings, ...decisions].filter(({ day }) => day <= until)
  const last = looks
    .map(({ day }) => day)
    .sort()
    .at(-1)
  const value = last === undefined ? null : daysBetween(last, until)
  return daysOf('daysSinceGoalsLookedAt', value, null, LOOKED_AT_DAYS, {
    records: looks
      .filter(({ day }) => day === last)
      .flatMap(({ kind, id }) => refs(kind, [{ id }])),
  })
}
