import type { Day } from '../day'
import { type Change, type GroupFile, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { AnyDraft, DraftOf } from '../records/kinds'
import type { Program } from '../records/program'
import type { Template } from '../records/template'
import { filledIn, replacedBy, saysNothing } from './filledIn'
import { followUpAfter, proposedSchedule } from './meetingSchedule'
import { meetingsOf } from './plannedOnly'

/** How a template is to be taken over. */
export type TemplateUse = {
  /** What the worker wrote gives way to the template; else only what is blank is filled. */
  replaces: boolean
  /** The plan gets as many meetings as the template has. */
  takesCount: boolean
}

/** What taking over a template would do, so that it can be told before. */
export type TemplateEffect = { change: Change; goals: number; meetings: number; contract: boolean }

type Meeting = NonNullable<Template['meetings']>[number]

/** Meetings that end a group; they stay last when a plan is shorter or longer than its template. */
const LAST_MEETINGS = 2

/** Whether nothing of a design was written yet, beyond what a new group must have. */
export function isDesignEmpty(group: GroupFile): boolean {
  const program = inUse(group.records.program)[0]
  if (!program) return false
  const { formation, budget, approach, groupSubtypes, targetPpks, legalBases } = program
  return (
    !inUse(group.records.goal).some(({ level }) => level === 'kelompok') &&
    meetingsOf(group).length === 0 &&
    [formation, budget, approach, groupSubtypes, targetPpks, legalBases].every(saysNothing)
  )
}

/**
 * Fills the design of a group from a template, as one change: the texts of the program, the goals of the group
 * (where it has none), the meetings (where it has none, dated by the structure of the program) and a first
 * contract (where it has none). What the worker wrote stays unless it is to be replaced; people, place and days
 * always stay, except that the program never ends before its last meeting. null without a program.
 */
export function designFromTemplate(
  group: GroupFile,
  template: Template,
  use: TemplateUse,
): TemplateEffect | null {
  const program = inUse(group.records.program)[0]
  if (!program) return null
  const isEmpty = isDesignEmpty(group)
  const filled = filledProgram(program, template, { ...use, replaces: use.replaces || isEmpty })
  const meetings = meetingsFrom(group, filled, template)
  const goals = goalsFrom(group, filled, template)
  const contract = contractFrom(group, template)
  const put: AnyDraft[] = [
    { kind: 'program', record: endingAfter(filled, meetings) },
    ...goals.map((record) => ({ kind: 'goal' as const, record })),
    ...meetings.map((record) => ({ kind: 'session' as const, record })),
    ...contract.map((record) => ({ kind: 'contract' as const, record })),
  ]
  return {
    change: { put, remove: [] },
    goals: goals.length,
    meetings: meetings.length,
    contract: contract.length > 0,
  }
}

function filledProgram(
  program: Program,
  template: Template,
  { replaces, takesCount }: TemplateUse,
): DraftOf<'program'> {
  const own = withoutStamps<'program'>(program)
  const { groupSubtypes, approach, targetPpks, frequency, legalBases, formation, budget } = template
  const design = { groupSubtypes, approach, targetPpks, frequency, legalBases, formation, budget }
  const merged = replaces ? replacedBy(own, design) : filledIn(own, design)
  const { groupType, openness } = replaces ? template : program
  const plannedSessions = takesCount ? countOf(template) : program.plannedSessions
  return { ...(merged as DraftOf<'program'>), groupType, openness, plannedSessions }
}

/** Meetings that a template plans; its own number where it names none. */
export function countOf({ meetings, plannedSessions }: Template): number {
  return meetings?.length || plannedSessions
}

function goalsFrom(
  group: GroupFile,
  program: DraftOf<'program'>,
  { goals }: Template,
): DraftOf<'goal'>[] {
  if (group.records.goal.some(({ level }) => level === 'kelompok')) return []
  return (goals ?? []).map(({ text, indicator, weight }, index) => ({
    id: `TK-${index + 1}`,
    level: 'kelompok',
    text,
    indicator: indicator ?? null,
    weight: weight ?? 2,
    targetDate: program.endDate,
    formulatedWith: 'pekerjaSosial',
    status: 'aktif',
  }))
}

function meetingsFrom(
  group: GroupFile,
  program: DraftOf<'program'>,
  template: Template,
): DraftOf<'session'>[] {
  if (meetingsOf(group).length > 0 || !template.meetings?.length) return []
  const records = {
    ...group.records,
    program: group.records.program.map((own) => ({ ...own, ...program })),
  }
  const dated = proposedSchedule({ ...group, records })?.dated ?? []
  const planned = fitted(template.meetings, dated.length)
  return dated.map((meeting, index) => {
    const { title, stage, objectives, activity, taskFocus } = planned[index] ?? {}
    return {
      ...meeting,
      ...(stage ? { stage } : {}),
      title: title ?? null,
      plan: {
        objectives: objectives ?? null,
        minutes: program.sessionMinutes,
        agenda: activity?.trim() ? [{ activity }] : null,
      },
      taskFocus: taskFocus ?? null,
    }
  })
}

/** The meetings of a template for a plan of another length: the last two stay last, those before are cut or left open. */
function fitted(meetings: readonly Meeting[], count: number): (Meeting | null)[] {
  if (meetings.length === count) return [...meetings]
  const last = count > LAST_MEETINGS ? meetings.slice(-LAST_MEETINGS) : []
  const before = meetings.slice(0, meetings.length - last.length)
  const room = count - last.length
  const open = Array.from({ length: Math.max(0, room - before.length) }, () => null)
  return [...before.slice(0, room), ...open, ...last]
}

function contractFrom(group: GroupFile, { contract }: Template): DraftOf<'contract'>[] {
  if (!contract || group.records.contract.length > 0) return []
  return [{ id: 'KK-v1.0', version: '1.0', ...contract }]
}

function endingAfter(
  program: DraftOf<'program'>,
  meetings: readonly DraftOf<'session'>[],
): DraftOf<'program'> {
  const last = meetings.reduce<Day>((day, { date }) => (date > day ? date : day), program.endDate)
  if (last === program.endDate) return program
  const isBehind = program.followUpDate && program.followUpDate < last
  const followUp = isBehind ? { followUpDate: followUpAfter(program, last) } : {}
  return { ...program, endDate: last, ...followUp }
}
