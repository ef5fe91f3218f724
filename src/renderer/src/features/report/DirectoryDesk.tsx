import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { inUse } from '../../../../domain/progress/inUse'
import { directorySheet } from '../../../../domain/report/directorySheet'
import { directoryDeskText } from '../../../../texts/directoryDesk'
import { reportScreenText } from '../../../../texts/reportScreen'
import { DirectorySheetFields, type SheetWish } from '../../form/DirectorySheetFields'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'

/** The directory and map of the group's resources before they are printed. */
export function DirectoryDesk() {
  const { group, today } = useOpenGroup()
  const [wish, setWish] = useState<SheetWish>({ categories: [], reach: 'sesuai' })
  const [paper, setPaper] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 1,
  }))
  const sheet = useMemo(() => directorySheet(group, { ...wish, asOf: today }), [group, wish, today])
  const resources = inUse(group.records.resource)
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          {resources.length === 0 && <p>{directoryDeskText.empty}</p>}
          <DirectorySheetFields
            wish={wish}
            offered={resources.map(({ category }) => category)}
            onChange={setWish}
          />
          <PaperFields wish={paper} onChange={setPaper} />
        </Panel>
        <PrintActions
          key={`${JSON.stringify(wish)} ${paper.paper}`}
          wish={{ kind: 'ds', ...wish }}
          {...paper}
        />
      </div>
      <PaperPreview report={sheet} paper={paper.paper} />
    </div>
  )
}
