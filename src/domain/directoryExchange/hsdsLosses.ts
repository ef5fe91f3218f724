import type { Resource } from '../records/resource'
import { personalFields } from './personalFields'
import { isUuid } from './stableUuid'

/** Why something of a resource does not go along. */
export const lossReasons = [
  'noPlace',
  'needsEmail',
  'notAnEmail',
  'notAnAddress',
  'personalPhone',
  'sourceReplaced',
  'setAside',
] as const
export type LossReason = (typeof lossReasons)[number]

/** What an export leaves out or changes: the field, how many resources it is about, and the first of them. */
export type Loss = { field: string; reason: LossReason; count: number; example: string }

/** What HSDS 3 cannot hold of these resources. */
export function hsdsLosses(
  records: readonly Resource[],
  { withPersonalPhones }: { withPersonalPhones: boolean },
): Loss[] {
  const losses: { field: string; reason: LossReason; of: Resource }[] = []
  for (const of of records) {
    const lose = (field: string, reason: LossReason) => losses.push({ field, reason, of })
    if (of.archivedAt) {
      lose('', 'setAside')
      continue
    }
    if (of.mou?.number) lose('mou.number', 'noPlace')
    if (of.mou?.validUntil) lose('mou.validUntil', 'noPlace')
    if (of.verifiedBy && !emailOf(of.verifiedBy)) lose('verifiedBy', 'needsEmail')
    if (of.email && !emailOf(of.email)) lose('email', 'notAnEmail')
    if (of.website && !uriOf(of.website)) lose('website', 'notAnAddress')
    if (!withPersonalPhones) for (const field of personalFields(of)) lose(field, 'personalPhone')
    if (of.source?.name) lose('source.name', 'noPlace')
    if (of.source && !isUuid(of.source.id)) lose('source.id', 'sourceReplaced')
    for (const field of groupFields) if (of[field]?.length) lose(field, 'noPlace')
  }
  return countedLosses(losses)
}

/** Belong to a group and its eco-map, never to what is handed on. */
const groupFields = ['relationStrength', 'relationDirection', 'relationHistory', 'note'] as const

/** What a table of our own leaves out: records set aside, and what belongs to persons and was not asked for. */
export function tableLosses(
  records: readonly Resource[],
  { withPersonalPhones }: { withPersonalPhones: boolean },
): Loss[] {
  return countedLosses(
    records.flatMap((of): { field: string; reason: LossReason; of: Resource }[] => {
      if (of.archivedAt) return [{ field: '', reason: 'setAside', of }]
      if (withPersonalPhones) return []
      return personalFields(of).map((field) => ({ field, reason: 'personalPhone', of }))
    }),
  )
}

function countedLosses(
  losses: readonly { field: string; reason: LossReason; of: Resource }[],
): Loss[] {
  const counts = new Map<string, Loss>()
  for (const { field, reason, of } of losses) {
    const known = counts.get(`${field} ${reason}`)
    const example = known?.example ?? `${of.id} ${of.name}`
    counts.set(`${field} ${reason}`, { field, reason, count: (known?.count ?? 0) + 1, example })
  }
  return [...counts.values()]
}

/** A mail address as HSDS wants it; undefined where the words are none. */
export function emailOf(text: string | null | undefined): string | undefined {
  const mail = text?.trim() ?? ''
  return /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(mail) ? mail : undefined
}

/** A page of the web as HSDS wants it, with its scheme; undefined where the words are none. */
export function uriOf(text: string | null | undefined): string | undefined {
  const page = text?.trim() ?? ''
  const whole = /^https?:\/\//i.test(page) ? page : `https://${page}`
  return /^https?:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d+)?([/?#][\w./?#[\]@!$&'()*+,;=:~%-]*)?$/i.test(
    whole,
  )
    ? whole
    : undefined
}
