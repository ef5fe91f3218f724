import { Outlet, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { appText } from '../../../../texts/app'
import { groupText } from '../../../../texts/group'
import { OpenFrame } from '../../frame/OpenFrame'
import { closeGroup, openGroup, useGroupState } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { markInteractive } from '../../ui/markInteractive'
import { useScreen } from '../../ui/useScreen'
import styles from './Group.module.css'
import { GroupNav } from './GroupNav'
import { GroupNotices } from './GroupNotices'
import { GroupTitle } from './GroupTitle'

/** The frame around the screens of one group. */
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
  if (state.status !== 'open' || state.fileId !== groupId)
    return (
      <main className={styles.alone}>
        <Loading label={groupText.loading}>
          <Button onClick={() => navigate({ to: '/' })}>{groupText.toLibrary}</Button>
        </Loading>
      </main>
    )
  return (
    <OpenFrame
      key={state.fileId}
      title={<GroupTitle />}
      nav={<GroupNav />}
      notices={<GroupNotices />}
    >
      <Outlet />
    </OpenFrame>
  )
}

type NotOpenedProps = { error: AppError; groupId: string }

function NotOpened({ error, groupId }: NotOpenedProps) {
  const navigate = useNavigate()
  const heading = useScreen(groupText.notOpened)
  return (
    <main className={styles.alone}>
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
