import type { stages } from '../catalog/lists'
import { type TaskCode, taskCodes } from '../catalog/tasks'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Session } from '../records/session'
import type { NameMask } from './maskNames'
import { maskedText, maskedTexts } from './reportScope'

type Stage = (typeof stages)[number]

/** A meeting of the plan: what it is for, what will be done, and which tasks of the group it works on. */
export type PlanMeeting = {
  number: number
  date: Day
  startTime: string | null
  title: string | null
  objectives: string[]
  activities: string[]
  /** Tasks that are the main work of the meeting, and tasks it touches. */
  mainTasks: TaskCode[]
  touchedTasks: TaskCode[]
  resources: string[]
}

/** A stage of the group's life with the meetings that belong to it. */
export type PlanStage = { stage: Stage; meetings: number[]; from: Day; to: Day }

/** Chapter VII: the meetings of the plan in order; one that was cancelled, or moved to another day, is out. */
export function planMeetingsOf(group: GroupFile, mask: NameMask): PlanMeeting[] {
  const resources = new Map(inUse(group.records.resource).map((one) => [one.id, one.name]))
  return plannedSessions(group).map((session) => ({
    number: session.number,
    date: session.date,
    startTime: session.startTime ?? null,
    title: maskedText(session.title, mask),
    objectives: maskedTexts(session.plan?.objectives, mask),
    activities: maskedTexts(
      session.plan?.agenda?.map(({ activity }) => activity),
      mask,
    ),
    mainTasks: tasksOf(session, 2),
    touchedTasks: tasksOf(session, 1),
    resources: (session.resourceIds ?? []).flatMap((id) => {
      const name = resources.get(id)
      return name ? [mask(name)] : []
    }),
  }))
}

/** Chapter VI: the stages in the order in which meetings reach them. */
export function planStagesOf(group: GroupFile): PlanStage[] {
  const sessions = plannedSessions(group)
  const reached = [...new Set(sessions.flatMap((session) => session.stage ?? []))]
  return reached.flatMap((stage) => {
    const own = sessions.filter((session) => session.stage === stage)
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) return []
    return [{ stage, meetings: own.map(({ number }) => number), from: first.date, to: last.date }]
  })
}

function plannedSessions(group: GroupFile): Session[] {
  const sessions = inUse(group.records.session)
  const replaced = new Set(sessions.flatMap((session) => session.replacesSessionId ?? []))
  return sessions
    .filter(
      (session) =>
        session.status !== 'dibatalkan' && !session.movedToSessionId && !replaced.has(session.id),
    )
    .sort((one, other) => one.date.localeCompare(other.date) || one.number - other.number)
}

function tasksOf(session: Session, focus: 1 | 2): TaskCode[] {
  return taskCodes.filter((task) => session.taskFocus?.[task] === focus)
}
