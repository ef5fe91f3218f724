import { useLocation } from '@tanstack/react-router'

/** The parts of the agency, as they are called in the address. */
export const agencyParts = [
  'profil',
  'tujuan',
  'pimpinan',
  'surat',
  'ppks',
  'petugas',
  'templat',
  'kegiatan',
  'alat',
] as const
export type AgencyPart = (typeof agencyParts)[number]

/** Which part is looked at, and which worker, template or activity of it; the profile where nothing is said. */
export function useAgencyPlace(): { part: AgencyPart; id: string | null } {
  const search = useLocation().search as Readonly<Record<string, unknown>>
  const part = agencyParts.find((one) => one === search.bagian) ?? 'profil'
  return { part, id: typeof search.kode === 'string' ? search.kode : null }
}

/** Address of a part of the agency, or of one worker, template or activity. */
export function agencyPlace(part: AgencyPart, id?: string): string {
  return `/lembaga?bagian=${part}${id ? `&kode=${encodeURIComponent(id)}` : ''}`
}
