import type { SeriesAnalysis } from '../domain/series/seriesAnalysis'
import { type SeriesLimit, USUAL_P } from '../domain/series/seriesLimits'
import type { SeriesPoint } from '../domain/series/seriesOf'
import type { SeriesSource } from '../domain/series/seriesSource'
import { formatList, formatNumber } from './formats'
import { seriesInside, seriesPoint, seriesValue } from './series'
import { limitSentences } from './seriesLimits'

/** What a verdict on a series is told from; `source` may be what is left of it on paper. */
export type ToldSeries = {
  source: Pick<
    SeriesSource,
    'kind' | 'code' | 'part' | 'memberCode' | 'improvement' | 'unit' | 'scale'
  >
  points: readonly SeriesPoint[]
}

/** Why nothing is compared; and what weakens a comparison, in the order in which a verdict tells them. */
const hindrances: readonly SeriesLimit[] = [
  'noPoints',
  'noPhases',
  'noBaseline',
  'noIntervention',
  'fewBaseline',
  'fewIntervention',
]
const cautions: readonly SeriesLimit[] = [
  'trendInBaseline',
  'fewForTrend',
  'fewForTest',
  'laterBaseline',
  'afterEnd',
]
/** Told of every series, compared or not: the change may be one of people. */
const ofPeople: readonly SeriesLimit[] = ['otherPeople', 'otherExpected', 'anonymousSlips']

/**
 * What a series shows, in whole sentences: size, direction, uncertainty, how many points, and what cannot be said. Where
 * phases cannot be compared it tells how the values ran, and why no more is said.
 */
export function seriesVerdict(series: ToldSeries, analysis: SeriesAnalysis): string {
  const { limits } = analysis
  const told = [...ofPeople, ...(analysis.overlap ? cautions : hindrances)]
  return [
    analysis.overlap ? comparedSentences(series, analysis) : courseSentence(series),
    countedSentence(series.source, analysis),
    ...told.filter((limit) => limits.includes(limit)).map((one) => limitSentences[one](analysis)),
    limits.includes('noPoints') ? '' : whatCannotBeSaid(series.source, analysis.overlap !== null),
  ]
    .filter(Boolean)
    .join(' ')
}

function comparedSentences({ source }: ToldSeries, analysis: SeriesAnalysis): string {
  const { m, n, overlap, a, b, p, band, limits } = analysis
  if (!overlap || overlap.nap === null) return ''
  const range = overlap.napInterval
    ? `; rentang 95% ${formatNumber(overlap.napInterval[0], 2)} sampai ${formatNumber(overlap.napInterval[1], 2)}`
    : ''
  const chance = p === null ? '' : `; p tepat ${formatNumber(p, 3)}`
  return [
    `Dari ${m} titik awal ke ${n} titik selama program, ${seriesInside(source)} lebih baik pada ${formatNumber(100 * overlap.nap)}% pasangan titik${overlap.ties > 0 ? ', yang sama dihitung setengah' : ''} (NAP ${formatNumber(overlap.nap, 2)}${range}${chance}).`,
    medianSentence(a.median, b.median, source),
    limits.includes('otherPeople') ? '' : meaning(analysis),
    band?.isSignal && !limits.includes('otherPeople')
      ? 'Sekurangnya dua titik berturut-turut keluar dari pita awal di sisi baik.'
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function medianSentence(
  before: number | null,
  after: number | null,
  { improvement, unit }: ToldSeries['source'],
): string {
  if (before === null || after === null) return ''
  const [from, to] = [seriesValue(before, unit), seriesValue(after, unit)]
  if (from === to) return `Mediannya tetap ${from}.`
  const isGood = (improvement === 'increase') === after > before
  return `Mediannya ${after > before ? 'naik' : 'turun'} dari ${from} menjadi ${to}, ${isGood ? 'searah' : 'berlawanan dengan'} harapan.`
}

/** A verdict only where the range and p agree; else what is missing for one. */
function meaning({ side, verdict, p, m, n }: SeriesAnalysis): string {
  if (verdict !== null)
    return `Bedanya ${wayWords[verdict]} dan lebih besar daripada kebetulan biasa.`
  if (side !== null)
    return `Beda yang ${wayWords[side]} ini baru petunjuk: rentangnya tidak memuat 0,5 (tidak ada beda), ${p === null ? 'tetapi p tidak dihitung' : `tetapi p ${formatNumber(p, 3)} lebih besar daripada ${formatNumber(USUAL_P, 2)}`}.`
  if (p !== null && p <= USUAL_P)
    return `Bedanya baru petunjuk: p tidak lebih besar daripada ${formatNumber(USUAL_P, 2)}, tetapi rentangnya masih memuat 0,5 (tidak ada beda).`
  return `Dengan ${m + n} titik beda ini belum dapat dibedakan dari tidak ada beda.`
}
const wayWords = { better: 'searah harapan', worse: 'berlawanan dengan harapan' } as const

/** Of how many members a mean is, and who is not in it because a point lacks them. */
function countedSentence({ kind }: ToldSeries['source'], { people }: SeriesAnalysis): string {
  if (kind !== 'instrumentMean' || !people || people.counted.length === 0) return ''
  const counted = `Dihitung dari n = ${people.counted.length} anggota yang terukur pada semua titik`
  return people.leftOut.length === 0
    ? `${counted}.`
    : `${counted}; tidak dihitung karena tidak terukur pada semua titik: ${formatList(people.leftOut)}.`
}

/** How the values ran from the first to the last, where phases are not compared. */
function courseSentence({ source, points }: ToldSeries): string {
  const measured = points.filter(({ value }) => value !== null)
  const [first, last] = [measured[0], measured.at(-1)]
  if (!first || !last || first.value === null || last.value === null) return ''
  const [from, to] = [first, last].map(
    ({ id, value }) => `${seriesValue(value, source.unit)} (${seriesPoint(id)})`,
  )
  if (measured.length === 1) return `Baru satu titik: ${seriesInside(source)} ${from}.`
  const move =
    first.value === last.value ? 'sama pada' : last.value > first.value ? 'naik dari' : 'turun dari'
  const joined = first.value === last.value ? 'dan' : 'menjadi'
  return `Dari ${measured.length} titik, ${seriesInside(source)} ${move} ${from} ${joined} ${to}${turnsBetween(measured, source)}.`
}

/** The highest and the lowest value on the way, where they lie beyond both ends. */
function turnsBetween(measured: readonly SeriesPoint[], { unit }: ToldSeries['source']): string {
  const values = measured.map(({ value }) => value ?? 0)
  const [first = 0, last = 0] = [values[0], values.at(-1)]
  const told = (word: string, value: number, isBeyond: boolean) =>
    isBeyond
      ? [
          `${word} ${seriesValue(value, unit)} (${seriesPoint(measured[values.indexOf(value)]?.id ?? '')})`,
        ]
      : []
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const turns = [
    ...told('terendah', least, least < Math.min(first, last)),
    ...told('tertinggi', most, most > Math.max(first, last)),
  ]
  return turns.length === 0 ? '' : `; di antaranya ${formatList(turns)}`
}

function whatCannotBeSaid({ memberCode }: ToldSeries['source'], isCompared: boolean): string {
  const alone =
    memberCode === null
      ? 'Satu kelompok tanpa pembanding: perubahan ini tidak dapat dipastikan akibat program.'
      : 'Satu anggota tanpa pengacakan dan tanpa pembanding: perubahan ini tidak dapat dipastikan akibat program.'
  return isCompared
    ? `${alone} Titik yang berurutan saling bergantung, jadi rentang dan p hanya petunjuk.`
    : alone
}
