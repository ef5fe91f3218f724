import type { ProgramPlan } from './programPlan'

/** A part of the plan about which the records say nothing yet, in the order of the chapters. */
export const planGaps = [
  'outline',
  'needs',
  'legalBases',
  'purpose',
  'content',
  'goals',
  'goalScale',
  'targets',
  'criteria',
  'contact',
  'contexts',
  'factors',
  'room',
  'meetings',
  'meetingPlans',
  'supervisor',
  'facilities',
  'resources',
  'budget',
  'evaluation',
  'safety',
  'crisisContacts',
  'retention',
  'contract',
] as const
export type PlanGap = (typeof planGaps)[number]

type Chapters = Omit<ProgramPlan, 'kind' | 'letterhead' | 'document' | 'asOf' | 'signers' | 'gaps'>

/** What is still to be written before the plan can be approved. */
export function planGapsOf(plan: Chapters): PlanGap[] {
  const missing: Record<PlanGap, boolean> = {
    outline: !plan.outline,
    needs: !plan.needs || plan.needs.findings.length === 0,
    legalBases: plan.legalBases.length === 0,
    purpose: !plan.purpose,
    content: !plan.content,
    goals: plan.goals.length === 0,
    goalScale: plan.goals.some((goal) => !goal.indicator || !goal.target),
    targets: plan.composition.targets.length === 0,
    criteria: plan.composition.inclusion.length === 0,
    contact: !plan.formation.contact,
    contexts: !plan.formation.agency || !plan.formation.social,
    factors: plan.formation.factors.length === 0,
    room: plan.formation.structure.isRoomPrivate === null,
    meetings: plan.meetings.length < (plan.outline?.plannedSessions ?? 1),
    meetingPlans: plan.meetings.some((meeting) => meeting.objectives.length === 0),
    supervisor: !plan.workers.some(({ part }) => part === 'supervisor'),
    facilities: !plan.facilities,
    resources: plan.resources.length === 0,
    budget: !plan.budget,
    evaluation: plan.evaluation.rows.length === 0,
    safety: !plan.safety.plan,
    crisisContacts: plan.safety.contacts.length === 0,
    retention: !plan.safety.retention,
    contract: !plan.contract,
  }
  return planGaps.filter((gap) => missing[gap])
}
