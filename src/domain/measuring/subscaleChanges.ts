import type { GroupFile } from '../groupFile'
import type { Instrument } from '../records/instrument'
import { mean } from '../statistics/mean'
import { countedSheets, latestAt } from './measureSheets'
import { subscoresOf } from './scoreOf'

/**
 * Change of one subscale over the `n` members whose subscale was scored at both points, in its own points; means are
 * null where nobody was. What a subscale of few items moved is a hint for talking, no finding of its own.
 */
export type SubscaleChange = {
  name: string
  n: number
  preMean: number | null
  postMean: number | null
  meanDifference: number | null
}

/** The subscales of an instrument between two points, in its own order; nothing where it has none. */
export function subscaleChanges(
  group: GroupFile,
  instrument: Instrument,
  from: string,
  to: string,
): SubscaleChange[] {
  const sheets = countedSheets(group, instrument)
  return (instrument.subscales ?? []).map((name) => {
    const at = (point: string) =>
      latestAt(
        sheets,
        point,
        (sheet) => subscoresOf(sheet, instrument).find((one) => one.name === name)?.score ?? null,
      )
    const after = at(to)
    const pairs = [...at(from)].flatMap(([code, pre]) => {
      const post = after.get(code)
      return post === undefined ? [] : [{ pre, post }]
    })
    return {
      name,
      n: pairs.length,
      preMean: mean(pairs.map(({ pre }) => pre)),
      postMean: mean(pairs.map(({ post }) => post)),
      meanDifference: mean(pairs.map(({ pre, post }) => post - pre)),
    }
  })
}
