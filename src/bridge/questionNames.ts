/**
 * The names of all questions as a plain list, so that the preload stays free of schemas.
 * `requests` in questions.ts must have exactly these keys, or it does not compile.
 */
export const questionNames = [
  'start',
  'chooseLibrary',
  'useDefaultLibrary',
  'listGroups',
  'createGroup',
  'importGroup',
  'openSample',
  'openGroup',
  'closeGroup',
  'change',
  'keepDrafts',
  'keptDrafts',
  'openAgency',
  'createAgency',
  'changeAgency',
  'openDirectory',
  'changeDirectory',
  'resourcesOfGroups',
  'exportDirectory',
  'templates',
  'saveTemplate',
  'activities',
  'saveActivity',
  'exportGroup',
  'dueItems',
  'exportAgenda',
  'saveMemberTemplate',
  'printReport',
  'saveReport',
  'printJob',
  'printReady',
  'reportBug',
] as const
export type Question = (typeof questionNames)[number]
