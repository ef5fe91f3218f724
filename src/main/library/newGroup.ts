import type { NewGroup } from '../../bridge/questions'
import {
  applyChange,
  emptyGroup,
  type GroupFile,
  type Stamp,
  withoutStamps,
} from '../../domain/groupFile'
import type { AnyDraft, DraftOf } from '../../domain/records/kinds'
import { AppFailure } from '../appFailure'
import { agencyDraft } from './newAgency'

/** A new group with what the worker said of it; agency and workers come from the library where it has them. */
export function newGroup(
  groupId: string,
  wish: NewGroup,
  library: GroupFile | null,
  stamp: Stamp,
): GroupFile {
  const agency = agencyFor(wish, library)
  const workers = workersFor(wish, library)
  const lead = workers.find((worker) => worker.name === wish.workerName)
  const put: AnyDraft[] = [
    { kind: 'agency', record: agency },
    ...workers.map((record) => ({ kind: 'worker' as const, record })),
    { kind: 'program', record: programFor(wish, agency.id, lead?.id ?? '') },
  ]
  const result = applyChange(emptyGroup(groupId), { put, remove: [] }, stamp)
  if (!result.ok) throw new AppFailure('refused', {}, result.faults)
  return result.group
}

function agencyFor(wish: NewGroup, library: GroupFile | null): DraftOf<'agency'> {
  const known = library?.records.agency[0]
  if (known) return withoutStamps<'agency'>(known)
  if (!wish.agency) throw new AppFailure('agencyNeeded')
  return agencyDraft(wish.agency)
}

function workersFor(wish: NewGroup, library: GroupFile | null): DraftOf<'worker'>[] {
  const known = (library?.records.worker ?? []).map((worker) => withoutStamps<'worker'>(worker))
  if (known.some((worker) => worker.name === wish.workerName)) return known
  const taken = new Set(known.map((worker) => worker.id))
  let number = known.length + 1
  while (taken.has(workerId(number))) number += 1
  return [
    ...known,
    { id: workerId(number), name: wish.workerName, role: 'pekerjaSosialUtama', active: true },
  ]
}

function workerId(number: number): string {
  return `PS-${String(number).padStart(2, '0')}`
}

function programFor(wish: NewGroup, agencyId: string, leadWorkerId: string): DraftOf<'program'> {
  return {
    id: 'PR-01',
    code: wish.code,
    name: wish.name,
    agencyId,
    status: 'draf',
    groupType: 'tritmen',
    leadWorkerId,
    startDate: wish.startDate,
    endDate: wish.endDate,
    plannedSessions: wish.plannedSessions,
    sessionMinutes: wish.sessionMinutes,
    openness: 'tertutup',
  }
}
