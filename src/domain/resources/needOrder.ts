import type { ResourceNeed } from '../records/resourceNeed'

type Status = ResourceNeed['status']

const ranks: Record<Status, number> = {
  belum: 0,
  berproses: 1,
  sebagian: 2,
  terpenuhi: 3,
  dihentikan: 4,
}

/** Whether somebody still has to do something about a need: neither met nor stopped. */
export function isOpenNeed({ status }: ResourceNeed): boolean {
  return status === 'belum' || status === 'berproses' || status === 'sebagian'
}

/**
 * The order in which needs ask for attention: what is open before what is met and what was stopped, the more
 * pressing first, the less begun first, the longest waiting first. Source: domain.md 2.14 (priority 1 to 3).
 */
export function byUrgency(one: ResourceNeed, other: ResourceNeed): number {
  return (
    Number(isOpenNeed(other)) - Number(isOpenNeed(one)) ||
    (isOpenNeed(one) ? 0 : ranks[one.status] - ranks[other.status]) ||
    other.priority - one.priority ||
    ranks[one.status] - ranks[other.status] ||
    dayOf(one).localeCompare(dayOf(other)) ||
    one.id.localeCompare(other.id, 'en', { numeric: true })
  )
}

/** A need whose day nobody wrote down waits behind those of which it is known. */
function dayOf({ raisedDate }: ResourceNeed): string {
  return raisedDate ?? '9999-12-31'
}
