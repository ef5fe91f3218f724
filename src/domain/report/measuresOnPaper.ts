import type { MeasuredChange } from '../measuring/measuredChange'
import type { MeasuredPoint } from '../measuring/measuredPoints'
import type { MeasuredOnce, MeasureReport } from '../measuring/measureReports'
import type { Instrument } from '../records/instrument'
import type { NameMask } from './maskNames'

/** What an instrument showed, as it may stand on paper: codes alone, and no note of a single sheet. */
export function measureOnPaper(report: MeasureReport, mask: NameMask): MeasureReport {
  const { measured, followUp, otherVersions } = report
  return {
    ...report,
    ...changeOnPaper(report, mask),
    measured: { ...measured, points: measured.points.map((point) => pointOnPaper(point, mask)) },
    followUp: followUp && changeOnPaper(followUp, mask),
    otherVersions: otherVersions.map(({ instrument, sheets }) => ({
      instrument: instrumentOnPaper(instrument, mask),
      sheets,
    })),
  }
}

/** An instrument answered at one point, as it may stand on paper. */
export function onceOnPaper({ instrument, point }: MeasuredOnce, mask: NameMask): MeasuredOnce {
  return {
    instrument: instrumentOnPaper(instrument, mask),
    point: pointOnPaper(point, mask),
  }
}

/** The change between two points, as it may stand on paper. */
export function changeOnPaper(change: MeasuredChange, mask: NameMask): MeasuredChange {
  return {
    ...change,
    instrument: instrumentOnPaper(change.instrument, mask),
    from: mask(change.from),
    to: mask(change.to),
    leftOut: change.leftOut.map((one) => ({ ...one, note: null })),
  }
}

function pointOnPaper(point: MeasuredPoint, mask: NameMask): MeasuredPoint {
  return { ...point, point: mask(point.point) }
}

/** What is printed of an instrument, masked; its items and everything else stay behind. */
function instrumentOnPaper(instrument: Instrument, mask: NameMask): Instrument {
  const { cutOffs, norm, version } = instrument
  const unprinted = {
    description: null,
    instructions: null,
    answerLabels: null,
    itemTexts: null,
    subscales: null,
    subscaleItems: null,
    citation: null,
    validation: null,
    points: null,
  }
  return {
    ...instrument,
    ...unprinted,
    code: mask(instrument.code),
    name: mask(instrument.name),
    version: version ? mask(version) : null,
    licence: mask(instrument.licence),
    cutOffs:
      cutOffs?.map(({ value, label, citation }) => ({
        value,
        label: mask(label),
        citation: mask(citation),
      })) ?? null,
    norm: norm ? { ...norm, citation: mask(norm.citation) } : null,
  }
}
