import type { AsasKey } from '../catalog/asas'
import type { choosers, interactionPatterns, objectiveResults } from '../catalog/lists'
import { type Day, daysBetween } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import type { Session } from '../records/session'
import type { NameMask } from './maskNames'
import { maskedText, maskedTexts } from './reportScope'

/** What the meeting was meant for. */
export type ProcessPlan = {
  objectives: string[]
  goals: { id: string; text: string }[]
  minutes: number | null
  materials: string | null
  chosenBy: (typeof choosers)[number] | null
  asas: AsasKey[]
}

/** When the meeting was opened, closed and written down; `delayDays` from the meeting to the writing. */
export type ProcessTimes = {
  openedAt: string | null
  closedAt: string | null
  recordedDate: Day | null
  delayDays: number | null
}

/** What the worker wrote of the meeting; null where nothing was written. */
export type ProcessNotes = {
  summary: string | null
  themes: string[]
  interaction: (typeof interactionPatterns)[number] | null
  workerRole: string | null
  objectivesMet: (typeof objectiveResults)[number] | null
  reflection: string | null
  betweenSessionTask: string | null
  nextPlan: string | null
}

/** What was done in passing; null where nobody said so or otherwise. */
export type ProcessTicks = Record<
  'agencyPurposeExplained' | 'confidentialityReminded' | 'contractReviewed',
  boolean | null
>

/** When it was opened, closed and written down. */
export function timesOf({ date, openedAt, closedAt, recording }: Session): ProcessTimes {
  const recordedDate = recording?.recordedDate ?? null
  return {
    openedAt: openedAt ?? null,
    closedAt: closedAt ?? null,
    recordedDate,
    delayDays: recordedDate ? daysBetween(date, recordedDate) : null,
  }
}

/** What the meeting was meant for, masked. */
export function planOf(group: GroupFile, { plan }: Session, mask: NameMask): ProcessPlan {
  return {
    objectives: maskedTexts(plan?.objectives, mask),
    goals: (plan?.goalIds ?? []).flatMap((id) => {
      const goal = recordOf(group, 'goal', id)
      return goal ? [{ id, text: mask(goal.text) }] : []
    }),
    minutes: plan?.minutes ?? null,
    materials: maskedText(plan?.materials, mask),
    chosenBy: plan?.chosenBy ?? null,
    asas: [...(plan?.asas ?? [])],
  }
}

/** What was done in passing. */
export function ticksOf(session: Session): ProcessTicks {
  return {
    agencyPurposeExplained: session.agencyPurposeExplained ?? null,
    confidentialityReminded: session.confidentialityReminded ?? null,
    contractReviewed: session.contractReviewed ?? null,
  }
}

/** What the worker wrote, masked. */
export function notesOf(session: Session, mask: NameMask): ProcessNotes {
  const { recording } = session
  return {
    summary: maskedText(recording?.processSummary, mask),
    themes: maskedTexts(recording?.themes, mask),
    interaction: recording?.interactionPattern ?? null,
    workerRole: maskedText(recording?.workerRole, mask),
    objectivesMet: recording?.objectivesMet ?? null,
    reflection: maskedText(recording?.reflection, mask),
    betweenSessionTask: maskedText(session.betweenSessionTask, mask),
    nextPlan: maskedText(session.nextPlan, mask),
  }
}
