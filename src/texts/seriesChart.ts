import { formatList } from './formats'
import {
  phaseWords,
  scaleWords,
  seriesInside,
  seriesPoint,
  seriesText,
  seriesValue,
} from './series'
import type { ToldSeries } from './seriesVerdict'

/** What the forms and lines of a chart of one series mean. */
export const seriesLegend = {
  before: 'titik awal',
  since: 'titik selama program',
  better: 'di luar pita, sisi baik',
  worse: 'di luar pita, sisi kurang baik',
  missing: 'tidak diukur',
  median: 'median tiap fase',
  trend: 'arah titik awal, diteruskan',
  band: 'pita dua simpangan baku titik awal',
}

/** The whole chart in words, for those who hear it. */
export function seriesChartText({ source, points }: ToldSeries): string {
  if (points.length === 0) return `Grafik ${seriesInside(source)}: belum ada titik.`
  const told = points.map(({ id, value, phase }) =>
    [
      seriesPoint(id),
      value === null ? seriesText.missing : seriesValue(value, source.unit),
      phase === null ? '' : `(${phaseWords[phase].toLocaleLowerCase('id-ID')})`,
    ]
      .filter(Boolean)
      .join(' '),
  )
  return `Grafik ${seriesInside(source)}: ${formatList(told)}. ${scaleWords(source)}`
}
