import { programStatuses } from '../catalog/lists'
import type { Day } from '../day'
import { type Change, type GroupFile, withoutStamps } from '../groupFile'
import { nextNumberedId } from '../nextNumber'
import type { DraftOf } from '../records/kinds'
import type { PhaseChange } from '../records/phaseChange'
import { inUse } from './inUse'

/** Where a program stands as the worker set it. Source: domain.md 2.3. */
export type ProgramStatus = (typeof programStatuses)[number]

/** Every change of phase in order of time; of two on one day the one written later comes later. Source: domain.md 5.1. */
export function phaseHistory(group: GroupFile): PhaseChange[] {
  return inUse(group.records.phaseChange).sort(
    (one, other) =>
      one.date.localeCompare(other.date) || one.id.localeCompare(other.id, 'en', { numeric: true }),
  )
}

/** The status of the program on a day, told by its changes of phase; where none was written, the present one. */
export function statusOn(group: GroupFile, day: Day): ProgramStatus | null {
  const history = phaseHistory(group)
  const [first] = history
  if (!first) return inUse(group.records.program)[0]?.status ?? null
  return history.findLast(({ date }) => date <= day)?.to ?? first.from
}

/**
 * The day on which the group last went on into a phase as seen on a day, by its change or else by its first
 * meeting held there; null where neither tells. Going back into a phase takes its earlier work up again.
 */
export function phaseStart(
  group: GroupFile,
  phase: 'awal' | 'tengah' | 'akhir',
  asOf: Day,
): Day | null {
  const change = phaseHistory(group).findLast(
    ({ from, to, date }) => to === phase && date <= asOf && isOn(from, to),
  )
  if (change) return change.date
  const days = inUse(group.records.session)
    .filter(({ stage, status, date }) => stage === phase && status === 'terlaksana' && date <= asOf)
    .map(({ date }) => date)
  return days.sort()[0] ?? null
}

/** The list of statuses stands in the order of a group's life, the early ending last. */
function isOn(from: ProgramStatus, to: ProgramStatus): boolean {
  return programStatuses.indexOf(from) < programStatuses.indexOf(to)
}

/** What is decided about a change of phase, without where it comes from. */
export type PhaseMove = Omit<DraftOf<'phaseChange'>, 'id' | 'from' | 'archivedAt'>

/** The writes of one change of phase: its record and the program's new status, always together. */
export function phaseMove(group: GroupFile, move: PhaseMove): Change {
  const program = inUse(group.records.program)[0]
  if (!program) return { put: [], remove: [] }
  const record = { ...move, id: nextPhaseChangeId(group), from: program.status }
  return {
    put: [
      { kind: 'phaseChange', record },
      { kind: 'program', record: { ...withoutStamps<'program'>(program), status: move.to } },
    ],
    remove: [],
  }
}

/** The status to which a group may go back: one phase, or where it stood when it was ended early; null where there is none. */
export function phaseBefore(group: GroupFile): ProgramStatus | null {
  const status = inUse(group.records.program)[0]?.status
  const cameFrom = phaseHistory(group).findLast(({ to }) => to === status)?.from
  if (status === 'dihentikan') return cameFrom ?? null
  return status ? formerStatus[status] : null
}

const formerStatus: Record<Exclude<ProgramStatus, 'dihentikan'>, ProgramStatus | null> = {
  draf: null,
  prakelompok: null,
  berjalan: 'prakelompok',
  awal: 'prakelompok',
  tengah: 'awal',
  akhir: 'tengah',
  selesai: 'akhir',
  tindakLanjut: 'selesai',
  ditutup: 'selesai',
}

/** The id that the next change of phase will bear: PT-01, PT-02 and so on. */
export function nextPhaseChangeId(group: GroupFile): string {
  const ids = group.records.phaseChange.map(({ id }) => id)
  return nextNumberedId(ids, 'PT')
}
