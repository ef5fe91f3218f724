import type { Told } from './hsdsParts'
import type { HsdsObject } from './hsdsTables'
import type { HsdsTree } from './hsdsTree'
import { stableUuid } from './stableUuid'

/** One resource as it is told of; `isOneOfMany`: its service, or its organisation, is at other places, too. */
export type Telling = Told & { isOneOfMany: boolean }

/** Each service at each place, each organisation that names no service, each place that belongs to nothing. */
export function toldIn(tree: HsdsTree): Telling[] {
  const placesOf = placesByOwner(tree)
  const ofServices = tree.services.flatMap(({ object, organization, places }): Telling[] => {
    const own = placesOf(organization)
    const only = places.length === 0 && own.length === 1 ? (own[0] ?? null) : null
    const all = places.length > 0 ? places : [{ link: null, location: only }]
    const isOneOfMany = all.length > 1
    return all.map((place) => ({ service: object, organization, ...place, isOneOfMany }))
  })
  const serving = new Set(tree.services.map(({ organization }) => keyOf(organization)))
  const used = new Set(ofServices.map(({ location }) => keyOf(location)))
  const bare = { service: null, link: null }
  const ofOrganizations = tree.organizations
    .filter((organization) => !serving.has(keyOf(organization)))
    .flatMap((organization): Telling[] => {
      const own = placesOf(organization)
      const all = own.length > 0 ? own : [null]
      return all.map((location) => ({
        ...bare,
        organization,
        location,
        isOneOfMany: own.length > 1,
      }))
    })
  const alone = tree.locations
    .filter(({ object, organization }) => !organization && !used.has(keyOf(object)))
    .map(({ object }) => ({ ...bare, organization: null, location: object, isOneOfMany: false }))
  return [...ofServices, ...ofOrganizations, ...alone]
}

/** The link of service and place is the surest name; a service in one place only may be known by its own, too. */
export function sourceIdsOf({
  service,
  organization,
  link,
  location,
  isOneOfMany,
}: Telling): string[] {
  const bodies = [organization?.id ?? location?.id]
  const ofOther = isOneOfMany ? [location?.id] : bodies
  const named = service ? [link?.id, isOneOfMany ? undefined : service.id] : ofOther
  const ids = named.filter((id) => typeof id === 'string' && id.trim() !== '') as string[]
  if (ids.length > 0 || !service?.id || !location?.id) return ids
  return [stableUuid('place', String(service.id), String(location.id))]
}

/** The id of an object, or the object itself where it has none. */
function keyOf(object: HsdsObject | null): unknown {
  return object?.id ?? object
}

function placesByOwner({ locations }: HsdsTree): (owner: HsdsObject | null) => HsdsObject[] {
  const places = new Map<unknown, HsdsObject[]>()
  for (const { object, organization } of locations)
    if (organization)
      places.set(keyOf(organization), [...(places.get(keyOf(organization)) ?? []), object])
  return (owner) => (owner ? (places.get(keyOf(owner)) ?? []) : [])
}
