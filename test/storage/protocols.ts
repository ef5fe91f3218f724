import { Document } from '../../src/main/storage/document'
import type { Io } from '../../src/main/storage/io'
import { errnoOf, StorageFailure } from '../../src/main/storage/storageFailure'
import { isIntact, type Notebook, notebookOf, notebookOptions } from './notebook'

export type Session = { seq: number; save(seq: number): Promise<void> }

/** A way of saving, opened on a disk; `seq` 0 means that nothing was found. */
export type Protocol = { name: string; open(io: Io): Promise<Session> }

const padding = (seq: number) => 200 + seq * 37

export const durable: Protocol = {
  name: 'our protocol',
  async open(io) {
    const path = '/library/kelompok.guyub'
    const options = notebookOptions(io)
    let document = await Document.open(path, options).catch((error: unknown) => {
      if (error instanceof StorageFailure && error.code === 'missing') return null
      throw error
    })
    return {
      seq: seqOf(document?.current),
      async save(seq) {
        const next = notebookOf(seq, padding(seq))
        if (document === null) document = await Document.create(path, options, next)
        else await document.save(next)
      },
    }
  },
}

/** What lowdb's JSONFile does by way of steno: write beside, rename, no flush anywhere. */
export const likeLowdb: Protocol = plainWriter('temp and rename, as lowdb and steno', false)

/** What write-file-atomic does: the file is flushed, its folder is not. */
export const flushedRename: Protocol = plainWriter('temp, flush and rename', true)

function plainWriter(name: string, isFlushed: boolean): Protocol {
  const path = '/library/kelompok.json'
  const temporary = '/library/.kelompok.json.tmp'
  return {
    name,
    async open(io) {
      return {
        seq: await readPlain(io, path),
        async save(seq) {
          await io.unlink(temporary).catch(() => {})
          const file = await io.create(temporary)
          await file.write(Buffer.from(JSON.stringify(notebookOf(seq, padding(seq)))))
          if (isFlushed) await file.sync()
          await file.close()
          await io.rename(temporary, path)
        },
      }
    },
  }
}

async function readPlain(io: Io, path: string): Promise<number> {
  try {
    const bytes = await io.readFile(path, 1_000_000)
    return seqOf(JSON.parse(Buffer.from(bytes).toString()) as Notebook)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 0
    throw error
  }
}

function seqOf(notebook: Notebook | undefined): number {
  if (notebook === undefined) return 0
  const isWhole = isIntact(notebook) && notebook.pad.length === padding(notebook.seq)
  if (!isWhole) throw new Error('mixed content')
  return notebook.seq
}
