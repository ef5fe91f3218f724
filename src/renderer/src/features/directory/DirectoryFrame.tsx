import { useEffect } from 'react'
import { directoryText } from '../../../../texts/directory'
import { FileNotices } from '../../frame/FileNotices'
import frame from '../../frame/Frame.module.css'
import { NotOpened } from '../../frame/NotOpened'
import { OpenFrame } from '../../frame/OpenFrame'
import { Opening } from '../../frame/Opening'
import { closeGroup, DIRECTORY, openGroup, useGroupState } from '../../state/openGroup'
import { Boundary } from '../../ui/Boundary'
import { markInteractive } from '../../ui/markInteractive'
import { DirectoryNav } from './DirectoryNav'
import { DirectoryScreen } from './DirectoryScreen'
import { useDirectoryPlace } from './directoryParts'

/** The frame around the directory of community resources that all groups of the library share. */
export function DirectoryFrame() {
  const state = useGroupState()
  const { part, id } = useDirectoryPlace()
  useEffect(() => {
    void openGroup(DIRECTORY)
    return () => void closeGroup()
  }, [])
  useEffect(() => {
    if (state.status === 'open' || state.status === 'failed') markInteractive()
  }, [state.status])

  if (state.status === 'failed')
    return <NotOpened title={directoryText.notOpened} error={state.error} fileId={DIRECTORY} />
  if (state.status !== 'open' || state.fileId !== DIRECTORY)
    return <Opening label={directoryText.loading} />
  return (
    <OpenFrame
      title={<p className={frame.navTitle}>{directoryText.title}</p>}
      nav={<DirectoryNav />}
      notices={<FileNotices />}
    >
      <Boundary key={`${part}:${id}`}>
        <DirectoryScreen part={part} />
      </Boundary>
    </OpenFrame>
  )
}
