import type { ReactNode } from 'react'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import { formatDay, formatText } from '../../../../texts/formats'
import { priorityWords } from '../../../../texts/needLabels'
import { needsText } from '../../../../texts/needs'
import { categoryLabels } from '../../../../texts/resourceLabels'
import { MemberLinks } from './MemberLinks'
import { NeedState } from './NeedState'

const text = needsText.facts

/** Everything that is written of a need, name beside value. */
export function needFacts(need: ResourceNeed): (readonly [string, ReactNode])[] {
  const { priority, memberCodes, category, raisedDate, note } = need
  return [
    [text.status, <NeedState key="status" need={need} />],
    [text.priority, priorityWords(priority)],
    [text.of, <MemberLinks key="of" codes={memberCodes} nobody={needsText.of([])} />],
    [text.category, category ? categoryLabels[category] : text.noCategory],
    [text.raised, formatDay(raisedDate)],
    [text.note, formatText(note)],
  ]
}
