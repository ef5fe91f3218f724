/** The id of the next worker, `PS-05`: one above the highest number ever given here, former workers included. */
export function nextWorkerId(ids: readonly string[]): string {
  return `PS-${String(highest(ids, 'PS') + 1).padStart(2, '0')}`
}

/** The id of the next purpose of the agency, `TL-4`: one above the highest of those given. */
export function nextPurposeId(ids: readonly string[]): string {
  return `TL-${highest(ids, 'TL') + 1}`
}

function highest(ids: readonly string[], letters: string): number {
  const numbers = ids.map((id) => new RegExp(`^${letters}-(\\d{1,6})$`).exec(id)?.[1])
  return Math.max(0, ...numbers.map((number) => Number(number ?? 0)))
}
