import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { planGapPlace } from '../../../../domain/report/planGapPlace'
import { programPlan } from '../../../../domain/report/programPlan'
import { planRecordOf } from '../../../../domain/report/reportDocument'
import { planGapTexts } from '../../../../texts/programPlan'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { DocumentApproval } from './DocumentApproval'
import { MOST_COPIES, PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'
import { ReportGaps } from './ReportGaps'

const text = reportScreenText

/** The program plan before it is printed: paper, approval, what is missing, and the pages. */
export function PlanDesk() {
  const { group, today } = useOpenGroup()
  const [wish, setWish] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: Math.min(MOST_COPIES, planRecordOf(group)?.copies ?? 1),
  }))
  const plan = useMemo(() => programPlan(group, { asOf: today }), [group, today])
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={text.settings}>
          <PaperFields wish={wish} onChange={setWish} />
        </Panel>
        <PrintActions key={wish.paper} wish={{ kind: 'rp' }} {...wish} />
        <DocumentApproval kind="rencanaProgram" document={plan.document} />
        <ReportGaps
          lines={plan.gaps.map((gap) => ({
            sentence: planGapTexts[gap],
            place: planGapPlace(gap),
          }))}
          note={text.plan.gapsNote}
        />
      </div>
      <PaperPreview report={plan} paper={wish.paper} />
    </div>
  )
}
