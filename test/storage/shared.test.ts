import { copyFile, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeContainer, encodeContainer } from '../../src/main/storage/container'
import { Document, readDocument } from '../../src/main/storage/document'
import { type Io, nodeIo } from '../../src/main/storage/io'
import { StorageFailure } from '../../src/main/storage/storageFailure'
import { type Notebook, notebookOf, notebookOptions } from './notebook'
import { buildWriter, startWriter, temporaryFolder } from './processes'

const RUNS = 8
const SAVES = 200

async function notesIn(path: string): Promise<string[]> {
  const { payload } = decodeContainer(await readFile(path))
  return (JSON.parse(Buffer.from(payload).toString()) as Notebook).notes
}

test('S6: of two processes that save into one file neither loses a note', async () => {
  const writer = await buildWriter()
  let saved = 0
  let conflicts = 0
  const missing: string[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const folder = await temporaryFolder()
    const path = join(folder, 'kelompok.guyub')
    await Document.create(path, notebookOptions(), notebookOf(0))
    const writers = ['a', 'b'].map((name) => startWriter(writer, ['share', path, name, SAVES]))
    const lines = (await Promise.all(writers.map(({ ended }) => ended))).flat()
    expect(lines).toHaveLength(2 * SAVES)
    const kept = new Set((await Document.open(path, notebookOptions())).current.notes)
    for (const line of lines) {
      const [outcome, id = '', savedAs = ''] = line.split(' ')
      const isKept = outcome === 'saved' ? kept.has(id) : (await notesIn(savedAs)).includes(id)
      if (!isKept) missing.push(`run ${run}: ${line}`)
      if (outcome === 'saved') saved += 1
      else conflicts += 1
    }
  }
  console.log(
    `S6: ${RUNS} runs of two processes, ${saved} answered saves + ${conflicts} conflict copies ` +
      `= ${RUNS * 2 * SAVES} notes, ${missing.length} lost`,
  )
  expect(missing).toEqual([])
  expect(saved + conflicts).toBe(RUNS * 2 * SAVES)
  expect(conflicts).toBeGreaterThan(0)
})

test('S6: a writer held up while another saves on and on does not put its file over theirs', async () => {
  const path = join(await temporaryFolder(), 'kelompok.guyub')
  const unlocked = { ...notebookOptions(), holdsLock: false }
  const other = await Document.create(path, unlocked, notebookOf(1))
  const heldUp: Io = {
    ...nodeIo,
    async link(from, to) {
      // By then the number we are about to claim was taken, left behind and tidied away.
      for (let seq = 2; seq <= 9; seq += 1) await other.save(notebookOf(seq))
      await nodeIo.link(from, to)
    },
  }
  const document = await Document.open(path, { ...unlocked, io: heldUp })
  await expect(document.save(notebookOf(50))).rejects.toMatchObject({ code: 'conflict' })
  expect((await readDocument(path, unlocked)).document.seq).toBe(9)
  await other.save(notebookOf(10))
})

test('S6: without the lock nothing is put back, for the other may be about to save', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'kelompok.guyub')
  const document = await Document.create(path, notebookOptions(), notebookOf(1))
  await document.save(notebookOf(2))
  await unlink(path)
  await copyFile(`${path}.g0000000001`, path)
  const before = await readFile(path)
  const unlocked = await Document.open(path, { ...notebookOptions(), holdsLock: false })
  expect(unlocked.current.seq).toBe(2)
  expect(before.equals(await readFile(path))).toBe(true)
  await expect(unlocked.save(notebookOf(3))).rejects.toMatchObject({ code: 'conflict' })
  expect((await Document.open(path, notebookOptions())).current.seq).toBe(2)
})

test('S6: a change by another hand between two saves is noticed, and both versions are kept', async () => {
  const folder = await temporaryFolder()
  let noticed = 0
  for (let round = 1; round <= 100; round += 1) {
    const path = join(folder, `kelompok${round}.guyub`)
    const document = await Document.create(path, notebookOptions(), notebookOf(1))
    const foreign = changeFrom(round, await readFile(path))
    await writeFile(path, foreign)
    const failure = await document.save(notebookOf(2)).catch((error: unknown) => error)
    const isConflict = failure instanceof StorageFailure && failure.code === 'conflict'
    const mine = isConflict ? await readFile(failure.detail.savedAs ?? '') : Buffer.alloc(0)
    const isMine = Buffer.from(decodeContainer(mine).payload).includes('"seq":2')
    const isTheirs = foreign.equals(await readFile(path))
    if (isConflict && isMine && isTheirs && document.current.seq === 1) noticed += 1
  }
  console.log(`S6: ${noticed} of 100 changes by another hand noticed, both versions kept`)
  expect(noticed).toBe(100)
})

/** In turn: a whole file from elsewhere, a touched byte, a shorter and a longer one, an empty one. */
function changeFrom(round: number, whole: Buffer): Buffer {
  const touched = Buffer.from(whole)
  touched[round % whole.length] = (touched[round % whole.length] ?? 0) ^ 1
  const { header, summary } = decodeContainer(whole)
  const payload = Buffer.from(JSON.stringify(notebookOf(round + 10)))
  const changes = [
    Buffer.from(encodeContainer({ ...header, gen: 9 }, { summary, payload }).bytes),
    touched,
    whole.subarray(0, whole.length - 1 - round),
    Buffer.concat([whole, Buffer.alloc(round)]),
    Buffer.alloc(0),
  ]
  return changes[round % changes.length] ?? whole
}

test('S6: a file that vanished between two saves leaves the work in a conflict copy', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'kelompok.guyub')
  const document = await Document.create(path, notebookOptions(), notebookOf(1))
  for (const name of await readdir(folder)) await rm(join(folder, name))
  await expect(document.save(notebookOf(2))).rejects.toMatchObject({ code: 'conflict' })
  await expect(document.save(notebookOf(3))).rejects.toMatchObject({ code: 'conflict' })
  expect((await readdir(folder)).filter((name) => name.includes('.konflik-'))).toHaveLength(2)
})

test('saves and updates asked for at once run one after another, each upon the last', async () => {
  const path = join(await temporaryFolder(), 'kelompok.guyub')
  const document = await Document.create(path, notebookOptions(), notebookOf(0))
  const add = (id: string) =>
    document.update((now) => {
      if (id === 'n7') throw new Error('refused')
      return { ...now, notes: [...now.notes, id] }
    })
  const ids = Array.from({ length: 20 }, (_, at) => `n${at}`)
  const results = await Promise.allSettled(ids.map(add))
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  await document.settled()
  const expected = ids.filter((id) => id !== 'n7')
  expect(document.current.notes).toEqual(expected)
  expect((await readDocument(path, notebookOptions())).document.notes).toEqual(expected)
})

test('five saves stay beside the file', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'kelompok.guyub')
  const document = await Document.create(path, notebookOptions(), notebookOf(1))
  for (let seq = 2; seq <= 12; seq += 1) await document.save(notebookOf(seq))
  expect((await readdir(folder)).sort()).toEqual([
    'kelompok.guyub',
    ...[8, 9, 10, 11, 12].map((gen) => `kelompok.guyub.g${String(gen).padStart(10, '0')}`),
  ])
})
