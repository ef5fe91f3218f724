import { Outlet, useLocation, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { groupText } from '../../../../texts/group'
import { NotOpened } from '../../frame/NotOpened'
import { OpenFrame } from '../../frame/OpenFrame'
import { Opening } from '../../frame/Opening'
import { QuietFrame } from '../../frame/QuietFrame'
import { closeGroup, openGroup, useGroupState } from '../../state/openGroup'
import { markInteractive } from '../../ui/markInteractive'
import { GroupNav } from './GroupNav'
import { GroupNotices } from './GroupNotices'
import { GroupTitle } from './GroupTitle'

/** The frame around the screens of one group. */
export function GroupFrame() {
  const { groupId } = useParams({ from: '/kelompok/$groupId' })
  const state = useGroupState()
  const isLive = useLocation({ select: ({ pathname }) => pathname.endsWith('/berlangsung') })
  useEffect(() => {
    void openGroup(groupId)
  }, [groupId])
  useEffect(() => () => void closeGroup(), [])
  useEffect(() => {
    if (state.status === 'open' || state.status === 'failed') markInteractive()
  }, [state.status])

  if (state.status === 'failed')
    return <NotOpened title={groupText.notOpened} error={state.error} fileId={groupId} />
  if (state.status !== 'open' || state.fileId !== groupId)
    return <Opening label={groupText.loading} />
  if (isLive)
    return (
      <QuietFrame key={state.fileId}>
        <Outlet />
      </QuietFrame>
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
