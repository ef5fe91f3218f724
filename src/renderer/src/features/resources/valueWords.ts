import type { SharedField, SharedResource } from '../../../../domain/resources/sharedFields'
import { EMPTY, formatDay, formatList, formatText } from '../../../../texts/formats'
import {
  categoryLabel,
  resourceSheetText,
  resourcesText,
  systemLabel,
} from '../../../../texts/groupResources'

/** What one record says in a field, as it is compared with another. */
export function valueWords(field: SharedField, resource: SharedResource): string {
  switch (field) {
    case 'category':
      return categoryLabel(resource.category)
    case 'systemKind':
      return systemLabel(resource.systemKind)
    case 'status':
      return resourcesText.statuses[resource.status]
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
