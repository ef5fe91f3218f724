/**
 * The number that follows the highest one among ids such as `KP-13`: letters, a dash, at most six digits. Ids of
 * another shape do not count; without any the first number is 1. Records set aside keep their number.
 */
export function nextNumber(ids: readonly string[], letters: string): number {
  const pattern = new RegExp(`^${letters}-(\\d{1,6})$`)
  return Math.max(0, ...ids.map((id) => Number(pattern.exec(id)?.[1] ?? 0))) + 1
}

/** The id that follows the highest one among those given, with at least two digits: `KP-14`. */
export function nextNumberedId(ids: readonly string[], letters: string): string {
  return `${letters}-${String(nextNumber(ids, letters)).padStart(2, '0')}`
}
