import { type Change, type GroupFile, recordOf, withoutStamps } from '../groupFile'
import { nameKey, nameWords } from '../members/nameKey'
import { inUse } from '../progress/inUse'
import { isOver } from '../progress/isOver'
import type { Agency } from '../records/agency'
import type { AnyDraft, DraftOf } from '../records/kinds'
import type { Worker } from '../records/worker'
import { isSameValue } from '../sameValue'
import { nextWorkerId } from './nextId'

/** A field of the agency that has changed since the group took its copy. */
export type AgencyField = Exclude<keyof DraftOf<'agency'>, 'id' | 'archivedAt'>

/** What the library knows of the agency and its workers that a running group does not know yet. */
export type AgencyUpdate = {
  fields: AgencyField[]
  /** Purposes that the agency has given up and goals of the group still serve: they stay in the group. */
  keptPurposes: Agency['purposes']
  /** As they will stand in the group; one whose id belongs to somebody else there gets another. */
  newWorkers: DraftOf<'worker'>[]
  changedWorkers: DraftOf<'worker'>[]
  /** Brings the group up to date; nothing of the group is taken away. */
  change: Change
}

/**
 * What a running group may take over from the agency as it is now; null where nothing differs, where the
 * group is over and keeps the letterhead under which it ran, or where it belongs to another agency.
 */
export function agencyUpdate(group: GroupFile, library: GroupFile): AgencyUpdate | null {
  const [own, current] = [inUse(group.records.agency)[0], inUse(library.records.agency)[0]]
  if (!own || !current || !inUse(group.records.program)[0] || isOver(group)) return null
  if (!isSameAgency(own, current)) return null

  const keptPurposes = own.purposes.filter(
    ({ id }) => isServed(group, id) && !current.purposes.some((purpose) => purpose.id === id),
  )
  const agency: DraftOf<'agency'> = {
    ...withoutStamps<'agency'>(current),
    id: own.id,
    purposes: [...current.purposes, ...keptPurposes],
  }
  const fields = changedFields(own, agency)
  const workers = workersToTake(group, library)
  const put: AnyDraft[] = [
    ...(fields.length > 0 ? [{ kind: 'agency' as const, record: agency }] : []),
    ...[...workers.newWorkers, ...workers.changedWorkers].map((record) => ({
      kind: 'worker' as const,
      record,
    })),
  ]
  return put.length === 0 ? null : { fields, keptPurposes, ...workers, change: { put, remove: [] } }
}

/** Two agencies may both be called AG-01; the same one has at least kept its name, its code or its registration. */
function isSameAgency(own: Agency, current: Agency): boolean {
  return (
    own.name === current.name ||
    own.letterCode === current.letterCode ||
    (Boolean(own.registrationNo) && own.registrationNo === current.registrationNo)
  )
}

function isServed(group: GroupFile, purposeId: string): boolean {
  return group.records.goal.some((goal) => goal.alignedAgencyGoalId === purposeId)
}

function changedFields(own: Agency, agency: DraftOf<'agency'>): AgencyField[] {
  const former: DraftOf<'agency'> = withoutStamps<'agency'>(own)
  const names = new Set([...Object.keys(former), ...Object.keys(agency)])
  for (const name of ['id', 'archivedAt']) names.delete(name)
  return ([...names] as AgencyField[]).filter((name) => !isSameValue(former[name], agency[name]))
}

type WorkersToTake = Pick<AgencyUpdate, 'newWorkers' | 'changedWorkers'>

function workersToTake(group: GroupFile, library: GroupFile): WorkersToTake {
  const taken = [...group.records.worker, ...library.records.worker].map(({ id }) => id)
  const result: WorkersToTake = { newWorkers: [], changedWorkers: [] }
  for (const worker of inUse(library.records.worker)) {
    const draft = withoutStamps<'worker'>(worker)
    const own = ownRecordOf(group, worker)
    if (own && !isSameValue({ ...draft, id: own.id }, withoutStamps<'worker'>(own)))
      result.changedWorkers.push({ ...draft, id: own.id })
    if (own || worker.active === false) continue
    const id = recordOf(group, 'worker', worker.id) ? nextWorkerId(taken) : worker.id
    taken.push(id)
    result.newWorkers.push({ ...draft, id })
  }
  return result
}

/**
 * Where the group has this person: under the same name, or under the same id where the name was corrected or
 * gained a title. Group and library may have given one id to two people; with no word in common they are two.
 */
function ownRecordOf(group: GroupFile, worker: Worker): Worker | undefined {
  const namesake = group.records.worker.find((own) => nameKey(own.name) === nameKey(worker.name))
  if (namesake) return namesake
  const own = recordOf(group, 'worker', worker.id)
  const words = new Set(nameWords(worker.name))
  return own && nameWords(own.name).some((word) => words.has(word)) ? own : undefined
}
