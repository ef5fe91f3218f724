import '@fontsource/arimo/latin-400.css'
import '@fontsource/arimo/latin-700.css'
import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { isDay, type Period } from '../../../../domain/day'
import { progressReport } from '../../../../domain/report/progressReport'
import { reportRecordOf } from '../../../../domain/report/reportDocument'
import { appText } from '../../../../texts/app'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import { periodSuggestions } from './periods'
import styles from './Report.module.css'
import { ReportGaps } from './ReportGaps'
import { MOST_COPIES, ReportSettings } from './ReportSettings'
import { SummaryEditor } from './SummaryEditor'

const text = reportScreenText

/** The progress report before it is printed: period and paper, summary, what is missing, and the pages. */
export function ReportScreen() {
  const { group } = useOpenGroup()
  const heading = useScreen(reportScreenText.title, group.records.program[0]?.name)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {reportScreenText.title}
      </h1>
      {group.records.program[0] ? (
        <ReportDesk />
      ) : (
        <EmptyState title={reportScreenText.empty.title}>
          <p className="soft">{reportScreenText.empty.body}</p>
        </EmptyState>
      )}
    </>
  )
}

function NoReport({ reason }: { reason: string }) {
  return (
    <div className="tight">
      <div className="row">
        <Button look="main" disabled>
          {text.print}
        </Button>
        <Button disabled>{text.savePdf}</Button>
      </div>
      <p role="status">{text.noPages(reason)}</p>
    </div>
  )
}

function ReportDesk() {
  const { group, today } = useOpenGroup()
  const [wish, setWish] = useState(() => ({
    period: periodSuggestions(group, today)[0] ?? { from: today, to: today },
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: null as number | null,
  }))
  const { from, to } = wish.period
  const record = reportRecordOf({ group, period: wish.period })
  const copies = wish.copies ?? Math.min(MOST_COPIES, record?.copies ?? 1)
  const isPeriod = isDay(from) && isDay(to) && from <= to
  const report = useMemo(
    () => (isPeriod ? progressReport(group, { from, to, asOf: today }) : null),
    [group, from, to, today, isPeriod],
  )
  return (
    <div className={styles.desk}>
      <div className="stack">
        <ReportSettings
          period={wish.period}
          paper={wish.paper}
          copies={copies}
          onPeriod={(period: Period) => setWish({ ...wish, period })}
          onPaper={(paper) => setWish({ ...wish, paper })}
          onCopies={(copies) => setWish({ ...wish, copies })}
        />
        {!report && (
          <NoReport
            reason={isDay(from) && isDay(to) ? text.wrongOrder : appText.dayNotUnderstood}
          />
        )}
        {report && (
          <>
            <PrintActions
              key={`${from} ${to} ${wish.paper}`}
              groupId={group.id}
              report={report}
              paper={wish.paper}
              copies={copies}
            />
            <SummaryEditor key={`${from} ${to}`} report={report} />
            <ReportGaps gaps={report.gaps} />
          </>
        )}
      </div>
      {report && <PaperPreview report={report} paper={wish.paper} />}
    </div>
  )
}
