import { Link, useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { appText } from '../../../texts/app'
import { groupText } from '../../../texts/group'
import { dismissNews, step, useOpenGroup } from '../state/openGroup'
import { Boundary } from '../ui/Boundary'
import { Button } from '../ui/Button'
import { CrisisContacts } from './CrisisContacts'
import styles from './Frame.module.css'
import { LeaveGuard } from './LeaveGuard'
import { LeftBehind } from './LeftBehind'
import { NewsBar } from './NewsBar'
import { NotKept } from './NotKept'
import { SaveSign } from './SaveSign'
import { useUndoKeys } from './useUndoKeys'

type OpenFrameProps = {
  /** What is open, and whatever identifies it. */
  title: ReactNode
  nav: ReactNode
  /** What must be known before working in it. */
  notices?: ReactNode
  children: ReactNode
}

/** The frame around everything that can be changed: names it, saves, takes back, and asks before leaving. */
export function OpenFrame({ title, nav, notices, children }: OpenFrameProps) {
  const content = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { pathname } = useLocation()
  useUndoKeys()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen begins at its top
  useEffect(() => scroller.current?.scrollTo(0, 0), [pathname])
  return (
    <div className={styles.frame}>
      <Button className={styles.skip} onClick={() => content.current?.focus()}>
        {appText.skipToContent}
      </Button>
      <header className={styles.header}>
        <div className={styles.inner}>
          <div className="tight">
            <Link to="/" className="small">
              {groupText.toLibrary}
            </Link>
            {title}
          </div>
          <div className="row">
            <Steps />
            <CrisisContacts />
          </div>
        </div>
      </header>
      <div className={styles.body}>
        {nav}
        <div ref={scroller} className={styles.scroller}>
          <main ref={content} className={styles.main} tabIndex={-1} onInput={dismissNews}>
            {notices}
            <NotKept />
            <LeftBehind />
            <Boundary key={pathname}>{children}</Boundary>
          </main>
        </div>
      </div>
      <NewsBar />
      <LeaveGuard />
    </div>
  )
}

/** Whether everything is saved, taking back and doing again. */
function Steps() {
  const { undo, redo, isReadOnly } = useOpenGroup()
  if (isReadOnly) return null
  const [toUndo, toRedo] = [undo.at(-1), redo.at(-1)]
  return (
    <div className="row">
      <SaveSign />
      <Button
        disabled={!toUndo}
        title={toUndo && groupText.undoOf(toUndo.label)}
        onClick={() => step('undo')}
      >
        {groupText.undo}
      </Button>
      <Button
        disabled={!toRedo}
        title={toRedo && groupText.redoOf(toRedo.label)}
        onClick={() => step('redo')}
      >
        {groupText.redo}
      </Button>
    </div>
  )
}
