/**
 * Ages in completed years from which a band begins: infants, school age, adolescents (below 18 the law knows children),
 * youth up to 30 (UU 40/2009), adults, and older people from 60 (UU 13/1998). The order in which they are told.
 */
export const ageBands = [0, 6, 13, 18, 31, 60] as const
export type AgeBand = (typeof ageBands)[number]

/** The band of an age; nobody is younger than the first. */
export function ageBandOf(age: number): AgeBand {
  return ageBands.findLast((from) => from <= age) ?? 0
}
