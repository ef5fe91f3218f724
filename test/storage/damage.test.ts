import { expect, test } from 'vitest'
import { encodeContainer, type FileKind } from '../../src/main/storage/container'
import { Document, readDocument } from '../../src/main/storage/document'
import { StorageFailure } from '../../src/main/storage/storageFailure'
import { notebookOf, notebookOptions } from './notebook'
import { SimulatedDisk } from './simulatedDisk'

const BASE = 'kelompok.guyub'
const PATH = `/library/${BASE}`

async function diskWithSaves(count: number, hasLinks = true): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk({ hasLinks })
  const document = await Document.create(PATH, notebookOptions(disk), notebookOf(1, 200))
  for (let seq = 2; seq <= count; seq += 1) await document.save(notebookOf(seq, 200))
  return disk
}

async function failureOf(job: Promise<unknown>): Promise<StorageFailure> {
  try {
    await job
  } catch (error) {
    if (error instanceof StorageFailure) return error
    throw error
  }
  throw new Error('nothing failed')
}

function* damages(whole: Uint8Array): Generator<Uint8Array> {
  for (let length = 0; length < whole.length; length += 1) yield whole.subarray(0, length)
  for (let bit = 0; bit < whole.length * 8; bit += 1) {
    const flipped = Buffer.from(whole)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    yield flipped
  }
}

type Case = { hasLinks: boolean; expected: number; opened: string }

test.each<Case>([
  // With hard links the newest save is the damaged file itself: the save before it is opened.
  { hasLinks: true, expected: 2, opened: `${BASE}.g0000000002` },
  { hasLinks: false, expected: 3, opened: `${BASE}.g0000000003` },
])(
  'S4: every truncation and every flipped bit is noticed, kept as evidence and recovered (hard links: $hasLinks)',
  async ({ hasLinks, expected, opened }) => {
    const prepared = await diskWithSaves(3, hasLinks)
    const whole = prepared.bytesOf(BASE)
    let cases = 0
    for (const damaged of damages(whole)) {
      const disk = new SimulatedDisk({ hasLinks }, prepared)
      disk.decay(BASE, damaged)
      const names = disk.list()

      const looked = await readDocument(PATH, notebookOptions(disk))
      if (looked.document.seq !== expected) throw new Error(`read-only, case ${cases}`)
      if (disk.list().join() !== names.join()) throw new Error(`touched, case ${cases}`)

      const document = await Document.open(PATH, notebookOptions(disk))
      const report = document.report
      const evidence = report?.damaged.find(({ name }) => name === BASE)?.keptAs
      const isKept = evidence !== undefined && Buffer.from(damaged).equals(disk.bytesOf(evidence))
      const isRight =
        isKept &&
        /\.rusak-[0-9a-f]{8}$/.test(evidence) &&
        report?.opened === opened &&
        document.current.seq === expected
      if (!isRight) throw new Error(`case ${cases}: ${JSON.stringify(report)}`)
      cases += 1
    }
    console.log(`S4: ${cases} damaged files, hard links ${hasLinks}: 0 silent, 0 not recovered`)
    expect(cases).toBeGreaterThanOrEqual(4000)
  },
)

const foreign: [string, (whole: Uint8Array) => Uint8Array][] = [
  ['zeros', (whole) => new Uint8Array(whole.length)],
  ['nothing', () => new Uint8Array()],
  ['a byte order mark before it', (whole) => Buffer.concat([Buffer.from('\ufeff'), whole])],
  ['null', () => Buffer.from('null')],
  ['an array', () => Buffer.from('[]')],
  ['a picture', () => Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1')],
  ['a tail of zeros', (whole) => Buffer.concat([whole, new Uint8Array(512)])],
]

test.each(foreign)(
  'S4: a file turned into %s is set aside, and the save opened',
  async (_, turn) => {
    const disk = await diskWithSaves(3)
    disk.put(BASE, turn(disk.bytesOf(BASE)))
    const document = await Document.open(PATH, notebookOptions(disk))
    expect(document.current).toEqual(notebookOf(3, 200))
    expect(document.report?.opened).toBe(`${BASE}.g0000000003`)
    expect(disk.list().filter((name) => name.includes('.rusak-'))).toHaveLength(1)
    await document.save(notebookOf(4, 200))
  },
)

test.each(foreign)(
  'S4: where no other copy is whole, %s is a failure and stays as it is',
  async (_, turn) => {
    const disk = await diskWithSaves(1)
    disk.remove(`${BASE}.g0000000001`)
    disk.put(BASE, turn(disk.bytesOf(BASE)))
    const left = Buffer.from(disk.bytesOf(BASE))
    for (const open of [
      () => Document.open(PATH, notebookOptions(disk)),
      () => Document.create(PATH, notebookOptions(disk), notebookOf(9)),
      () => readDocument(PATH, notebookOptions(disk)),
    ]) {
      expect((await failureOf(open())).code).toMatch(/^(damaged|notGuyubFile)$/)
      expect(disk.list()).toEqual([BASE])
      expect(left.equals(disk.bytesOf(BASE))).toBe(true)
    }
  },
)

test('S4: kept saves whose names were swapped are told apart by what they say of themselves', async () => {
  const disk = await diskWithSaves(5)
  const [second, fourth] = [`${BASE}.g0000000002`, `${BASE}.g0000000004`]
  const bytes = { second: disk.bytesOf(second), fourth: disk.bytesOf(fourth) }
  disk.put(second, bytes.fourth)
  disk.put(fourth, bytes.second)
  disk.decay(BASE, new Uint8Array(100))
  const document = await Document.open(PATH, notebookOptions(disk))
  expect(document.current.seq).toBe(4)
  expect(document.report?.opened).toBe(second)
})

test('S4: an older save put in the current place is followed to its newest successor', async () => {
  const disk = await diskWithSaves(5)
  disk.put(BASE, disk.bytesOf(`${BASE}.g0000000002`))
  const document = await Document.open(PATH, notebookOptions(disk))
  expect(document.current.seq).toBe(5)
  expect(document.report).toMatchObject({ opened: `${BASE}.g0000000005`, isRecovered: true })
})

test('S4: a whole file of another origin is opened and reported as unrelated', async () => {
  const disk = await diskWithSaves(5)
  const other = await diskWithSaves(3)
  other.remove(`${BASE}.g0000000001`)
  const stranger = encode(notebookOf(40, 10), 'group', 40)
  disk.put(BASE, stranger)
  const { document, report } = await readDocument(PATH, notebookOptions(disk))
  expect(document.seq).toBe(40)
  expect(report).toMatchObject({ isUnrelated: true, isRecovered: false })
  expect((await readDocument(PATH, notebookOptions(other))).report.isUnrelated).toBe(false)
})

test('S4: an agency file in the place of a group is set aside', async () => {
  const disk = await diskWithSaves(2)
  disk.put(BASE, encode(notebookOf(40), 'agency', 9))
  const document = await Document.open(PATH, notebookOptions(disk))
  expect(document.current.seq).toBe(2)
  expect(document.report?.damaged).toMatchObject([{ name: BASE, reason: 'kind' }])
})

test('S4: a payload that is no document is a failure, not an empty one', async () => {
  const texts = ['null', '[]', '{}', '', '{"seq":1', '{"seq":1,"seq":2}', '{"__proto__":{}}']
  for (const text of texts) {
    const disk = new SimulatedDisk()
    disk.put(BASE, encode(text, 'group', 1))
    await expect(Document.open(PATH, notebookOptions(disk)), text).rejects.toThrow()
    expect(disk.list()).toEqual([BASE])
  }
})

test('a file of a newer version is refused whole, and nothing is touched', async () => {
  const disk = await diskWithSaves(2)
  const later = Buffer.from(
    rewriteHeader({ v: 2, kind: 'group', gen: 3, parent: null, protection: 'none' }),
  )
  const sealed = rewriteHeader({ v: 1, kind: 'group', gen: 3, parent: null, protection: 'sandi' })
  for (const bytes of [later, sealed]) {
    disk.put(BASE, bytes)
    const names = disk.list()
    expect((await failureOf(Document.open(PATH, notebookOptions(disk)))).code).toBe('newerVersion')
    expect((await failureOf(readDocument(PATH, notebookOptions(disk)))).code).toBe('newerVersion')
    expect(disk.list()).toEqual(names)
  }
})

function encode(document: object | string, kind: FileKind, gen: number): Uint8Array {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  return encodeContainer(
    { v: 1, kind, gen, parent: null, protection: 'none' },
    { summary: Buffer.from('{}'), payload: Buffer.from(text) },
  ).bytes
}

function rewriteHeader(header: object): Uint8Array {
  return encodeContainer(header as never, {
    summary: Buffer.from('{}'),
    payload: Buffer.from('unreadable to us'),
  }).bytes
}
