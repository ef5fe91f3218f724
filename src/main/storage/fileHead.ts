import { decodeHead, type Head, headLength } from './container'
import { type Io, nodeIo } from './io'
import { readFailure } from './storageFailure'

const FIRST_READ_BYTES = 4096

/** The summary for a list row; usually one read of 4 KB, whatever the size of the group. */
export async function readFileHead(path: string, io: Io = nodeIo): Promise<Head> {
  try {
    const start = await io.readHead(path, FIRST_READ_BYTES)
    const needed = headLength(start)
    return decodeHead(needed <= start.length ? start : await io.readHead(path, needed))
  } catch (error) {
    throw readFailure(error, path)
  }
}
