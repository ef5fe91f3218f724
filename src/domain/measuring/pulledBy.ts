import { mean } from '../statistics/mean'
import { quantile } from '../statistics/quantile'

/** Pairs below which nobody can be called far out: quarters of fewer say nothing. */
const FEWEST = 5
/** Widths of the middle half beyond which a value lies far out. */
const FAR = 3
/** Share of the mean change that one member must carry for the mean to be called theirs. */
const CARRIED = 0.5

type Changed = { memberCode: string; difference: number }

/** One member whose change lies far from that of all others and decides the mean; `meanWithout` in points of the instrument. */
export type Pull = Changed & { meanWithout: number }

/**
 * Whose change alone makes the mean what it is: it lies far out (beyond three widths of the middle half) and without
 * it the mean would be less than half as large, or the other way. null where nobody's does, or below five pairs.
 * @see Tukey (1977), Exploratory Data Analysis, ch. 2.
 */
export function pulledBy(members: readonly Changed[]): Pull | null {
  const differences = members.map(({ difference }) => difference)
  const [whole, low, high] = [
    mean(differences),
    quantile(differences, 0.25),
    quantile(differences, 0.75),
  ]
  if (members.length < FEWEST || whole === null || low === null || high === null) return null
  const reach = FAR * (high - low)
  const pulls = members.flatMap(({ memberCode, difference }) => {
    const isFarOut = difference < low - reach || difference > high + reach
    const without = mean(
      members.flatMap((one) => (one.memberCode === memberCode ? [] : [one.difference])),
    )
    if (!isFarOut || without === null) return []
    const isCarried = Math.abs(whole - without) > CARRIED * Math.abs(whole)
    return isCarried ? [{ memberCode, difference, meanWithout: without }] : []
  })
  return pulls.length === 1 ? (pulls[0] ?? null) : null
}
