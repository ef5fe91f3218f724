import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Program } from '../records/program'
import type { Criterion } from './gateCriterion'
import { criteriaOfEnd, criteriaOfFollowUp } from './gatesAtEnd'
import { criteriaBeforeStart } from './gatesBeforeStart'
import { criteriaOfBeginning } from './gatesOfBeginning'
import { criteriaOfWork } from './gatesOfWork'
import { inUse } from './inUse'
import type { ProgramStatus } from './phaseHistory'

/** The way from one phase of a group's life to the next: its exit criteria as the records stand on a day. Source: domain.md 5.1. */
export type Gate = { from: ProgramStatus; to: GateTarget; criteria: Criterion[] }
/** The status a gate leads to. */
export type GateTarget = 'awal' | 'tengah' | 'akhir' | 'selesai' | 'ditutup'

type Way = {
  to: GateTarget
  criteria: (group: GroupFile, program: Program, asOf: Day) => Criterion[]
}

const start: Way = { to: 'awal', criteria: criteriaBeforeStart }
const work: Way = {
  to: 'tengah',
  criteria: (group, _program, asOf) => criteriaOfBeginning(group, asOf),
}
const end: Way = { to: 'akhir', criteria: (group, _program, asOf) => criteriaOfWork(group, asOf) }
const finish: Way = {
  to: 'selesai',
  criteria: (group, _program, asOf) => criteriaOfEnd(group, asOf),
}
const close: Way = { to: 'ditutup', criteria: criteriaOfFollowUp }

const ways: Record<ProgramStatus, Way | null> = {
  draf: start,
  prakelompok: start,
  berjalan: work,
  awal: work,
  tengah: end,
  akhir: finish,
  selesai: close,
  tindakLanjut: close,
  ditutup: null,
  dihentikan: null,
}

/** The gate that follows on a status, with the criteria as they stood on a day; null where nothing follows. */
export function gateOf(group: GroupFile, from: ProgramStatus, asOf: Day): Gate | null {
  const program = inUse(group.records.program)[0]
  const way = ways[from]
  if (!program || !way) return null
  return { from, to: way.to, criteria: way.criteria(group, program, asOf) }
}

/** The gate the group stands before; null without a program or when its life is over. */
export function gateAhead(group: GroupFile, asOf: Day): Gate | null {
  const program = inUse(group.records.program)[0]
  return program ? gateOf(group, program.status, asOf) : null
}
