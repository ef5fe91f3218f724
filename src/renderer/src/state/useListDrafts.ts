import { useEffect, useState } from 'react'
import { bridge } from '../bridge'
import { startKeeping, stopKeeping } from './draftKeeping'

/** The drafts of what is begun outside any group: a new group, a new agency. */
const LIST = 'daftar'

/** Takes up what was begun on the list of groups, and keeps what is typed there; true once it is known what there is. */
export function useListDrafts(): boolean {
  const [isReady, setIsReady] = useState(false)
  useEffect(() => {
    let isCurrent = true
    bridge.keptDrafts({ owner: LIST }).then((answer) => {
      if (!isCurrent) return
      startKeeping(LIST, answer.ok ? answer.value : [], false)
      setIsReady(true)
    })
    return () => {
      isCurrent = false
      void stopKeeping()
    }
  }, [])
  return isReady
}
