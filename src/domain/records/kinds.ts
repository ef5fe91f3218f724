import { type Activity, activity } from './activity'
import { type Administration, administration } from './administration'
import { type Agency, agency } from './agency'
import { type Consent, consent } from './consent'
import { type Contract, contract } from './contract'
import { type CounsellingCase, counsellingCase } from './counsellingCase'
import { type Decision, decision } from './decision'
import { type Evaluation, evaluation } from './evaluation'
import { type Goal, goal } from './goal'
import { type Incident, incident } from './incident'
import { type Instrument, instrument } from './instrument'
import type { RecordKind } from './kindNames'
import { type MapLayer, mapLayer } from './mapLayer'
import { type Member, member } from './member'
import { type Organisation, organisation } from './organisation'
import { type PhaseChange, phaseChange } from './phaseChange'
import { type PrincipleCheck, principleCheck } from './principleCheck'
import { type Problem, problem } from './problem'
import { type Program, program } from './program'
import { type Referral, referral } from './referral'
import { type Report, report } from './report'
import { type Resource, resource } from './resource'
import { type ResourceNeed, resourceNeed } from './resourceNeed'
import { type ResourceUse, resourceUse } from './resourceUse'
import { type ReviewPoint, reviewPoint } from './reviewPoint'
import { type Session, session } from './session'
import { type SociometricSurvey, sociometricSurvey } from './sociometricSurvey'
import { type StrengthsReview, strengthsReview } from './strengthsReview'
import { type Supervision, supervision } from './supervision'
import { type TaskReview, taskReview } from './taskReview'
import { type Template, template } from './template'
import { type Worker, worker } from './worker'

/** Every kind of record a group file can hold, with its schema; the order is the order of reading. */
export const schemas = {
  agency,
  worker,
  program,
  member,
  consent,
  contract,
  session,
  goal,
  reviewPoint,
  taskReview,
  principleCheck,
  strengthsReview,
  decision,
  problem,
  organisation,
  sociometricSurvey,
  resource,
  resourceNeed,
  resourceUse,
  referral,
  counsellingCase,
  instrument,
  administration,
  incident,
  supervision,
  evaluation,
  report,
  phaseChange,
  template,
  activity,
  mapLayer,
} as const satisfies Record<RecordKind, unknown>

/** What a record of each kind is. */
export type RecordOf = {
  agency: Agency
  worker: Worker
  program: Program
  member: Member
  consent: Consent
  contract: Contract
  session: Session
  goal: Goal
  reviewPoint: ReviewPoint
  taskReview: TaskReview
  principleCheck: PrincipleCheck
  strengthsReview: StrengthsReview
  decision: Decision
  problem: Problem
  organisation: Organisation
  sociometricSurvey: SociometricSurvey
  resource: Resource
  resourceNeed: ResourceNeed
  resourceUse: ResourceUse
  referral: Referral
  counsellingCase: CounsellingCase
  instrument: Instrument
  administration: Administration
  incident: Incident
  supervision: Supervision
  evaluation: Evaluation
  report: Report
  phaseChange: PhaseChange
  template: Template
  activity: Activity
  mapLayer: MapLayer
}

type Stamps = 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'revision'
/** What a form or an exchange row says of a record: its id and fields, without the stamps of the door. */
export type DraftOf<K extends RecordKind> = Omit<RecordOf[K], Stamps>
/** One record to be written, with its kind. */
export type AnyDraft = { [K in RecordKind]: { kind: K; record: DraftOf<K> } }[RecordKind]
/** One record as the group file keeps it, with its kind. */
export type AnyRecord = { [K in RecordKind]: { kind: K; record: RecordOf[K] } }[RecordKind]
/** The records of a group, by kind, each list in the order in which records were first written. */
export type Records = { readonly [K in RecordKind]: readonly RecordOf[K][] }
