import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { goalSheet } from '../../../../domain/report/goalSheet'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'

/** The map and ladders of all goals before they are printed. */
export function GoalsDesk() {
  const { group, today } = useOpenGroup()
  const [wish, setWish] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 1,
  }))
  const sheet = useMemo(() => goalSheet(group, { asOf: today }), [group, today])
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          <PaperFields wish={wish} onChange={setWish} />
        </Panel>
        <PrintActions key={wish.paper} wish={{ kind: 'tujuan' }} {...wish} />
      </div>
      <PaperPreview report={sheet} paper={wish.paper} />
    </div>
  )
}
