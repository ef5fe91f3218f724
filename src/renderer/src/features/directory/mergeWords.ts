import { checkerOf } from '../../../../domain/directory/freshness'
import type { MergePart } from '../../../../domain/directory/mergedResource'
import { positionOf } from '../../../../domain/geo/position'
import type { Resource } from '../../../../domain/records/resource'
import type { Worker } from '../../../../domain/records/worker'
import { categoryLabel, resourceStatusLabels, systemKindLabel } from '../../../../texts/directory'
import { directoryRecordText } from '../../../../texts/directoryRecord'
import { formatDay, formatNumber, formatText } from '../../../../texts/formats'

const DECIMALS = 5

/** What one of two compared records says in a part, in words. */
export function mergeWords(
  part: MergePart,
  resource: Resource,
  workers: readonly Worker[],
): string {
  switch (part) {
    case 'category':
      return categoryLabel(resource.category)
    case 'systemKind':
      return systemKindLabel(resource.systemKind)
    case 'status':
      return resourceStatusLabels[resource.status]
    case 'services':
    case 'languages':
      return formatText((resource[part] ?? []).join(', '))
    case 'address':
      return formatText(addressWords(resource))
    case 'place':
      return formatText(placeWords(resource))
    case 'phone':
      return joined([resource.phone, resource.isPersonalPhone ? personal : null])
    case 'mou':
      return joined([resource.mou?.number, dayOrNothing(resource.mou?.validUntil)])
    case 'verified':
      return joined([dayOrNothing(resource.verifiedDate), checkerOf(resource, workers)])
    case 'source':
      return formatText(resource.source?.name ?? resource.source?.id)
    default:
      return formatText(resource[part])
  }
}

const personal = directoryRecordText.contact.isPersonal.toLowerCase()

function addressWords(resource: Resource): string {
  const { address, village, district, regency, province, postalCode } = resource
  return [address, village, district, regency, province, postalCode].filter(Boolean).join(', ')
}

function placeWords(resource: Resource): string {
  const place = positionOf(resource)
  return place ? `${formatNumber(place.lat, DECIMALS)}; ${formatNumber(place.lon, DECIMALS)}` : ''
}

function dayOrNothing(day: string | null | undefined): string | null {
  return day ? formatDay(day) : null
}

function joined(words: readonly (string | null | undefined)[]): string {
  return formatText(words.filter(Boolean).join(', '))
}
