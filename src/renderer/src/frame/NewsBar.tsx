import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { AppError } from '../../../bridge/errors'
import { appText } from '../../../texts/app'
import { faultSentence } from '../../../texts/faults'
import { groupText } from '../../../texts/group'
import { dismissNews, step, useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { focusHeading } from '../ui/useScreen'
import styles from './Frame.module.css'

/** What just came of a change, in sight wherever the worker is on the page: saved, taken back, or not saved. */
export function NewsBar() {
  const { saveState } = useOpenGroup()
  const { href } = useLocation()
  const [seen, setSeen] = useState<AppError | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: news belongs to the screen on which it was made
  useEffect(() => dismissNews, [href])
  const failure = saveState.kind === 'notSaved' && saveState.error !== seen ? saveState.error : null
  const close = () => {
    focusHeading()
    if (failure) setSeen(failure)
    else dismissNews()
  }
  return failure ? (
    <div className={styles.news}>
      <NotSaved error={failure} onClose={close} />
    </div>
  ) : (
    <Done onClose={close} />
  )
}

function NotSaved({ error, onClose }: { error: AppError; onClose: () => void }) {
  const faults = (error.faults ?? []).map((fault) => faultSentence(fault))
  return (
    <Failure error={error} actions={<Button onClick={onClose}>{appText.close}</Button>}>
      {faults.length > 0 && (
        <ul className={styles.faults}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </Failure>
  )
}

function Done({ onClose }: { onClose: () => void }) {
  const { news } = useOpenGroup()
  if (!news) return <div role="status" />
  const back = news.kind === 'undone' ? 'redo' : 'undo'
  return (
    <div className={styles.news}>
      <Notice
        isLive
        actions={
          <>
            <Button onClick={() => step(back)}>{groupText[back]}</Button>
            <Button look="quiet" onClick={onClose}>
              {appText.close}
            </Button>
          </>
        }
      >
        <p>{newsWords(news)}</p>
      </Notice>
    </div>
  )
}

function newsWords({ kind, label }: { kind: 'saved' | 'undone' | 'redone'; label: string }) {
  if (kind === 'saved') return groupText.done(label)
  return kind === 'undone' ? groupText.undone(label) : groupText.redone(label)
}
