import { type Change, type GroupFile, recordOf, withoutStamps } from '../groupFile'
import { nameKey, nameWords } from '../members/nameKey'
import { inUse } from '../progress/inUse'
import type { Agency } from '../records/agency'
import type { AnyDraft, DraftOf } from '../records/kinds'
import type { Worker } from '../records/worker'

/** A field of the agency that has changed since the group took its copy. */
export type AgencyField = Exclude<keyof DraftOf<'agency'>, 'id' | 'archivedAt'>

/** What the library knows of the agency and its workers that a running group does not know yet. */
export type AgencyUpdate = {
  fields: AgencyField[]
  /** Purposes that the agency has given up and goals of the group still serve: they stay in the group. */
  keptPurposes: Agency['purposes']
  newWorkers: Worker[]
  changedWorkers: Worker[]
  /** Workers of the library whose id belongs to somebody else in this group: they are left as they are. */
  otherPeople: Worker[]
  /** Brings the group up to date; nothing of the group is taken away. */
  change: Change
}

const overStatuses: readonly string[] = ['selesai', 'tindakLanjut', 'ditutup', 'dihentikan']

/**
 * What a running group may take over from the agency as it is now; null where nothing differs, where the
 * group is over and keeps the letterhead under which it ran, or where it belongs to another agency.
 */
export function agencyUpdate(group: GroupFile, library: GroupFile): AgencyUpdate | null {
  const [own, current] = [inUse(group.records.agency)[0], inUse(library.records.agency)[0]]
  const status = inUse(group.records.program)[0]?.status
  if (!own || !current || !status || overStatuses.includes(status)) return null
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
    ...[...workers.newWorkers, ...workers.changedWorkers].map((worker) => ({
      kind: 'worker' as const,
      record: withoutStamps<'worker'>(worker),
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
  return ([...names] as AgencyField[]).filter((name) => !isSame(former[name], agency[name]))
}

function workersToTake(
  group: GroupFile,
  library: GroupFile,
): Pick<AgencyUpdate, 'newWorkers' | 'changedWorkers' | 'otherPeople'> {
  const current = inUse(library.records.worker)
  const known = current.flatMap((worker) => {
    const own = recordOf(group, 'worker', worker.id)
    return own ? [{ worker, own }] : []
  })
  return {
    newWorkers: current.filter(
      (worker) => worker.active !== false && !recordOf(group, 'worker', worker.id),
    ),
    changedWorkers: known
      .filter(
        ({ worker, own }) => isSamePerson(worker, own) && !isSame(saidOf(worker), saidOf(own)),
      )
      .map(({ worker }) => worker),
    otherPeople: known
      .filter(({ worker, own }) => !isSamePerson(worker, own))
      .map(({ worker }) => worker),
  }
}

/** A name may be corrected or gain a title; with no word in common it is somebody else. */
function isSamePerson(one: Worker, other: Worker): boolean {
  if (nameKey(one.name) === nameKey(other.name)) return true
  const words = new Set(nameWords(one.name))
  return nameWords(other.name).some((word) => words.has(word))
}

function saidOf(worker: Worker): DraftOf<'worker'> {
  return withoutStamps<'worker'>(worker)
}

/** Whether two values say the same: what is empty and what is missing are one, and a record has no order of fields. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other))
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(canonical)
  if (typeof value !== 'object' || value === null) return value === '' ? null : (value ?? null)
  const said = Object.entries(value)
    .map(([name, one]) => [name, canonical(one)] as const)
    .filter(([, one]) => one !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return said.length === 0 ? null : said
}
