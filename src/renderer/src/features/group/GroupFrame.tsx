import { Outlet, useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { appText } from '../../../../texts/app'
import { groupText } from '../../../../texts/group'
import { closeGroup, dismissNews, openGroup, useGroupState } from '../../state/openGroup'
import { Boundary } from '../../ui/Boundary'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { markInteractive } from '../../ui/markInteractive'
import { useScreen } from '../../ui/useScreen'
import styles from './Group.module.css'
import { GroupHeader } from './GroupHeader'
import { GroupNav } from './GroupNav'
import { GroupNotices } from './GroupNotices'
import { LeaveGuard } from './LeaveGuard'
import { NewsBar } from './NewsBar'
import { useUndoKeys } from './useUndoKeys'

/** The frame around the screens of one group: opens it, names it, saves and takes back. */
export function GroupFrame() {
  const { groupId } = useParams({ from: '/kelompok/$groupId' })
  const navigate = useNavigate()
  const state = useGroupState()
  useEffect(() => {
    void openGroup(groupId)
  }, [groupId])
  useEffect(() => () => void closeGroup(), [])
  useEffect(() => {
    if (state.status === 'open' || state.status === 'failed') markInteractive()
  }, [state.status])

  if (state.status === 'failed') return <NotOpened error={state.error} groupId={groupId} />
  if (state.status !== 'open' || state.group.id !== groupId)
    return (
      <main className={styles.main}>
        <Loading label={groupText.loading}>
          <Button onClick={() => navigate({ to: '/' })}>{groupText.toLibrary}</Button>
        </Loading>
      </main>
    )
  return <OpenFrame key={state.group.id} />
}

function OpenFrame() {
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
      <div>
        <GroupHeader />
        <GroupNav />
      </div>
      <div ref={scroller} className={styles.scroller}>
        <main ref={content} className={styles.main} tabIndex={-1} onInput={dismissNews}>
          <GroupNotices />
          <Boundary key={pathname}>
            <Outlet />
          </Boundary>
        </main>
      </div>
      <NewsBar />
      <LeaveGuard />
    </div>
  )
}

type NotOpenedProps = { error: AppError; groupId: string }

function NotOpened({ error, groupId }: NotOpenedProps) {
  const navigate = useNavigate()
  const heading = useScreen(groupText.notOpened)
  return (
    <main className={styles.main}>
      <h1 ref={heading} tabIndex={-1}>
        {groupText.notOpened}
      </h1>
      <Failure
        error={error}
        actions={
          <>
            <Button look="main" onClick={() => navigate({ to: '/' })}>
              {groupText.toLibrary}
            </Button>
            <Button onClick={() => openGroup(groupId)}>{appText.tryAgain}</Button>
          </>
        }
      />
    </main>
  )
}
