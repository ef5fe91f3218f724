import { type Day, isDay } from '../day'
import {
  flowOf,
  isSameRelation,
  type RelationDirection,
  type RelationEntry,
} from '../ecomap/relation'
import { historyOf, isUndated, relationNow } from '../ecomap/relationHistory'
import { type Change, type GroupFile, recordOf, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { DraftOf } from '../records/kinds'
import type { Resource } from '../records/resource'

type ResourceDraft = DraftOf<'resource'>
/** What of a resource was found on a day. A former state without a day may be given one, so that it is not lost. */
export type Finding = { entry: RelationEntry; formerDay?: Day | null | undefined }

/**
 * The resource with what was found of the relation on a day; what was found on the same day before gives way,
 * but for its note where nothing else is remarked. The history stays oldest first, and the latest entry is what the resource says of its relation.
 */
export function withFinding(resource: ResourceDraft, { entry, formerDay }: Finding): ResourceDraft {
  const start = startOf(resource, formerDay)
  const same = start.findLast(({ date }) => date === entry.date)
  const others = start.filter(({ date }) => date !== entry.date)
  return settled(resource, [...others, { ...entry, note: entry.note ?? same?.note ?? null }])
}

/** The resource with one entry of its history corrected; `index` counts from the oldest. */
export function withCorrection(
  resource: ResourceDraft,
  index: number,
  entry: RelationEntry,
): ResourceDraft {
  return settled(resource, historyOf(resource).with(index, entry))
}

/** The resource without one entry; without any nothing is known of its relation any more. */
export function withoutEntry(resource: ResourceDraft, index: number): ResourceDraft {
  return settled(resource, historyOf(resource).toSpliced(index, 1))
}

/** The resource as its latest entry says: mends a sheet that says otherwise. */
export function asLastFound(resource: ResourceDraft): ResourceDraft {
  return settled(resource, historyOf(resource))
}

/** Gives all relations that carry no day the same one. */
export function datingAll(group: GroupFile, day: Day): Change {
  const undated = inUse(group.records.resource).filter(isUndated)
  return putAll(undated.map((resource) => settled(bare(resource), startOf(resource, day))))
}

/** What was chosen for one resource among many; blank where nothing is known. */
export type ChosenRelation = {
  id: string
  strength: RelationEntry['strength'] | ''
  direction: RelationDirection | ''
}

/** For all resources in use: how they stand now, to be gone through. */
export function chosenNow(resources: readonly Resource[]): ChosenRelation[] {
  return resources.map((resource) => {
    const now = relationNow(resource)
    return { id: resource.id, strength: now?.strength ?? '', direction: now?.direction ?? '' }
  })
}

/** Which of the choices say something else than is known now; without a strength nothing is said. */
export function changedChoices(
  group: GroupFile,
  choices: readonly ChosenRelation[],
): ChosenRelation[] {
  return choices.filter((choice) => {
    const resource = recordOf(group, 'resource', choice.id)
    const entry = entryOf(choice, '')
    if (!resource || !entry) return false
    const now = relationNow(resource)
    return !now || !isSameRelation(now, entry)
  })
}

/** One change that notes many relations of one day. */
export function notingMany(
  group: GroupFile,
  choices: readonly ChosenRelation[],
  { date, formerDay }: { date: Day; formerDay?: Day | null | undefined },
): Change {
  return putAll(
    choices.flatMap((choice): ResourceDraft[] => {
      const resource = recordOf(group, 'resource', choice.id)
      const entry = entryOf(choice, date)
      return resource && entry ? [withFinding(bare(resource), { entry, formerDay })] : []
    }),
  )
}

function entryOf({ strength, direction }: ChosenRelation, date: Day): RelationEntry | null {
  if (strength === '') return null
  return { date, strength, direction: flowOf({ strength, direction: direction || null }) }
}

/** The history so far, and before it what was known without a day, where one is given. */
function startOf(resource: ResourceDraft, formerDay: Day | null | undefined): RelationEntry[] {
  const { relationStrength: strength, relationDirection: direction } = resource
  if (!isUndated(resource) || !strength || !formerDay || !isDay(formerDay))
    return historyOf(resource)
  return [{ date: formerDay, strength, direction: flowOf({ strength, direction }) }]
}

function settled(resource: ResourceDraft, entries: readonly RelationEntry[]): ResourceDraft {
  const history = historyOf({ relationHistory: [...entries] })
  const last = history.at(-1)
  return {
    ...resource,
    relationHistory: history,
    relationStrength: last?.strength ?? null,
    relationDirection: last ? flowOf(last) : null,
  }
}

function bare(resource: Resource): ResourceDraft {
  return withoutStamps<'resource'>(resource)
}

function putAll(records: readonly ResourceDraft[]): Change {
  return { put: records.map((record) => ({ kind: 'resource' as const, record })), remove: [] }
}
