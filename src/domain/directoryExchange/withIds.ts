import { nextNumber } from '../nextNumber'
import type { DirectoryResource } from './incoming'

/** Ids for what is new, after the highest that is given out: SD-0001. */
export function withIds(
  drafts: readonly Omit<DirectoryResource, 'id'>[],
  existing: readonly { id: string }[],
): DirectoryResource[] {
  const first = nextNumber(
    existing.map(({ id }) => id),
    'SD',
  )
  return drafts.map((draft, index) => ({
    ...draft,
    id: `SD-${String(first + index).padStart(4, '0')}`,
  }))
}
