/** The id of the next worker, `PS-05`: one above the highest number ever given here, former workers included. */
export function nextWorkerId(ids: readonly string[]): string {
  return `PS-${String(highest(ids, 'PS') + 1).padStart(2, '0')}`
}

/** The id of the next purpose of the agency, `TL-4`: one above the highest of those given. */
export function nextPurposeId(ids: readonly string[]): string {
  return `TL-${highest(ids, 'TL') + 1}`
}

/** The id of the next activity of the agency's own, `KL-03`: one above the highest of those given. */
export function nextActivityId(ids: readonly string[]): string {
  return `KL-${String(highest(ids, 'KL') + 1).padStart(2, '0')}`
}

/** The id of the next copy among them, `KS-01`: a series of its own, so that no copy falls on one just being written. */
export function nextCopyId(ids: readonly string[]): string {
  return `KS-${String(highest(ids, 'KS') + 1).padStart(2, '0')}`
}

function highest(ids: readonly string[], letters: string): number {
  const numbers = ids.map((id) => new RegExp(`^${letters}-(\\d{1,6})$`).exec(id)?.[1])
  return Math.max(0, ...numbers.map((number) => Number(number ?? 0)))
}
