import { useState } from 'react'
import type { Replies } from '../../../../bridge/bridge'
import type { Answer } from '../../../../bridge/errors'
import { overviewText } from '../../../../texts/overview'
import { bridge } from '../../bridge'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'

/** Writes the group as an exchange file, wherever the worker wants it. */
export function ExportButton({ groupId }: { groupId: string }) {
  const [isBusy, setIsBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer<Replies['exportGroup']> | null>(null)
  const exportGroup = async () => {
    setIsBusy(true)
    setAnswer(await bridge.exportGroup({ groupId }))
    setIsBusy(false)
  }
  return (
    <div className="row">
      {answer && !answer.ok && <Failure error={answer.error} />}
      {answer?.ok && answer.value && (
        <Notice isLive>
          <p>{overviewText.exported(answer.value.fileName)}</p>
        </Notice>
      )}
      <Button disabled={isBusy} onClick={exportGroup}>
        {isBusy ? overviewText.exporting : overviewText.export}
      </Button>
    </div>
  )
}
