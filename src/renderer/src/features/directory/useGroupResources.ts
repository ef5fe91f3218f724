import { useEffect, useState } from 'react'
import type { GroupResources } from '../../../../bridge/bridge'
import type { AppError } from '../../../../bridge/errors'
import { bridge } from '../../bridge'

/** Groups asked about at once: few enough that the first are told soon. */
const AT_ONCE = 10

/** What groups have told so far; `total` is null until it is known how many there are. */
export type ToldResources = {
  groups: readonly GroupResources[]
  total: number | null
  failure: AppError | null
}

const nothingYet: ToldResources = { groups: [], total: null, failure: null }

/** Asks the groups of the library what they know, a few after the other; whoever leaves asks no further. */
export function useGroupResources(): ToldResources {
  const [told, setTold] = useState(nothingYet)
  useEffect(() => {
    let isLeft = false
    void askAll((next) => {
      if (!isLeft) setTold(next)
      return isLeft
    })
    return () => {
      isLeft = true
    }
  }, [])
  return told
}

/** `tell` answers whether nobody listens any more. */
async function askAll(tell: (told: ToldResources) => boolean): Promise<void> {
  const list = await bridge.listGroups({})
  if (!list.ok) return void tell({ ...nothingYet, failure: list.error })
  const groupIds = list.value.map(({ groupId }) => groupId)
  let told: ToldResources = { ...nothingYet, total: groupIds.length }
  if (tell(told)) return
  for (let start = 0; start < groupIds.length; start += AT_ONCE) {
    const some = groupIds.slice(start, start + AT_ONCE)
    const answer = await bridge.resourcesOfGroups({ groupIds: some })
    if (!answer.ok) return void tell({ ...told, failure: answer.error })
    told = { ...told, groups: [...told.groups, ...answer.value] }
    if (tell(told)) return
  }
}
