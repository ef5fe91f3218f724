import { kmFrom } from '../../../../domain/geo/kmFrom'
import type { Position } from '../../../../domain/geo/position'
import type { Resource } from '../../../../domain/records/resource'
import { EMPTY, formatDay, formatList, formatText } from '../../../../texts/formats'
import { resourceSheetText } from '../../../../texts/groupResources'
import { resourceFieldLabels } from '../../../../texts/resourceFields'
import {
  categoryLabels,
  distanceWords,
  resourceStatusLabels,
  systemKindLabels,
} from '../../../../texts/resourceLabels'
import { addressWords } from '../../resources/valueWords'

const text = resourceSheetText
const fields = resourceFieldLabels

/** Everything that is written of a resource, name beside value. */
export function resourceFacts(
  resource: Resource,
  agency: Position | null,
): (readonly [string, string])[] {
  const km = kmFrom(agency, resource)
  return [
    [text.code, resource.id],
    [fields.category, categoryLabels[resource.category]],
    [fields.systemKind, systemKindLabels[resource.systemKind]],
    ...said(fields.psksType, resource.psksType),
    ...said(fields.organisation, resource.organisation),
    [fields.status, resourceStatusLabels[resource.status]],
    [fields.services, formatList(resource.services ?? [])],
    [fields.requirements, formatText(resource.requirements)],
    [fields.cost, formatText(resource.cost)],
    [fields.hours, formatText(resource.hours)],
    [fields.accessibility, formatText(resource.accessibility)],
    ...said(fields.languages, (resource.languages ?? []).join(', ')),
    [fields.address, formatText(addressWords(resource))],
    [text.distance, km === null ? EMPTY : distanceWords(km)],
    ...said(fields.contactPerson, resource.contactPerson),
    [fields.phone, phoneWords(resource)],
    ...said(fields.email, resource.email),
    ...said(fields.website, resource.website),
    ...said(fields.mou, mouFact(resource)),
    ...said(fields.source, resource.source?.name ?? resource.source?.id),
  ]
}

function said(name: string, value: string | null | undefined): (readonly [string, string])[] {
  return value && /\S/u.test(value) ? [[name, value]] : []
}

function phoneWords({ phone, isPersonalPhone }: Resource): string {
  const words = formatText(phone)
  return isPersonalPhone && words !== EMPTY ? `${words} (${text.personal})` : words
}

function mouFact({ mou }: Resource): string {
  const until = mou?.validUntil ? `s.d. ${formatDay(mou.validUntil)}` : ''
  return [mou?.number, until].filter(Boolean).join(', ')
}
