import { nextNumber, nextNumberedId } from '../nextNumber'

/** The id of the next worker, `PS-05`: one above the highest number ever given here, former workers included. */
export function nextWorkerId(ids: readonly string[]): string {
  return nextNumberedId(ids, 'PS')
}

/** The id of the next purpose of the agency, `TL-4`: one above the highest of those given. */
export function nextPurposeId(ids: readonly string[]): string {
  return `TL-${nextNumber(ids, 'TL')}`
}

/** The id of the next activity of the agency's own, `KL-03`: one above the highest of those given. */
export function nextActivityId(ids: readonly string[]): string {
  return nextNumberedId(ids, 'KL')
}

/** The id of the next copy among them, `KS-01`: a series of its own, so that no copy falls on one just being written. */
export function nextCopyId(ids: readonly string[]): string {
  return nextNumberedId(ids, 'KS')
}
