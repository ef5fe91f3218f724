import { useLocation } from '@tanstack/react-router'

/** The parts of the directory, as they are called in the address. */
export const directoryParts = ['daftar', 'peta', 'periksa', 'tukar', 'lapisan'] as const
export type DirectoryPart = (typeof directoryParts)[number]

/** Which part is looked at, and which resource of it; the list where nothing is said. */
export function useDirectoryPlace(): { part: DirectoryPart; id: string | null } {
  const search = useLocation().search as Readonly<Record<string, unknown>>
  const part = directoryParts.find((one) => one === search.bagian) ?? 'daftar'
  return { part, id: typeof search.kode === 'string' ? search.kode : null }
}

/** Address of a part of the directory, or of one resource. */
export function directoryPlace(part: DirectoryPart, id?: string): string {
  return `/sumber?bagian=${part}${id ? `&kode=${encodeURIComponent(id)}` : ''}`
}
