import type { DraftOf } from '../records/kinds'
import type { Resource } from '../records/resource'

/** A resource for worked examples, as the directory holds it. Only tests use it. */
export function exampleResource(
  id: string,
  name: string,
  fields: Partial<DraftOf<'resource'>> = {},
): Resource {
  const at = '2026-01-01T08:00:00+07:00'
  return {
    id,
    name,
    category: 'kesehatan',
    systemKind: 'formal',
    status: 'aktif',
    createdAt: at,
    createdBy: 'contoh',
    updatedAt: at,
    updatedBy: 'contoh',
    revision: 1,
    ...fields,
  }
}
