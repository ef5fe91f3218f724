import { exampleGroup, exampleProgram } from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'

/** A resource about which little is said, for worked examples. Only tests use it. */
export function exampleResource(id: string, fields: Partial<DraftOf<'resource'>> = {}): AnyDraft {
  return {
    kind: 'resource',
    record: {
      id,
      name: `Sumber ${id}`,
      category: 'kesehatan',
      systemKind: 'formal',
      status: 'aktif',
      ...fields,
    },
  }
}

/** A running group with these records, and a directory with those. Only tests use it. */
export function groupAndDirectory(group: readonly AnyDraft[], directory: readonly AnyDraft[]) {
  return {
    group: exampleGroup(...exampleProgram(), ...group),
    directory: exampleGroup(...directory),
  }
}
