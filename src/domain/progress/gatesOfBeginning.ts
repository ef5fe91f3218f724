import type { Day } from '../day'
import { hasFullScale } from '../goals/scaleFindings'
import type { GroupFile } from '../groupFile'
import type { Contract } from '../records/contract'
import { type Criterion, criterion, type GateItem, ofEachMember, type Place } from './gateCriterion'
import { membersThere } from './gateMembers'
import { tasksReached } from './gateTasks'
import { pursuedGoals } from './goalProgress'
import { inUse } from './inUse'
import { heldSessions } from './sessions'

/** What the first phase must have reached. Source: domain.md 5.1 (awal). */
export function criteriaOfBeginning(group: GroupFile, asOf: Day): Criterion[] {
  const members = membersThere(group, asOf)
  return [
    contractSigned(group, members, asOf),
    norms(group),
    goalsOfAll(group, members),
    tasksReached('tasksAB', group, ['a', 'b'], asOf),
    spoken(group, members, asOf),
    comfort(group, asOf),
  ]
}

function contractSigned(group: GroupFile, members: readonly string[], asOf: Day): Criterion {
  const place = { screen: 'kontrak' } as const
  const contract = contractInForce(group)
  if (!contract) return criterion('contractSigned', place, [], false)
  const { signatures, signedCount, firstSignedDate } = contract
  const signers = (signatures ?? []).filter(({ date }) => date <= asOf)
  const isCounted = (signedCount ?? 0) >= members.length && (firstSignedDate ?? asOf) <= asOf
  const signed = new Set(signers.map(({ memberCode }) => memberCode))
  const missing =
    !signatures?.length && isCounted ? [] : members.filter((member) => !signed.has(member))
  return ofEachMember('contractSigned', place, members, missing)
}

/** The latest version that was not set aside; versions are written in their order. */
function contractInForce(group: GroupFile): Contract | undefined {
  return inUse(group.records.contract).at(-1)
}

function norms(group: GroupFile): Criterion {
  const hasNorms = Boolean(contractInForce(group)?.norms?.length)
  return criterion('norms', { screen: 'kontrak' }, [], hasNorms)
}

function goalsOfAll(group: GroupFile, members: readonly string[]): Criterion {
  const goals = pursuedGoals(group)
  const scaled = new Set(
    goals
      .filter((goal) => goal.level === 'anggota' && hasFullScale(goal))
      .map(({ memberCode }) => memberCode),
  )
  const missing = members.filter((member) => !scaled.has(member))
  const hasGroupGoal = goals.some(({ level }) => level === 'kelompok')
  const place: Place = hasGroupGoal ? { screen: 'tujuan' } : { screen: 'rancangan', step: 'tujuan' }
  const each = ofEachMember('goalsOfAll', place, members, missing, (member) => ({
    screen: 'tujuan',
    member,
  }))
  return { ...each, isMet: hasGroupGoal && each.isMet }
}

function spoken(group: GroupFile, members: readonly string[], asOf: Day): Criterion {
  const voices = new Set(
    heldSessions(group)
      .filter(({ date }) => date <= asOf)
      .flatMap(({ attendance }) => attendance ?? [])
      .filter(({ participation }) => (participation ?? 0) >= 1)
      .map(({ memberCode }) => memberCode),
  )
  const silent = members.filter((member) => !voices.has(member))
  return ofEachMember('spoken', null, members, silent)
}

/** Comfort that fell at the last meeting and at the one before is still falling; without slips nobody knows. */
function comfort(group: GroupFile, asOf: Day): Criterion {
  const judged = heldSessions(group).flatMap(({ date, number, laiseg }) =>
    date <= asOf && isNumber(laiseg?.comfort) ? [{ number, comfort: laiseg?.comfort ?? 0 }] : [],
  )
  if (judged.length === 0) return criterion('comfort', null, [], false)
  const [first, second, third] = judged.slice(-3)
  const isFalling =
    first && second && third && third.comfort < second.comfort && second.comfort < first.comfort
  const items: GateItem[] = isFalling
    ? [{ kind: 'meetings', numbers: [second.number, third.number], place: null }]
    : []
  return criterion('comfort', null, items)
}

function isNumber(value: number | null | undefined): boolean {
  return typeof value === 'number'
}
