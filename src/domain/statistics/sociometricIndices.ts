import { atLeast, atMost, UNUSUAL } from './binomial'
import { share } from './mean'
import { type MutualPair, mutualCliques, mutualComponents } from './mutualGraph'

/** Somebody chose somebody, or would rather not have them: `from` points at `to`. */
export type Pointing = { from: string; to: string }

/** Answers of one survey: who could be chosen (N), who answered (R), and with how many choices each (k). */
export type SociometricAnswers = {
  members: readonly string[]
  respondents: readonly string[]
  choices: readonly Pointing[]
  rejections?: readonly Pointing[]
  maxChoices: number
}

/**
 * How one member stands. An isolate answered, chose nobody and was chosen by nobody; `notChosen` chose others.
 * One who did not answer is never called an isolate, and `untold` is one whom nobody else could have chosen.
 */
export type Standing = 'chosen' | 'notChosen' | 'isolate' | 'nonRespondent' | 'untold'

/**
 * Figures of one member. `raters` = respondents other than this one. `choiceStatus` = received / raters and
 * `rejectionStatus` = rejected / raters, 0 to 1; `preference` = received - rejected; `impact` = received +
 * rejected; `expansiveness` = given / (N - 1), 0 to 1, null for one who did not answer. `chanceOfMore` =
 * P(X >= received) and `chanceOfFewer` = P(X <= received) for X ~ Bin(raters, L / (R(N - 1))): how often that
 * would come of choosing at random. Prominent (menonjol) where `chanceOfMore` <= .05: a hint, no proof.
 */
export type MemberIndices = {
  received: number
  rejected: number
  given: number
  rejectsGiven: number
  mutual: number
  mutualRejections: number
  raters: number
  choiceStatus: number | null
  rejectionStatus: number | null
  preference: number
  impact: number
  expansiveness: number | null
  chanceOfMore: number | null
  chanceOfFewer: number | null
  isProminent: boolean
  isUnderchosen: boolean
  standing: Standing
}

/**
 * Figures of a survey with N members, R respondents, L choices, M mutual pairs, A one-way pairs, k choices each.
 * `density` = L / N(N-1); `densityOfRespondents` = L / R(N-1); `cohesion` = M / (N(N-1)/2); `cohesionLimited` =
 * M / floor(Nk/2), the most that k choices allow; `cohesionOfRespondents` = M / (R(R-1)/2), M among those who
 * answered; `reciprocity` = 2M / L (edges); `dyadicReciprocity` = M / (M+A). All 0 to 1, more is closer;
 * null = nothing to divide by, or fewer than two answered. Source: evaluation.md 4.6.
 * @see Moreno (1934), Who shall survive?; Wasserman & Faust (1994), Social network analysis.
 */
export type SociometricIndices = {
  N: number
  R: number
  L: number
  mutualPairs: MutualPair[]
  oneWayPairs: number
  nullPairs: number
  density: number | null
  densityOfRespondents: number | null
  cohesion: number | null
  cohesionLimited: number | null
  cohesionOfRespondents: number | null
  reciprocity: number | null
  dyadicReciprocity: number | null
  /** Respondents whom nobody chose. */
  unchosen: string[]
  /** L / (R(N-1)): how likely one respondent chooses a given other at random; null without respondents. */
  chance: number | null
  per: Record<string, MemberIndices>
  cliques: string[][]
  components: string[][]
  /** Choices by or of people who were not asked, of oneself, or said twice: left out of everything. */
  dropped: number
}

/** All indices of one survey. */
export function sociometricIndices(answers: SociometricAnswers): SociometricIndices {
  const { members, maxChoices } = answers
  const respondents = members.filter((code) => answers.respondents.includes(code))
  const choices = counted(answers.choices, members, respondents)
  const mutualPairs = mutualPairsOf(choices)
  const [N, R, L, M] = [members.length, respondents.length, choices.length, mutualPairs.length]
  const pairs = (N * (N - 1)) / 2
  const oneWayPairs = L - 2 * M
  const ofPair = (part: number, whole: number) => (R < 2 ? null : share(part, whole))
  const chance = share(L, R * (N - 1))
  const rejections = counted(answers.rejections ?? [], members, respondents)
  const asked = { respondents, choices, rejections, mutualPairs, chance, others: N - 1 }
  const per = Object.fromEntries(members.map((code) => [code, memberIndices(code, asked)]))
  return {
    N,
    R,
    L,
    mutualPairs,
    oneWayPairs,
    nullPairs: pairs - M - oneWayPairs,
    density: R > 0 ? share(L, N * (N - 1)) : null,
    densityOfRespondents: chance,
    cohesion: ofPair(M, pairs),
    cohesionLimited: ofPair(M, Math.min(pairs, Math.floor((N * maxChoices) / 2))),
    // Only who answered can choose back, so every mutual pair is among them.
    cohesionOfRespondents: ofPair(M, (R * (R - 1)) / 2),
    reciprocity: ofPair(2 * M, L),
    dyadicReciprocity: ofPair(M, M + oneWayPairs),
    unchosen: members.filter((code) =>
      ['notChosen', 'isolate'].includes(per[code]?.standing ?? ''),
    ),
    chance,
    per,
    cliques: mutualCliques(members, mutualPairs),
    components: mutualComponents(members, mutualPairs),
    dropped: answers.choices.length - L,
  }
}

/** Each choice once, none of oneself, and only of and by people who were asked. */
function counted(
  pointings: readonly Pointing[],
  members: readonly string[],
  respondents: readonly string[],
): Pointing[] {
  const each = new Map(pointings.map((one) => [JSON.stringify([one.from, one.to]), one]))
  return [...each.values()].filter(
    ({ from, to }) => from !== to && respondents.includes(from) && members.includes(to),
  )
}

/** The pairs who point at each other, each once, in order of their codes. */
export function mutualPairsOf(pointings: readonly Pointing[]): MutualPair[] {
  return pointings
    .filter(
      ({ from, to }) =>
        from < to && pointings.some((other) => other.from === to && other.to === from),
    )
    .map(({ from, to }): MutualPair => [from, to])
    .sort((one, other) => one.join().localeCompare(other.join()))
}

type Asked = {
  respondents: readonly string[]
  choices: readonly Pointing[]
  rejections: readonly Pointing[]
  mutualPairs: readonly MutualPair[]
  chance: number | null
  others: number
}

function memberIndices(code: string, asked: Asked): MemberIndices {
  const { respondents, choices, rejections, chance } = asked
  const raters = respondents.filter((one) => one !== code).length
  const hasAnswered = respondents.includes(code)
  const received = choices.filter(({ to }) => to === code).length
  const rejected = rejections.filter(({ to }) => to === code).length
  const given = choices.filter(({ from }) => from === code).length
  const ofChance = (of: typeof atLeast) =>
    chance === null || raters === 0 ? null : of(received, raters, chance)
  const [chanceOfMore, chanceOfFewer] = [ofChance(atLeast), ofChance(atMost)]
  return {
    received,
    rejected,
    given,
    rejectsGiven: rejections.filter(({ from }) => from === code).length,
    mutual: asked.mutualPairs.filter((pair) => pair.includes(code)).length,
    mutualRejections: mutualPairsOf(rejections).filter((pair) => pair.includes(code)).length,
    raters,
    choiceStatus: share(received, raters),
    rejectionStatus: share(rejected, raters),
    preference: received - rejected,
    impact: received + rejected,
    expansiveness: hasAnswered ? share(given, asked.others) : null,
    chanceOfMore,
    chanceOfFewer,
    isProminent: chanceOfMore !== null && chanceOfMore <= UNUSUAL,
    isUnderchosen: chanceOfFewer !== null && chanceOfFewer <= UNUSUAL,
    standing: standingOf({ received, given, raters, hasAnswered }),
  }
}

type Facts = { received: number; given: number; raters: number; hasAnswered: boolean }

function standingOf({ received, given, raters, hasAnswered }: Facts): Standing {
  if (!hasAnswered) return 'nonRespondent'
  if (received > 0) return 'chosen'
  if (raters === 0) return 'untold'
  return given > 0 ? 'notChosen' : 'isolate'
}
