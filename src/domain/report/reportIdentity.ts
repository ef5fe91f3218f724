import type {
  frequencies,
  groupSubtypes,
  groupTypes,
  opennessKinds,
  weekdays,
} from '../catalog/lists'
import { ageOn, type Day } from '../day'
import { admittedMembers } from '../progress/attendance'
import { inUse } from '../progress/inUse'
import { currentPhase, type Phase } from '../progress/phase'
import { heldSessions } from '../progress/sessions'
import { isMemberOn } from '../rules/membership'
import { maskedText, maskedTexts, type ReportScope } from './reportScope'

/** Chapter I: the group itself, its people only as numbers. Ages in completed years at the start of the program. */
export type ReportIdentity = {
  code: string
  name: string
  groupType: (typeof groupTypes)[number]
  subtypes: (typeof groupSubtypes)[number][]
  openness: (typeof opennessKinds)[number]
  targets: string[]
  members: {
    admitted: number
    now: number
    male: number
    female: number
    youngest: number | null
    oldest: number | null
  }
  leadWorker: string | null
  coWorkers: string[]
  supervisor: string | null
  place: string | null
  frequency: (typeof frequencies)[number] | null
  weekday: (typeof weekdays)[number] | null
  startTime: string | null
  endTime: string | null
  plannedSessions: number
  startDate: Day
  endDate: Day
  phase: Phase | null
}

/** Who the group is on the last day of the period; null while the file has no program. */
export function identityOf(scope: ReportScope): ReportIdentity | null {
  const { group, until, mask } = scope
  const program = inUse(group.records.program)[0]
  if (!program) return null
  const workers = inUse(group.records.worker)
  const nameOf = (id: string | null | undefined) =>
    workers.find((worker) => worker.id === id)?.name ?? null
  const meeting = heldSessions(group).findLast((session) => session.startTime)
  return {
    code: program.code,
    name: program.name,
    groupType: program.groupType,
    subtypes: program.groupSubtypes ?? [],
    openness: program.openness,
    targets: maskedTexts(program.targetPpks, mask),
    members: membersOn(scope, program.startDate),
    leadWorker: nameOf(program.leadWorkerId),
    coWorkers: (program.coWorkerIds ?? []).flatMap((id) => nameOf(id) ?? []),
    supervisor: nameOf(program.supervisorId),
    place: maskedText(program.place, mask),
    frequency: program.frequency ?? null,
    weekday: program.weekday ?? null,
    startTime: meeting?.startTime ?? null,
    endTime: meeting?.endTime ?? null,
    plannedSessions: program.plannedSessions,
    startDate: program.startDate,
    endDate: program.endDate,
    phase: currentPhase(group, until),
  }
}

function membersOn({ group, until }: ReportScope, start: Day): ReportIdentity['members'] {
  const admitted = admittedMembers(group).filter((member) => member.joinDate <= until)
  const staying = admitted.filter((member) => isMemberOn(member, until))
  const ages = staying.map((member) => ageOn(member.birthDate, start)).sort((a, b) => a - b)
  return {
    admitted: admitted.length,
    now: staying.length,
    male: staying.filter((member) => member.sex === 'L').length,
    female: staying.filter((member) => member.sex === 'P').length,
    youngest: ages[0] ?? null,
    oldest: ages.at(-1) ?? null,
  }
}
