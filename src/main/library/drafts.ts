import * as z from 'zod'
import type { KeptDraft, Request } from '../../bridge/questions'
import { Document } from '../storage/document'

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
  summarise: () => ({}),
}

/** Opens the drafts beside a group; the failure 'missing' where nothing was ever typed. */
export function openDrafts(path: string): Promise<Document<Drafts>> {
  return Document.open<Drafts>(path, options)
}

export function createDrafts(path: string): Promise<Document<Drafts>> {
  return Document.create<Drafts>(path, options, { drafts: [] })
}
