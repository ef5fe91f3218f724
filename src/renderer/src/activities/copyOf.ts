import { withoutStamps } from '../../../domain/groupFile'
import type { Activity } from '../../../domain/records/activity'
import type { DraftOf } from '../../../domain/records/kinds'
import { activitiesText } from '../../../texts/activities'

/** An activity under an id and a name of its own, to be changed without touching the one it comes from. */
export function copyOf(activity: Activity, id: string): DraftOf<'activity'> {
  const name = activitiesText.library.copyName(activity.name)
  return { ...withoutStamps<'activity'>(activity), id, name }
}
