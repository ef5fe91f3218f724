import { unsavedOf } from '../state/drafts'

/** The first of some records whose form was begun on this screen and not saved; null where there is none. */
export function writtenHere(
  ids: readonly string[],
  keyOf: (id: string) => string,
  path: string,
): string | null {
  return ids.find((id) => unsavedOf(keyOf(id))?.place.includes(path)) ?? null
}
