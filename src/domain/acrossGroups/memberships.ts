import { type Day, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { admittedMembers } from '../progress/attendance'
import { inUse } from '../progress/inUse'
import { isOver } from '../progress/isOver'
import { heldSessions } from '../progress/sessions'
import type { Member } from '../records/member'
import { spellsOf } from '../rules/membership'

/**
 * How a membership stands at the end of a period: still in, completed, gone by the member's own will, referred
 * elsewhere, excluded, or ended without a word why.
 */
export const endKinds = [
  'staying',
  'completed',
  'withdrew',
  'referred',
  'excluded',
  'unexplained',
] as const
export type EndKind = (typeof endKinds)[number]

/** One person's stay in one group: since when, until when (null: goes on), and how it stands at the end of the period. */
export type MembershipIn = { member: Member; from: Day; to: Day | null; end: EndKind }

const kindOfStatus: Record<Member['status'], EndKind> = {
  calon: 'unexplained',
  aktif: 'unexplained',
  cuti: 'unexplained',
  selesai: 'completed',
  mengundurkanDiri: 'withdrew',
  dirujuk: 'referred',
  dikeluarkan: 'excluded',
}

/** Whether a membership ended by leaving before the end: withdrawn or excluded. Source: evaluation.md 4.7. */
export function isDropout({ end }: Pick<MembershipIn, 'end'>): boolean {
  return end === 'withdrew' || end === 'excluded'
}

/**
 * Everybody admitted who had joined by the end of the period, as the latest stay begun by then stands. A stay without
 * an end ends with its program. The status of a member tells how the last stay ended; of an earlier one nothing says it.
 */
export function membershipsUntil(group: GroupFile, period: Period): MembershipIn[] {
  const over = isOver(group) ? lastDayOf(group) : null
  return admittedMembers(group).flatMap((member) => {
    const spells = spellsOf(member)
    const begun = spells.filter(({ from }) => from <= period.to)
    const [first, latest] = [begun[0], begun.at(-1)]
    if (!first || !latest) return []
    const to = latest.to ?? laterOf(over, latest.from, over === null)
    const isEnded = to !== null && to <= period.to
    const ended = latest === spells.at(-1) ? kindOfStatus[member.status] : 'unexplained'
    return [{ member, from: first.from, to, end: isEnded ? ended : 'staying' }]
  })
}

/** The memberships with at least one day in the period. */
export function membershipsIn(group: GroupFile, period: Period): MembershipIn[] {
  return membershipsUntil(group, period).filter(
    ({ member, to }) =>
      (to === null || to >= period.from) &&
      spellsOf(member).some(
        (spell) => spell.from <= period.to && (spell.to ?? to ?? period.to) >= period.from,
      ),
  )
}

/** Whether the person first joined in the period. */
export function isNewIn({ from }: MembershipIn, period: Period): boolean {
  return isWithin(from, period)
}

function laterOf(over: Day | null, joined: Day, goesOn: boolean): Day | null {
  if (goesOn || over === null) return null
  return over < joined ? joined : over
}

/** The last day of a program that is over: of its plan, or of a meeting held after it. */
function lastDayOf(group: GroupFile): Day | null {
  const end = inUse(group.records.program)[0]?.endDate ?? null
  const last = heldSessions(group).at(-1)?.date ?? null
  return last !== null && (end === null || last > end) ? last : end
}
