import type { Resource } from '../records/resource'

/** What a category is called; given in, because the domain knows no language. */
export type CategoryLabels = Readonly<Record<Resource['category'], string>>

/** The resources in which every word stands somewhere, in the order given. */
export type ResourceFinder = <T extends Resource>(resources: readonly T[], words: string) => T[]

/**
 * Finds resources by words while they are typed: each must occur in name, services, address, district,
 * regency, body or category, in any order; capitals and accents make no difference. The text of a record is
 * put together once and kept as long as the record lives, so that thousands are walked at every key.
 */
export function resourceFinder(labels: CategoryLabels): ResourceFinder {
  const texts = new WeakMap<Resource, string>()
  const textOf = (resource: Resource) => {
    const known = texts.get(resource)
    if (known !== undefined) return known
    const text = searchText(resource, labels)
    texts.set(resource, text)
    return text
  }
  return (resources, words) => {
    const wanted = folded(words).split(/\s+/).filter(Boolean)
    if (wanted.length === 0) return [...resources]
    return resources.filter((resource) => {
      const text = textOf(resource)
      return wanted.every((word) => text.includes(word))
    })
  }
}

/** Everything of a resource that is searched, as it is compared. */
export function searchText(resource: Resource, labels: CategoryLabels): string {
  const { id, name, organisation, category, psksType, services, address, village } = resource
  const parts = [
    name,
    organisation,
    labels[category],
    psksType,
    ...(services ?? []),
    address,
    village,
    resource.district,
    resource.regency,
    id,
  ]
  return folded(parts.filter(Boolean).join('\n'))
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
