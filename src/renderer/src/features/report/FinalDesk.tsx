import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { finalGapPlace } from '../../../../domain/report/finalGaps'
import { finalRecordOf, finalReport } from '../../../../domain/report/finalReport'
import { finalGapText } from '../../../../texts/finalReport'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { DocumentApproval } from './DocumentApproval'
import { MOST_COPIES, PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'
import { ReportGaps } from './ReportGaps'

/** The final report before it is printed. */
export function FinalDesk() {
  const { group, today } = useOpenGroup()
  const [wish, setWish] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: Math.min(MOST_COPIES, finalRecordOf(group)?.copies ?? 1),
  }))
  const report = useMemo(() => finalReport(group, { asOf: today }), [group, today])
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          <PaperFields wish={wish} onChange={setWish} />
        </Panel>
        <PrintActions key={wish.paper} wish={{ kind: 'la' }} {...wish} />
        <DocumentApproval kind="laporanAkhir" document={report.document} />
        <ReportGaps
          lines={report.gaps.map((gap) => ({
            sentence: finalGapText(gap),
            place: finalGapPlace(group, gap),
          }))}
          note={reportScreenText.gaps.note}
        />
      </div>
      <PaperPreview report={report} paper={wish.paper} />
    </div>
  )
}
