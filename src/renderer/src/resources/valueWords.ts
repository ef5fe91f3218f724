import type { SharedField, SharedResource } from '../../../domain/resources/sharedFields'
import { EMPTY, formatDay, formatList, formatText } from '../../../texts/formats'
import { resourceSheetText } from '../../../texts/groupResources'
import {
  categoryLabels,
  resourceStatusLabels,
  systemKindLabels,
} from '../../../texts/resourceLabels'

/** What one record says in a field, as it is compared with another. */
export function valueWords(field: SharedField, resource: SharedResource): string {
  switch (field) {
    case 'category':
      return categoryLabels[resource.category]
    case 'systemKind':
      return systemKindLabels[resource.systemKind]
    case 'status':
      return resourceStatusLabels[resource.status]
    case 'services':
    case 'languages':
      return formatList(resource[field] ?? [])
    case 'isPersonalPhone':
      return resource.isPersonalPhone ? resourceSheetText.yes : resourceSheetText.no
    case 'lat':
    case 'lon':
      return String(resource[field] ?? EMPTY).replace('.', ',')
    case 'mou':
      return formatText(
        [resource.mou?.number, resource.mou?.validUntil && formatDay(resource.mou.validUntil)]
          .filter(Boolean)
          .join(', '),
      )
    case 'verifiedDate':
      return formatDay(resource.verifiedDate)
    case 'source':
      return formatText(resource.source?.name ?? resource.source?.id)
    default:
      return formatText(resource[field])
  }
}

/** The whole address on one line, blank where nothing is told. */
export function addressWords(resource: SharedResource): string {
  const { address, village, district, regency, province, postalCode } = resource
  const parts = [address, village, district, regency, province, postalCode]
  return parts.filter((part) => part && /\S/u.test(part)).join(', ')
}
