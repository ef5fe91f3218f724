import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  decodeContainer,
  decodeHead,
  encodeContainer,
  type Header,
  headLength,
  MAX_HEAD_BYTES,
} from '../../src/main/storage/container'
import { readFileHead } from '../../src/main/storage/fileHead'
import { SimulatedDisk } from './simulatedDisk'

const header: Header = { v: 1, kind: 'group', gen: 7, parent: 'ab'.repeat(32), protection: 'none' }

function content(summary: string, payload: string) {
  return { summary: Buffer.from(summary), payload: Buffer.from(payload) }
}

function bytesFrom(summary: string, payload = '{}'): Buffer {
  return Buffer.from(encodeContainer(header, content(summary, payload)).bytes)
}

test('what was encoded is decoded, and the hash is that of the whole file', () => {
  const { bytes, hash } = encodeContainer(header, content('{"nama":"Mawar"}', '{"isi":"ñ"}'))
  const decoded = decodeContainer(bytes)
  expect(decoded.header).toEqual(header)
  expect(Buffer.from(decoded.summary).toString()).toBe('{"nama":"Mawar"}')
  expect(Buffer.from(decoded.payload).toString()).toBe('{"isi":"ñ"}')
  expect(decoded.hash).toBe(hash)
  expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('the layout is the documented one, byte for byte', () => {
  const bytes = bytesFrom('{"a":1}', '{"b":2}')
  const headerBytes = Buffer.from(JSON.stringify(header))
  const head = Buffer.concat([
    Buffer.from('GYB1\r\n\x1a\n', 'latin1'),
    Buffer.from([0, 0, 0, headerBytes.length, 0, 0, 0, 7, 0, 0, 0, 7]),
    headerBytes,
    Buffer.from('{"a":1}'),
  ])
  const sum = (part: Buffer) => createHash('sha256').update(part).digest()
  const body = Buffer.concat([head, sum(head), Buffer.from('{"b":2}')])
  expect(bytes.equals(Buffer.concat([body, sum(body)]))).toBe(true)
})

test('the head is read from the first bytes alone, whatever lies behind', () => {
  const bytes = bytesFrom('{"anggota":12}', 'x'.repeat(50_000))
  const start = bytes.subarray(0, headLength(bytes.subarray(0, 20)))
  expect(Buffer.from(decodeHead(start).summary).toString()).toBe('{"anggota":12}')
  expect(() => decodeHead(start.subarray(0, -1))).toThrow('damaged')
})

test('a flipped bit anywhere in the head is noticed without reading the rest', () => {
  const bytes = bytesFrom('{"anggota":12}')
  const start = bytes.subarray(0, headLength(bytes))
  for (let bit = 0; bit < start.length * 8; bit += 1) {
    const flipped = Buffer.from(start)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(() => decodeHead(flipped)).toThrow(/damaged|notGuyubFile|newerVersion/)
  }
})

test('a list row costs one short read, and a second only for a long summary', async () => {
  const disk = new SimulatedDisk()
  disk.put('a.guyub', bytesFrom('{"a":1}', 'x'.repeat(100_000)))
  disk.put('b.guyub', bytesFrom(`{"b":"${'y'.repeat(20_000)}"}`))
  disk.put('c.guyub', Buffer.from('GYB'))
  expect(Buffer.from((await readFileHead('a.guyub', disk)).summary).toString()).toBe('{"a":1}')
  expect((await readFileHead('b.guyub', disk)).summary).toHaveLength(20_008)
  await expect(readFileHead('c.guyub', disk)).rejects.toMatchObject({ code: 'damaged' })
})

test('a later layout with a true checksum is a newer version; with a false one it is damage', () => {
  const bytes = bytesFrom('{}')
  const later = Buffer.from(bytes)
  later.write('2', 3)
  const sealed = Buffer.concat([
    later.subarray(0, -32),
    createHash('sha256').update(later.subarray(0, -32)).digest(),
  ])
  expect(() => decodeContainer(later)).toThrow('notGuyubFile')
  expect(() => decodeContainer(sealed)).toThrow('newerVersion')
})

test('what is larger than the format allows is refused before it is written', () => {
  const summary = Buffer.alloc(MAX_HEAD_BYTES)
  const encode = () => encodeContainer(header, { summary, payload: new Uint8Array() })
  expect(encode).toThrow('tooLarge')
})
