import { useCallback, useEffect, useState } from 'react'
import type { GroupAgenda } from '../../../../bridge/bridge'
import type { AppError } from '../../../../bridge/errors'
import type { DueItem } from '../../../../domain/agenda/dueItem'
import type { Day } from '../../../../domain/day'
import { bridge } from '../../bridge'

/** Groups asked about at once: few enough that the first are told soon. */
const AT_ONCE = 10

/** What has been told so far of the groups of the library; `today` is null until the first answer. */
export type LibraryAgenda = {
  today: Day | null
  agency: readonly DueItem[]
  agencyError: AppError | null
  groups: readonly GroupAgenda[]
  total: number
  failure: AppError | null
}

const nothingYet: LibraryAgenda = {
  today: null,
  agency: [],
  agencyError: null,
  groups: [],
  total: 0,
  failure: null,
}

/** Asks what is due, a few groups after the other; whoever leaves the screen asks no further. */
export function useLibraryAgenda(): { agenda: LibraryAgenda; askAgain: () => void } {
  const [agenda, setAgenda] = useState(nothingYet)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same questions again
  useEffect(() => {
    let isLeft = false
    void askAll((next) => {
      if (!isLeft) setAgenda(next)
      return isLeft
    })
    return () => {
      isLeft = true
    }
  }, [round])
  return { agenda, askAgain: useCallback(() => setRound((count) => count + 1), []) }
}

/** `tell` answers whether nobody listens any more. */
async function askAll(tell: (agenda: LibraryAgenda) => boolean): Promise<void> {
  const list = await bridge.listGroups({})
  if (!list.ok) return void tell({ ...nothingYet, failure: list.error })
  const groupIds = list.value.map(({ groupId }) => groupId)
  let agenda = { ...nothingYet, total: groupIds.length }
  // An empty library is asked once too: its agency may have something due.
  for (let start = 0; start === 0 || start < groupIds.length; start += AT_ONCE) {
    const answer = await bridge.dueItems({ groupIds: groupIds.slice(start, start + AT_ONCE) })
    if (!answer.ok) return void tell({ ...agenda, failure: answer.error })
    const { groups, ...rest } = answer.value
    agenda = { ...agenda, ...rest, groups: [...agenda.groups, ...groups] }
    if (tell(agenda)) return
  }
}
