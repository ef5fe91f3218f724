import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { Io } from './io'
import { errnoOf, readFailure } from './storageFailure'

/** Where a file lies, links followed: a linked file is saved at its target, and the link stays. */
export type Place = { folder: string; base: string }

export async function resolvePlace(io: Io, path: string): Promise<Place> {
  const target = await io.realpath(path).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return path
    throw readFailure(error, path)
  })
  return { folder: dirname(target), base: basename(target) }
}

export function currentPath({ folder, base }: Place): string {
  return join(folder, base)
}

export function generationName({ base }: Place, gen: number): string {
  return `${base}.g${String(gen).padStart(10, '0')}`
}

export function generationOf({ base }: Place, name: string): number | null {
  if (!name.startsWith(`${base}.g`)) return null
  const digits = name.slice(base.length + 2)
  return /^\d{10,15}$/.test(digits) ? Number(digits) : null
}

export function temporaryName({ base }: Place): string {
  return `.${base}.${randomBytes(6).toString('hex')}.tmp`
}

export function isTemporary({ base }: Place, name: string): boolean {
  return name.startsWith(`.${base}.`) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(base.length + 2))
}

/** A name under which something is kept for a person to look at; the app never deletes it. */
export function asideName({ base }: Place, why: 'rusak' | 'konflik'): string {
  return `${base}.${why}-${randomBytes(4).toString('hex')}`
}
