import type { Day, Period } from '../day'
import { type OutcomeEvaluation, outcomeEvaluation } from '../evaluation/outcomeEvaluation'
import { type ProcessEvaluation, processEvaluation } from '../evaluation/processEvaluation'
import type { GroupFile } from '../groupFile'
import {
  type MeasuredOnce,
  type MeasureReport,
  measuredOnce,
  measureReports,
} from '../measuring/measureReports'
import { inUse } from '../progress/inUse'
import { nameMask } from './maskNames'
import { measureOnPaper, onceOnPaper } from './measuresOnPaper'
import {
  documentOf,
  type Letterhead,
  letterheadOf,
  type ReportDocument,
  type Signers,
  signersOf,
} from './reportDocument'
import { identityOf, type ReportIdentity } from './reportIdentity'
import type { ReportScope } from './reportScope'

/**
 * The final report of a program (Laporan Akhir): everything that stands in the document and nothing that identifies a
 * member but the code. Source: domain.md 6.7.
 */
export type FinalReport = {
  kind: 'la'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  period: Period | null
  identity: ReportIdentity | null
  process: ProcessEvaluation
  outcome: OutcomeEvaluation
  measures: MeasureReport[]
  measuredOnce: MeasuredOnce[]
  signers: Signers
}

/** Builds the report from the records; the same records and day always give the same report. */
export function finalReport(group: GroupFile, { asOf }: { asOf: Day }): FinalReport {
  const program = inUse(group.records.program)[0]
  const record = inUse(group.records.report)
    .filter((report) => report.kind === 'laporanAkhir' && report.status !== 'dibatalkan')
    .sort((one, other) => one.date.localeCompare(other.date))
    .at(-1)
  const period = program ? { from: program.startDate, to: program.endDate } : null
  const scope: ReportScope = {
    group,
    period: period ?? { from: asOf, to: asOf },
    previous: null,
    until: asOf,
    mask: nameMask(group),
  }
  return {
    kind: 'la',
    letterhead: letterheadOf(group),
    document: documentOf(group, record),
    asOf,
    period,
    identity: identityOf(scope),
    process: processEvaluation(group),
    outcome: outcomeEvaluation(group, { asOf }),
    measures: measureReports(group).map((one) => measureOnPaper(one, scope.mask)),
    measuredOnce: measuredOnce(group).map((one) => onceOnPaper(one, scope.mask)),
    signers: signersOf(group, record),
  }
}
