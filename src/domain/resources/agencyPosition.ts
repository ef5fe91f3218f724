import { type Position, positionOf } from '../geo/position'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'

/**
 * Where the agency stands and distances begin: as the group has it, else as the library has it; null where
 * nobody told. Source: domain.md 2.14.
 */
export function agencyPosition(group: GroupFile, library: GroupFile | null): Position | null {
  const agencies = [group, library].flatMap((file) => (file ? inUse(file.records.agency) : []))
  return agencies.map(positionOf).find((position) => position !== null) ?? null
}
