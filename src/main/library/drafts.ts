import { join } from 'node:path'
import * as z from 'zod'
import type { KeptDraft, Request } from '../../bridge/questions'
import { Document } from '../storage/document'
import { nodeIo } from '../storage/io'
import { asideName, generationOf, resolvePlace } from '../storage/place'
import { StorageFailure } from '../storage/storageFailure'
import type { DraftCount } from './draftCount'

/** A group, or the agency. */
export type DraftOwner = Request<'keepDrafts'>['owner']
export type Drafts = { drafts: KeptDraft[] }

const draftsSchema = z.strictObject({
  drafts: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      place: z.string(),
      base: z.number(),
      values: z.looseObject({}),
    }),
  ),
})

/** One earlier save is enough: a draft is typed anew within the minute. */
const options = {
  kind: 'drafts' as const,
  holdsLock: true,
  keep: 1,
  parse: (value: unknown) => draftsSchema.parse(value),
  summarise: ({ drafts }: Drafts): DraftCount => ({ count: drafts.length }),
}

/** Opens the drafts beside a group; the failure 'missing' where nothing was ever typed. */
export function openDrafts(path: string): Promise<Document<Drafts>> {
  return Document.open<Drafts>(path, options)
}

/** Begins the drafts beside a group; what lies there and cannot be read is kept aside for a person to look at. */
export async function createDrafts(path: string): Promise<Document<Drafts>> {
  try {
    return await Document.create<Drafts>(path, options, { drafts: [] })
  } catch (failure) {
    if (!(failure instanceof StorageFailure) || failure.code !== 'damaged') throw failure
    await setAllAside(path)
    return Document.create<Drafts>(path, options, { drafts: [] })
  }
}

async function setAllAside(path: string): Promise<void> {
  const place = await resolvePlace(nodeIo, path)
  const names = await nodeIo.readdir(place.folder)
  const damaged = names.filter((name) => name === place.base || generationOf(place, name) !== null)
  for (const name of damaged)
    await nodeIo.rename(join(place.folder, name), join(place.folder, asideName(place, 'rusak')))
}
