import type { Day } from '../../../../domain/day'
import type { GroupFile } from '../../../../domain/groupFile'
import { startingMembers } from '../../../../domain/progress/gateMembers'
import { type Gate, type GateTarget, gateAhead } from '../../../../domain/progress/gates'
import { nextPhaseChangeId, type ProgramStatus } from '../../../../domain/progress/phaseHistory'
import type { DraftOf } from '../../../../domain/records/kinds'
import { phasesText } from '../../../../texts/phases'

/** A change of phase the worker can ask for: on through the gate, back, or to an early end. */
export type Move =
  | { kind: 'on'; to: GateTarget }
  | { kind: 'back'; to: ProgramStatus }
  | { kind: 'end'; to: 'dihentikan' }

/** A change of phase as it is typed; lists follow the day, for what is missing depends on it. */
export type MoveDraft = {
  id: string
  from: ProgramStatus
  to: ProgramStatus
  date: string
  decidedBy: string
  reason: string
  skipped: { criterion: string; reason: string }[]
  alternatives: { memberCode: string; service: string }[]
}

/** Under which key an unfinished change of phase is kept. */
export function moveKey({ kind, to }: Move): string {
  return `tahap.${kind}.${to}`
}

/** A change of phase with nothing decided yet but its day and the usual person. */
export function moveDraft(group: GroupFile, move: Move, today: Day): MoveDraft {
  const program = group.records.program[0]
  const decidedBy = move.kind === 'end' ? program?.supervisorId : program?.leadWorkerId
  return {
    id: nextPhaseChangeId(group),
    from: program?.status ?? 'draf',
    to: move.to,
    date: today,
    decidedBy: decidedBy ?? '',
    reason: '',
    ...listsOn(group, move, today, { skipped: [], alternatives: [] }),
  }
}

type Lists = Pick<MoveDraft, 'skipped' | 'alternatives'>

/** Criteria to be skipped and members to be offered something else on a day, with what was typed of them already. */
export function listsOn(group: GroupFile, move: Move, day: Day, typed: Lists): Lists {
  const unmet = move.kind === 'on' ? unmetOf(gateAhead(group, day), false) : []
  const members = move.kind === 'end' ? startingMembers(group, day) : []
  return {
    skipped: unmet.map((criterion) => ({
      criterion,
      reason: typed.skipped.find((one) => one.criterion === criterion)?.reason ?? '',
    })),
    alternatives: members.map(({ code }) => ({
      memberCode: code,
      service: typed.alternatives.find(({ memberCode }) => memberCode === code)?.service ?? '',
    })),
  }
}

/** The criteria of a gate that are not met, either those that must be or those that may be skipped. */
export function unmetOf(gate: Gate | null, isRequired: boolean): string[] {
  return (gate?.criteria ?? [])
    .filter((one) => !one.isMet && one.isRequired === isRequired)
    .map(({ code }) => code)
}

/** What a change of phase is called once it is saved. */
export function moveLabel(move: Move): string {
  if (move.kind === 'on') return phasesText.goLabel(move.to)
  return move.kind === 'back' ? phasesText.back.label(move.to) : phasesText.end.label
}

/** What is decided, for the door to judge: blank parts were left out before. */
export function decidedMove({
  id: _id,
  from: _from,
  ...move
}: DraftOf<'phaseChange'>): Omit<DraftOf<'phaseChange'>, 'id' | 'from'> {
  return move
}
