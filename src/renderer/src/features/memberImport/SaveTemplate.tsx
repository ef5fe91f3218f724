import { useState } from 'react'
import type { Replies } from '../../../../bridge/bridge'
import type { Answer } from '../../../../bridge/errors'
import { memberImportText } from '../../../../texts/memberImport'
import { bridge } from '../../bridge'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'

const text = memberImportText.file

/** Writes an empty list with all columns, wherever the worker wants it. */
export function SaveTemplate() {
  const [isBusy, setIsBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer<Replies['saveMemberTemplate']> | null>(null)
  const save = async () => {
    setIsBusy(true)
    setAnswer(await bridge.saveMemberTemplate({}))
    setIsBusy(false)
  }
  return (
    <div className="row">
      <Button disabled={isBusy} onClick={save}>
        {isBusy ? text.savingTemplate : text.saveTemplate}
      </Button>
      {answer && !answer.ok && <Failure error={answer.error} />}
      {answer?.ok && answer.value && (
        <Notice isLive>
          <p>{text.templateSaved(answer.value.fileName)}</p>
        </Notice>
      )}
    </div>
  )
}
