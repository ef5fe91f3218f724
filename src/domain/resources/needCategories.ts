import type { ResourceNeed } from '../records/resourceNeed'
import type { NeedTies } from './needTies'

export type ResourceCategory = NonNullable<ResourceNeed['category']>

/**
 * What kinds of resource a need asks for: the one the worker chose or, where none was chosen, those of the
 * resources found for it. None where nobody can tell. Source: domain.md 2.14.
 */
export function needCategories(need: ResourceNeed, { resources }: NeedTies): ResourceCategory[] {
  if (need.category) return [need.category]
  return [...new Set(resources.map(({ category }) => category))]
}
