import type { Accepted } from '../bridge/bridge'
import type { Request } from '../bridge/questions'
import { applyChange, type GroupFile, recordOf, type Stamp } from '../domain/groupFile'
import type { AnyRecord } from '../domain/records/kinds'
import { AppFailure } from './appFailure'

type Wanted = Pick<Request<'change'>, 'base' | 'change'>
type Update = (change: (current: GroupFile) => GroupFile) => Promise<GroupFile>

/** Takes a change through the one door and answers once it is safe on disk. */
export async function throughTheDoor(
  { base, change }: Wanted,
  stamp: Stamp,
  update: Update,
): Promise<Accepted> {
  const group = await update((current) => {
    if (current.revision !== base) throw new AppFailure('groupChangedElsewhere')
    const result = applyChange(current, change, stamp)
    if (!result.ok) throw new AppFailure('refused', {}, result.faults)
    return result.group
  })
  const put = change.put.map(
    ({ kind, record }) => ({ kind, record: recordOf(group, kind, record.id) }) as AnyRecord,
  )
  return { revision: group.revision, put, remove: [...change.remove], savedAt: stamp.at }
}
