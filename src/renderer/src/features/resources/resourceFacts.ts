import type { GroupFile } from '../../../../domain/groupFile'
import type { Resource } from '../../../../domain/records/resource'
import { agencyPlace, kilometresFrom } from '../../../../domain/resources/resourceList'
import { EMPTY, formatDay, formatList, formatText } from '../../../../texts/formats'
import {
  categoryLabel,
  distanceWords,
  resourceSheetText,
  resourcesText,
  systemLabel,
} from '../../../../texts/groupResources'

const text = resourceSheetText

/** Everything that is written of a resource, name beside value. */
export function resourceFacts(group: GroupFile, resource: Resource): (readonly [string, string])[] {
  const { fields } = text
  const km = kilometresFrom(agencyPlace(group), resource)
  return [
    [text.code, resource.id],
    [fields.category, categoryLabel(resource.category)],
    [fields.systemKind, systemLabel(resource.systemKind)],
    ...said(fields.psksType, resource.psksType),
    ...said(fields.organisation, resource.organisation),
    [fields.status, resourcesText.statuses[resource.status]],
    [fields.services, formatList(resource.services ?? [])],
    [fields.requirements, formatText(resource.requirements)],
    [fields.cost, formatText(resource.cost)],
    [fields.hours, formatText(resource.hours)],
    [fields.accessibility, formatText(resource.accessibility)],
    ...said(fields.languages, (resource.languages ?? []).join(', ')),
    [fields.address, addressWords(resource)],
    [text.distance, km === null ? EMPTY : distanceWords(km)],
    ...said(fields.contactPerson, resource.contactPerson),
    [fields.phone, phoneWords(resource)],
    ...said(fields.email, resource.email),
    ...said(fields.website, resource.website),
    ...said(fields.mou, mouWords(resource)),
    ...said(fields.source, resource.source?.name ?? resource.source?.id),
  ]
}

function said(name: string, value: string | null | undefined): (readonly [string, string])[] {
  return value && /\S/u.test(value) ? [[name, value]] : []
}

function addressWords(resource: Resource): string {
  const { address, village, district, regency, province, postalCode } = resource
  const parts = [address, village, district, regency, province, postalCode]
  return formatText(parts.filter((part) => part && /\S/u.test(part)).join(', '))
}

function phoneWords({ phone, isPersonalPhone }: Resource): string {
  const words = formatText(phone)
  return isPersonalPhone && words !== EMPTY ? `${words} (${text.personal})` : words
}

function mouWords({ mou }: Resource): string {
  const until = mou?.validUntil ? `s.d. ${formatDay(mou.validUntil)}` : ''
  return [mou?.number, until].filter(Boolean).join(', ')
}
