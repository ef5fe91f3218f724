import { kmFrom } from '../../../../domain/geo/kmFrom'
import { isVerified } from '../../../../domain/progress/resources'
import type { Resource } from '../../../../domain/records/resource'
import { needsText } from '../../../../texts/needs'
import {
  categoryLabels,
  distanceOrUnknown,
  resourceStatusWords,
} from '../../../../texts/resourceLabels'
import { useAgencyPosition } from '../../resources/useAgencyPosition'
import { useOpenGroup } from '../../state/openGroup'

/** A resource to choose from: its name, its kind, how far it is, and whether it can be turned to. */
export function ResourceWords({ resource }: { resource: Resource }) {
  const { today } = useOpenGroup()
  const agency = useAgencyPosition()
  const { name, category, status } = resource
  const state =
    status !== 'aktif'
      ? resourceStatusWords[status]
      : isVerified(resource, today)
        ? null
        : needsText.resources.toVerify
  const told = [categoryLabels[category], distanceOrUnknown(kmFrom(agency, resource)), state]
  return (
    <span>
      {name} <span className="soft small">{told.filter((one) => one !== null).join(' · ')}</span>
    </span>
  )
}
