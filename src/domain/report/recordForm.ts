import {
  attendanceStatuses,
  captureKinds,
  choosers,
  decisionMethods,
  interactionPatterns,
  leaders,
  objectiveResults,
  problemRaisers,
  proposers,
  sessionStatuses,
  severities,
  stages,
} from '../catalog/lists'

/** How a field is answered by hand: on a line, half of one, several, by ticking one of some boxes, or one box alone. */
export type FormAnswer =
  | 'line'
  | 'short'
  | 'tick'
  | { lines: number }
  | { options: readonly string[] }

/** A field of a record and how it is answered; `path` is where it is kept, with the kind of record before a colon if it is no meeting. */
type FormItem = { path: string; answer: FormAnswer }

/** Fields one beneath the other, or as the columns of a table with so many rows, or a row for each of something. */
type FormSection = {
  section: string
  rows: number | 'members' | 'tasks' | 'asas' | 'slips' | null
  items: readonly FormItem[]
}

const focus = ['2', '1', '0'] as const
const upToThree = ['0', '1', '2', '3'] as const
/** "TT" is tidak teramati: not seen, which is no zero. */
const asasValues = ['0', '1', '2', '3', '4', 'TT'] as const
const notHeld = sessionStatuses.filter((one) => one === 'ditunda' || one === 'dibatalkan')

/**
 * The record of a meeting as a form to be filled in by hand: every field of the record that is written by a
 * person, in the order of the record. A test holds it against the schema, so that paper and screen cannot drift apart.
 */
export const recordForm = [
  {
    section: 'meeting',
    rows: null,
    items: [
      { path: 'number', answer: 'short' },
      { path: 'date', answer: 'short' },
      { path: 'startTime', answer: 'short' },
      { path: 'endTime', answer: 'short' },
      { path: 'openedAt', answer: 'short' },
      { path: 'closedAt', answer: 'short' },
      { path: 'place', answer: 'line' },
      { path: 'stage', answer: { options: stages } },
      { path: 'title', answer: 'line' },
      { path: 'status', answer: { options: notHeld } },
      { path: 'statusReason', answer: 'line' },
    ],
  },
  {
    section: 'plan',
    rows: null,
    items: [
      { path: 'plan.objectives', answer: { lines: 3 } },
      { path: 'plan.minutes', answer: 'line' },
      { path: 'plan.materials', answer: 'line' },
      { path: 'plan.chosenBy', answer: { options: choosers } },
      { path: 'plan.goalIds', answer: 'line' },
      { path: 'plan.asas', answer: 'line' },
      { path: 'ledBy', answer: { options: leaders } },
      { path: 'facilitators', answer: 'line' },
    ],
  },
  {
    section: 'agenda',
    rows: 6,
    items: [
      { path: 'plan.agenda.activity', answer: 'line' },
      { path: 'plan.agenda.minutes', answer: 'line' },
      { path: 'plan.agenda.spentMinutes', answer: 'line' },
      { path: 'plan.agenda.ledBy', answer: 'line' },
      { path: 'plan.agenda.leaderCode', answer: 'line' },
    ],
  },
  {
    section: 'attendance',
    rows: 'members',
    items: [
      { path: 'attendance.memberCode', answer: 'line' },
      { path: 'attendance.status', answer: { options: attendanceStatuses } },
      { path: 'attendance.participation', answer: { options: upToThree } },
      { path: 'attendance.lateMinutes', answer: 'line' },
      { path: 'attendance.note', answer: 'line' },
    ],
  },
  {
    section: 'ticks',
    rows: null,
    items: [
      { path: 'agencyPurposeExplained', answer: 'tick' },
      { path: 'confidentialityReminded', answer: 'tick' },
      { path: 'contractReviewed', answer: 'tick' },
    ],
  },
  {
    section: 'recording',
    rows: null,
    items: [
      { path: 'recording.processSummary', answer: { lines: 12 } },
      { path: 'recording.interactionPattern', answer: { options: interactionPatterns } },
      { path: 'recording.workerRole', answer: { lines: 2 } },
      { path: 'recording.objectivesMet', answer: { options: objectiveResults } },
      { path: 'recording.themes', answer: { lines: 2 } },
      { path: 'recording.reflection', answer: { lines: 4 } },
      { path: 'recording.recordedDate', answer: 'line' },
    ],
  },
  {
    section: 'taskFocus',
    rows: 'tasks',
    items: [{ path: 'taskFocus', answer: { options: focus } }],
  },
  {
    section: 'asas',
    rows: 'asas',
    items: [
      { path: 'asas', answer: { options: asasValues } },
      { path: 'asasNotes', answer: 'line' },
    ],
  },
  {
    section: 'laiseg',
    rows: 'slips',
    items: [
      { path: 'laiseg.understanding', answer: 'line' },
      { path: 'laiseg.comfort', answer: 'line' },
      { path: 'laiseg.action', answer: 'line' },
      { path: 'laiseg.n', answer: 'line' },
      { path: 'laiseg.counts.understanding', answer: 'line' },
      { path: 'laiseg.counts.comfort', answer: 'line' },
      { path: 'laiseg.counts.action', answer: 'line' },
    ],
  },
  {
    section: 'decisions',
    rows: 4,
    items: [
      { path: 'decision:text', answer: 'line' },
      { path: 'decision:topic', answer: 'line' },
      { path: 'decision:proposedBy', answer: { options: proposers } },
      { path: 'decision:method', answer: { options: decisionMethods } },
      { path: 'decision:autonomyLevel', answer: { options: upToThree } },
      { path: 'decision:owner', answer: 'line' },
      { path: 'decision:dueDate', answer: 'line' },
    ],
  },
  {
    section: 'problems',
    rows: 3,
    items: [
      { path: 'problem:text', answer: 'line' },
      { path: 'problem:category', answer: 'line' },
      { path: 'problem:raisedBy', answer: { options: problemRaisers } },
      { path: 'problem:severity', answer: { options: severities } },
      { path: 'problem:agreedSolution', answer: 'line' },
      { path: 'problem:owner', answer: 'line' },
    ],
  },
  {
    section: 'after',
    rows: null,
    items: [
      { path: 'resourceIds', answer: 'line' },
      { path: 'betweenSessionTask', answer: { lines: 2 } },
      { path: 'nextPlan', answer: { lines: 3 } },
    ],
  },
  {
    section: 'captures',
    rows: 5,
    items: [
      { path: 'captures.time', answer: 'line' },
      { path: 'captures.kind', answer: { options: captureKinds } },
      { path: 'captures.text', answer: 'line' },
    ],
  },
  {
    section: 'observations',
    rows: null,
    items: [
      { path: 'recording.memberObservations.memberCode', answer: 'short' },
      { path: 'recording.memberObservations.text', answer: { lines: 16 } },
    ],
  },
] as const satisfies readonly FormSection[]

type RecordForm = (typeof recordForm)[number]
/** The parts of the form, in their order. */
export type FormSectionName = RecordForm['section']
/** A field of the form, by where it is kept. */
export type FormPath = RecordForm['items'][number]['path']
