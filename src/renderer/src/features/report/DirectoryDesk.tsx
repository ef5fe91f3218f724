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
  const [isPublic, setIsPublic] = useState(false)
  const [paper, setPaper] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 1,
  }))
  const sheet = useMemo(
    () => directorySheet(group, { ...wish, isPublic, asOf: today }),
    [group, wish, isPublic, today],
  )
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
          <label className="row">
            <input
              type="checkbox"
              checked={!isPublic}
              onChange={({ target }) => setIsPublic(!target.checked)}
            />
            {directoryDeskText.withEcoMap}
          </label>
          <PaperFields wish={paper} onChange={setPaper} />
        </Panel>
        <PrintActions
          key={`${JSON.stringify(wish)} ${isPublic} ${paper.paper}`}
          wish={{ kind: 'ds', ...wish, isPublic }}
          {...paper}
        />
      </div>
      <PaperPreview report={sheet} paper={paper.paper} />
    </div>
  )
}
