import type { MeasuredChange } from '../domain/measuring/measuredChange'
import { formatNumber } from './formats'
import { directionWord } from './verdicts'

type Moved = Pick<MeasuredChange, 'instrument' | 'n' | 'change' | 'better' | 'same' | 'worse'>

/** "rerata", or "skor" of one member alone. */
export function measuredWord(n: number): string {
  return n === 1 ? 'skor' : 'rerata'
}

/** How far the mean moved: "naik 2,5 poin"; a move that does not show in one decimal is told as none. */
export function moveWords({ n, change: { meanDifference, unchanged } }: Moved): string {
  if (meanDifference === null || unchanged === n) return 'tetap'
  const size = formatNumber(Math.abs(meanDifference), 1)
  if (size === '0,0') return 'hampir tidak bergeser'
  return `${meanDifference > 0 ? 'naik' : 'turun'} ${size} poin`
}

/** "1 membaik, 0 tetap, 1 menurun (n = 2)"; where less is better nobody who got worse went down, and that is said. */
export function directionCounts({ instrument, better, same, worse, n }: Moved): string {
  const { higherIsBetter } = instrument
  const worseWord = directionWord('worse', higherIsBetter)
  const scale = higherIsBetter ? '' : '; makin rendah makin baik'
  return `${better} membaik, ${same} tetap, ${worse} ${worseWord} (n = ${n}${scale})`
}
