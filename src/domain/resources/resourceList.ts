import type { Day } from '../day'
import type { CategoryLabels } from '../directory/findResources'
import { kmFrom } from '../geo/kmFrom'
import type { Position } from '../geo/position'
import type { GroupFile } from '../groupFile'
import { holdsWords } from '../logs/wordSearch'
import { inUse } from '../progress/inUse'
import { isVerified } from '../progress/resources'
import type { Resource } from '../records/resource'
import { isNeverUsed, type Usage, usageByResource } from './resourceUsage'

/** What is looked at of the group's resources, and in which order. */
export type ResourceFilter = {
  words: string
  category: Resource['category'] | null
  isNeverUsed: boolean
  mustBeChecked: boolean
  order: 'name' | 'distance'
}

/** Every resource, by name. */
export const allResources: ResourceFilter = {
  words: '',
  category: null,
  isNeverUsed: false,
  mustBeChecked: false,
  order: 'name',
}

/** One resource of the list. `km` is the straight line from the agency; null where either place is not known. */
export type ResourceRow = { resource: Resource; km: number | null; usage: Usage }

/** Whether somebody must look again: in service, and not checked in the 180 days before today. Source: domain.md 2.14. */
export function mustBeChecked(resource: Resource, today: Day): boolean {
  return resource.status === 'aktif' && !isVerified(resource, today)
}

/** On which day it is looked, from where distances are counted, and what the categories are called. */
export type ResourceView = { today: Day; agency: Position | null; labels: CategoryLabels }

/** The resources that are looked for, in their order; those without a place come last by distance. */
export function filteredResources(
  group: GroupFile,
  filter: ResourceFilter,
  { today, agency, labels }: ResourceView,
): ResourceRow[] {
  const usageOf = usageByResource(group)
  return inUse(group.records.resource)
    .filter((resource) => !filter.category || resource.category === filter.category)
    .filter((resource) => !filter.isNeverUsed || isNeverUsed(usageOf(resource.id)))
    .filter((resource) => !filter.mustBeChecked || mustBeChecked(resource, today))
    .filter((one) => holdsWords(filter.words, searchedWords(one, labels[one.category])))
    .map((resource) => ({
      resource,
      km: kmFrom(agency, resource),
      usage: usageOf(resource.id),
    }))
    .sort(inOrder(filter.order))
}

/** What a resource is found by: what it is, what it gives, where it stands, whom to ask. */
export function searchedWords(
  resource: Omit<Resource, 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'revision'>,
  categoryWords: string,
): (string | null | undefined)[] {
  const { id, name, organisation, psksType, services, address, village, district } = resource
  return [
    id,
    name,
    organisation,
    categoryWords,
    psksType,
    ...(services ?? []),
    address,
    village,
    district,
    resource.regency,
    resource.contactPerson,
  ]
}

function inOrder(order: ResourceFilter['order']) {
  return (one: ResourceRow, other: ResourceRow) =>
    (order === 'distance' ? nearerFirst(one.km, other.km) : 0) ||
    one.resource.name.localeCompare(other.resource.name, 'id', { numeric: true })
}

function nearerFirst(one: number | null, other: number | null): number {
  const [here, there] = [one ?? Number.MAX_VALUE, other ?? Number.MAX_VALUE]
  return here === there ? 0 : here - there
}
