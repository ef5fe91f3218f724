import type { GroupFile } from '../groupFile'

/** The next free code of an incident: IN-01, IN-02, and so on; codes once given are never given again. */
export function nextIncidentId(group: GroupFile): string {
  const taken = new Set(group.records.incident.map(({ id }) => id))
  let number = 1
  while (taken.has(numbered(number))) number += 1
  return numbered(number)
}

function numbered(number: number): string {
  return `IN-${String(number).padStart(2, '0')}`
}
