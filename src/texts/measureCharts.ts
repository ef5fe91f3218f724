import type { Direction } from '../domain/measuring/measuredChange'
import { formatList, formatNumber } from './formats'
import { directionWord, scoreText } from './verdicts'

/** What a chart of means says: the scale and each point with its n. */
export type MeanChart = {
  name: string
  min: number
  max: number
  points: readonly { point: string; n: number; mean: number | null; sameMean?: number | null }[]
}

/** What a slope chart says: each member's line and the mean. */
export type SlopeChartWords = {
  name: string
  min: number
  max: number
  from: string
  to: string
  members: readonly { memberCode: string; pre: number; post: number; direction: Direction }[]
  meanPre: number | null
  meanPost: number | null
}

/** What charts of measurements say, for those who hear them, and the words drawn in them. */
export const measureChartTexts = {
  means: ({ name, min, max, points }: MeanChart) =>
    `Grafik rerata ${name} pada skala ${scoreText(min)} sampai ${scoreText(max)}: ${formatList(
      points.map(({ point, n, mean }) => `${point} ${formatNumber(mean, 1)} dengan n ${n}`),
    )}.`,
  slope: ({ name, min, max, from, to, members, meanPre, meanPost }: SlopeChartWords) =>
    `Grafik garis tiap anggota ${name} pada skala ${scoreText(min)} sampai ${scoreText(max)}, dari ${from} ke ${to}: ${formatList(
      members.map(
        ({ memberCode, pre, post }) => `${memberCode} ${scoreText(pre)} ke ${scoreText(post)}`,
      ),
    )}; rerata ${formatNumber(meanPre, 1)} ke ${formatNumber(meanPost, 1)} dengan n ${members.length}.`,
  mean: 'rerata',
  n: (n: number) => `n = ${n}`,
  direction: directionWord,
}
