import type { MeasureReport } from '../../../../domain/measuring/measureReports'
import { changeVerdict } from '../../../../texts/verdicts'

/** What each instrument showed: charts, each with its table and its verdict. */
export function MeasuresPart({ measures }: { measures: readonly MeasureReport[] }) {
  return measures.map((measured) => (
    <p key={measured.instrument.id}>{changeVerdict(measured, measured.from, measured.to)}</p>
  ))
}
