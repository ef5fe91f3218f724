import type { goalLevels, needStatuses } from '../catalog/lists'
import type { GroupFile } from '../groupFile'
import { holdsWords } from '../logs/wordSearch'
import { inUse } from '../progress/inUse'
import { metShareOf, URGENT_PRIORITY } from '../progress/resources'
import type { ResourceNeed } from '../records/resourceNeed'
import type { ResourceCategory } from './needCategories'
import { byUrgency, isOpenNeed } from './needOrder'

/** Which needs are looked at; null asks for all. `memberCode` keeps the needs of one member. */
export type NeedFilter = {
  words: string
  status: (typeof needStatuses)[number] | null
  priority: number | null
  scope: (typeof goalLevels)[number] | null
  category: ResourceCategory | null
  memberCode: string | null
  /** Only those that are neither met nor stopped. */
  isOpen: boolean
}

/** Asks for every need. */
export const allNeeds: NeedFilter = {
  words: '',
  status: null,
  priority: null,
  scope: null,
  category: null,
  memberCode: null,
  isOpen: false,
}

/** The needs that are looked at, the most urgent first. */
export function filteredNeeds(group: GroupFile, filter: NeedFilter): ResourceNeed[] {
  return inUse(group.records.resourceNeed)
    .filter(
      (one) =>
        (filter.status === null || one.status === filter.status) &&
        (filter.priority === null || one.priority === filter.priority) &&
        (filter.scope === null || one.scope === filter.scope) &&
        (filter.category === null || one.category === filter.category) &&
        (filter.memberCode === null || one.memberCodes?.includes(filter.memberCode)) &&
        (!filter.isOpen || isOpenNeed(one)) &&
        holdsWords(filter.words, [one.id, one.need, one.note, ...(one.memberCodes ?? [])]),
    )
    .sort(byUrgency)
}

/**
 * What a list of needs comes to. Stopped ones count in `total` and nowhere else. `metShare` weighs each need
 * by its priority, met whole and partly met half: 0 to 1, more is better; null where nothing is pursued.
 */
export type NeedFigures = {
  total: number
  pursued: number
  met: number
  partly: number
  urgent: number
  urgentOpen: number
  metShare: number | null
}

/** The counts of a list of needs. */
export function needFigures(needs: readonly ResourceNeed[]): NeedFigures {
  const pursued = needs.filter(({ status }) => status !== 'dihentikan')
  const urgent = pursued.filter(({ priority }) => priority >= URGENT_PRIORITY)
  return {
    total: needs.length,
    pursued: pursued.length,
    met: pursued.filter(({ status }) => status === 'terpenuhi').length,
    partly: pursued.filter(({ status }) => status === 'sebagian').length,
    urgent: urgent.length,
    urgentOpen: urgent.filter(isOpenNeed).length,
    metShare: metShareOf(pursued),
  }
}
