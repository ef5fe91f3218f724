import { createHash } from 'node:crypto'
import * as z from 'zod'
import { StorageFailure } from './storageFailure'

/*
 * magic | u32 header length | u32 summary length | u32 payload length | header | summary
 *       | sha256 of all so far | payload | sha256 of all so far
 */
const MAGIC = Buffer.from('GYB1\r\n\x1a\n', 'latin1')
const LENGTHS_END = MAGIC.length + 12
const SUM_BYTES = 32

export const MAX_HEAD_BYTES = 256 * 1024
export const MAX_PAYLOAD_BYTES = 64 * 1024 * 1024
export const MAX_FILE_BYTES = LENGTHS_END + MAX_HEAD_BYTES + MAX_PAYLOAD_BYTES + 2 * SUM_BYTES

export const fileKinds = ['group', 'agency', 'directory', 'settings', 'drafts'] as const
export type FileKind = (typeof fileKinds)[number]

export type Header = {
  v: 1
  kind: FileKind
  /** Counts the saves; decides order, because clocks lie. */
  gen: number
  /** sha256 (hex) of the whole file this one was made from; null for the first. */
  parent: string | null
  protection: 'none'
}

export type Head = { header: Header; summary: Uint8Array }
export type Content = { summary: Uint8Array; payload: Uint8Array }
/** `hash` is the sha256 (hex) of the whole file: its identity, and the `parent` of its successor. */
export type Container = Head & Content & { bytes: Uint8Array; hash: string }

const headerSchema = z.object({
  v: z.literal(1),
  kind: z.enum(fileKinds),
  gen: z.int().positive(),
  parent: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  protection: z.literal('none'),
})

export function encodeContainer(
  header: Header,
  { summary, payload }: Content,
): { bytes: Uint8Array; hash: string } {
  const headerBytes = Buffer.from(JSON.stringify(header))
  if (headerBytes.length + summary.length > MAX_HEAD_BYTES || payload.length > MAX_PAYLOAD_BYTES) {
    throw new StorageFailure('tooLarge', { neededBytes: summary.length + payload.length })
  }
  const lengths = Buffer.alloc(12)
  lengths.writeUInt32BE(headerBytes.length, 0)
  lengths.writeUInt32BE(summary.length, 4)
  lengths.writeUInt32BE(payload.length, 8)

  const head = Buffer.concat([MAGIC, lengths, headerBytes, summary])
  const running = createHash('sha256').update(head)
  const headSum = running.copy().digest()
  const sum = running.update(headSum).update(payload).copy().digest()
  return {
    bytes: Buffer.concat([head, headSum, payload, sum]),
    hash: running.update(sum).digest('hex'),
  }
}

export function decodeContainer(bytes: Uint8Array): Container {
  const buffer = asBuffer(bytes)
  refuseOtherMagic(buffer, isSealed(buffer))
  const { headEnd, payloadLength } = readLengths(buffer)
  const payloadEnd = headEnd + SUM_BYTES + payloadLength
  if (buffer.length !== payloadEnd + SUM_BYTES) throw damaged('length')

  const running = createHash('sha256').update(buffer.subarray(0, headEnd))
  const headSum = running.copy().digest()
  running.update(buffer.subarray(headEnd, payloadEnd))
  const sum = running.copy().digest()
  const hash = running.update(buffer.subarray(payloadEnd)).digest('hex')
  if (!headSum.equals(buffer.subarray(headEnd, headEnd + SUM_BYTES))) throw damaged('checksum')
  if (!sum.equals(buffer.subarray(payloadEnd))) throw damaged('checksum')

  const payload = buffer.subarray(headEnd + SUM_BYTES, payloadEnd)
  return { ...readHeader(buffer), payload, bytes, hash }
}

/** How many bytes from the start `decodeHead` needs. */
export function headLength(start: Uint8Array): number {
  const buffer = asBuffer(start)
  refuseOtherMagic(buffer, true)
  return readLengths(buffer).headEnd + SUM_BYTES
}

/** What a list row needs, from the first bytes of a file and without its payload. */
export function decodeHead(start: Uint8Array): Head {
  const buffer = asBuffer(start)
  const length = headLength(buffer)
  if (buffer.length < length) throw damaged('length')
  const headEnd = length - SUM_BYTES
  const sum = createHash('sha256').update(buffer.subarray(0, headEnd)).digest()
  if (!sum.equals(buffer.subarray(headEnd, length))) throw damaged('checksum')
  return readHeader(buffer)
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function damaged(reason: string): StorageFailure {
  return new StorageFailure('damaged', { reason })
}

/** A later layout keeps `GYB`, a digit and the closing checksum, so that it is never taken for damage. */
function isSealed(buffer: Buffer): boolean {
  const end = buffer.length - SUM_BYTES
  if (end < MAGIC.length || buffer.subarray(0, MAGIC.length).equals(MAGIC)) return false
  return createHash('sha256').update(buffer.subarray(0, end)).digest().equals(buffer.subarray(end))
}

function refuseOtherMagic(buffer: Buffer, isTrusted: boolean): void {
  const found = buffer.subarray(0, MAGIC.length)
  if (found.equals(MAGIC)) return
  if (isTrusted && isLaterMagic(found)) {
    throw new StorageFailure('newerVersion', { reason: 'layout' })
  }
  if (found.equals(MAGIC.subarray(0, found.length))) throw damaged('length')
  throw new StorageFailure('notGuyubFile', { reason: 'magic' })
}

function isLaterMagic(found: Buffer): boolean {
  const digit = found.toString('latin1', 3, 4)
  return /^\d$/.test(digit) && found.equals(Buffer.from(`GYB${digit}\r\n\x1a\n`, 'latin1'))
}

function readLengths(buffer: Buffer): { headEnd: number; payloadLength: number } {
  if (buffer.length < LENGTHS_END) throw damaged('length')
  const headBytes = buffer.readUInt32BE(MAGIC.length) + buffer.readUInt32BE(MAGIC.length + 4)
  const payloadLength = buffer.readUInt32BE(MAGIC.length + 8)
  if (headBytes > MAX_HEAD_BYTES || payloadLength > MAX_PAYLOAD_BYTES) throw damaged('length')
  return { headEnd: LENGTHS_END + headBytes, payloadLength }
}

/** Only after the checksum: whatever is odd here was written so, and is no damage of the disk. */
function readHeader(buffer: Buffer): Head {
  const headerEnd = LENGTHS_END + buffer.readUInt32BE(MAGIC.length)
  const summaryEnd = headerEnd + buffer.readUInt32BE(MAGIC.length + 4)
  const written = parseHeader(buffer.subarray(LENGTHS_END, headerEnd))
  if (isNewer(written)) throw new StorageFailure('newerVersion', { reason: 'header' })
  const header = headerSchema.safeParse(written)
  if (!header.success) throw damaged('header')
  return { header: header.data, summary: buffer.subarray(headerEnd, summaryEnd) }
}

function parseHeader(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw damaged('header')
  }
}

function isNewer(written: unknown): boolean {
  if (typeof written !== 'object' || written === null) return false
  if ('v' in written && typeof written.v === 'number' && written.v > 1) return true
  return (
    'protection' in written &&
    typeof written.protection === 'string' &&
    written.protection !== 'none'
  )
}
