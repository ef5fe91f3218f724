import type { RecordRef } from '../../groupFile'
import type { RecordKind } from '../../records/kindNames'
import type { EvidenceCode, EvidenceCount } from './evidenceCount'
import { voiceOfBad, voiceOfDays, voiceOfGood, voiceOnScale } from './voice'

type Told = Partial<Pick<EvidenceCount, 'records' | 'lacking'>>
type Item = { id: string }

/** Some things of a whole are as they should be, by the thirds; of nothing no share can be told. */
export function shareOf(
  code: EvidenceCode,
  value: number,
  of: number,
  told: Told = {},
): EvidenceCount {
  const known = of === 0 ? null : value
  return {
    ...counted(code, told),
    unit: 'share',
    value: known,
    of,
    voice: voiceOnScale(known, 0, of),
  }
}

/** Asked of each one of some records: those that are so are counted, the others named. */
export function shareOfRecords<T extends Item>(
  code: EvidenceCode,
  kind: RecordKind,
  items: readonly T[],
  isMet: (item: T) => boolean,
): EvidenceCount {
  const met = items.filter(isMet)
  const lacking = items.filter((item) => !isMet(item)).map(({ id }) => id)
  return shareOf(code, met.length, items.length, { records: refs(kind, met), lacking })
}

/** A count of what speaks for a task; null where the whole is 0 or nobody can tell. */
export function goodCount(
  code: EvidenceCode,
  value: number | null,
  of: number | null,
  told: Told = {},
): EvidenceCount {
  const known = of === 0 ? null : value
  return { ...counted(code, told), unit: 'count', value: known, of, voice: voiceOfGood(known) }
}

/** A count of what speaks against a task; null where the whole is 0 or nobody can tell. */
export function badCount(
  code: EvidenceCode,
  value: number | null,
  of: number | null,
  told: Told = {},
): EvidenceCount {
  const count = goodCount(code, value, of, told)
  return { ...count, voice: voiceOfBad(count.value) }
}

/** How many of some records are a good sign. */
export function goodRecords<T extends Item>(
  code: EvidenceCode,
  kind: RecordKind,
  items: readonly T[],
  isMet: (item: T) => boolean,
): EvidenceCount {
  const met = items.filter(isMet)
  return goodCount(code, met.length, items.length, { records: refs(kind, met) })
}

/** How many of some records are a bad sign. */
export function badRecords<T extends Item>(
  code: EvidenceCode,
  kind: RecordKind,
  items: readonly T[],
  isBad: (item: T) => boolean,
): EvidenceCount {
  const bad = items.filter(isBad)
  return badCount(code, bad.length, items.length, { records: refs(kind, bad) })
}

/** A mean over `n` scores, by the thirds of its scale. */
export function meanOf(
  code: EvidenceCode,
  value: number | null,
  n: number,
  scale: { min: number; max: number },
  told: Told = {},
): EvidenceCount {
  const voice = voiceOnScale(value, scale.min, scale.max)
  return { ...counted(code, told), unit: 'mean', value, of: n, voice }
}

/** A time in days, of which `most` are well. */
export function daysOf(
  code: EvidenceCode,
  value: number | null,
  of: number | null,
  most: number,
  told: Told = {},
): EvidenceCount {
  return { ...counted(code, told), unit: 'days', value, of, voice: voiceOfDays(value, most) }
}

/** Some records of one kind, by name. */
export function refs(kind: RecordKind, items: readonly Item[]): RecordRef[] {
  return items.map(({ id }) => ({ kind, id }))
}

function counted(code: EvidenceCode, { records = [], lacking = [] }: Told) {
  return { code, records, lacking }
}
