import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { statusOn } from '../progress/phaseHistory'
import { type DueItem, dueKinds } from './dueItem'
import { meetingItems, recordingItems } from './meetingItems'
import { promiseItems, referralItems } from './promiseItems'
import { reviewDueItems } from './reviewDueItems'
import { incidentItems, supervisionItems } from './safetyItems'
import { consentItems, resourceItems } from './upkeepItems'

/**
 * Everything of a group that has a day on it, seen from today, earliest first; what belongs to the agency is
 * asked of `agencyItems`. Of a group that was closed or ended early only what must still be finished: records
 * of its meetings, referrals, incidents. Source: domain.md 2.5 to 2.17, 8.1.
 */
export function dueItems(group: GroupFile, today: Day): DueItem[] {
  return inOrder([
    ...recordingItems(group, today),
    ...referralItems(group, today),
    ...incidentItems(group, today),
    ...(isOver(group, today) ? [] : itemsOfLivingGroup(group, today)),
  ])
}

/** Earliest first; on one day in the order of the kinds, then of meetings. */
export function inOrder(items: readonly DueItem[]): DueItem[] {
  return items.toSorted(
    (one, other) =>
      one.day.localeCompare(other.day) ||
      dueKinds.indexOf(one.kind) - dueKinds.indexOf(other.kind) ||
      (one.number ?? 0) - (other.number ?? 0) ||
      one.ref.id.localeCompare(other.ref.id, 'en', { numeric: true }),
  )
}

function itemsOfLivingGroup(group: GroupFile, today: Day): DueItem[] {
  return [
    ...meetingItems(group, today),
    ...reviewDueItems(group, today),
    ...promiseItems(group, today),
    ...supervisionItems(group, today),
    ...consentItems(group, today),
    ...resourceItems(group, today),
  ]
}

function isOver(group: GroupFile, today: Day): boolean {
  const status = statusOn(group, today)
  return status === 'ditutup' || status === 'dihentikan'
}
