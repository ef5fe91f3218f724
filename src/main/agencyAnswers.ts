import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { OfferedActivity, OfferedTemplate, OpenedGroup } from '../bridge/bridge'
import { applyChange, type UnreadChange } from '../domain/groupFile'
import { inUse } from '../domain/progress/inUse'
import type { Answers } from './answering'
import { AppFailure } from './appFailure'
import { builtInActivities } from './library/builtInActivities'
import { builtInTemplates } from './library/builtInTemplates'
import { newAgency } from './library/newAgency'
import { recoveryOf } from './recoveryOf'
import { throughTheDoor } from './throughTheDoor'
import type { Workplace } from './workplace'

/** The questions about the agency of the library: its profile, its workers, its templates, activities and instruments. */
export type AgencyQuestion =
  | 'openAgency'
  | 'createAgency'
  | 'changeAgency'
  | 'templates'
  | 'saveTemplate'
  | 'activities'
  | 'saveActivity'
  | 'agencyInstruments'
  | 'saveInstrument'

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
        taken: library.takenOf('lembaga'),
      })
    },
    templates: () => templates(workplace, join(resources, 'templat')),
    saveTemplate: ({ template }) => keep(workplace, { kind: 'template', record: template }),
    activities: () => activities(workplace, join(resources, 'kegiatan')),
    saveActivity: ({ activity }) => keep(workplace, { kind: 'activity', record: activity }),
    agencyInstruments: async () => {
      const agency = await (await workplace.library()).agency()
      return inUse(agency?.records.instrument ?? [])
    },
    saveInstrument: ({ instrument }) => keep(workplace, { kind: 'instrument', record: instrument }),
  }
}

async function openAgency(workplace: Workplace): Promise<OpenedGroup> {
  const library = await workplace.library()
  const group = await library.agency()
  if (group === null) throw new AppFailure('agencyNeeded')
  return {
    group,
    isReadOnly: library.readOnly !== null,
    recovered: recoveryOf(library.reportOf('agency')),
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

/** The agency's own activities first, then those that Guyub brings. */
async function activities(workplace: Workplace, folder: string): Promise<OfferedActivity[]> {
  const agency = await (await workplace.library()).agency()
  const own = inUse(agency?.records.activity ?? [])
  return [
    ...own.map((activity) => ({ isOwn: true, activity })),
    ...(await builtInActivities(folder)).map((activity) => ({ isOwn: false, activity })),
  ]
}

/** Keeps a record beside the agency from a screen that has another file open. */
async function keep(workplace: Workplace, put: UnreadChange['put'][number]): Promise<true> {
  const library = await workplace.library()
  await library.updateAgency((current) => {
    const result = applyChange(current, { put: [put], remove: [] }, workplace.stamp())
    if (!result.ok) throw new AppFailure('refused', {}, result.faults)
    return result.group
  })
  return true
}
