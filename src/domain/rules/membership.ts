import type { Day } from '../day'
import type { Member } from '../records/member'

/** The stays of a member in the group, both days included; an open end is null. */
export function spellsOf(member: Member): { from: Day; to: Day | null }[] {
  if (member.spells && member.spells.length > 0)
    return member.spells.map((spell) => ({ from: spell.from, to: spell.to ?? null }))
  return [{ from: member.joinDate, to: member.exitDate ?? null }]
}

/** Whether the person belonged to the group on that day, both ends of each stay included. */
export function isMemberOn(member: Member, day: Day): boolean {
  return spellsOf(member).some(
    (spell) => spell.from <= day && (spell.to === null || day <= spell.to),
  )
}

/** Whether the person could sign something of the group on that day: met already, and not gone for good. */
export function couldSignOn(member: Member, day: Day): boolean {
  const isMet = (member.intakeDate ?? member.joinDate) <= day
  return isMet && spellsOf(member).some(({ to }) => to === null || day <= to)
}
