import { measureStages } from '../catalog/lists'
import type { Day } from '../day'

/** Where a point lies: on a day, and before or behind the stages of that day. */
type Place = { point: string; day: Day | ''; rank: number }

/** Behind every day: where the end is put as long as no sheet of it bears a day. */
const LAST_DAY = '9999-12-31'
const stages: readonly string[] = measureStages
const MEETING_RANK = 1
/** The beginning comes before, every other stage behind what was measured at a meeting of the same day. */
const stageRank = (stage: string) => (stage === 'pra' ? 0 : MEETING_RANK + stages.indexOf(stage))

/**
 * Points of measurement in order of time: the stages as they follow one another in every program
 * (pra, tengah, akhir, tindakLanjut), the others between them by day. A point without any day lies behind the one that
 * the instrument names before it, else behind the beginning. Source: domain.md 2.16.
 */
export function orderOfPoints(
  used: readonly string[],
  named: readonly string[],
  dayOf: (point: string) => Day | null,
): string[] {
  const placed = stagePlaces(used, dayOf)
  const first = placed[0]?.point === 'pra' ? placed[0].day : ''
  const others = [...named, ...used].filter(
    (point, index, all) =>
      used.includes(point) && !stages.includes(point) && all.indexOf(point) === index,
  )
  for (const point of others) {
    const day = dayOf(point)
    const before = day === null ? namedBefore(point, named, placed) : null
    placed.push({ point, day: day ?? before?.day ?? first, rank: before?.rank ?? MEETING_RANK })
  }
  const turn = ({ point }: Place) => (named.includes(point) ? named.indexOf(point) : named.length)
  return placed
    .sort(
      (one, other) =>
        one.day.localeCompare(other.day) ||
        one.rank - other.rank ||
        turn(one) - turn(other) ||
        one.point.localeCompare(other.point, 'en', { numeric: true }),
    )
    .map(({ point }) => point)
}

/** The stages that were used, none of them on a day before the stage that it follows. */
function stagePlaces(used: readonly string[], dayOf: (point: string) => Day | null): Place[] {
  let last: Day | '' = ''
  return stages
    .filter((stage) => used.includes(stage))
    .map((point) => {
      const isLate = point === 'akhir' || point === 'tindakLanjut'
      const day = dayOf(point) ?? (isLate ? LAST_DAY : last)
      last = day > last ? day : last
      return { point, day: last, rank: stageRank(point) }
    })
}

function namedBefore(point: string, named: readonly string[], placed: readonly Place[]) {
  return named
    .slice(0, Math.max(0, named.indexOf(point)))
    .toReversed()
    .map((one) => placed.find((place) => place.point === one))
    .find((place) => place !== undefined)
}
