import { Low } from 'lowdb'
import type { OpenReport } from './copies'
import { type DocumentCodec, DurableAdapter, decodeDocument } from './durableAdapter'
import { DurableFile, type DurableFileOptions } from './durableFile'
import { nodeIo } from './io'
import { createQueue } from './queue'
import { openReadOnly } from './recovery'
import { StorageFailure } from './storageFailure'

type DocumentOptions<T> = DurableFileOptions & DocumentCodec<T>

/**
 * A document in memory that is never ahead of its file: `current` is the last save that was
 * answered, whatever fails and whoever else is waiting.
 */
export class Document<T extends object> {
  readonly report: OpenReport | null
  readonly #low: Low<T>
  readonly #inTurn = createQueue()

  private constructor(adapter: DurableAdapter<T>, document: T) {
    this.report = adapter.report
    this.#low = new Low(adapter, document)
  }

  /** A file that is expected to be there: its absence is the failure 'missing'. */
  static async open<T extends object>(
    path: string,
    options: DocumentOptions<T>,
  ): Promise<Document<T>> {
    const adapter = new DurableAdapter(new DurableFile(path, options), options, 'existing')
    const document = await adapter.read()
    if (document === null) throw new StorageFailure('missing', { path })
    return new Document(adapter, document)
  }

  /** A new file, already saved once when this answers; never takes the place of another. */
  static async create<T extends object>(
    path: string,
    options: DocumentOptions<T>,
    initial: T,
  ): Promise<Document<T>> {
    const adapter = new DurableAdapter(new DurableFile(path, options), options, 'new')
    if ((await adapter.read()) !== null) throw new StorageFailure('alreadyExists', { path })
    await adapter.write(initial)
    return new Document(adapter, initial)
  }

  get current(): T {
    return this.#low.data
  }

  save(next: T): Promise<T> {
    return this.update(() => next)
  }

  /** `change` sees the last answered save and returns its successor, leaving the former as it is. */
  update(change: (current: T) => T | Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const next = await change(this.#low.data)
      // lowdb's own update changes memory first, and keeps the change when the write fails.
      await this.#low.adapter.write(next)
      this.#low.data = next
      return next
    })
  }

  /** Waits for whatever is still being saved. */
  settled(): Promise<void> {
    return this.#inTurn(async () => {})
  }
}

/** For the second instance, a read-only folder and the headless commands: writes nothing. */
export async function readDocument<T extends object>(
  path: string,
  { kind, io = nodeIo, ...codec }: Omit<DocumentOptions<T>, 'holdsLock' | 'keep'>,
): Promise<{ document: T; report: OpenReport }> {
  const { content, report } = await openReadOnly(path, kind, io)
  if (content === null) throw new StorageFailure('missing', { path })
  return { document: decodeDocument(content, codec), report }
}
