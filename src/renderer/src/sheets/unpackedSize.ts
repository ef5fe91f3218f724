const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_PART = 0x04034b50
const SIGNATURE_LENGTH = 4
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff
const DEFLATED = 8

/**
 * Whether a zip archive stays within `most` bytes once unpacked. Sizes written in the archive are not believed:
 * every part is unpacked piece by piece and thrown away. Throws where the archive is damaged, and where its
 * directory says otherwise than its parts: the reader believes the parts, and may never come to an end of them.
 */
export async function unpacksWithin(bytes: Uint8Array, most: number): Promise<boolean> {
  let left = most
  for (const { packed, isDeflated } of partsOf(bytes)) {
    left -= isDeflated ? await sizeOf(packed, left) : packed.length
    if (left < 0) return false
  }
  return true
}

type Part = { packed: Uint8Array; isDeflated: boolean }

function* partsOf(bytes: Uint8Array): Generator<Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (view.getUint16(end + 8, true) !== count) throw new Error('damaged end of directory')
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('damaged directory')
    const local = view.getUint32(at + 42, true)
    const method = view.getUint16(at + 10, true)
    if (view.getUint32(local, true) !== LOCAL_PART || view.getUint16(local + 8, true) !== method)
      throw new Error('directory and part differ')
    const start =
      local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true))
    yield { packed, isDeflated: method === DEFLATED }
    at +=
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - SIGNATURE_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  throw new Error('no directory')
}

/** Bytes of one part, counted until they exceed `most`. */
async function sizeOf(packed: Uint8Array, most: number): Promise<number> {
  const stream = new Blob([packed.slice()])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  let size = 0
  while (size <= most) {
    const { done, value } = await reader.read()
    if (done) return size
    size += value.length
  }
  await reader.cancel()
  return size
}
