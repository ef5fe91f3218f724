const pattern = /^A-0*(\d{1,6})$/

/**
 * The code of the next person to join, ....
 * @param codes Codes of everybody who was ever recorded, those set aside included: no code is given twice.
 */
export function nextMemberCode(codes: readonly string[]): string {
  return codeOf(highest(codes) + 1)
}

/** The codes of the next `count` people, in order. */
export function nextMemberCodes(codes: readonly string[], count: number): string[] {
  const last = highest(codes)
  return Array.from({ length: count }, (_, index) => codeOf(last + 1 + index))
}

function highest(codes: readonly string[]): number {
  return codes.reduce((most, code) => Math.max(most, Number(pattern.exec(code)?.[1] ?? 0)), 0)
}

function codeOf(number: number): string {
  return `A-${String(number).padStart(2, '0')}`
}
