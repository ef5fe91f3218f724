import { useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import type { GroupType } from '../../../../domain/acrossGroups/groupContribution'
import type { Paper } from '../../../../domain/catalog/lists'
import type { Period } from '../../../../domain/day'
import { acrossGroupsText as text } from '../../../../texts/acrossGroups'
import { bridge } from '../../bridge'
import { PaperSelect } from '../../form/PaperSelect'
import { PrintButtons } from '../../frame/PrintButtons'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'

type PaperPanelProps = { period: Period; type: GroupType | null }

/** The same figures on paper or as a table, with what is closed here closed there too. */
export function PaperPanel({ period, type }: PaperPanelProps) {
  const [paper, setPaper] = useState<Paper>('A4')
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const wish = { ...period, type }
  const saveCsv = async () => {
    setIsBusy(true)
    setError(null)
    setSaved(null)
    const answer = await bridge.exportAcrossGroups(wish)
    setIsBusy(false)
    if (!answer.ok) return setError(answer.error)
    if (answer.value) setSaved(answer.value.fileName)
  }
  return (
    <Panel title={text.panels.paper} note={text.leaves}>
      <PaperSelect paper={paper} onChange={setPaper} />
      <PrintButtons
        key={`${JSON.stringify(wish)} ${paper}`}
        request={{ kind: 'rekap', paper, copies: 1, ...wish }}
      />
      <div>
        <Button disabled={isBusy} onClick={saveCsv}>
          {isBusy ? text.savingCsv : text.csv}
        </Button>
      </div>
      {error && <Failure error={error} />}
      {saved && (
        <Notice isLive>
          <p>{text.savedCsv(saved)}</p>
        </Notice>
      )}
    </Panel>
  )
}
