import type { initiators, useKinds } from '../catalog/lists'
import { isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { holdsWords } from '../logs/wordSearch'
import { resourceUsesIn } from '../progress/resources'
import type { ResourceUse } from '../records/resourceUse'

/** Which uses of resources are looked at; null asks for all. */
export type UseFilter = {
  words: string
  initiatedBy: (typeof initiators)[number] | null
  kind: (typeof useKinds)[number] | null
  resourceId: string | null
  period: Period | null
}

/** Asks for every use. */
export const allUses: UseFilter = {
  words: '',
  initiatedBy: null,
  kind: null,
  resourceId: null,
  period: null,
}

/** The uses that are looked at, latest first. */
export function filteredUses(group: GroupFile, filter: UseFilter): ResourceUse[] {
  const names = new Map(group.records.resource.map(({ id, name }) => [id, name]))
  return resourceUsesIn(group)
    .filter(
      (one) =>
        (filter.initiatedBy === null || one.initiatedBy === filter.initiatedBy) &&
        (filter.kind === null || one.kind === filter.kind) &&
        (filter.resourceId === null || one.resourceId === filter.resourceId) &&
        (filter.period === null || isWithin(one.date, filter.period)) &&
        holdsWords(filter.words, [
          one.id,
          one.outcome,
          one.needId,
          names.get(one.resourceId),
          ...(one.memberCodes ?? []),
        ]),
    )
    .toReversed()
}

/** Whether members or the group took the step themselves: the strength that task g looks for. Source: domain.md 3.g, g5. */
export function isBegunByThem({ initiatedBy }: ResourceUse): boolean {
  return initiatedBy === 'anggota' || initiatedBy === 'kelompok'
}

/**
 * What a list of uses comes to: how many members or the group began, of how many a usefulness was noted
 * (1 to 5, more is better) and was 4 or 5, and how many different resources were used.
 */
export type UseFigures = {
  total: number
  begunByThem: number
  rated: number
  useful: number
  resources: number
}

/** The counts of a list of uses. */
export function figuresOfUses(uses: readonly ResourceUse[]): UseFigures {
  const rated = uses.flatMap(({ usefulness }) => usefulness ?? [])
  return {
    total: uses.length,
    begunByThem: uses.filter(isBegunByThem).length,
    rated: rated.length,
    useful: rated.filter((usefulness) => usefulness >= 4).length,
    resources: new Set(uses.map(({ resourceId }) => resourceId)).size,
  }
}
