import { join } from 'node:path'
import type { GroupResources } from '../../bridge/bridge'
import { resourcesToOffer } from '../../domain/resources/collectedResources'
import { AppFailure, appErrorOf } from '../appFailure'
import { logFailure } from '../log'
import { readCurrent } from '../storage/currentFile'
import { groupCodec } from './groupCodec'
import type { Library } from './library'

/**
 * What some groups know of resources that the directory does not, read one after another from their files as they
 * lie. A group that cannot be read is told as such and keeps nobody from the others.
 */
export async function resourcesOfGroups(
  library: Library,
  groupIds: readonly string[],
): Promise<GroupResources[]> {
  const directory = await library.directory()
  const told: GroupResources[] = []
  for (const groupId of groupIds) {
    const fileName = `${groupId}.guyub`
    try {
      const group = await readCurrent(join(library.folder, fileName), 'group', groupCodec)
      if (group.id !== groupId) throw new AppFailure('wrongGroup')
      told.push({ state: 'whole', ...resourcesToOffer(group, directory) })
    } catch (failure) {
      const error = appErrorOf(failure)
      if (error.code === 'unexpected') logFailure('resourcesOfGroups', failure)
      told.push({ groupId, state: 'troubled', error, fileName })
    }
  }
  return told
}
