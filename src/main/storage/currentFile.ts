import { decodeContainer, type FileKind, MAX_FILE_BYTES } from './container'
import { type DocumentCodec, decodeDocument } from './durableAdapter'
import { type Io, nodeIo } from './io'
import { readFailure, StorageFailure } from './storageFailure'

/**
 * The document of a file as it lies, whatever other saves lie beside it: for looking over many documents,
 * not for working in one. Repairs nothing, writes nothing.
 */
export async function readCurrent<T>(
  path: string,
  kind: FileKind,
  codec: DocumentCodec<T>,
  io: Io = nodeIo,
): Promise<T> {
  try {
    const container = decodeContainer(await io.readFile(path, MAX_FILE_BYTES))
    if (container.header.kind !== kind) throw new StorageFailure('damaged', { reason: 'kind' })
    return decodeDocument(container, codec)
  } catch (error) {
    throw readFailure(error, path)
  }
}
