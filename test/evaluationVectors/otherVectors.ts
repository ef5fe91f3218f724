import { expect } from 'vitest'
import { cronbachAlpha } from '../../src/domain/statistics/cronbachAlpha'
import { median } from '../../src/domain/statistics/median'
import { normalQuantile } from '../../src/domain/statistics/normal'
import { quantile } from '../../src/domain/statistics/quantile'
import { noncentralTBelow, tQuantile } from '../../src/domain/statistics/studentT'
import { survival } from '../../src/domain/statistics/survival'
import { weightedKappa } from '../../src/domain/statistics/weightedKappa'
import { wilsonInterval } from '../../src/domain/statistics/wilsonInterval'
import { type Check, same, sameFigures, type Vector } from './same'

const kaplanMeier: Check = ({ input, expected }) => {
  const found = survival(input.obs.map(({ time, event }: Vector) => ({ time, isDropout: event })))
  expect(found).toHaveLength(expected.length)
  for (const [index, step] of expected.entries()) {
    sameFigures(found[index] ?? {}, step, {
      t: 'time',
      atRisk: 'atRisk',
      events: 'dropouts',
      S: 'share',
      seGreenwood: 'error',
    })
    same(found[index]?.interval ?? [null, null], step.ciLogLog, 'ciLogLog')
  }
}

const kappa: Check = ({ input, expected }) => {
  const pairs = input.r1.map((one: number, index: number) => [one, input.r2[index]])
  sameFigures(weightedKappa(pairs, input.categories), expected, {
    unweighted: 'unweighted',
    linear: 'linear',
    quadratic: 'quadratic',
    percentAgreement: 'agreement',
  })
}

const alpha: Check = ({ input, expected }) => same(cronbachAlpha(input.matrix), expected, 'alpha')

const wilson: Check = ({ x, n, ci95 }) => same(wilsonInterval(x, n), ci95, 'interval')

const quantileType7: Check = ({ x, p, q }) => same(quantile(x, p), q, 'q')

const medianIqr: Check = (one) => {
  same(median(one.x), one.median, 'median')
  same(quantile(one.x, 0.25), one.q1, 'q1')
  same(quantile(one.x, 0.75), one.q3, 'q3')
}

const tQuantile975: Check = ({ df, q }) => same(tQuantile(0.975, df), q, 'q')

const normQuantile: Check = ({ p, z }) => same(normalQuantile(p), z, 'z')

const nctCdf: Check = ({ t, df, ncp, p }) => same(noncentralTBelow(t, df, ncp), p, 'p')

/** Checks of these parts of the set, by their names there. */
export const otherVectors = {
  kaplanMeier,
  kappa,
  cronbachAlpha: alpha,
  wilson,
  quantileType7,
  medianIqr,
  tQuantile975,
  normQuantile,
  nctCdf,
}
