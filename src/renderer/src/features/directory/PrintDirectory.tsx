import { useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { inUse } from '../../../../domain/progress/inUse'
import { directoryDeskText } from '../../../../texts/directoryDesk'
import { DirectorySheetFields, type SheetWish } from '../../form/DirectorySheetFields'
import { PaperSelect } from '../../form/PaperSelect'
import { PrintButtons } from '../../frame/PrintButtons'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'

/** The directory of the library on paper with its map: which resources, how far, on which paper. */
export function PrintDirectory() {
  const { group, agency } = useOpenGroup()
  const [wish, setWish] = useState<SheetWish>({ categories: [], reach: 'sesuai' })
  const [paper, setPaper] = useState<Paper>(agency?.records.agency[0]?.defaultPaper ?? 'A4')
  const resources = inUse(group.records.resource)
  return (
    <Panel title={directoryDeskText.printTitle}>
      {resources.length === 0 && <p>{directoryDeskText.empty}</p>}
      <DirectorySheetFields
        wish={wish}
        offered={resources.map(({ category }) => category)}
        onChange={setWish}
      />
      <PaperSelect paper={paper} onChange={setPaper} />
      <PrintButtons
        key={`${JSON.stringify(wish)} ${paper}`}
        request={{ kind: 'direktori', paper, copies: 1, ...wish }}
      />
    </Panel>
  )
}
