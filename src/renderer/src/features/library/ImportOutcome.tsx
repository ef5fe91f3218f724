import type { Imported } from '../../../../bridge/bridge'
import type { Answer } from '../../../../bridge/errors'
import { appText } from '../../../../texts/app'
import { faultSentence } from '../../../../texts/faults'
import { gapSentence } from '../../../../texts/gaps'
import { libraryText } from '../../../../texts/library'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'
import styles from './Library.module.css'

/** What came of an import that was not cancelled. */
export type ImportAnswer = Answer<Imported>

/** More lines than this help nobody; the first ones lead to the cause. */
const SHOWN_LINES = 200

type ImportOutcomeProps = {
  answer: ImportAnswer
  onOpen: (groupId: string) => void
  onClose: () => void
}

/** Why a file was refused, fault by fault; or what an imported one is still missing. */
export function ImportOutcome({ answer, onOpen, onClose }: ImportOutcomeProps) {
  const text = libraryText.imported
  if (!answer.ok)
    return (
      <Dialog title={text.refusedTitle} onClose={onClose}>
        {answer.error.code === 'codeTaken' ? (
          <Notice
            tone="danger"
            isLive
            title={text.codeTaken.happened(String(answer.error.params?.code ?? ''))}
          >
            <p>{text.codeTaken.next}</p>
          </Notice>
        ) : (
          <Failure error={answer.error} />
        )}
        <Lines lines={(answer.error.faults ?? []).map((fault) => faultSentence(fault))} />
        <div>
          <Button onClick={onClose}>{appText.close}</Button>
        </div>
      </Dialog>
    )
  const { groupId, gaps } = answer.value
  return (
    <Dialog title={text.gapsTitle} onClose={onClose}>
      <p>{text.gapsIntro}</p>
      <Lines lines={gaps.map((gap) => gapSentence(gap))} />
      <div className="row">
        <Button look="main" onClick={() => onOpen(groupId)}>
          {text.open}
        </Button>
        <Button onClick={onClose}>{appText.close}</Button>
      </div>
    </Dialog>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null
  const shown = [...new Set(lines)]
  return (
    <ul className={styles.faults}>
      {shown.slice(0, SHOWN_LINES).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {shown.length > SHOWN_LINES && (
        <li>{libraryText.imported.more(shown.length - SHOWN_LINES)}</li>
      )}
    </ul>
  )
}
