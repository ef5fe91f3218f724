import type { GroupFile } from '../groupFile'
import type { Resource } from '../records/resource'
import { namesIn } from '../report/maskNames'
import { sharedPart } from './sharedFields'

/**
 * The names and codes of members that stand in what a resource would tell other groups, each once; empty where
 * it may be shared. What is known of a member never leaves the group by way of a resource. Source: domain.md 2.14,
 * 2.18 rule 5.
 */
export function membersNamed(group: GroupFile, resource: Resource): string[] {
  const texts = textsIn(sharedPart(resource))
  const codes = group.records.member.flatMap(({ code }) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(code)}(?![\\p{L}\\p{N}])`, 'iu')
    return texts.some((text) => pattern.test(text)) ? [code] : []
  })
  return [...new Set([...namesIn(texts, group), ...codes])]
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
