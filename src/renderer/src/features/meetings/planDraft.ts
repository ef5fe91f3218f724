import { copiedPlan } from '../../../../domain/meetings/copiedPlan'
import type { Activity } from '../../../../domain/records/activity'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Session } from '../../../../domain/records/session'
import { type ShownFocus, shownTasks } from '../../form/taskFocus'

/** One part of an agenda as a form shows it. */
export type ShownPart = {
  activity: string
  minutes: number | null
  ledBy: string
  leaderCode: string
  spentMinutes: number | null
}

/** What the form of a plan shows of a meeting. */
export function shownPlan(record: DraftOf<'session'>) {
  const { title, date, startTime, endTime, place, stage, plan, taskFocus } = record
  return {
    title: title ?? '',
    date,
    stage: stage ?? '',
    startTime: startTime ?? '',
    endTime: endTime ?? '',
    place: place ?? '',
    plan: {
      objectives: [...(plan?.objectives ?? [])],
      agenda: (plan?.agenda ?? []).map(shownPart),
      materials: plan?.materials ?? '',
      chosenBy: plan?.chosenBy ?? '',
      goalIds: [...(plan?.goalIds ?? [])],
      asas: [...(plan?.asas ?? [])] as string[],
    },
    taskFocus: shownTasks(taskFocus),
  }
}
export type PlanValues = ReturnType<typeof shownPlan>

type Part = NonNullable<NonNullable<Session['plan']>['agenda']>[number]

function shownPart(part: Part): ShownPart {
  const { activity, minutes, ledBy, leaderCode, spentMinutes } = part
  return {
    activity,
    minutes: minutes ?? null,
    ledBy: ledBy ?? '',
    leaderCode: leaderCode ?? '',
    spentMinutes: spentMinutes ?? null,
  }
}

/** A part of an agenda in which nothing is filled in. */
export const blankPart: ShownPart = {
  activity: '',
  minutes: null,
  ledBy: '',
  leaderCode: '',
  spentMinutes: null,
}

/** What is being planned, with the plan of an earlier meeting in place of its contents; day, time and place stay. */
export function withCopied(values: PlanValues, from: Session): PlanValues {
  const { title, plan, taskFocus } = shownPlan({ ...from, ...copiedPlan(from) })
  return { ...values, title: values.title.trim() ? values.title : title, plan, taskFocus }
}

/** What is being planned, with an activity of the library at the end of its agenda, its materials and its tasks. */
export function withPicked(values: PlanValues, activity: Activity): PlanValues {
  const { agenda, materials } = values.plan
  const needed = (activity.materials ?? []).filter((one) => !materials.includes(one))
  return {
    ...values,
    plan: {
      ...values.plan,
      agenda: [...agenda, { ...blankPart, activity: activity.name, minutes: activity.minutes }],
      materials: [materials.trim(), ...needed].filter(Boolean).join('\n'),
    },
    taskFocus: withTouched(values.taskFocus, activity.tasks),
  }
}

function withTouched(focus: ShownFocus, tasks: Activity['tasks']): ShownFocus {
  const touched = tasks.filter((task) => !focus[task]).map((task) => [task, 1] as const)
  return { ...focus, ...Object.fromEntries(touched) }
}
