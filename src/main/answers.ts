import type { Answers } from './answering'
import { dialogs } from './dialogs'
import type { Workplace } from './workplace'

/**
 * Answers every question of the window from one workplace. What the start screen asks is answered at once;
 * everything that looks into a group is loaded when first asked.
 */
export function createAnswers(workplace: Workplace, resources: string): Answers {
  const groups = async () => {
    const { createGroupAnswers } = await import('./groupAnswers')
    return createGroupAnswers(workplace, resources)
  }
  const agency = async () => {
    const { createAgencyAnswers } = await import('./agencyAnswers')
    return createAgencyAnswers(workplace, resources)
  }
  const directory = async () => {
    const { createDirectoryAnswers } = await import('./directoryAnswers')
    return createDirectoryAnswers(workplace)
  }
  const map = async () => (await import('./mapAnswers')).createMapAnswers(workplace)
  const agenda = async () => {
    const { createAgendaAnswers } = await import('./agendaAnswers')
    return createAgendaAnswers(workplace)
  }
  const across = async () =>
    (await import('./acrossGroupsAnswers')).createAcrossGroupsAnswers(workplace)
  const printing = async () => (await import('./printing/printAnswers')).printAnswers
  return {
    start: () => workplace.state(),
    useDefaultLibrary: () => workplace.moveTo(workplace.defaultFolder),
    chooseLibrary: async (_request, asker) => {
      const folder = await dialogs.chooseFolder(asker.contentsId)
      return folder === null ? null : workplace.moveTo(folder)
    },
    listGroups: async () => (await workplace.library()).list(),
    closeGroup: async () => {
      await workplace.settings.change({ lastGroupId: null })
      return true
    },
    keepDrafts: async ({ owner, drafts }) => {
      await (await workplace.library()).keepDrafts(owner, drafts)
      return true
    },
    keptDrafts: async ({ owner }) => (await workplace.library()).drafts(owner),
    openAgency: async (request, asker) => (await agency()).openAgency(request, asker),
    createAgency: async (request, asker) => (await agency()).createAgency(request, asker),
    changeAgency: async (request, asker) => (await agency()).changeAgency(request, asker),
    openDirectory: async (request, asker) => (await directory()).openDirectory(request, asker),
    changeDirectory: async (request, asker) => (await directory()).changeDirectory(request, asker),
    resourcesOfGroups: async (request, asker) =>
      (await directory()).resourcesOfGroups(request, asker),
    exportDirectory: async (request, asker) => {
      const { exportDirectory } = await import('./exportDirectory')
      return exportDirectory(workplace, request, asker)
    },
    chooseMapLayer: async (request, asker) => (await map()).chooseMapLayer(request, asker),
    keepMapLayer: async (request, asker) => (await map()).keepMapLayer(request, asker),
    giveUpMapLayer: async (request, asker) => (await map()).giveUpMapLayer(request, asker),
    mapLayerBytes: async (request, asker) => (await map()).mapLayerBytes(request, asker),
    mapSettings: async (request, asker) => (await map()).mapSettings(request, asker),
    changeMapSettings: async (request, asker) => (await map()).changeMapSettings(request, asker),
    onlineTile: async (request, asker) => (await map()).onlineTile(request, asker),
    templates: async (request, asker) => (await agency()).templates(request, asker),
    saveTemplate: async (request, asker) => (await agency()).saveTemplate(request, asker),
    activities: async (request, asker) => (await agency()).activities(request, asker),
    saveActivity: async (request, asker) => (await agency()).saveActivity(request, asker),
    agencyInstruments: async (request, asker) => (await agency()).agencyInstruments(request, asker),
    saveInstrument: async (request, asker) => (await agency()).saveInstrument(request, asker),
    createGroup: async (request, asker) => (await groups()).createGroup(request, asker),
    importGroup: async (request, asker) => (await groups()).importGroup(request, asker),
    openSample: async (request, asker) => (await groups()).openSample(request, asker),
    openGroup: async (request, asker) => (await groups()).openGroup(request, asker),
    change: async (request, asker) => (await groups()).change(request, asker),
    exportGroup: async (request, asker) => (await groups()).exportGroup(request, asker),
    dueItems: async (request, asker) => (await agenda()).dueItems(request, asker),
    exportAgenda: async (request, asker) => (await agenda()).exportAgenda(request, asker),
    contributionsOfGroups: async (request, asker) =>
      (await across()).contributionsOfGroups(request, asker),
    exportAcrossGroups: async (request, asker) =>
      (await across()).exportAcrossGroups(request, asker),
    saveMemberTemplate: async (_request, asker) => {
      const { saveMemberTemplate } = await import('./saveMemberTemplate')
      return saveMemberTemplate(asker)
    },
    saveReport: async (request, asker) => (await groups()).saveReport(request, asker),
    printReport: async (request, asker) => (await groups()).printReport(request, asker),
    printJob: async (request, asker) => (await printing()).printJob(request, asker),
    printReady: async (request, asker) => (await printing()).printReady(request, asker),
    reportBug: async (request, asker) => (await printing()).reportBug(request, asker),
  }
}
