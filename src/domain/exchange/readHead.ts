import { z } from 'zod'
import { type Fault, faultsOf } from '../faults'
import type { Stamp } from '../groupFile'
import { instantField, textField } from '../records/fields'
import { EXCHANGE_VERSION } from './exchangeShape'
import { isRow, type Row } from './naturalKeys'

/** What an exchange file written by Guyub says about its group: changes seen, and whose rows carry no stamps. */
export const headSchema = z.object({
  revision: z.int().min(1).optional(),
  stamp: z.object({ at: instantField, by: textField }).optional(),
})

const document = { kind: 'document', id: null } as const

/** The file itself and its head, or why it is no exchange file that this program can read. */
export type Head =
  | { ok: true; file: Row; revision: number; stamp: Stamp | null }
  | { ok: false; faults: Fault[] }

/** Looks whether a value is an exchange file of a version this program knows. */
export function readHead(value: unknown): Head {
  if (Array.isArray(value)) return refuse('arrayAtTop')
  if (!isRow(value)) return refuse('notAnObject')
  const meta = value._meta
  if (!isRow(meta)) return refuse('notExchange')
  const version = meta.schemaVersion
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('notExchange')
  if (version > EXCHANGE_VERSION) return refuse('newerSchemaVersion', { version })

  const head = headSchema.safeParse(meta, { reportInput: true })
  if (!head.success)
    return {
      ok: false,
      faults: faultsOf(head.error, document).map((fault) => ({
        ...fault,
        field: `_meta.${fault.field}`,
      })),
    }
  return {
    ok: true,
    file: value,
    revision: head.data.revision ?? 1,
    stamp: head.data.stamp ?? null,
  }
}

function refuse(code: Fault['code'], params?: Fault['params']): Head {
  return {
    ok: false,
    faults: [{ code, place: document, field: '', ...(params ? { params } : {}) }],
  }
}
