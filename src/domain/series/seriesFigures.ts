import type { GroupFile } from '../groupFile'
import { admittedMembers } from '../progress/attendance'
import { roundHalfUp } from '../statistics/rounding'
import { type SeriesAnalysis, seriesAnalysis } from './seriesAnalysis'
import { seriesOf } from './seriesOf'
import { seriesSources } from './seriesSources'

/** Values below which there is a point and no series. */
const FEWEST_VALUES = 2

/**
 * Figures of every series with two values at least, by whose it is and by key: of the group and of each member
 * admitted. Phases as recorded, else from the first day of the program; shares and taus to 4 decimals,
 * values of the series to 2. `figures` is null where the points allow none of them; `limits` tell why.
 */
export function seriesFigures(group: GroupFile) {
  const members = admittedMembers(group).map(({ code }) => [code, figuresOf(group, code)])
  return { group: figuresOf(group, null), members: Object.fromEntries(members) }
}

function figuresOf(group: GroupFile, memberCode: string | null) {
  return Object.fromEntries(
    seriesSources(group, memberCode).flatMap((source) => {
      const series = seriesOf(group, source, null)
      const analysis = seriesAnalysis(series)
      const points = series.points.length - analysis.missing
      if (points < FEWEST_VALUES) return []
      const { m, n, missing, limits } = analysis
      const { phasesBy, split } = series
      return [
        [
          source.key,
          { points, missing, phasesBy, split, m, n, figures: figuresIn(analysis), limits },
        ],
      ]
    }),
  )
}

function figuresIn({ a, b, overlap, tauBc, p, trendA, band, process, verdict }: SeriesAnalysis) {
  if (!overlap && !band) return null
  const share = (value: number | null | undefined) => roundHalfUp(value ?? null, 4)
  const inUnit = (value: number | null | undefined) => roundHalfUp(value ?? null, 2)
  return {
    medianA: inUnit(a.median),
    medianB: inUnit(b.median),
    meanA: inUnit(a.mean),
    meanB: inUnit(b.mean),
    nap: share(overlap?.nap),
    napInterval: overlap?.napInterval?.map(share) ?? null,
    tau: share(overlap?.tau),
    tauU: share(overlap?.tauU),
    tauBc: share(tauBc),
    pnd: share(overlap?.pnd),
    pem: share(overlap?.pem),
    p: share(p),
    slopeA: share(trendA?.slope),
    band: band && { lower: inUnit(band.lower), upper: inUnit(band.upper), signal: band.isSignal },
    processLimits: process && {
      lower: inUnit(process.lower),
      upper: inUnit(process.upper),
      signals: process.signals.length,
    },
    verdict,
  }
}
