import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { OfferedTemplate, OpenedGroup } from '../bridge/bridge'
import { applyChange } from '../domain/groupFile'
import { inUse } from '../domain/progress/inUse'
import type { Answers } from './answering'
import { AppFailure } from './appFailure'
import { builtInTemplates } from './library/builtInTemplates'
import { newAgency } from './library/newAgency'
import { throughTheDoor } from './throughTheDoor'
import type { Workplace } from './workplace'

/** The questions about the agency of the library: its profile, its workers, its templates. */
export type AgencyQuestion =
  | 'openAgency'
  | 'createAgency'
  | 'changeAgency'
  | 'templates'
  | 'saveTemplate'

export function createAgencyAnswers(
  workplace: Workplace,
  resources: string,
): Pick<Answers, AgencyQuestion> {
  return {
    openAgency: () => openAgency(workplace),
    createAgency: async (wish) => {
      const library = await workplace.library()
      await library.addAgency(newAgency(randomUUID(), wish, workplace.stamp()))
      return true
    },
    changeAgency: async (request) => {
      const library = await workplace.library()
      return throughTheDoor(request, workplace.stamp(), {
        update: (change) => library.updateAgency(change),
        taken: library.taken,
      })
    },
    templates: () => templates(workplace, join(resources, 'templat')),
    saveTemplate: async ({ template }) => {
      const library = await workplace.library()
      const change = { put: [{ kind: 'template' as const, record: template }], remove: [] }
      await library.updateAgency((current) => {
        const result = applyChange(current, change, workplace.stamp())
        if (!result.ok) throw new AppFailure('refused', {}, result.faults)
        return result.group
      })
      return true
    },
  }
}

async function openAgency(workplace: Workplace): Promise<OpenedGroup> {
  const library = await workplace.library()
  const group = await library.agency()
  if (group === null) throw new AppFailure('agencyNeeded')
  return {
    group,
    isReadOnly: library.readOnly !== null,
    recovered: null,
    drafts: await library.drafts('lembaga'),
    agency: null,
  }
}

/** The agency's own designs first, then those that Guyub brings. */
async function templates(workplace: Workplace, folder: string): Promise<OfferedTemplate[]> {
  const agency = await (await workplace.library()).agency()
  const own = inUse(agency?.records.template ?? [])
  return [
    ...own.map((template) => ({ isOwn: true, template })),
    ...(await builtInTemplates(folder)).map((template) => ({ isOwn: false, template })),
  ]
}
