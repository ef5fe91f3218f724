import type { Accepted } from '../bridge/bridge'
import type { Request } from '../bridge/questions'
import { applyChange, type GroupFile, recordOf, type Stamp } from '../domain/groupFile'
import type { AnyRecord } from '../domain/records/kinds'
import { AppFailure } from './appFailure'
import type { TakenSteps } from './takenSteps'

type Wanted = Pick<Request<'change'>, 'base' | 'change'>
type File = {
  update: (change: (current: GroupFile) => GroupFile) => Promise<GroupFile>
  taken: TakenSteps
}

/** Takes a change through the one door and answers once it is safe on disk. */
export async function throughTheDoor(
  { base, change }: Wanted,
  stamp: Stamp,
  { update, taken }: File,
): Promise<Accepted> {
  let before: GroupFile | null = null
  const group = await update((current) => {
    if (current.revision !== base) throw new AppFailure('groupChangedElsewhere')
    const origin = taken.isKnown(current, change) ? 'takingBack' : 'workHere'
    const result = applyChange(current, change, stamp, origin)
    if (!result.ok) throw new AppFailure('refused', {}, result.faults)
    before = current
    return result.group
  })
  if (before) taken.note(before, change, group)
  const put = change.put.map(
    ({ kind, record }) => ({ kind, record: recordOf(group, kind, record.id) }) as AnyRecord,
  )
  return { revision: group.revision, put, remove: [...change.remove], savedAt: stamp.at }
}
