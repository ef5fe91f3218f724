import { join } from 'node:path'
import { type Container, decodeContainer, type FileKind, MAX_FILE_BYTES } from './container'
import type { Io } from './io'
import { generationOf, isTemporary, type Place } from './place'
import { type DamagedCopy, errnoOf, readFailure, StorageFailure } from './storageFailure'

export type WholeCopy = Container & { name: string }

export type Copies = {
  whole: readonly WholeCopy[]
  damaged: readonly DamagedCopy[]
  generations: readonly number[]
  temporaries: readonly string[]
}

/** Told with every opening, so that the worker knows which save lies before them. */
export type OpenReport = {
  /** Name of the copy that was opened; null for a file that is only now beginning. */
  opened: string | null
  isRecovered: boolean
  /** The current file descends from none of the kept saves: put there by another hand. */
  isUnrelated: boolean
  damaged: readonly DamagedCopy[]
}

export async function readCopies(io: Io, place: Place, kind: FileKind): Promise<Copies> {
  const names = await listFolder(io, place)
  const whole: WholeCopy[] = []
  const damaged: DamagedCopy[] = []
  for (const name of names) {
    if (name !== place.base && generationOf(place, name) === null) continue
    const copy = await readCopy(io, place, name, kind)
    if (copy === null) continue
    if ('reason' in copy) damaged.push(copy)
    else whole.push(copy)
  }
  return {
    whole,
    damaged,
    generations: names
      .map((name) => generationOf(place, name))
      .filter((gen) => gen !== null)
      .sort((a, b) => a - b),
    temporaries: names.filter((name) => isTemporary(place, name)),
  }
}

async function listFolder(io: Io, place: Place): Promise<string[]> {
  try {
    return await io.readdir(place.folder)
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw readFailure(error, place.folder)
    throw new StorageFailure('folderMissing', { path: place.folder }, error)
  }
}

async function readCopy(
  io: Io,
  place: Place,
  name: string,
  kind: FileKind,
): Promise<WholeCopy | DamagedCopy | null> {
  const path = join(place.folder, name)
  try {
    const container = decodeContainer(await io.readFile(path, MAX_FILE_BYTES))
    if (container.header.kind !== kind) return { name, reason: 'kind' }
    return { ...container, name }
  } catch (error) {
    // Another writer pruned it between the listing and the reading.
    if (errnoOf(error) === 'ENOENT') return null
    if (errnoOf(error) === 'EFBIG') return { name, reason: 'size' }
    if (!(error instanceof StorageFailure)) throw readFailure(error, path)
    if (error.code === 'newerVersion') throw new StorageFailure(error.code, { path }, error)
    return { name, reason: error.detail.reason ?? error.code }
  }
}

/**
 * The valid current file, else the newest whole save, and from there every whole successor: a save
 * that reached its generation but not yet its place.
 */
export function chooseCopy(copies: Copies, base: string): WholeCopy | null {
  const newestFirst = copies.whole.toSorted((a, b) => b.header.gen - a.header.gen)
  const found = newestFirst.find((copy) => copy.name === base) ?? newestFirst[0]
  return found === undefined ? null : newestDescendant(found, newestFirst)
}

function newestDescendant(copy: WholeCopy, newestFirst: readonly WholeCopy[]): WholeCopy {
  const next = newestFirst.find(
    ({ header }) => header.parent === copy.hash && header.gen > copy.header.gen,
  )
  return next === undefined ? copy : newestDescendant(next, newestFirst)
}

export function reportOf(copies: Copies, place: Place, chosen: WholeCopy | null): OpenReport {
  return {
    opened: chosen?.name ?? null,
    isRecovered: chosen !== null && chosen.name !== place.base,
    isUnrelated: chosen !== null && isUnrelated(chosen, copies.whole),
    damaged: copies.damaged,
  }
}

function isUnrelated(chosen: WholeCopy, whole: readonly WholeCopy[]): boolean {
  const others = whole.filter((copy) => copy !== chosen)
  const isKin = (copy: WholeCopy) =>
    copy.hash === chosen.hash ||
    copy.hash === chosen.header.parent ||
    copy.header.parent === chosen.hash
  return others.length > 0 && !others.some(isKin)
}

/** Nothing whole was found: is there damage to report, or was there never anything? */
export function refuseDamage(copies: Copies, place: Place, isNewAllowed: boolean): void {
  const path = join(place.folder, place.base)
  const { damaged } = copies
  // Also a first save torn before it was ever confirmed, on a disk without hard links.
  if (damaged.every(({ name }) => generationOf(place, name) === 1)) {
    if (isNewAllowed) return
    throw new StorageFailure('missing', { path, damaged })
  }
  const current = damaged.find(({ name }) => name === place.base)
  const isForeign = damaged.length === 1 && current?.reason === 'magic'
  throw new StorageFailure(isForeign ? 'notGuyubFile' : 'damaged', {
    path,
    damaged,
  })
}
