import type { TaskCode } from '../catalog/tasks'
import type { InstrumentView } from '../measuring/instrumentViews'
import type { MeetingPart } from '../meetings/meetingParts'
import type { ConsentReason } from './consentStanding'
import type { DesignStep, Missing } from './designSteps'

/** The screen on which something can be met, and the part of it. */
export type Place =
  | { screen: 'rancangan'; step: DesignStep }
  | { screen: 'anggota' | 'persetujuan'; member?: string }
  | { screen: 'laporan'; document?: 'rp' | 'lpk' | 'la' }
  | { screen: 'tugas'; task?: TaskCode; point?: string }
  | { screen: 'tujuan'; goal?: string; member?: string }
  | { screen: 'telaah'; point?: string }
  | {
      screen:
        | 'keputusan'
        | 'persoalan'
        | 'organisasi'
        | 'sosiometri'
        | 'kejadian'
        | 'sumber'
        | 'rujukan'
        | 'ekopeta'
        | 'evaluasi'
      record?: string
    }
  | { screen: 'pertemuan'; session?: string; part?: MeetingPart }
  | { screen: 'kebutuhan'; record?: string; use?: string }
  | {
      screen: 'alat-ukur'
      instrument?: string
      view?: InstrumentView
      point?: string
      member?: string
    }
  | { screen: 'proses' | 'hasil' | 'seri' }
  | { screen: 'kontrak' | 'prinsip' | 'lembaga' | 'kesenjangan' }

/** What a group must have reached before it leaves a phase. The sentence for each lives in `texts`. Source: domain.md 5.1. */
export const criterionCodes = [
  'formation',
  'groupGoal',
  'limitsPlanned',
  'hasMembers',
  'consents',
  'memberCount',
  'riskScreening',
  'planSigned',
  'roomChecked',
  'crisisContacts',
  'baseline',
  'contractSigned',
  'norms',
  'goalsOfAll',
  'tasksAB',
  'spoken',
  'comfort',
  'tasksCH',
  'fiveTasks',
  'heavyProblems',
  'isolates',
  'midMeasure',
  'goalsReviewed',
  'goalsRated',
  'finalMeasure',
  'endingPlans',
  'referralsAssigned',
  'feedback',
  'finalSociometry',
  'followUp',
  'finalReport',
  'retention',
] as const
export type CriterionCode = (typeof criterionCodes)[number]

/** One exact thing that is missing, named by code, number or step, never by a member's name. */
export type GateItem = { place: Place | null } & (
  | { kind: 'member'; memberCode: string; reasons?: ConsentReason[] }
  | { kind: 'missing'; step: DesignStep; missing: Missing }
  | { kind: 'nobody' }
  | { kind: 'count'; count: number; min: number; max: number }
  | { kind: 'contact'; name: string }
  | { kind: 'task'; task: TaskCode; attainment: number | null }
  | { kind: 'meetings'; numbers: number[] }
  | { kind: 'goal' | 'problem' | 'referral'; id: string }
)

/**
 * One criterion of a gate: whether it is met, whether it may be skipped with a reason (`isRequired` = it may
 * not), and what exactly is missing. `items` can be empty where there is nothing to name.
 */
export type Criterion = {
  code: CriterionCode
  isMet: boolean
  isRequired: boolean
  items: GateItem[]
  place: Place | null
}

/** A criterion that may be skipped with a reason, met when nothing is missing. */
export function criterion(
  code: CriterionCode,
  place: Place | null,
  items: GateItem[],
  isMet = items.length === 0,
): Criterion {
  return { code, isMet, isRequired: false, items, place }
}

/** A criterion without which the group may not go on. */
export function required(one: Criterion): Criterion {
  return { ...one, isRequired: true }
}

/** A criterion that every member must meet; where there is no member yet nobody has met it. */
export function ofEachMember(
  code: CriterionCode,
  place: Place | null,
  members: readonly string[],
  missing: readonly string[],
  placeOf: (memberCode: string) => Place | null = () => place,
): Criterion {
  const nobody: GateItem = { kind: 'nobody', place: { screen: 'anggota' } }
  return criterion(code, place, members.length > 0 ? memberItems(missing, placeOf) : [nobody])
}

/** Members as missing items, each with the place where it is met. */
export function memberItems(
  codes: readonly string[],
  placeOf: (memberCode: string) => Place | null,
): GateItem[] {
  return codes.map((memberCode) => ({ kind: 'member', memberCode, place: placeOf(memberCode) }))
}
