import { isSameCode, versionName } from '../domain/instruments/versions'
import type { MeasuredChange } from '../domain/measuring/measuredChange'
import type { Instrument } from '../domain/records/instrument'

/** The code of an instrument; with its version where another one stands beside it: "SK (versi 2)". */
export function instrumentTitle(
  instrument: Instrument,
  beside: readonly Pick<MeasuredChange, 'instrument'>[],
): string {
  const isShared = beside.some(
    (one) => one.instrument.id !== instrument.id && isSameCode(one.instrument, instrument),
  )
  return isShared ? `${instrument.code} (versi ${versionName(instrument)})` : instrument.code
}
