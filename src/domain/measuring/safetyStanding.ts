import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import { safetyAnswers } from './scoreOf'

/** Whether an answer on the sheet speaks of danger and nobody wrote down what was done. Source: evaluation.md 4.9. */
export function hasOpenSafety(
  sheet: Pick<Administration, 'itemScores' | 'safetyNote'>,
  instrument: Pick<Instrument, 'safetyItems' | 'itemMin'>,
): boolean {
  return safetyAnswers(sheet, instrument).length > 0 && !sheet.safetyNote?.trim()
}
