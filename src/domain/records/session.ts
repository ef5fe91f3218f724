import { z } from 'zod'
import { asasKeys } from '../catalog/asas'
import {
  attendanceStatuses,
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
    }),
    200,
  ).nullish(),
  materials: textField.nullish(),
  chosenBy: z.enum(choosers).nullish(),
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

/** Penilaian segera (laiseg): means of anonymous slips, 1 to 5, more is better; `n` slips. Source: seeds/003; domain.md 2.9. */
const laisegSchema = z.strictObject({
  understanding: decimal(1, 5).nullish(),
  comfort: decimal(1, 5).nullish(),
  action: decimal(1, 5).nullish(),
  n: whole(0, 1_000),
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
