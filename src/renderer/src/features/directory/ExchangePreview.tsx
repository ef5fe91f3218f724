import { useEffect, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import type { PlanItem } from '../../../../domain/directoryExchange/planImport'
import { withIds } from '../../../../domain/directoryExchange/withIds'
import { directoryExchangeText } from '../../../../texts/directoryExchange'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Panel } from '../../ui/Panel'
import { focusHeading } from '../../ui/useScreen'
import { DefaultFields } from './DefaultFields'
import type { ExchangeReading } from './exchangeFile'
import { PlanTable } from './PlanTable'
import { TakenReport } from './TakenReport'
import type { Exchange } from './useExchange'

const text = directoryExchangeText.preview

type ExchangePreviewProps = {
  reading: Extract<ExchangeReading, { ok: true }>
  exchange: Exchange
  onOtherFile: () => void
  onImported: (ids: readonly string[]) => void
}

/** What files would do to the directory, before they do it. */
export function ExchangePreview({
  reading,
  exchange,
  onOtherFile,
  onImported,
}: ExchangePreviewProps) {
  const [skipsSameName, setSkipsSameName] = useState(false)
  // What held the focus belonged to the choice of files.
  useEffect(() => focusHeading(), [])
  const { plan, passedOver } = reading
  const sameName = plan.filter(hasSameName)
  const meant = skipsSameName ? plan.filter((item) => !hasSameName(item)) : plan
  return (
    <div className="stack">
      <Panel title={text.title} note={text.from(exchange.files.map(({ name }) => name))}>
        <p role="status">{text.summary(countsOf(plan))}</p>
        {passedOver.length > 0 && <p className="soft small">{text.passedOver(passedOver)}</p>}
        <DefaultFields reading={reading} exchange={exchange} />
        {sameName.length > 0 && (
          <label className="row">
            <input
              type="checkbox"
              checked={skipsSameName}
              onChange={({ target }) => setSkipsSameName(target.checked)}
            />
            {text.skipSameName(sameName.length)}
          </label>
        )}
        {exchange.isReading && <Loading label={directoryExchangeText.file.reading} />}
        <PlanTable plan={plan} />
      </Panel>
      <TakenReport report={reading.report} />
      <PreviewFoot
        plan={meant}
        isReading={exchange.isReading}
        onOtherFile={onOtherFile}
        onImported={onImported}
      />
    </div>
  )
}

type PreviewFootProps = {
  plan: readonly PlanItem[]
  isReading: boolean
  onOtherFile: () => void
  onImported: (ids: readonly string[]) => void
}

/** Takes all in as one change. */
function PreviewFoot({ plan, isReading, onOtherFile, onImported }: PreviewFootProps) {
  const { isReadOnly } = useOpenGroup()
  const [isImporting, setIsImporting] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)
  const counts = countsOf(plan)
  const count = counts.new + counts.changed
  const takeIn = async () => {
    setIsImporting(true)
    let ids: string[] = []
    const error = await changeGroup(({ records }) => {
      const added = plan.flatMap((item) => (item.kind === 'new' ? item.draft : []))
      const changed = plan.flatMap((item) => (item.kind === 'changed' ? item.draft : []))
      const all = [...changed, ...withIds(added, records.resource)]
      ids = all.map(({ id }) => id)
      return { put: all.map((record) => ({ kind: 'resource' as const, record })), remove: [] }
    }, text.label(count))
    setIsImporting(false)
    if (error) setFailure(error)
    else onImported(ids)
  }
  const canImport = count > 0 && !isReadOnly && !isImporting && !isReading
  return (
    <>
      {failure && <Failure error={failure} />}
      <div className="row foot">
        <Button look="main" disabled={!canImport} onClick={takeIn}>
          {isImporting ? text.importing : text.import(count)}
        </Button>
        <Button disabled={isImporting} onClick={onOtherFile}>
          {text.otherFile}
        </Button>
        <p role="status" className="small">
          {count === 0 ? text.nothingToImport : text.canImport}{' '}
          {counts.refused > 0 && text.refusedStay(counts.refused)}
        </p>
      </div>
    </>
  )
}

function hasSameName(item: PlanItem): boolean {
  return item.kind === 'new' && item.notes.some(({ code }) => code === 'sameName')
}

function countsOf(plan: readonly PlanItem[]): Record<PlanItem['kind'], number> {
  const counts = { new: 0, changed: 0, same: 0, refused: 0 }
  for (const { kind } of plan) counts[kind]++
  return counts
}
