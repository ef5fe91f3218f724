import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { type BallotNaming, type Ballots, ballots } from './ballots'
import type { BlankFormPart } from './blankFormParts'
import { type BlankForms, blankForms } from './blankForms'
import { type ConsentSheets, consentSheets } from './consentSheet'
import { type DirectoryOptions, type DirectorySheet, directorySheet } from './directorySheet'
import { type EcoMapSheet, ecoMapSheet } from './ecoMapSheet'
import { type FinalReport, finalReport } from './finalReport'
import { type GoalSheet, goalSheet } from './goalSheet'
import { type InstrumentForms, instrumentForms } from './instrumentForms'
import { type MeetingMinutes, meetingMinutes } from './meetingMinutes'
import { type ObservationSheets, observationSheets } from './observationSheets'
import { type ProcessRecord, processRecord } from './processRecord'
import { type ProgramPlan, programPlan } from './programPlan'
import { type ProgressReport, progressReport } from './progressReport'
import type { RecapSheet } from './recapSheet'
import { type ReferralSheet, referralSheet } from './referralSheet'
import { type CopyMark, copyMark } from './reportDocument'
import { type SeriesSheet, type SeriesWish, seriesSheet } from './seriesSheet'
import type { SheetVersion } from './sheetVersions'
import { type SociometrySheet, sociometrySheet } from './sociometrySheet'

/** A document as it will stand on paper: a finished model, no group behind it. Told apart by its code. */
export type PrintedReport =
  | ProgressReport
  | ProgramPlan
  | ConsentSheets
  | GoalSheet
  | MeetingMinutes
  | ProcessRecord
  | ObservationSheets
  | BlankForms
  | SociometrySheet
  | Ballots
  | EcoMapSheet
  | ReferralSheet
  | DirectorySheet
  | FinalReport
  | InstrumentForms
  | SeriesSheet
  | RecapSheet

/** Which document is wanted, by its code. Source: domain.md 6.1. */
export type ReportWish =
  | { kind: 'lpk'; from: Day; to: Day }
  | { kind: 'rp' }
  | { kind: 'tujuan' }
  | { kind: 'la' }
  /** One blank sheet where no member is named. */
  | { kind: 'alat'; instrumentId: string; memberCodes: string[]; point: string | null }
  | ({ kind: 'seri' } & SeriesWish)
  /** All surveys that were answered where none is named. */
  | { kind: 'sosiometri'; surveyIds: string[] }
  | { kind: 'suratSuara'; surveyId: string; naming: BallotNaming }
  /** The eco-map of a day, or of two to be compared; the latest where none is named. */
  | { kind: 'ekopeta'; days: Day[] }
  /** One blank sheet where no member is named; a version of null goes by each member's age. */
  | { kind: 'pk'; memberCodes: string[]; version: SheetVersion | null }
  | { kind: 'rj'; referralId: string }
  /** A reason puts full names on the attendance list. */
  | { kind: 'ba'; sessionId: string; namesReason: string | null }
  | { kind: 'cp'; sessionId: string }
  | { kind: 'amatan'; sessionId: string }
  /** For any meeting where none is named. */
  | { kind: 'formulir'; sessionId: string | null; parts: BlankFormPart[] }
  | ({ kind: 'ds' } & DirectoryOptions)

/** Builds the document that is wanted; the same records and day always give the same document. */
export function printedReport(group: GroupFile, wish: ReportWish, asOf: Day): PrintedReport {
  switch (wish.kind) {
    case 'lpk':
      return progressReport(group, { from: wish.from, to: wish.to, asOf })
    case 'rp':
      return programPlan(group, { asOf })
    case 'tujuan':
      return goalSheet(group, { asOf })
    case 'la':
      return finalReport(group, { asOf })
    case 'alat':
      return instrumentForms(group, { ...wish, asOf })
    case 'seri':
      return seriesSheet(group, { ...wish, asOf })
    case 'sosiometri':
      return sociometrySheet(group, { ...wish, asOf })
    case 'suratSuara':
      return ballots(group, { ...wish, asOf })
    case 'ekopeta':
      return ecoMapSheet(group, { ...wish, asOf })
    case 'pk':
      return consentSheets(group, { ...wish, asOf })
    case 'rj':
      return referralSheet(group, { ...wish, asOf })
    case 'ba':
      return meetingMinutes(group, { ...wish, asOf })
    case 'cp':
      return processRecord(group, { ...wish, asOf })
    case 'amatan':
      return observationSheets(group, { ...wish, asOf })
    case 'formulir':
      return blankForms(group, { ...wish, asOf })
    case 'ds':
      return directorySheet(group, { ...wish, asOf })
  }
}

/** Whether there is only one copy of it: what is written of the process and of single members is not handed round. */
export function isInOneCopy({ kind }: Pick<ReportWish, 'kind'>): boolean {
  return kind === 'cp' || kind === 'amatan'
}

/** How its copies are marked. Consent sheets and slips are filled in, not copied. */
export function copyMarkOf(report: PrintedReport, printedAtOnce: number): CopyMark | null {
  return report.kind === 'pk' || report.kind === 'suratSuara' || report.kind === 'alat'
    ? null
    : copyMark(report.document, printedAtOnce)
}
