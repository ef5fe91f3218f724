import { checkerOf } from '../../../../domain/directory/freshness'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Worker } from '../../../../domain/records/worker'
import { shownResource, type TypedResource } from '../../resources/resourceShape'

/** A resource as the group's form shows it: with its check, who made it by name, and what the group noted. */
export function shownInGroup(
  record: DraftOf<'resource'>,
  isNew: boolean,
  workers: readonly Worker[],
): TypedResource {
  return {
    ...shownResource(record, isNew),
    verifiedDate: record.verifiedDate ?? '',
    verifiedBy: checkerOf(record, workers) ?? '',
    note: record.note ?? '',
  }
}
