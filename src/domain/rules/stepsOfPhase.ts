import type { Fault } from '../faults'
import type { GroupFile } from '../groupFile'
import { startingMembers } from '../progress/gateMembers'
import { gateOf } from '../progress/gates'
import { type ProgramStatus, phaseHistory } from '../progress/phaseHistory'
import type { PhaseChange } from '../records/phaseChange'

/** How far a program is: statuses of equal rank are one phase, so that going between them is no step. */
const ranks: Record<ProgramStatus, number> = {
  draf: 0,
  prakelompok: 0,
  berjalan: 1,
  awal: 1,
  tengah: 2,
  akhir: 3,
  selesai: 4,
  tindakLanjut: 5,
  ditutup: 6,
  dihentikan: 7,
}
const over: readonly ProgramStatus[] = ['ditutup', 'dihentikan']

/**
 * Faults of a step in a group's life. A program goes to another phase only together with the record that
 * says so, and back again when that record is taken back; a gate lets through who meets its criteria or says
 * why not; what was once written of a change of phase stays. Source: domain.md 2.18 no. 1, 5.1.
 */
export function phaseStepFaults(before: GroupFile, after: GroupFile): Fault[] {
  const from = before.records.program[0]?.status
  const to = after.records.program[0]?.status
  if (!from) return []
  if (!to) return [statusFault(before)]
  const written = absentFrom(before, after)
  const takenBack = absentFrom(after, before)
  const isMoved = ranks[from] !== ranks[to]
  const isToldOf = written.length + takenBack.length > 0
  return [
    ...editFaults(before, after),
    ...(isMoved && !isToldOf ? [statusFault(after)] : []),
    ...written.flatMap((change) =>
      change.from === from && change.to === to && written.length === 1
        ? moveFaults(before, after, change)
        : [changeFault(change, 'phaseChangeNeeded', 'to')],
    ),
    ...takenBack
      .filter((change) => change.to !== from || change.from !== to || takenBack.length > 1)
      .map((change) => changeFault(change, 'phaseChangeFixed', '')),
  ]
}

function absentFrom(group: GroupFile, other: GroupFile): PhaseChange[] {
  const known = new Set(group.records.phaseChange.map(({ id }) => id))
  return other.records.phaseChange.filter(({ id }) => !known.has(id))
}

function editFaults(before: GroupFile, after: GroupFile): Fault[] {
  const former = new Map(before.records.phaseChange.map((change) => [change.id, change]))
  return after.records.phaseChange.flatMap((change) => {
    const one = former.get(change.id)
    return !one || said(one) === said(change) ? [] : [changeFault(change, 'phaseChangeFixed', '')]
  })
}

/** What a change of phase says, whoever stamped it and whether it was set aside. */
function said({ date, from, to, skipped, reason, decidedBy, alternatives }: PhaseChange): string {
  return JSON.stringify([date, from, to, skipped, reason, decidedBy, alternatives])
}

function moveFaults(before: GroupFile, after: GroupFile, change: PhaseChange): Fault[] {
  return [
    ...orderFaults(before, change),
    ...(change.to === 'dihentikan' ? earlyEndFaults(after, change) : []),
    ...(isGoingBack(change) && !change.reason?.trim()
      ? [changeFault(change, 'reasonNeeded', 'reason')]
      : []),
    ...(isGoingOn(change) ? gateFaults(after, change) : []),
  ]
}

function orderFaults(before: GroupFile, change: PhaseChange): Fault[] {
  const last = phaseHistory(before).at(-1)
  return last && change.date < last.date
    ? [changeFault(change, 'crossedDates', 'date', { earlier: last.date, later: change.date })]
    : []
}

function isGoingBack({ from, to }: PhaseChange): boolean {
  return ranks[to] < ranks[from]
}

/** Going on through a gate; a finished group may begin its follow-up without one. */
function isGoingOn({ from, to }: PhaseChange): boolean {
  return (
    to !== 'dihentikan' && ranks[to] > ranks[from] && !(from === 'selesai' && to === 'tindakLanjut')
  )
}

function earlyEndFaults(after: GroupFile, change: PhaseChange): Fault[] {
  const offered = new Set(change.alternatives?.map(({ memberCode }) => memberCode))
  return [
    ...(over.includes(change.from) ? [changeFault(change, 'phaseOutOfOrder', 'to')] : []),
    ...(change.decidedBy ? [] : [changeFault(change, 'missing', 'decidedBy')]),
    ...startingMembers(after, change.date)
      .filter(({ code }) => !offered.has(code))
      .map(({ code }) =>
        changeFault(change, 'alternativeNeeded', 'alternatives', { member: code }),
      ),
  ]
}

function gateFaults(after: GroupFile, change: PhaseChange): Fault[] {
  const gate = gateOf(after, change.from, change.date)
  if (gate?.to !== change.to) return [changeFault(change, 'phaseOutOfOrder', 'to')]
  const skipped = new Set(change.skipped?.map(({ criterion }) => criterion))
  return gate.criteria
    .filter(({ isMet, isRequired, code }) => !isMet && (isRequired || !skipped.has(code)))
    .map(({ isRequired, code }) =>
      changeFault(change, isRequired ? 'criterionUnmet' : 'skipReasonNeeded', 'skipped', {
        criterion: code,
      }),
    )
}

function statusFault(after: GroupFile): Fault {
  const id = after.records.program[0]?.id ?? null
  return { code: 'phaseChangeNeeded', place: { kind: 'program', id }, field: 'status' }
}

function changeFault(
  { id }: PhaseChange,
  code: Fault['code'],
  field: string,
  params?: Fault['params'],
): Fault {
  return { code, place: { kind: 'phaseChange', id }, field, ...(params ? { params } : {}) }
}
