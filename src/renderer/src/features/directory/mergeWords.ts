import { checkerOf } from '../../../../domain/directory/freshness'
import type { MergePart } from '../../../../domain/directory/mergedResource'
import { positionOf } from '../../../../domain/geo/position'
import type { Resource } from '../../../../domain/records/resource'
import type { Worker } from '../../../../domain/records/worker'
import { formatDay, formatNumber, formatText } from '../../../../texts/formats'
import { resourceFieldLabels } from '../../../../texts/resourceFields'
import { addressWords, valueWords } from '../../resources/valueWords'

const DECIMALS = 5

/** What one of two compared records says in a part, in words. */
export function mergeWords(
  part: MergePart,
  resource: Resource,
  workers: readonly Worker[],
): string {
  switch (part) {
    case 'address':
      return formatText(addressWords(resource))
    case 'place':
      return formatText(placeWords(resource))
    case 'phone':
      return joined([resource.phone, resource.isPersonalPhone ? personal : null])
    case 'verified':
      return joined([dayOrNothing(resource.verifiedDate), checkerOf(resource, workers)])
    default:
      return valueWords(part, resource)
  }
}

const personal = resourceFieldLabels.isPersonalPhone.toLowerCase()

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
