import type { ReactNode } from 'react'
import { useOpenGroup } from '../state/openGroup'
import { Boundary } from '../ui/Boundary'
import { LeaveGuard } from './LeaveGuard'
import { NewsBar } from './NewsBar'
import { NotKept } from './NotKept'
import styles from './QuietFrame.module.css'
import { useUndoKeys } from './useUndoKeys'

/** The frame around a screen that others may see: nothing of the group but the screen itself, and what went wrong. */
export function QuietFrame({ children }: { children: ReactNode }) {
  const { saveState } = useOpenGroup()
  useUndoKeys()
  return (
    <div className={styles.frame}>
      <main className={styles.main}>
        <NotKept />
        <Boundary>{children}</Boundary>
      </main>
      {saveState.kind === 'notSaved' && <NewsBar />}
      <LeaveGuard />
    </div>
  )
}
