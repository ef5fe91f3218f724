import { join } from 'node:path'
import type { Content, FileKind } from './container'
import {
  type Copies,
  chooseCopy,
  type OpenReport,
  readCopies,
  refuseDamage,
  reportOf,
  type WholeCopy,
} from './copies'
import { quietly } from './freshFile'
import { type Io, nodeIo } from './io'
import { type Place, resolvePlace } from './place'
import { restore } from './publish'

/** 'existing' was listed before, so its absence is a loss; 'new' may be absent. */
export type Expected = 'existing' | 'new'

export type Opened = { content: Content | null; report: OpenReport }

/** What we believe lies on the disk. */
export type Known = {
  hash: string | null
  latest: number
  generations: readonly number[]
  damaged: readonly string[]
}

type RecoveryOptions = { kind: FileKind; holdsLock: boolean; io: Io }

/**
 * Finds the newest whole copy and puts it in its place. Only with the lock: what looks lost may be the
 * save of another writer on its way, and putting back an older one would undo it.
 */
export async function recover(
  place: Place,
  { kind, holdsLock, io }: RecoveryOptions,
  expected: Expected,
): Promise<{ known: Known; opened: Opened }> {
  const copies = await readCopies(io, place, kind)
  const chosen = chooseCopy(copies, place.base)
  if (chosen === null) refuseDamage(copies, place, expected === 'new')
  const found = reportOf(copies, place, chosen)
  const report = holdsLock ? await putBack(io, place, chosen, found) : found
  if (holdsLock) await tidy(io, place, copies)
  return { known: knownFrom(copies, chosen), opened: { content: chosen, report } }
}

/** The best copy as it lies: repairs nothing, writes nothing. */
export async function openReadOnly(path: string, kind: FileKind, io: Io = nodeIo): Promise<Opened> {
  const place = await resolvePlace(io, path)
  const copies = await readCopies(io, place, kind)
  const chosen = chooseCopy(copies, place.base)
  if (chosen === null) refuseDamage(copies, place, false)
  return { content: chosen, report: reportOf(copies, place, chosen) }
}

async function putBack(
  io: Io,
  place: Place,
  chosen: WholeCopy | null,
  report: OpenReport,
): Promise<OpenReport> {
  if (chosen === null || !report.isRecovered) return report
  const isCurrentDamaged = report.damaged.some(({ name }) => name === place.base)
  const keptAs = await restore(io, place, chosen.bytes, isCurrentDamaged)
  const damaged = report.damaged.map((copy) =>
    copy.name === place.base ? { ...copy, keptAs } : copy,
  )
  return { ...report, damaged }
}

async function tidy(io: Io, place: Place, { temporaries }: Copies): Promise<void> {
  for (const name of temporaries) await quietly(io.unlink(join(place.folder, name)))
}

function knownFrom(copies: Copies, chosen: WholeCopy | null): Known {
  return {
    hash: chosen?.hash ?? null,
    latest: Math.max(0, ...copies.generations, ...copies.whole.map(({ header }) => header.gen)),
    generations: copies.generations,
    damaged: copies.damaged.map(({ name }) => name),
  }
}
