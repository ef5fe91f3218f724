import type { OpenedGroup } from '../bridge/bridge'
import type { Answers } from './answering'
import { resourcesOfGroups } from './library/groupResources'
import { recoveryOf } from './recoveryOf'
import { throughTheDoor } from './throughTheDoor'
import type { Workplace } from './workplace'

/** The questions about the directory of community resources that all groups of the library share. */
export type DirectoryQuestion = 'openDirectory' | 'changeDirectory' | 'resourcesOfGroups'

export function createDirectoryAnswers(workplace: Workplace): Pick<Answers, DirectoryQuestion> {
  return {
    openDirectory: () => openDirectory(workplace),
    changeDirectory: async (request) => {
      const library = await workplace.library()
      return throughTheDoor(request, workplace.stamp(), {
        update: (change) => library.updateDirectory(change),
        taken: library.takenOf('sumber'),
      })
    },
    resourcesOfGroups: async ({ groupIds }) =>
      resourcesOfGroups(await workplace.library(), groupIds),
  }
}

/** The directory with the agency beside it: the map and its distances begin where the agency stands. */
async function openDirectory(workplace: Workplace): Promise<OpenedGroup> {
  const library = await workplace.library()
  // A new sitting: what was removed in the one before cannot be taken back any more.
  await library.mapLayers.removeGivenUp(() => library.directory())
  return {
    group: await library.directory(),
    isReadOnly: library.readOnly !== null,
    recovered: recoveryOf(library.reportOf('directory')),
    drafts: await library.drafts('sumber'),
    agency: await library.agency(),
  }
}
