import '@fontsource/arimo/latin-400.css'
import '@fontsource/arimo/latin-700.css'
import '@fontsource/arimo/latin-400-italic.css'
import '@fontsource/arimo/latin-ext-400.css'
import '@fontsource/arimo/latin-ext-700.css'
import '@fontsource/arimo/latin-ext-400-italic.css'
import './report.css'
import './plan/plan.css'
import './consent/consent.css'
import './goals/goals.css'
import './meeting/meeting.css'
import './forms/forms.css'
import './sociometry/sociometry.css'
import './ecomap/ecoMapPages.css'
import './referral/referral.css'
import './directory/directory.css'
import './evaluation/evaluation.css'
import './instruments/instruments.css'
import './recap/recap.css'
import './final/final.css'
import type { PrintJob } from '../../../bridge/bridge'
import { formatInstant } from '../../../texts/formats'
import { ConsentSheetPages } from './consent/ConsentSheetPages'
import { DirectorySheetPages } from './directory/DirectorySheetPages'
import { EcoMapPages } from './ecomap/EcoMapPages'
import { FinalReportPages } from './final/FinalReportPages'
import { BlankFormPages } from './forms/BlankFormPages'
import { GoalSheetPages } from './goals/GoalSheetPages'
import { InstrumentFormPages } from './instruments/InstrumentFormPages'
import { MinutesPages } from './meeting/MinutesPages'
import { ObservationPages } from './meeting/ObservationPages'
import { ProcessPages } from './meeting/ProcessPages'
import { ProgressReportPages } from './ProgressReportPages'
import { ProgramPlanPages } from './plan/ProgramPlanPages'
import { RecapPages } from './recap/RecapPages'
import { ReferralPages } from './referral/ReferralPages'
import { SeriesSheetPages } from './series/SeriesSheetPages'
import { BallotPages } from './sociometry/BallotPages'
import { SociometryPages } from './sociometry/SociometryPages'

/** A document as it stands on paper; the preview on the screen is this same component. */
export function PrintedPages({ report, paper, copy, printedAt }: PrintJob) {
  return (
    <article
      className="report"
      lang="id"
      data-paper={paper}
      aria-description={`Dicetak ${formatInstant(printedAt, report.document.timezone)}`}
    >
      {report.kind === 'lpk' && <ProgressReportPages report={report} copy={copy} />}
      {report.kind === 'rp' && <ProgramPlanPages plan={report} copy={copy} />}
      {report.kind === 'tujuan' && <GoalSheetPages sheet={report} copy={copy} />}
      {report.kind === 'la' && <FinalReportPages report={report} copy={copy} />}
      {report.kind === 'alat' && <InstrumentFormPages forms={report} />}
      {report.kind === 'seri' && <SeriesSheetPages sheet={report} copy={copy} />}
      {report.kind === 'ba' && <MinutesPages minutes={report} copy={copy} />}
      {report.kind === 'cp' && <ProcessPages record={report} copy={copy} />}
      {report.kind === 'amatan' && <ObservationPages report={report} copy={copy} />}
      {report.kind === 'formulir' && <BlankFormPages forms={report} />}
      {report.kind === 'sosiometri' && <SociometryPages sheet={report} copy={copy} />}
      {report.kind === 'suratSuara' && <BallotPages ballots={report} />}
      {report.kind === 'ekopeta' && <EcoMapPages sheet={report} copy={copy} />}
      {report.kind === 'rekap' && <RecapPages sheet={report} />}
      {report.kind === 'rj' && <ReferralPages sheet={report} copy={copy} />}
      {report.kind === 'ds' && <DirectorySheetPages sheet={report} paper={paper} />}
      {report.kind === 'pk' && <ConsentSheetPages report={report} />}
    </article>
  )
}
