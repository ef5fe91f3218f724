import type { stages } from '../catalog/lists'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from './inUse'
import { type ProgramStatus, phaseHistory, statusOn } from './phaseHistory'
import { heldSessions } from './sessions'

/** Where a group stands in its life. Source: domain.md 5.1. */
export type Phase = (typeof stages)[number]

const statedPhases: Partial<Record<ProgramStatus, Phase>> = {
  draf: 'prakelompok',
  prakelompok: 'prakelompok',
  awal: 'awal',
  tengah: 'tengah',
  akhir: 'akhir',
  tindakLanjut: 'tindakLanjut',
  ditutup: 'tindakLanjut',
}
const closedStatuses: readonly string[] = ['selesai', 'tindakLanjut', 'ditutup']
const runningStatuses: readonly string[] = ['berjalan', 'awal', 'tengah', 'akhir']

/**
 * The phase of the group on a day. The last change of phase by then tells; a group that was ended early keeps
 * the phase in which it was ended. Before any change was written: a finished program is in follow-up after its
 * last day; a phase the worker set stands as long as no later meeting was held; otherwise the stage of the last
 * meeting held tells. Before the first meeting: prakelompok. null when the file has no program.
 */
export function currentPhase(group: GroupFile, asOf: Day): Phase | null {
  const program = inUse(group.records.program)[0]
  const status = statusOn(group, asOf)
  if (!program || !status) return null
  const told = phaseHistory(group).findLast(({ date }) => date <= asOf)
  if (told) return phaseOf(told.to === 'dihentikan' ? told.from : told.to)
  if (closedStatuses.includes(status) && asOf > program.endDate) return 'tindakLanjut'
  const held = heldSessions(group)
  const past = held.filter((session) => session.date <= asOf)
  const stated = statedPhases[status]
  if (stated && stated !== 'tindakLanjut' && past.length === held.length) return stated
  if (past.length === 0) return 'prakelompok'
  return past.findLast((session) => session.stage)?.stage ?? 'awal'
}

/** Whether the group was meeting regularly on that day: a running program, or a finished one on a day of its time. */
export function isRunning(group: GroupFile, asOf: Day): boolean {
  const program = inUse(group.records.program)[0]
  const status = statusOn(group, asOf)
  if (!program || !status || asOf < program.startDate) return false
  if (runningStatuses.includes(status)) return true
  const isTold = phaseHistory(group).some(({ date }) => date <= asOf)
  return !isTold && closedStatuses.includes(status) && asOf <= program.endDate
}

function phaseOf(status: ProgramStatus): Phase | null {
  if (status === 'berjalan') return 'awal'
  return statedPhases[status] ?? 'tindakLanjut'
}
