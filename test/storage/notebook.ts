import * as z from 'zod'
import type { Io } from '../../src/main/storage/io'

const notebook = z.strictObject({ seq: z.int(), notes: z.array(z.string()), pad: z.string() })

export type Notebook = z.infer<typeof notebook>

/** A document whose every save can be told from every other by looking at any part of it. */
export function notebookOf(seq: number, padding = 40): Notebook {
  return { seq, notes: [], pad: String(seq % 10).repeat(padding) }
}

export function notebookOptions(io?: Io) {
  return {
    kind: 'group' as const,
    holdsLock: true,
    ...(io === undefined ? {} : { io }),
    parse: (value: unknown) => notebook.parse(value),
    summarise: ({ seq }: Notebook) => ({ seq }),
  }
}

export function isIntact({ seq, pad }: Notebook): boolean {
  return pad === String(seq % 10).repeat(pad.length)
}
