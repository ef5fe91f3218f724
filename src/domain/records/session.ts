import { z } from 'zod'
import { asasKeys } from '../catalog/asas'
import {
  attendanceStatuses,
  captureKinds,
  choosers,
  interactionPatterns,
  leaders,
  objectiveResults,
  sessionStatuses,
  stages,
} from '../catalog/lists'
import { taskCodes } from '../catalog/tasks'
import {
  dayField,
  decimal,
  filledField,
  idField,
  instantField,
  listOf,
  memberCodeField,
  textField,
  timeField,
  whole,
} from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

const planSchema = z.strictObject({
  objectives: listOf(textField, 50).nullish(),
  minutes: whole(1, 1_440).nullish(),
  agenda: listOf(
    z.strictObject({
      activity: filledField,
      minutes: whole(0, 1_440).nullish(),
      ledBy: z.enum(leaders).nullish(),
      /** The member who leads this part, where one is named. */
      leaderCode: memberCodeField.nullish(),
      /** How many minutes it took; null where nobody looked at the clock. */
      spentMinutes: whole(0, 1_440).nullish(),
    }),
    200,
  ).nullish(),
  materials: textField.nullish(),
  chosenBy: z.enum(choosers).nullish(),
  /** Goals of the group that the meeting serves. */
  goalIds: listOf(idField, 50).nullish(),
  /** Asas the worker wants to keep in mind. */
  asas: listOf(z.enum(asasKeys), 12).nullish(),
})

/** H hadir, T terlambat (both present), I izin, S sakit, A tanpa keterangan. A missing row means "belum dicatat", never absent. */
const attendanceRow = z.strictObject({
  memberCode: memberCodeField,
  status: z.enum(attendanceStatuses),
  participation: whole(0, 3).nullish(),
  lateMinutes: whole(0, 600).nullish(),
  note: textField.nullish(),
})

const recordingSchema = z.strictObject({
  processSummary: textField.nullish(),
  interactionPattern: z.enum(interactionPatterns).nullish(),
  workerRole: textField.nullish(),
  objectivesMet: z.enum(objectiveResults).nullish(),
  themes: listOf(textField, 100).nullish(),
  memberObservations: listOf(
    z.strictObject({ memberCode: memberCodeField, text: filledField }),
    1_000,
  ).nullish(),
  reflection: textField.nullish(),
  recordedDate: dayField.nullish(),
})

/** How many anonymous slips gave 1, 2, 3, 4 and 5. */
const slipCounts = listOf(whole(0, 1_000), 5).length(5)

/** Penilaian segera (laiseg): means of anonymous slips, 1 to 5, more is better; `n` slips. Source: seeds/003; domain.md 2.9. */
const laisegSchema = z.strictObject({
  understanding: decimal(1, 5).nullish(),
  comfort: decimal(1, 5).nullish(),
  action: decimal(1, 5).nullish(),
  n: whole(0, 1_000),
  /** The slips behind each mean, where they were counted. */
  counts: z
    .strictObject({
      understanding: slipCounts.nullish(),
      comfort: slipCounts.nullish(),
      action: slipCounts.nullish(),
    })
    .nullish(),
})

/** Jotted down while the meeting goes on, to be completed afterwards. */
const captureSchema = z.strictObject({
  id: idField,
  kind: z.enum(captureKinds),
  text: filledField,
  time: timeField.nullish(),
})

/** Who signed the record of the meeting, and when; from then on it only takes addenda. */
const signatureSchema = z.strictObject({ workerId: idField, at: instantField })

/** What was added to a signed record, dated and named. */
const addendumSchema = z.strictObject({
  at: instantField,
  workerId: idField.nullish(),
  text: filledField,
})

/** One meeting of the group (pertemuan): plan, attendance, recording and immediate evaluation. Source: domain.md 2.9. */
export const session = recordSchema(
  {
    number: whole(1, 999),
    date: dayField,
    startTime: timeField.nullish(),
    endTime: timeField.nullish(),
    place: textField.nullish(),
    stage: z.enum(stages).nullish(),
    title: textField.nullish(),
    status: z.enum(sessionStatuses),
    statusReason: textField.nullish(),
    movedToSessionId: idField.nullish(),
    replacesSessionId: idField.nullish(),
    plan: planSchema.nullish(),
    ledBy: z.enum(leaders).nullish(),
    facilitators: listOf(idField, 20).nullish(),
    attendance: listOf(attendanceRow, 1_000).nullish(),
    agencyPurposeExplained: z.boolean().nullish(),
    confidentialityReminded: z.boolean().nullish(),
    contractReviewed: z.boolean().nullish(),
    recording: recordingSchema.nullish(),
    /** 0 none, 1 touched, 2 main. */
    taskFocus: z.partialRecord(z.enum(taskCodes), whole(0, 2)).nullish(),
    /** 0 to 4, more is better; null = tidak teramati. */
    asas: z.partialRecord(z.enum(asasKeys), whole(0, 4).nullable()).nullish(),
    asasNotes: z.partialRecord(z.enum(asasKeys), textField).nullish(),
    laiseg: laisegSchema.nullish(),
    safetyIncidentIds: listOf(idField, 100).nullish(),
    resourceIds: listOf(idField, 200).nullish(),
    betweenSessionTask: textField.nullish(),
    nextPlan: textField.nullish(),
    /** When the worker opened and closed the meeting with the group. */
    openedAt: instantField.nullish(),
    closedAt: instantField.nullish(),
    captures: listOf(captureSchema, 500).nullish(),
    signature: signatureSchema.nullish(),
    addenda: listOf(addendumSchema, 200).nullish(),
  },
  (record, fault) => {
    if (record.status === 'dibatalkan' && !record.statusReason?.trim())
      fault('statusReason', 'reasonNeeded')
    if (
      record.startTime &&
      record.endTime &&
      record.endTime.replace(':', '.') <= record.startTime.replace(':', '.')
    )
      fault('endTime', 'crossedDates', { earlier: record.startTime, later: record.endTime })
    mustNotPrecede(fault, record.date, record.recording?.recordedDate, 'recording.recordedDate')
    const seen = new Set<string>()
    record.attendance?.forEach((row, index) => {
      if (seen.has(row.memberCode))
        fault(`attendance.${index}.memberCode`, 'duplicate', { value: row.memberCode })
      seen.add(row.memberCode)
      const isPresent = row.status === 'H' || row.status === 'T'
      if (!isPresent && (row.participation ?? null) !== null)
        fault(`attendance.${index}.participation`, 'participationOfAbsent')
    })
  },
)
export type Session = z.infer<typeof session.record>
