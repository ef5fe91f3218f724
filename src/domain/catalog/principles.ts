/** The six principles of social group work, a to f. Source: seeds/004. */
export const principleCodes = ['a', 'b', 'c', 'd', 'e', 'f'] as const
export type PrincipleCode = (typeof principleCodes)[number]

/** The questions of the checklist, by principle, in the order in which they are asked and answered. Source: domain.md 4.1. */
export const principleQuestions = {
  a: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'],
  b: ['b1', 'b2', 'b3', 'b4', 'b5'],
  c: ['c1', 'c2', 'c3', 'c4', 'c5'],
  d: ['d1', 'd2', 'd3', 'd4', 'd5'],
  e: ['e1', 'e2', 'e3', 'e4', 'e5'],
  f: ['f1', 'f2', 'f3', 'f4', 'f5'],
} as const satisfies Record<PrincipleCode, readonly string[]>

/** The questions of one principle. */
export type QuestionOf<P extends PrincipleCode> = (typeof principleQuestions)[P][number]
/** One of the 31 questions, named by its principle and number. */
export type PrincipleQuestion = QuestionOf<PrincipleCode>

/** How many questions the checklist of each principle has. Source: domain.md 4.1. */
export const principleQuestionCounts = Object.fromEntries(
  principleCodes.map((code) => [code, principleQuestions[code].length]),
) as Record<PrincipleCode, number>
