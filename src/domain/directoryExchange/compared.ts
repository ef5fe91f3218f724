import { uriOf } from './hsdsLosses'

/** Whether a file says the same of a field as the directory does; blanks at the ends and empty values do not differ. */
export function isSame(field: string, before: unknown, after: unknown): boolean {
  if (field === 'mou') return sameMou(before, after)
  if (field === 'website')
    return (uriOf(text(before)) ?? text(before)) === (uriOf(text(after)) ?? text(after))
  if (Array.isArray(before) || Array.isArray(after)) return listed(before) === listed(after)
  if (typeof before === 'number' || typeof after === 'number') return before === after
  if (typeof before === 'boolean' || typeof after === 'boolean')
    return (before ?? false) === (after ?? false)
  return text(before) === text(after)
}

/** Without the fields that say nothing. */
export function withoutAbsent(record: object): { [field: string]: unknown } {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== null),
  )
}

type Mou = { number?: string | null; validUntil?: string | null } | null | undefined

function sameMou(before: unknown, after: unknown): boolean {
  const [one, other] = [before as Mou, after as Mou]
  return (
    text(one?.number) === text(other?.number) && text(one?.validUntil) === text(other?.validUntil)
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n/g, '\n').trim() : ''
}

function listed(value: unknown): string {
  const list = Array.isArray(value) ? value.map(text) : []
  return list
    .flatMap((one) => one.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
