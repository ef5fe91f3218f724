import { useEffect } from 'react'
import { directoryText } from '../../../../texts/directory'
import { formatList } from '../../../../texts/formats'
import { groupText } from '../../../../texts/group'
import { NotOpened } from '../../frame/NotOpened'
import { OpenFrame } from '../../frame/OpenFrame'
import { Opening } from '../../frame/Opening'
import {
  closeGroup,
  DIRECTORY,
  openGroup,
  useGroupState,
  useOpenGroup,
} from '../../state/openGroup'
import { Boundary } from '../../ui/Boundary'
import { markInteractive } from '../../ui/markInteractive'
import { Notice } from '../../ui/Notice'
import styles from './Directory.module.css'
import { DirectoryNav } from './DirectoryNav'
import { DirectoryScreen } from './DirectoryScreen'
import { useDirectoryPlace } from './directoryParts'
import { forgetDirectoryWish } from './directoryWish'

/** The frame around the directory of community resources that all groups of the library share. */
export function DirectoryFrame() {
  const state = useGroupState()
  const { part, id } = useDirectoryPlace()
  useEffect(() => {
    void openGroup(DIRECTORY)
    return () => {
      forgetDirectoryWish()
      void closeGroup()
    }
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
      title={<p className={styles.title}>{directoryText.title}</p>}
      nav={<DirectoryNav />}
      notices={<DirectoryNotices />}
    >
      <Boundary key={part === 'daftar' ? `${part}:${id}` : part}>
        <DirectoryScreen part={part} id={id} />
      </Boundary>
    </OpenFrame>
  )
}

/** What must be known of the file: that it can only be read, that another save stands in for it. */
function DirectoryNotices() {
  const { isReadOnly, recovered } = useOpenGroup()
  return (
    <>
      {isReadOnly && (
        <Notice tone="warning" title={directoryText.readOnlyTitle}>
          <p>{directoryText.readOnlyBody}</p>
        </Notice>
      )}
      {recovered && (
        <Notice tone="warning" title={directoryText.recoveredTitle}>
          <p>{groupText.recoveredBody(formatList(recovered.keptAside))}</p>
        </Notice>
      )}
    </>
  )
}
