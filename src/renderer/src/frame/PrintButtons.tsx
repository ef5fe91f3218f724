import { useState } from 'react'
import type { AppError } from '../../../bridge/errors'
import type { PrintRequest } from '../../../bridge/questions'
import { reportScreenText } from '../../../texts/reportScreen'
import { bridge } from '../bridge'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'

const text = reportScreenText

type PrintButtonsProps = {
  request: PrintRequest
  /** Why what is printed may not be what is on the screen. */
  warning?: string | null
  /** What must be done before anything leaves the app; answers what stands against it. */
  beforehand?: (how: 'print' | 'save') => Promise<AppError | null>
}
type Outcome = { said: string } | { error: AppError }

/** Print a document or save it as a PDF, as it stands in the records; what came of it is said beneath. */
export function PrintButtons({ request, warning, beforehand }: PrintButtonsProps) {
  const [busy, setBusy] = useState<'print' | 'save' | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const run = async (kind: 'print' | 'save', ask: () => Promise<Outcome>) => {
    setBusy(kind)
    setOutcome(null)
    const refused = (await beforehand?.(kind)) ?? null
    setOutcome(refused ? { error: refused } : await ask())
    setBusy(null)
  }
  const print = async (): Promise<Outcome> => {
    const answer = await bridge.printReport(request)
    if (!answer.ok) return { error: answer.error }
    return { said: answer.value.isPrinted ? text.printed : text.notPrinted }
  }
  const save = async (): Promise<Outcome> => {
    const answer = await bridge.saveReport(request)
    if (!answer.ok) return { error: answer.error }
    if (!answer.value) return { said: text.notSaved }
    return { said: text.saved(answer.value.fileName) }
  }
  return (
    <div className="stack">
      <div className="row">
        <Button look="main" disabled={busy !== null} onClick={() => run('print', print)}>
          {busy === 'print' ? text.printing : text.print}
        </Button>
        <Button disabled={busy !== null} onClick={() => run('save', save)}>
          {busy === 'save' ? text.saving : text.savePdf}
        </Button>
      </div>
      {warning && (
        <Notice tone="warning" isLive>
          <p>{warning}</p>
        </Notice>
      )}
      {outcome && 'error' in outcome && <Failure error={outcome.error} />}
      {outcome && 'said' in outcome && (
        <Notice isLive>
          <p>{outcome.said}</p>
        </Notice>
      )}
    </div>
  )
}
