import { useCallback, useEffect, useState } from 'react'
import type { GroupContributions } from '../../../../bridge/bridge'
import type { AppError } from '../../../../bridge/errors'
import { MOST_QUARTERS } from '../../../../domain/acrossGroups/quarterRows'
import { lastStretches } from '../../../../domain/acrossGroups/quarters'
import type { Period } from '../../../../domain/day'
import { bridge } from '../../bridge'

/** Groups asked about at once: few enough that the window stays alive between the answers. */
const AT_ONCE = 10

/** What has been told so far; `total` is null until the library was listed. */
export type CountedGroups = {
  groups: readonly GroupContributions[]
  total: number | null
  failure: AppError | null
}

const nothingYet: CountedGroups = { groups: [], total: null, failure: null }

/** Asks what each group adds in a period and in the quarters up to it, a few groups after the other; whoever leaves asks no further. */
export function useCountedGroups(period: Period | null): {
  counted: CountedGroups
  askAgain: () => void
} {
  const [told, setTold] = useState<{ key: string; counted: CountedGroups } | null>(null)
  const [round, setRound] = useState(0)
  const [from, to] = [period?.from, period?.to]
  const key = `${from} ${to} ${round}`
  useEffect(() => {
    if (!from || !to) return
    let isLeft = false
    void askAll({ from, to }, (counted) => {
      if (!isLeft) setTold({ key, counted })
      return isLeft
    })
    return () => {
      isLeft = true
    }
  }, [from, to, key])
  // Figures of another period are no figures of this one.
  const counted = told?.key === key ? told.counted : nothingYet
  return { counted, askAgain: useCallback(() => setRound((count) => count + 1), []) }
}

/** `tell` answers whether nobody listens any more. */
async function askAll(period: Period, tell: (counted: CountedGroups) => boolean): Promise<void> {
  const list = await bridge.listGroups({})
  if (!list.ok) return void tell({ ...nothingYet, failure: list.error })
  const groupIds = list.value.map(({ groupId }) => groupId)
  const periods = [period, ...lastStretches(period.to, 'quarter', MOST_QUARTERS)]
  let counted: CountedGroups = { ...nothingYet, total: groupIds.length }
  if (tell(counted)) return
  for (let start = 0; start < groupIds.length; start += AT_ONCE) {
    const some = groupIds.slice(start, start + AT_ONCE)
    const answer = await bridge.contributionsOfGroups({ groupIds: some, periods })
    if (!answer.ok) return void tell({ ...counted, failure: answer.error })
    counted = { ...counted, groups: [...counted.groups, ...answer.value] }
    if (tell(counted)) return
  }
}
