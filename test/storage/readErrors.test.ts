import { beforeEach, expect, test } from 'vitest'
import { Document, readDocument } from '../../src/main/storage/document'
import { readFileHead } from '../../src/main/storage/fileHead'
import type { Io } from '../../src/main/storage/io'
import { StorageFailure } from '../../src/main/storage/storageFailure'
import { FaultyIo } from './faultyIo'
import { notebookOf, notebookOptions } from './notebook'
import { SimulatedDisk } from './simulatedDisk'

const PATH = '/library/kelompok.guyub'

let disk: SimulatedDisk

beforeEach(async () => {
  disk = new SimulatedDisk()
  const document = await Document.create(PATH, notebookOptions(disk), notebookOf(1))
  for (let seq = 2; seq <= 4; seq += 1) await document.save(notebookOf(seq))
})

async function codeOf(job: Promise<unknown>): Promise<string> {
  try {
    await job
    return 'nothing failed'
  } catch (error) {
    return error instanceof StorageFailure ? error.code : String(error)
  }
}

const openings: [string, (io: Io) => Promise<unknown>][] = [
  ['opening', (io) => Document.open(PATH, notebookOptions(io))],
  ['creating', (io) => Document.create(PATH, notebookOptions(io), notebookOf(9))],
  ['opening read-only', (io) => readDocument(PATH, notebookOptions(io))],
  ['listing', (io) => readFileHead(PATH, io)],
]

test('S5: a read that fails is an error, and no file comes into being', async () => {
  let failures = 0
  const before = disk.list()
  for (const errno of ['EIO', 'EACCES', 'EPERM', 'EBUSY']) {
    for (const [name, open] of openings) {
      for (let at = 1; ; at += 1) {
        const io = new FaultyIo(disk, { errno, when: 'before', isLasting: false, at })
        const code = await codeOf(open(io))
        if (io.failed.length === 0) break
        failures += 1
        expect(code, `${name}: ${errno} at ${io.failed} ${at}`).toBe('readFailed')
        expect(disk.list()).toEqual(before)
      }
    }
  }
  console.log(`S5: ${failures} failed reads, each reported, 0 new files`)
  expect(failures).toBeGreaterThan(70)
})

test('S5: a failed look at what a save would replace is an error, and the next save succeeds', async () => {
  const counting = new FaultyIo(disk, { errno: 'EIO', when: 'before', isLasting: false, at: 0 })
  await Document.open(PATH, notebookOptions(counting))
  for (const [index, errno] of ['EIO', 'EACCES', 'EPERM', 'EBUSY'].entries()) {
    // The look comes after create, write, sync, close and link. One generation more lies beside the
    // file each time, up to the five that are kept.
    const at = counting.count + 6 + Math.min(index, 1)
    const io = new FaultyIo(disk, { errno, when: 'before', isLasting: false, at })
    const document = await Document.open(PATH, notebookOptions(io))
    expect(await codeOf(document.save(notebookOf(5)))).toBe('readFailed')
    expect(document.current.seq).not.toBe(5)
    await document.save(notebookOf(6))
  }
})

test('S5: a listed file that is gone is missing, not empty', async () => {
  for (const name of disk.list()) disk.remove(name)
  expect(await codeOf(Document.open(PATH, notebookOptions(disk)))).toBe('missing')
  expect(await codeOf(readDocument(PATH, notebookOptions(disk)))).toBe('missing')
  expect(await codeOf(readFileHead(PATH, disk))).toBe('missing')
  expect(disk.list()).toEqual([])
})

test('S5: a file that is gone while its kept saves remain is put back from them', async () => {
  disk.remove('kelompok.guyub')
  const document = await Document.open(PATH, notebookOptions(disk))
  expect(document.current).toEqual(notebookOf(4))
  expect(document.report).toMatchObject({
    opened: 'kelompok.guyub.g0000000004',
    isRecovered: true,
  })
  expect(disk.list()).toContain('kelompok.guyub')
})

test('S5: creating never takes the place of a file that is there', async () => {
  expect(await codeOf(Document.create(PATH, notebookOptions(disk), notebookOf(9)))).toBe(
    'alreadyExists',
  )
  const { document } = await readDocument(PATH, notebookOptions(disk))
  expect(document).toEqual(notebookOf(4))
})
