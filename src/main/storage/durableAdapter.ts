import type { Adapter } from 'lowdb'
import type { Content } from './container'
import type { OpenReport } from './copies'
import type { DurableFile } from './durableFile'
import type { Expected } from './recovery'
import { StorageFailure } from './storageFailure'
import { parseStrictJson } from './strictJson'
import { StrictJsonFailure } from './strictJsonFailure'

/** How a document becomes bytes: `parse` refuses what it does not know by throwing. */
export type DocumentCodec<T> = {
  parse(value: unknown): T
  /** What a list row needs, so that a library is listed without reading its groups. */
  summarise(document: T): unknown
}

export class DurableAdapter<T> implements Adapter<T> {
  report: OpenReport | null = null
  readonly #file: DurableFile
  readonly #codec: DocumentCodec<T>
  readonly #expected: Expected

  constructor(file: DurableFile, codec: DocumentCodec<T>, expected: Expected) {
    this.#file = file
    this.#codec = codec
    this.#expected = expected
  }

  async read(): Promise<T | null> {
    const { content, report } = await this.#file.open(this.#expected)
    this.report = report
    return content === null ? null : decodeDocument(content, this.#codec)
  }

  async write(document: T): Promise<void> {
    await this.#file.save({
      summary: jsonBytes(this.#codec.summarise(document)),
      payload: jsonBytes(document),
    })
  }
}

export function decodeDocument<T>(content: Content, codec: DocumentCodec<T>): T {
  return codec.parse(readJson(content.payload))
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(bytes)
  } catch (error) {
    if (!(error instanceof StrictJsonFailure)) throw error
    throw new StorageFailure('damaged', { reason: error.code }, error)
  }
}

function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}
