/** Names the form of an instrument among the unsaved ones. */
export function builderKey(id: string): string {
  return `instrument:${id}:susunan`
}

/** The ids of instruments that are being written and not yet saved. */
export function unsavedIds(keys: readonly string[]): string[] {
  return keys.flatMap((key) => /^instrument:(.+):susunan$/.exec(key)?.[1] ?? [])
}
