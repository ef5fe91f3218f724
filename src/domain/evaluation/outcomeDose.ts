import type { GroupFile } from '../groupFile'
import type { MeasuredChange } from '../measuring/measuredChange'
import { attendanceOf, expectedMarks } from '../progress/attendance'
import { doseOf } from '../progress/attendanceDose'
import type { MembersGoalsOutcome } from './memberGoals'
import { daysOf, type OutcomeWindow } from './outcomeWindow'
import { membersIn } from './participation'

/**
 * What reached one member beside what changed of him or her; no figure joins the two, for eight people cannot
 * carry one. `dose` = meetings attended / meetings planned of the whole program, 0 to 1 (more where more were
 * held); null for a period, and where nothing was planned. `rate` = present / recorded. `tChange` over `compared`
 * own goals of the `rated`; `measured` by id of instrument, in its points. Source: evaluation.md 4.7.
 */
export type MemberDose = {
  memberCode: string
  present: number
  recorded: number
  notRecorded: number
  rate: number | null
  dose: number | null
  minutes: number | null
  rated: number
  compared: number
  tChange: number | null
  measured: Record<string, number>
}

/** Dose beside change, member by member. */
export function outcomeDose(
  group: GroupFile,
  window: OutcomeWindow,
  goals: MembersGoalsOutcome,
  measures: readonly MeasuredChange[],
): MemberDose[] {
  const marks = expectedMarks(group, daysOf(window))
  return membersIn(group, window).map(({ code }) => {
    const own = marks.filter(({ memberCode }) => memberCode === code)
    const { present, recorded, notRecorded, rate } = attendanceOf(own)
    const { dose, minutes } = doseOf(own, group)
    const goal = goals.members.find(({ memberCode }) => memberCode === code)
    return {
      memberCode: code,
      present,
      recorded,
      notRecorded,
      rate,
      dose: window.period === null && recorded > 0 ? dose : null,
      minutes: recorded > 0 ? minutes : null,
      rated: goal?.rated ?? 0,
      compared: goal?.compared ?? 0,
      tChange: goal?.tChange ?? null,
      measured: Object.fromEntries(
        measures.flatMap(({ instrument, members }) => {
          const found = members.find(({ memberCode }) => memberCode === code)
          return found ? [[instrument.id, found.difference]] : []
        }),
      ),
    }
  })
}
