import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Agency } from '../records/agency'

/** Somebody to call when it cannot wait. */
export type CrisisContact = NonNullable<Agency['crisisContacts']>[number]

/**
 * Whom to call, in the agency's own order. The agency's own list is newer than the copy that a group carries,
 * so it comes first; the copy speaks where the agency has none (or the group came from elsewhere).
 */
export function crisisContacts(
  group: GroupFile,
  agency: GroupFile | null,
): readonly CrisisContact[] {
  const lists = [agency, group].map((file) => file && inUse(file.records.agency)[0]?.crisisContacts)
  return lists.find((contacts) => contacts && contacts.length > 0) ?? []
}
