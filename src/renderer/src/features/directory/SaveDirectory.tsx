import { useState } from 'react'
import type { Replies } from '../../../../bridge/bridge'
import type { Answer } from '../../../../bridge/errors'
import type { DirectoryForm } from '../../../../domain/directoryExchange/directoryForms'
import { directoryExchangeText } from '../../../../texts/directoryExchange'
import { bridge } from '../../bridge'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'

const text = directoryExchangeText.export

type SaveDirectoryProps = {
  form: DirectoryForm
  withPersonalPhones: boolean
  label: string
  look?: 'main' | 'plain'
}

/** Writes the directory in one form, wherever the worker wants it, and says where it went. */
export function SaveDirectory({ form, withPersonalPhones, label, look }: SaveDirectoryProps) {
  const [isBusy, setIsBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer<Replies['exportDirectory']> | null>(null)
  const save = async () => {
    setIsBusy(true)
    setAnswer(await bridge.exportDirectory({ form, withPersonalPhones }))
    setIsBusy(false)
  }
  return (
    <div className="row">
      <Button look={look ?? 'plain'} disabled={isBusy} onClick={save}>
        {isBusy ? text.saving : label}
      </Button>
      {answer && !answer.ok && <Failure error={answer.error} />}
      {answer?.ok && answer.value && (
        <Notice isLive>
          <p>{text.saved(answer.value.fileName)}</p>
        </Notice>
      )}
    </div>
  )
}
