import { useEffect, useState } from 'react'
import { bridge } from '../bridge'
import { startKeeping, stopKeeping } from './draftKeeping'

/** The drafts of what is begun outside any group: a new group, a new agency. */
const LIST = 'daftar'

/**
 * Takes up what was begun on the list of groups, and keeps what is typed there from now on; true once it is
 * known what there is. `isKept`: false where nothing can be written.
 */
export function useListDrafts(isKept: boolean, hasDrafts = true): boolean {
  const [isReady, setIsReady] = useState(!isKept || !hasDrafts)
  useEffect(() => {
    if (!isKept) return
    let isCurrent = true
    if (hasDrafts)
      bridge.keptDrafts({ owner: LIST }).then((answer) => {
        if (!isCurrent) return
        startKeeping(LIST, answer.ok ? answer.value : [], false)
        setIsReady(true)
      })
    else startKeeping(LIST, [], false)
    return () => {
      isCurrent = false
      void stopKeeping()
    }
  }, [isKept, hasDrafts])
  return isReady
}
