import type { goalLevels } from '../catalog/lists'
import type { GroupFile } from '../groupFile'

/**
 * The next free code of a goal: TK-1, TK-2 for the group; for member A-03 first TA-03, then TA-03-2. Codes of
 * goals that were set aside stay taken.
 */
export function nextGoalId(
  group: GroupFile,
  level: (typeof goalLevels)[number],
  memberCode?: string,
): string {
  const taken = new Set(group.records.goal.map(({ id }) => id))
  const numbered =
    level === 'kelompok' ? (number: number) => `TK-${number}` : memberId(memberCode ?? '')
  let number = 1
  while (taken.has(numbered(number))) number += 1
  return numbered(number)
}

function memberId(memberCode: string): (number: number) => string {
  const first = `TA-${memberCode.replace(/^A-/, '')}`
  return (number) => (number === 1 ? first : `${first}-${number}`)
}
