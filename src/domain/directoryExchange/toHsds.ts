import type { resourceCategories, systemKinds } from '../catalog/lists'
import type { Resource } from '../records/resource'
import { locationOf } from './hsdsLocationOut'
import { emailOf, uriOf } from './hsdsLosses'
import { filled, keyOf, madeId, type NamedObject, said } from './hsdsOut'
import { guyubTaxonomies, type HsdsObject, phoneTypes } from './hsdsTables'
import { handedOn } from './personalFields'
import { stableUuid } from './stableUuid'

/** How terms are named for readers elsewhere, and whether telephones of persons go along. */
export type HsdsWriting = {
  categories: Readonly<Record<(typeof resourceCategories)[number], string>>
  systemKinds: Readonly<Record<(typeof systemKinds)[number], string>>
  withPersonalPhones: boolean
}

/** A page of HSDS 3 with every organisation on it, its services nested inside. */
export type HsdsPage = {
  total_items: number
  total_pages: 1
  page_number: 1
  size: number
  first_page: true
  last_page: true
  empty: boolean
  contents: NamedObject[]
}

/**
 * Resources as HSDS 3: each is a service, at its place where it has one, of the organisation that runs it or that
 * bears its name. Records set aside stay at home. What HSDS has no column for, `hsdsLosses` tells.
 */
export function toHsds(records: readonly Resource[], writing: HsdsWriting): HsdsPage {
  const organizations = new Map<string, NamedObject & { services: HsdsObject[] }>()
  for (const record of records) {
    if (record.archivedAt) continue
    const organization = organizationOf(record)
    const known = organizations.get(organization.id) ?? organization
    known.services.push(serviceOf(record, organization.id, writing))
    organizations.set(organization.id, known)
  }
  const contents = [...organizations.values()]
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  }
}

function organizationOf(record: Resource): NamedObject & { services: HsdsObject[] } {
  const body = record.organisation?.trim()
  const name = body || record.name
  const id = body ? sharedId('organization', body) : madeId(record, 'organization')
  // The specification demands a description; there is nothing to say beyond the name.
  return { id, name, description: name, services: [] }
}

function serviceOf(kept: Resource, organization_id: string, writing: HsdsWriting): NamedObject {
  const record = handedOn(kept, writing.withPersonalPhones)
  const location = locationOf(record)
  const id = location ? madeId(record, 'service') : keyOf(record)
  return said({
    id,
    organization_id,
    name: record.name,
    description: linesOf(record.services),
    url: uriOf(record.website),
    email: emailOf(record.email),
    status: statuses[record.status],
    fees_description: record.cost,
    eligibility_description: record.requirements,
    assured_date: record.verifiedDate,
    assurer_email: emailOf(record.verifiedBy),
    last_modified: record.updatedAt,
    phones: phonesOf(record),
    contacts: filled(record.contactPerson)
      ? [{ id: madeId(record, 'contact'), name: record.contactPerson }]
      : undefined,
    schedules: filled(record.hours)
      ? [{ id: madeId(record, 'schedule'), service_id: id, description: record.hours }]
      : undefined,
    languages: record.languages?.filter(filled).map((name, index) => ({
      id: madeId(record, `language ${index}`),
      name,
    })),
    service_at_locations: location
      ? [{ id: keyOf(record), service_id: id, location_id: location.id, location }]
      : undefined,
    attributes: attributesOf(record, id, writing),
  })
}

const statuses = {
  aktif: 'active',
  tidakAktif: 'inactive',
  tidakMenerima: 'temporarily closed',
} as const satisfies Record<Resource['status'], string>

function phonesOf(record: Resource) {
  if (!filled(record.phone)) return undefined
  // A box that nobody ticked says nothing, for forms write it down as false.
  const type = record.isPersonalPhone ? phoneTypes.personal : undefined
  return [said({ id: madeId(record, 'phone'), number: record.phone, type })]
}

function attributesOf(record: Resource, link_id: string, writing: HsdsWriting): HsdsObject[] {
  const { category, systemKind, psksType } = record
  const terms = [
    { taxonomy: guyubTaxonomies.category, code: category, name: writing.categories[category] },
    {
      taxonomy: guyubTaxonomies.systemKind,
      code: systemKind,
      name: writing.systemKinds[systemKind],
    },
    ...(filled(psksType)
      ? [{ taxonomy: guyubTaxonomies.psksType, code: psksType, name: psksType }]
      : []),
  ]
  return terms.map(({ taxonomy, code, name }) => {
    const id = sharedId('term', taxonomy, code)
    return {
      id: madeId(record, `attribute ${taxonomy}`),
      link_id,
      taxonomy_term_id: id,
      link_entity: 'service',
      taxonomy_term: { id, code, name, description: name, taxonomy },
    }
  })
}

/** Few terms and bodies serve thousands of resources. */
const sharedIds = new Map<string, string>()
function sharedId(...words: readonly string[]): string {
  const key = JSON.stringify(words)
  const id = sharedIds.get(key) ?? stableUuid(...words)
  sharedIds.set(key, id)
  return id
}

function linesOf(lines: readonly string[] | null | undefined): string | undefined {
  return lines?.filter(filled).join('\n') || undefined
}
