import { type ReactNode, useState } from 'react'
import { resourceGapsText } from '../../../../texts/resourceGaps'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import styles from './Gaps.module.css'

/** More lines than these are shown only when they are asked for. */
const FIRST_LINES = 10

type GapLinesProps = {
  title: string
  /** How many of how many; left out where there is nothing to tell. */
  note?: ReactNode
  /** Told calmly where no line stands. */
  none: ReactNode
  actions?: ReactNode
  children: readonly ReactNode[]
}

/** One kind of gap, each line with the way to where it is mended. */
export function GapLines({ title, note, none, actions, children }: GapLinesProps) {
  const [isWhole, setIsWhole] = useState(false)
  const hidden = isWhole ? 0 : Math.max(0, children.length - FIRST_LINES)
  const isEmpty = children.length === 0
  return (
    <Panel title={title} note={isEmpty ? null : note} actions={actions}>
      {isEmpty ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className={styles.lines}>{hidden > 0 ? children.slice(0, FIRST_LINES) : children}</ul>
      )}
      {hidden > 0 && (
        <div>
          <Button look="quiet" onClick={() => setIsWhole(true)}>
            {resourceGapsText.more(hidden)}
          </Button>
        </div>
      )}
    </Panel>
  )
}

/** What is missing on the left, what can be done on the right. */
export function GapLine({ children, way }: { children: ReactNode; way?: ReactNode }) {
  return (
    <li className={styles.line}>
      <div>{children}</div>
      {way && <div>{way}</div>}
    </li>
  )
}
