import type { GroupContribution } from '../domain/acrossGroups/groupContribution'
import type { DueItem } from '../domain/agenda/dueItem'
import type { Paper, timezones } from '../domain/catalog/lists'
import type { Day } from '../domain/day'
import type { GroupFile } from '../domain/groupFile'
import type { GroupSummary } from '../domain/groupSummary'
import type { Activity } from '../domain/records/activity'
import type { Instrument } from '../domain/records/instrument'
import type { RecordKind } from '../domain/records/kindNames'
import type { AnyRecord } from '../domain/records/kinds'
import type { Template } from '../domain/records/template'
import type { PrintedReport } from '../domain/report/printedReport'
import type { CopyMark } from '../domain/report/reportDocument'
import type { ResourcesOfGroup } from '../domain/resources/collectedResources'
import type { Gap } from '../domain/rules/gap'
import type { Answer, AppError } from './errors'
import type { ChosenLayer, LayerBytes, MapSettings, OnlineTile } from './mapQuestions'
import type { Question } from './questionNames'
import type { KeptDraft, Request } from './questions'

/** Where the library stands when the window opens. */
export type LibraryState = {
  /** Folder as the worker knows it; null until one is chosen. */
  folder: string | null
  /** The folder offered at first start. */
  defaultFolder: string
  /** Read-only because another window or computer holds the library: who, and since when (ISO instant). */
  heldBy: { label: string; since: string } | null
  /** The folder cannot be written at all (permissions, write-protected disk). */
  isReadOnly: boolean
  /** The library knows its agency; without one, a new group brings it. */
  hasAgency: boolean
  /** Something begun on the list of groups was never finished. */
  hasDrafts: boolean
  /** Group that was open last, if it still exists. */
  lastGroupId: string | null
  /** Today in the agency's time zone. */
  today: Day
  /** This instant (ISO), by the clock that also stamps what is saved. */
  now: string
  version: string
}

/** One row of the start screen: what can be said without opening the group. */
export type LibraryRow =
  | { groupId: string; state: 'whole'; summary: GroupSummary }
  /** `hasOtherSaves`: earlier whole saves may lie beside it, so that opening is worth a try. */
  | {
      groupId: string
      state: 'troubled'
      error: AppError
      fileName: string
      hasOtherSaves: boolean
    }

/** What is due in one group of the library, or why it could not be read. */
export type GroupAgenda =
  | {
      groupId: string
      state: 'whole'
      code: string
      name: string
      timezone: (typeof timezones)[number]
      items: DueItem[]
    }
  | { groupId: string; state: 'troubled'; error: AppError; fileName: string }

/** What one group of the library knows and the directory does not, or why its file could not be read. */
export type GroupResources =
  | ({ state: 'whole' } & ResourcesOfGroup)
  | { groupId: string; state: 'troubled'; error: AppError; fileName: string }

/** What one group adds to the figures of the agency, for each of the periods asked about; or why its file could not be read, with its code where its head still tells it. */
export type GroupContributions =
  | { groupId: string; state: 'whole'; contributions: GroupContribution[] }
  | {
      groupId: string
      state: 'troubled'
      error: AppError
      fileName: string
      code: string | null
    }

/** A group as it was opened. */
export type OpenedGroup = {
  group: GroupFile
  isReadOnly: boolean
  /** A damaged current copy was set aside and this earlier or later whole save was opened instead. */
  recovered: { opened: string; keptAside: string[] } | null
  /** What was typed in an earlier sitting and never saved. */
  drafts: KeptDraft[]
  /** The agency as the library has it, to be offered where the group's own copy is older; null for the agency itself. */
  agency: GroupFile | null
}

/** A design to start from: one that Guyub brings, or one of the agency's own. */
export type OfferedTemplate = { isOwn: boolean; template: Template }

/** An activity of the library: one that Guyub brings, or one of the agency's own. */
export type OfferedActivity = { isOwn: boolean; activity: Activity }

/** What the door answers once the change is safe on disk. */
export type Accepted = {
  revision: number
  put: AnyRecord[]
  remove: { kind: RecordKind; id: string }[]
  savedAt: string
}

/** What came of an import: the new group and what was dropped or missing. */
export type Imported = { groupId: string; gaps: Gap[] }

/** A document for the printing page: the finished model, names already masked, and how it is wanted on paper. */
export type PrintJob = {
  report: PrintedReport
  paper: Paper
  /** Instant of printing, ISO with offset. */
  printedAt: string
  /** "Salinan ke-1 dari 2"; null where the class asks for no copy numbers. */
  copy: CopyMark | null
}

/** What each question is answered with. `null` = the worker cancelled the dialog. */
export type Replies = {
  start: LibraryState
  chooseLibrary: LibraryState | null
  useDefaultLibrary: LibraryState
  listGroups: LibraryRow[]
  createGroup: { groupId: string }
  importGroup: Imported | null
  openSample: { groupId: string }
  openGroup: OpenedGroup
  closeGroup: true
  change: Accepted
  keepDrafts: true
  keptDrafts: KeptDraft[]
  openAgency: OpenedGroup
  createAgency: true
  changeAgency: Accepted
  openDirectory: OpenedGroup
  changeDirectory: Accepted
  resourcesOfGroups: GroupResources[]
  exportDirectory: { fileName: string } | null
  chooseMapLayer: ChosenLayer | null
  keepMapLayer: true
  giveUpMapLayer: true
  mapLayerBytes: LayerBytes
  mapSettings: MapSettings
  changeMapSettings: MapSettings
  onlineTile: OnlineTile
  templates: OfferedTemplate[]
  saveTemplate: true
  activities: OfferedActivity[]
  saveActivity: true
  agencyInstruments: Instrument[]
  saveInstrument: true
  exportGroup: { fileName: string } | null
  /** `agencyError`: why nothing can be told of the agency itself. */
  dueItems: {
    today: Day
    agency: DueItem[]
    agencyError: AppError | null
    groups: GroupAgenda[]
  }
  exportAgenda: { fileName: string; count: number } | null
  contributionsOfGroups: GroupContributions[]
  exportAcrossGroups: { fileName: string } | null
  saveMemberTemplate: { fileName: string } | null
  printReport: { isPrinted: boolean }
  saveReport: { fileName: string } | null
  printJob: PrintJob
  printReady: true
  reportBug: true
}

/**
 * Everything the window may ask, one function per question. Answers never throw: failures are data.
 * `change` answers only after the change is durable.
 */
export type Bridge = {
  readonly [Q in Question]: (request: Request<Q>) => Promise<Answer<Replies[Q]>>
}
