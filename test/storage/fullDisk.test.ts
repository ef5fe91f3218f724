import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Document, readDocument } from '../../src/main/storage/document'
import type { Io } from '../../src/main/storage/io'
import { StorageFailure } from '../../src/main/storage/storageFailure'
import { type Notebook, notebookOf, notebookOptions } from './notebook'
import { temporaryFolder } from './processes'
import { SimulatedDisk } from './simulatedDisk'

async function growUntilFull(document: Document<Notebook>, step: number): Promise<StorageFailure> {
  for (let seq = 2; seq < 1000; seq += 1) {
    try {
      await document.save(notebookOf(seq, seq * step))
    } catch (error) {
      if (error instanceof StorageFailure) return error
      throw error
    }
  }
  throw new Error('never full')
}

test.each([true, false])(
  'S7: a full disk is told with the room needed, and saving goes on once there is room (hard links: %s)',
  async (hasLinks) => {
    const path = '/library/kelompok.guyub'
    const disk = new SimulatedDisk({ hasLinks, capacity: 60_000 })
    const document = await Document.create(path, notebookOptions(disk), notebookOf(1))
    const failure = await growUntilFull(document, 500)

    expect(failure.code).toBe('diskFull')
    const { seq } = document.current
    expect(failure.detail.neededBytes).toBeGreaterThan((seq + 1) * 500)
    expect(disk.list().filter((name) => !name.startsWith('kelompok.guyub'))).toEqual([])
    const survived = await readDocument(path, notebookOptions(disk as Io))
    expect(survived.document).toEqual(document.current)
    expect(survived.report.damaged).toEqual([])

    await document.save(notebookOf(seq + 1, 10))
    expect((await readDocument(path, notebookOptions(disk))).document.seq).toBe(seq + 1)
  },
)

function mountSmallDisk(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('S7: a real disk of 2 MB', async ({ skip }) => {
  const folder = await temporaryFolder()
  if (!mountSmallDisk(folder)) skip('needs root on Linux and the right to mount')
  onTestFinished(() => void execFileSync('umount', [folder]))

  const path = join(folder, 'kelompok.guyub')
  const ballast = join(folder, 'ballast')
  await writeFile(ballast, randomBytes(1_000_000))
  const document = await Document.create(path, notebookOptions(), notebookOf(1))
  const failure = await growUntilFull(document, 20_000)
  expect(failure).toMatchObject({ code: 'diskFull', detail: { errno: 'ENOSPC' } })
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  const { seq } = document.current
  expect((await readDocument(path, notebookOptions())).document.seq).toBe(seq)

  await rm(ballast)
  await document.save(notebookOf(seq + 1, (seq + 1) * 20_000))
  expect((await readDocument(path, notebookOptions())).document.seq).toBe(seq + 1)
  console.log(`S7: tmpfs of 2 MB full at save ${seq + 1}: told, 0 temporaries, saved after freeing`)
})
