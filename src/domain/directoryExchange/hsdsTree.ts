import { type HsdsObject, isObject, nestedTableOf } from './hsdsTables'

/** One service at one place; either half may be missing. */
export type ServicePlace = { link: HsdsObject | null; location: HsdsObject | null }
export type ServiceNode = {
  object: HsdsObject
  organization: HsdsObject | null
  places: ServicePlace[]
}

/** What several files of HSDS 3 say together: every organisation, service and location once. */
export type HsdsTree = {
  organizations: HsdsObject[]
  services: ServiceNode[]
  locations: { object: HsdsObject; organization: HsdsObject | null }[]
  /** All that was handed in, for counting what became of it. */
  roots: { table: string; object: HsdsObject }[]
}

/** One row or object of a file with the table it belongs to. */
export type HsdsEntry = { table: string; object: HsdsObject }

/**
 * The objects in a JSON file of HSDS 3: one, a list, a page with `contents`, or lists under the names of their
 * tables. Null where it holds none.
 */
export function entriesOf(value: unknown): HsdsEntry[] | null {
  if (Array.isArray(value)) {
    const found = value.map(entriesOf)
    return found.length > 0 && found.every((one) => one !== null) ? found.flat() : null
  }
  if (!isObject(value)) return null
  if (Array.isArray(value.contents))
    return value.contents.length > 0 ? entriesOf(value.contents) : []
  const table = tableOf(value)
  if (table) return [{ table, object: value }]
  const lists = Object.entries(value).flatMap(([key, list]) => {
    const named = nestedTableOf(key)
    return named && Array.isArray(list)
      ? list.filter(isObject).map((object) => ({ table: named, object }))
      : []
  })
  return lists.length > 0 ? lists : null
}

/** Which table an object belongs to, by what the specification demands of each. */
function tableOf(object: HsdsObject): string | null {
  const has = (...fields: string[]) => fields.every((field) => field in object)
  if (has('location_type') || has('addresses')) return 'location'
  if (has('service', 'location') || has('service_id', 'location_id')) return 'service_at_location'
  if (has('name', 'status') || has('name', 'service_at_locations') || has('name', 'organization'))
    return 'service'
  if (has('taxonomy_detail') || has('term_uri') || has('code', 'taxonomy')) return 'taxonomy_term'
  if (has('name', 'version')) return 'taxonomy'
  if (has('name', 'description')) return 'organization'
  return null
}

/** Brings everything together by id: pages and files repeat each other in part. */
export function treeOf(entries: readonly HsdsEntry[]): HsdsTree {
  const tree = new TreeBuilder()
  for (const { table, object } of entries) tree.add(table, object)
  return tree.built(entries)
}

class TreeBuilder {
  readonly #organizations = new Map<string, HsdsObject>()
  readonly #services = new Map<string, ServiceNode>()
  readonly #locations = new Map<string, HsdsTree['locations'][number]>()
  readonly #links: HsdsObject[] = []
  #nameless = 0

  add(table: string, object: HsdsObject): void {
    if (table === 'organization') this.#organization(object)
    if (table === 'service') this.#service(object, null)
    if (table === 'location') this.#location(object, null)
    if (table === 'service_at_location') this.#link(object, null)
  }

  built(entries: readonly HsdsEntry[]): HsdsTree {
    for (const link of this.#links) this.#place(link)
    const organizations = [...this.#organizations.values()]
    const services = [...this.#services.values()].map((node) => ({
      ...node,
      organization: node.organization ?? this.#known(node.object.organization_id),
    }))
    const locations = [...this.#locations.values()].map((node) => ({
      ...node,
      organization: node.organization ?? this.#known(node.object.organization_id),
    }))
    return { organizations, services, locations, roots: [...entries] }
  }

  #organization(object: HsdsObject): HsdsObject {
    const key = this.#key(object)
    const known = this.#organizations.get(key)
    const kept = known && fuller(known) >= fuller(object) ? known : object
    this.#organizations.set(key, kept)
    for (const service of objectsIn(object.services)) this.#service(service, object)
    for (const location of objectsIn(object.locations)) this.#location(location, object)
    return kept
  }

  #service(object: HsdsObject, owner: HsdsObject | null): void {
    const key = this.#key(object)
    const [nested] = objectsIn(object.organization)
    const organization = owner ?? (nested ? this.#organization(nested) : null)
    const known = this.#services.get(key)
    this.#services.set(key, {
      object: known && fuller(known.object) >= fuller(object) ? known.object : object,
      organization: known?.organization ?? organization,
      places: known?.places ?? [],
    })
    for (const link of objectsIn(object.service_at_locations)) this.#link(link, key)
  }

  #location(object: HsdsObject, organization: HsdsObject | null): void {
    const key = this.#key(object)
    const known = this.#locations.get(key)
    this.#locations.set(key, {
      object: known && fuller(known.object) >= fuller(object) ? known.object : object,
      organization: known?.organization ?? organization,
    })
  }

  #link(link: HsdsObject, serviceKey: string | null): void {
    const [service] = objectsIn(link.service)
    const [location] = objectsIn(link.location)
    if (service) this.#service(service, null)
    if (location) this.#location(location, null)
    const service_id = serviceKey ?? (service ? this.#key(service) : link.service_id)
    const location_id = location ? this.#key(location) : link.location_id
    this.#links.push({ service_id, location_id, link })
  }

  #place({ service_id, location_id, link }: HsdsObject): void {
    const node = this.#services.get(String(service_id))
    const place = this.#locations.get(String(location_id))
    const own = link as HsdsObject
    const isKnown = node?.places.some(({ link }) => link?.id !== undefined && link.id === own.id)
    if (node && !isKnown) node.places.push({ link: own, location: place?.object ?? null })
  }

  #known(id: unknown): HsdsObject | null {
    return this.#organizations.get(String(id)) ?? null
  }

  /** Ids are the business of whoever wrote the file; an object without one stands for itself. */
  #key(object: HsdsObject): string {
    const named = this.#names.get(object)
    if (named) return named
    const isNamed = typeof object.id === 'string' && object.id.trim() !== ''
    const key = isNamed ? String(object.id) : `nameless ${++this.#nameless}`
    this.#names.set(object, key)
    return key
  }
  readonly #names = new Map<HsdsObject, string>()
}

/** Of two copies of one object the one that says more is read. */
function fuller(object: HsdsObject): number {
  return Object.values(object).filter((value) => value !== null && value !== '').length
}

/** The objects in a nested list, or the one that stands there alone. */
export function objectsIn(value: unknown): HsdsObject[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject)
}
