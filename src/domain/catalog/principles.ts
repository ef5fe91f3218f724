/** The six principles of social group work, a to f. Source: seeds/004. */
export const principleCodes = ['a', 'b', 'c', 'd', 'e', 'f'] as const
export type PrincipleCode = (typeof principleCodes)[number]

/** How many questions the checklist of each principle has. Source: domain.md 4.1. */
export const principleQuestionCounts: Record<PrincipleCode, number> = {
  a: 6,
  b: 5,
  c: 5,
  d: 5,
  e: 5,
  f: 5,
}
