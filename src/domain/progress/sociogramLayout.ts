import type { GroupFile } from '../groupFile'
import type { SociometricSurvey } from '../records/sociometricSurvey'
import { pairKey, ringOrder } from './ringOrder'
import { type SurveyResult, surveyResults } from './surveyResult'

/** Where a member stands on the drawing, 0 to 1 from the upper left. */
export type Place = { x: number; y: number }
export type Places = ReadonlyMap<string, Place>

/** What of a survey decides where its members stand. `enteredAt` tells which survey was known first. */
export type LaidSurvey = {
  id: string
  date: string
  enteredAt: string
  members: readonly string[]
  mutualPairs: readonly (readonly [string, string])[]
  choices: readonly { from: string; to: string }[]
  layout: NonNullable<SociometricSurvey['layout']> | null
}

/** Nearer than this two members would cover each other. */
export const NEAREST = 0.07
const MUTUAL = 3
const ONE_WAY = 0.5

/**
 * Where everybody stands in one survey, so that its drawing can be laid beside the others. A member keeps the same
 * place in all of them: the one on which the worker put the member in this survey or the latest before it, else a
 * place on a circle that was found when the first survey was entered, or, for who came later, the widest gap of it.
 * So a further survey moves nobody. Nobody covers another.
 */
export function placesIn(surveys: readonly LaidSurvey[], surveyId: string): Places {
  const chosen = surveys.find(({ id }) => id === surveyId)
  const circle = circleOf(surveys)
  const stored = storedUpTo(surveys, chosen)
  const here = chosen?.members ?? []
  // Who belongs to the survey and was put somewhere has the first right to that place.
  const rank = (code: string) => (!stored.has(code) ? 2 : here.includes(code) ? 0 : 1)
  const inTurn = [...circle.keys()].toSorted((one, other) => rank(one) - rank(other))
  const places = new Map<string, Place>()
  for (const code of inTurn) {
    const wanted = stored.get(code) ?? circle.get(code)
    if (wanted) places.set(code, isFree(wanted, places) ? wanted : freePlace(places))
  }
  return places
}

/** A fresh circle for the members of a survey, by the ties of all surveys: what "arrange anew" puts down. */
export function arrangedAnew(surveys: readonly LaidSurvey[], surveyId: string): Places {
  const members = surveys.find(({ id }) => id === surveyId)?.members ?? []
  return onCircle(ringOrder(members, weightsOf(surveys)))
}

/** The surveys of a group as the drawing needs them. */
export function laidSurveys(group: GroupFile): LaidSurvey[] {
  return surveyResults(group).map(laidSurvey)
}

/** One survey as the drawing needs it. */
export function laidSurvey({ survey, members, choices, indices }: SurveyResult): LaidSurvey {
  return {
    id: survey.id,
    date: survey.date,
    enteredAt: survey.createdAt,
    members: members.map(({ code }) => code),
    mutualPairs: indices.mutualPairs,
    choices,
    layout: survey.layout ?? null,
  }
}

/** Everybody who was ever asked, on a circle by the ties of the survey that was entered first. */
function circleOf(surveys: readonly LaidSurvey[]): Map<string, Place> {
  const entered = sortedBy(surveys, ({ enteredAt, date, id }) => `${enteredAt} ${date} ${id}`)
  const first = entered.find(({ choices }) => choices.length > 0) ?? entered[0]
  if (!first) return new Map()
  const places = onCircle(ringOrder(first.members, weightsOf([first])))
  for (const code of entered.flatMap(({ members }) => members.toSorted()))
    if (!places.has(code)) places.set(code, freePlace(places))
  return places
}

function storedUpTo(surveys: readonly LaidSurvey[], chosen: LaidSurvey | undefined) {
  const order = ({ date, id }: LaidSurvey) => `${date} ${id}`
  const stored = new Map<string, Place>()
  for (const survey of sortedBy(surveys, order))
    if (chosen && order(survey).localeCompare(order(chosen), 'en', { numeric: true }) <= 0)
      for (const [code, place] of Object.entries(survey.layout ?? {})) stored.set(code, place)
  return stored
}

function sortedBy(
  surveys: readonly LaidSurvey[],
  key: (survey: LaidSurvey) => string,
): LaidSurvey[] {
  return surveys.toSorted((one, other) =>
    key(one).localeCompare(key(other), 'en', { numeric: true }),
  )
}

function weightsOf(surveys: readonly LaidSurvey[]): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (one: string, other: string, weight: number) => {
    const key = pairKey(one, other)
    weights.set(key, (weights.get(key) ?? 0) + weight)
  }
  for (const { mutualPairs, choices } of surveys) {
    for (const [one, other] of mutualPairs) add(one, other, MUTUAL - 2 * ONE_WAY)
    for (const { from, to } of choices) add(from, to, ONE_WAY)
  }
  return weights
}

function onCircle(order: readonly string[]): Map<string, Place> {
  return new Map(order.map((code, index) => [code, circlePoint(index / order.length)]))
}

/** A point of the circle, 0 at the top, clockwise. */
function circlePoint(turn: number): Place {
  const at = (part: number) => Math.round((0.5 + part / 2) * 10_000) / 10_000
  return { x: at(Math.sin(2 * Math.PI * turn)), y: at(-Math.cos(2 * Math.PI * turn)) }
}

function isFree(place: Place, places: Places): boolean {
  return distanceToNearest(place, places) >= NEAREST
}

/** The point of the circle that is farthest from everybody. */
export function freePlace(places: Places): Place {
  const steps = Math.max(120, 8 * places.size)
  const points = Array.from({ length: steps }, (_, index) => circlePoint(index / steps))
  const [widest = circlePoint(0)] = points.toSorted(
    (one, other) => distanceToNearest(other, places) - distanceToNearest(one, places),
  )
  return widest
}

function distanceToNearest(place: Place, places: Places): number {
  return Math.min(
    2,
    ...[...places.values()].map(({ x, y }) => Math.hypot(x - place.x, y - place.y)),
  )
}
