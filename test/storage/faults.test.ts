import { expect, test } from 'vitest'
import { Document, readDocument } from '../../src/main/storage/document'
import type { Io } from '../../src/main/storage/io'
import { StorageFailure } from '../../src/main/storage/storageFailure'
import { type Fault, FaultyIo } from './faultyIo'
import { type Notebook, notebookOf, notebookOptions } from './notebook'
import { SimulatedDisk } from './simulatedDisk'

const PATH = '/library/kelompok.guyub'
// So few kept saves that pruning, too, is among the operations that fail.
const options = (io: Io) => ({ ...notebookOptions(io), keep: 2 })
const ERRNOS = ['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'EBUSY']
/** What a save cannot do without: it may tidy up badly, but none of these may fail unnoticed. */
const ESSENTIAL = ['create', 'write', 'sync', 'link', 'rename', 'syncDir', 'readFile']

type Run = {
  document: Document<Notebook> | null
  acknowledged: number
  falseAcknowledgements: number
  rollbacksMissed: number
  untyped: number
}

async function openOrCreate(io: FaultyIo, seq: number): Promise<Document<Notebook>> {
  try {
    return await Document.open(PATH, options(io))
  } catch (error) {
    if (!(error instanceof StorageFailure) || error.code !== 'missing') throw error
    return Document.create(PATH, options(io), notebookOf(seq))
  }
}

async function workThrough(io: FaultyIo): Promise<Run> {
  const run: Run = {
    document: null,
    acknowledged: 0,
    falseAcknowledgements: 0,
    rollbacksMissed: 0,
    untyped: 0,
  }
  for (let seq = 1; seq <= 5; seq += 1) {
    const failedBefore = io.failed.length
    try {
      run.document ??= await openOrCreate(io, seq)
      await run.document.save(notebookOf(seq))
      run.acknowledged = seq
      const failed = io.failed.slice(failedBefore)
      if (failed.some((name) => ESSENTIAL.includes(name))) run.falseAcknowledgements += 1
    } catch (error) {
      if (!(error instanceof StorageFailure)) run.untyped += 1
    }
    const isRolledBack =
      run.document === null ||
      run.acknowledged === 0 ||
      run.document.current.seq === run.acknowledged
    if (!isRolledBack) run.rollbacksMissed += 1
  }
  return run
}

async function tryFault(fault: Fault, hasLinks: boolean) {
  const disk = new SimulatedDisk({ hasLinks })
  const io = new FaultyIo(disk, fault)
  const run = await workThrough(io)
  if (io.failed.length === 0) return null

  const survived = await readDocument(PATH, options(disk)).catch(() => null)
  io.heal()
  const document = run.document ?? (await openOrCreate(io, 98))
  const savesAgain = await document.save(notebookOf(99)).then(
    () => true,
    () => false,
  )
  const reopened = await Document.open(PATH, options(disk))
  return {
    falseAcknowledgements: run.falseAcknowledgements,
    lost: Number((survived?.document.seq ?? 0) < run.acknowledged),
    rollbacksMissed: run.rollbacksMissed,
    untyped: run.untyped,
    cannotSaveAgain: Number(!savesAgain || reopened.current.seq !== 99),
    temporariesLeft: Number(disk.list().some((name) => name.endsWith('.tmp'))),
    conflictCopies: Number(disk.list().some((name) => name.includes('.konflik-'))),
  }
}

test('S3 and S15: any failed disk operation is reported, loses nothing and leaves memory at the last answered save', async () => {
  const sums = {
    falseAcknowledgements: 0,
    lost: 0,
    rollbacksMissed: 0,
    untyped: 0,
    cannotSaveAgain: 0,
    temporariesLeft: 0,
    conflictCopies: 0,
  }
  const none = { ...sums }
  let faults = 0
  for (const hasLinks of [true, false]) {
    for (const errno of ERRNOS) {
      for (const when of ['before', 'half', 'after'] as const) {
        for (const isLasting of [false, true]) {
          for (let at = 1; ; at += 1) {
            const result = await tryFault({ errno, when, isLasting, at }, hasLinks)
            if (result === null) break
            faults += 1
            for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += result[key]
            expect(sums, JSON.stringify({ errno, when, isLasting, at, hasLinks })).toEqual(none)
          }
        }
      }
    }
  }
  console.log(`S3: ${faults} failed operations, 0 false answers, 0 lost, 0 temporaries left`)
  console.log(`S15: after each of ${faults} faults memory equals the last answered save`)
  expect(faults).toBeGreaterThanOrEqual(1400)
})
