import type { GroupFile } from '../../../../domain/groupFile'
import type { ReviewItem } from '../../../../domain/progress/reviewItems'
import { principleTexts, taskTexts } from '../../../../texts/catalog'
import { memberLabel } from '../../../../texts/members'
import { reviewText } from '../../../../texts/review'

/** Stands in the address in place of an item: what the review came to. */
export const SUMMARY = 'ringkasan'

/** How an item is named in the address. */
export function itemKey(item: ReviewItem): string {
  if (item.kind === 'task') return `tugas-${item.task}`
  return item.kind === 'principle' ? `prinsip-${item.principle}` : item.goal.id
}

/** What an item is called. */
export function itemName(item: ReviewItem): string {
  if (item.kind === 'task') return `${item.task}. ${taskTexts[item.task].name}`
  if (item.kind === 'principle') return `${item.principle}. ${principleTexts[item.principle].name}`
  return `${item.goal.id}. ${item.goal.text}`
}

/** Whose goal it is: the group's, or a member's by code and the name used in the group. */
export function goalOwner(group: GroupFile, memberCode: string | null | undefined): string {
  const member = group.records.member.find(({ code }) => code === memberCode)
  return member ? reviewText.goalOf(memberLabel(member)) : reviewText.groupGoal
}

/** Where saving an item leads: the next one still to be judged, after the last one the summary. */
export function keyAfter(items: readonly ReviewItem[], key: string): string {
  const at = items.findIndex((item) => itemKey(item) === key)
  const isOpen = (item: ReviewItem) => !item.isDone && itemKey(item) !== key
  const next = items.slice(at + 1).find(isOpen) ?? items.find(isOpen)
  return next ? itemKey(next) : SUMMARY
}
