import { z } from 'zod'
import { dueAreas } from '../domain/agenda/dueItem'
import {
  agencyKinds,
  groupTypes,
  papers,
  resourceCategories,
  timezones,
} from '../domain/catalog/lists'
import { directoryForms } from '../domain/directoryExchange/directoryForms'
import { mapReaches } from '../domain/geo/mapReach'
import {
  dayField,
  filledField,
  idField,
  memberCodeField,
  textField,
  whole,
} from '../domain/records/fields'
import { recordKinds } from '../domain/records/kindNames'
import { ballotNamings } from '../domain/report/ballots'
import { blankFormParts } from '../domain/report/blankFormParts'
import { sheetVersions } from '../domain/report/sheetVersions'
import { mapRequests } from './mapQuestions'
import type { Question } from './questionNames'

const groupId = z.uuid()
const stamps = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'revision']

/** A record as the window may send it: its fields are judged by the door; stamps are never taken from the window. */
const sentRecord = z
  .looseObject({ id: idField })
  .refine((record) => stamps.every((key) => !(key in record)), 'stamps belong to the door')

/** The largest change that is made at once: members taken in from a list. */
const MOST_RECORDS = 10_000

const changeSchema = z.strictObject({
  put: z.array(z.strictObject({ kind: z.enum(recordKinds), record: sentRecord })).max(MOST_RECORDS),
  remove: z.array(z.strictObject({ kind: z.enum(recordKinds), id: idField })).max(MOST_RECORDS),
})

/** What the library keeps of its agency beside its groups; the agency itself is never taken away. */
const ofAgency: readonly string[] = ['agency', 'worker', 'template', 'activity', 'instrument']
const agencyChange = changeSchema.refine(
  ({ put, remove }) =>
    [...put, ...remove].every(({ kind }) => ofAgency.includes(kind)) &&
    remove.every(({ kind }) => kind !== 'agency'),
  'not of the agency',
)

/** The directory holds the resources that groups share, and the layers of its map. */
const ofDirectory: readonly string[] = ['resource', 'mapLayer']
const directoryChange = changeSchema.refine(
  ({ put, remove }) => [...put, ...remove].every(({ kind }) => ofDirectory.includes(kind)),
  'not of the directory',
)

const ofDirectoryOnPaper = {
  /** None: all of them. */
  categories: z.array(z.enum(resourceCategories)).max(resourceCategories.length),
  reach: z.enum(mapReaches),
}

const onPaper = { groupId, paper: z.enum(papers), copies: whole(1, 20) }

/** A document as the worker wants it on paper: the progress report of a period, the plan, the goals, consent sheets, papers of a meeting, sociometry or its slips, a referral. */
export const reportRequest = z.discriminatedUnion('kind', [
  z
    .strictObject({ ...onPaper, kind: z.literal('lpk'), from: dayField, to: dayField })
    .refine(({ from, to }) => from <= to, 'crossedDates'),
  z.strictObject({ ...onPaper, kind: z.literal('rp') }),
  z.strictObject({ ...onPaper, kind: z.literal('tujuan') }),
  z.strictObject({ ...onPaper, kind: z.literal('la') }),
  z.strictObject({
    ...onPaper,
    kind: z.literal('alat'),
    instrumentId: idField,
    /** Nobody: one blank sheet. */
    memberCodes: z.array(memberCodeField).max(1_000),
    point: filledField.max(80).nullable(),
  }),
  z.strictObject({
    ...onPaper,
    kind: z.literal('seri'),
    memberCode: memberCodeField.nullable(),
    measure: filledField.max(200),
    split: filledField.max(80).nullable(),
  }),
  z.strictObject({
    ...onPaper,
    kind: z.literal('sosiometri'),
    /** None: every survey that was answered. */
    surveyIds: z.array(idField).max(1_000),
  }),
  z.strictObject({
    ...onPaper,
    kind: z.literal('suratSuara'),
    surveyId: idField,
    naming: z.enum(ballotNamings),
  }),
  /** No day: the latest version; two: the one beside the other. */
  z.strictObject({ ...onPaper, kind: z.literal('ekopeta'), days: z.array(dayField).max(2) }),
  z.strictObject({
    ...onPaper,
    kind: z.literal('pk'),
    /** Nobody: one blank sheet. */
    memberCodes: z.array(memberCodeField).max(1_000),
    /** Null: by the age of each member. */
    version: z.enum(sheetVersions).nullable(),
  }),
  z.strictObject({
    ...onPaper,
    kind: z.literal('ba'),
    sessionId: idField,
    namesReason: filledField.max(300).nullable(),
  }),
  z.strictObject({ ...onPaper, kind: z.literal('rj'), referralId: idField }),
  z.strictObject({ ...onPaper, kind: z.literal('cp'), sessionId: idField }),
  z.strictObject({ ...onPaper, kind: z.literal('amatan'), sessionId: idField }),
  z.strictObject({
    ...onPaper,
    kind: z.literal('formulir'),
    sessionId: idField.nullable(),
    parts: z.array(z.enum(blankFormParts)).min(1).max(blankFormParts.length),
  }),
  z.strictObject({
    ...onPaper,
    kind: z.literal('ds'),
    ...ofDirectoryOnPaper,
    isPublic: z.boolean(),
  }),
])

/** The directory of the library on paper: it belongs to no group. */
export const directoryRequest = z.strictObject({
  kind: z.literal('direktori'),
  paper: onPaper.paper,
  copies: onPaper.copies,
  ...ofDirectoryOnPaper,
})

/** Days of figures over all groups, and the type of program; all where none is named. */
const acrossPeriod = { from: dayField, to: dayField }
const acrossWish = { ...acrossPeriod, type: z.enum(groupTypes).nullable() }
const isOrdered = ({ from, to }: { from: string; to: string }) => from <= to

/** The figures over all groups on paper. */
export const recapRequest = z
  .strictObject({
    kind: z.literal('rekap'),
    paper: onPaper.paper,
    copies: onPaper.copies,
    ...acrossWish,
  })
  .refine(isOrdered, 'crossedDates')
const printRequest = z.union([reportRequest, directoryRequest, recapRequest])

/** Where drafts belong: a group, the agency of the library, its directory, or the list of groups. */
const draftOwner = z.union([
  groupId,
  z.literal('lembaga'),
  z.literal('sumber'),
  z.literal('daftar'),
])

/** What was typed into a form and not yet saved. `place` is the address of its screen. */
export const keptDraft = z.strictObject({
  key: textField.max(200),
  label: textField.max(500),
  place: textField.max(500),
  /** Tells which saved state the form began from. */
  base: whole(0, 1_000_000_000),
  values: z.looseObject({}),
})

/** Drafts are kept for a tired evening, not as a store: more than this is no typing. */
const MOST_DRAFT_CHARACTERS = 4_000_000
const keptDrafts = z
  .array(keptDraft)
  .max(200)
  .refine((drafts) => JSON.stringify(drafts).length <= MOST_DRAFT_CHARACTERS, 'too much')

/** What a library must know of its agency before the first group; the rest of the letterhead follows later. */
export const newAgency = z.strictObject({
  name: filledField.max(300),
  kind: z.enum(agencyKinds),
  address: filledField.max(500),
  purpose: filledField.max(1_000),
  headName: filledField.max(200),
  headTitle: filledField.max(200),
  letterCode: filledField.max(40),
  timezone: z.enum(timezones),
})

/** The facts of a new group that cannot wait; everything else is filled in later. */
export const newGroup = z
  .strictObject({
    code: filledField.max(60),
    name: filledField.max(200),
    startDate: dayField,
    endDate: dayField,
    plannedSessions: whole(1, 52),
    sessionMinutes: whole(30, 240),
    workerName: filledField.max(200),
    /** Null where the library already has its agency. */
    agency: newAgency.nullable(),
  })
  .superRefine(({ startDate, endDate }, context) => {
    if (endDate < startDate)
      context.addIssue({
        code: 'custom',
        message: 'crossedDates',
        path: ['endDate'],
        params: { earlier: startDate, later: endDate },
      })
  })

/** Groups looked over with one question, so that the window shows what is known and can stop asking. */
const MOST_GROUPS_AT_ONCE = 10
/** Groups in one calendar file. */
const MOST_GROUPS = 10_000
/** The period looked at and the quarters beside it. */
const MOST_PERIODS = 9

const nothing = z.strictObject({})

/** The schema of each question the window may ask; nothing else crosses. */
export const requests = {
  start: nothing,
  chooseLibrary: nothing,
  useDefaultLibrary: nothing,
  listGroups: nothing,
  createGroup: newGroup,
  importGroup: nothing,
  openSample: nothing,
  openGroup: z.strictObject({ groupId }),
  closeGroup: z.strictObject({ groupId }),
  change: z.strictObject({ groupId, base: whole(0, 1_000_000_000), change: changeSchema }),
  keepDrafts: z.strictObject({ owner: draftOwner, drafts: keptDrafts }),
  keptDrafts: z.strictObject({ owner: draftOwner }),
  openAgency: nothing,
  createAgency: newAgency,
  changeAgency: z.strictObject({ base: whole(0, 1_000_000_000), change: agencyChange }),
  openDirectory: nothing,
  changeDirectory: z.strictObject({ base: whole(0, 1_000_000_000), change: directoryChange }),
  resourcesOfGroups: z.strictObject({ groupIds: z.array(groupId).max(MOST_GROUPS_AT_ONCE) }),
  exportDirectory: z.strictObject({
    form: z.enum(directoryForms),
    withPersonalPhones: z.boolean(),
  }),
  ...mapRequests,
  templates: nothing,
  saveTemplate: z.strictObject({ template: sentRecord }),
  activities: nothing,
  saveActivity: z.strictObject({ activity: sentRecord }),
  agencyInstruments: nothing,
  saveInstrument: z.strictObject({ instrument: sentRecord }),
  exportGroup: z.strictObject({ groupId }),
  dueItems: z.strictObject({ groupIds: z.array(groupId).max(MOST_GROUPS_AT_ONCE) }),
  exportAgenda: z.strictObject({
    groupIds: z.array(groupId).max(MOST_GROUPS),
    withAgency: z.boolean(),
    areas: z.array(z.enum(dueAreas)).min(1).max(dueAreas.length),
  }),
  contributionsOfGroups: z.strictObject({
    groupIds: z.array(groupId).max(MOST_GROUPS_AT_ONCE),
    periods: z
      .array(z.strictObject(acrossPeriod).refine(isOrdered, 'crossedDates'))
      .min(1)
      .max(MOST_PERIODS),
  }),
  exportAcrossGroups: z.strictObject(acrossWish).refine(isOrdered, 'crossedDates'),
  saveMemberTemplate: nothing,
  printReport: printRequest,
  saveReport: printRequest,
  printJob: nothing,
  printReady: z.strictObject({ title: textField }),
  reportBug: z.strictObject({ where: textField.max(200), message: textField.max(2_000) }),
} as const satisfies Record<Question, z.ZodType>

export type Request<Q extends Question> = z.infer<(typeof requests)[Q]>
export type NewAgency = z.infer<typeof newAgency>
export type KeptDraft = z.infer<typeof keptDraft>
export type NewGroup = z.infer<typeof newGroup>
export type ReportRequest = z.infer<typeof reportRequest>
export type DirectoryRequest = z.infer<typeof directoryRequest>
export type RecapRequest = z.infer<typeof recapRequest>
export type PrintRequest = z.infer<typeof printRequest>
