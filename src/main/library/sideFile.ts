import { join } from 'node:path'
import type { GroupFile } from '../../domain/groupFile'
import type { OpenReport } from '../storage/copies'
import { Document, readDocument } from '../storage/document'
import type { DocumentCodec } from '../storage/durableAdapter'
import { createQueue } from '../storage/queue'
import { StorageFailure } from '../storage/storageFailure'

type SideFileOptions = {
  folder: string
  name: string
  kind: 'agency' | 'directory'
  isReadOnly: boolean
  /** Brings every schema of the records: loaded when the file is opened. */
  codec: () => Promise<DocumentCodec<GroupFile>>
}

/** One file of the library beside its groups, opened when first asked for and kept open. */
export class SideFile {
  #document: Promise<Document<GroupFile>> | null = null
  #report: OpenReport | null = null
  readonly #inTurn = createQueue()

  constructor(private readonly options: SideFileOptions) {}

  get path(): string {
    return join(this.options.folder, this.options.name)
  }

  /** What the file holds; null as long as nobody has written it. */
  async read(): Promise<GroupFile | null> {
    const options = { kind: this.options.kind, ...(await this.options.codec()) }
    if (this.options.isReadOnly)
      return orNullIfMissing(
        readDocument(this.path, options).then(({ document, report }) => {
          this.#report = report
          return document
        }),
      )
    this.#document ??= Document.open(this.path, { holdsLock: true, ...options })
    this.#document.catch(() => {
      this.#document = null
    })
    return orNullIfMissing(
      this.#document.then(({ current, report }) => {
        this.#report = report
        return current
      }),
    )
  }

  /** How the file was opened: whether another save had to stand in for it. */
  get report(): OpenReport | null {
    return this.#report
  }

  /** Writes the file for the first time. */
  async create(file: GroupFile): Promise<void> {
    const options = { kind: this.options.kind, holdsLock: true, ...(await this.options.codec()) }
    this.#document = Document.create(this.path, options, file)
    await this.#document.catch((failure) => {
      this.#document = null
      throw failure
    })
  }

  /** Changes run one after another, each sees the last safe state; null where there is no file yet. */
  update(change: (current: GroupFile) => GroupFile): Promise<GroupFile | null> {
    return this.#inTurn(() => this.#updated(change))
  }

  /** As `update`; where there is no file yet, it begins with the change of what is given. */
  updateOrBegin(
    change: (current: GroupFile) => GroupFile,
    blank: () => Promise<GroupFile>,
  ): Promise<GroupFile> {
    return this.#inTurn(async () => {
      const known = await this.#updated(change)
      if (known !== null) return known
      const first = change(await blank())
      await this.create(first)
      return first
    })
  }

  async #updated(change: (current: GroupFile) => GroupFile): Promise<GroupFile | null> {
    if ((await this.read()) === null) return null
    const document = await this.#document
    if (!document) return null
    try {
      return await document.update(change)
    } catch (failure) {
      if (failure instanceof StorageFailure && failure.code === 'conflict') this.#document = null
      throw failure
    }
  }

  /** Waits for a save under way. */
  async settled(): Promise<void> {
    const document = await this.#document?.catch(() => null)
    await document?.settled()
  }
}

/** What a reading gives, or null where there is no file. */
export async function orNullIfMissing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (failure) {
    if (failure instanceof StorageFailure && failure.code === 'missing') return null
    throw failure
  }
}
