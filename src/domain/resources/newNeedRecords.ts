import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { nextNumberedId } from '../nextNumber'
import type { DraftOf } from '../records/kinds'

/** What a new use already knows: where it was begun from. */
export type UseStart = Partial<
  Pick<DraftOf<'resourceUse'>, 'resourceId' | 'needId' | 'referralId' | 'memberCodes'>
>

/** The id of the next need, `KS-10`: one above the highest ever given, those set aside included. */
export function nextNeedId({ records }: GroupFile): string {
  return nextNumberedId(
    records.resourceNeed.map(({ id }) => id),
    'KS',
  )
}

/** The id of the next use, `PM-12`. */
export function nextUseId({ records }: GroupFile): string {
  return nextNumberedId(
    records.resourceUse.map(({ id }) => id),
    'PM',
  )
}

/**
 * A need about to be written down, of a member where one is named. How pressing it is has yet to be said: the
 * form of a new need shows no priority as chosen.
 */
export function newNeed(
  group: GroupFile,
  raisedDate: Day,
  memberCode: string | null = null,
): DraftOf<'resourceNeed'> {
  return {
    id: nextNeedId(group),
    scope: memberCode ? 'anggota' : 'kelompok',
    memberCodes: memberCode ? [memberCode] : [],
    need: '',
    priority: 2,
    status: 'belum',
    raisedDate,
  }
}

/** A use about to be written down; who took the initiative and what kind it was have yet to be said. */
export function newUse(group: GroupFile, date: Day, start: UseStart = {}): DraftOf<'resourceUse'> {
  return {
    id: nextUseId(group),
    date,
    resourceId: '',
    initiatedBy: 'bersama',
    kind: 'informasi',
    ...start,
  }
}
