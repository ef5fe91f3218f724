import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { isDay } from '../../../../domain/day'
import { progressReport } from '../../../../domain/report/progressReport'
import { reportRecordOf } from '../../../../domain/report/reportDocument'
import { reportGapPlace } from '../../../../domain/report/reportGapPlace'
import { appText } from '../../../../texts/app'
import { gapText } from '../../../../texts/report'
import { reportScreenText } from '../../../../texts/reportScreen'
import { periodSuggestions } from '../../periods/periodSuggestions'
import { useUnsaved } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { MOST_COPIES, PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PeriodChoice } from './PeriodChoice'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'
import { ReportGaps } from './ReportGaps'
import { reportDraft } from './reportDraft'
import { SummaryEditor } from './SummaryEditor'
import { summaryKey } from './summaryKey'

const text = reportScreenText

/** The progress report before it is printed: period and paper, summary, what is missing, and the pages. */
export function ProgressDesk() {
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
  const isSummaryUnsaved = summaryKey(reportDraft(group, wish.period, today).id) in useUnsaved()
  const report = useMemo(
    () => (isPeriod ? progressReport(group, { from, to, asOf: today }) : null),
    [group, from, to, today, isPeriod],
  )
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={text.settings}>
          <PeriodChoice period={wish.period} onPeriod={(period) => setWish({ ...wish, period })} />
          <PaperFields
            wish={{ paper: wish.paper, copies }}
            onChange={(paper) => setWish({ ...wish, ...paper })}
          />
        </Panel>
        {!report && (
          <NoReport
            reason={isDay(from) && isDay(to) ? text.wrongOrder : appText.dayNotUnderstood}
          />
        )}
        {report && (
          <>
            <PrintActions
              key={`${from} ${to} ${wish.paper}`}
              wish={{ kind: 'lpk', from, to }}
              paper={wish.paper}
              copies={copies}
              warning={isSummaryUnsaved ? text.unsavedSummary : null}
            />
            <SummaryEditor key={`${from} ${to}`} report={report} />
            <ReportGaps
              lines={report.gaps.map((gap) => ({
                sentence: gapText(gap),
                place: reportGapPlace(group, gap),
              }))}
              note={text.gaps.note}
            />
          </>
        )}
      </div>
      {report && <PaperPreview report={report} paper={wish.paper} />}
    </div>
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
