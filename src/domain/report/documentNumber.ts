import type { reportKinds } from '../catalog/lists'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'

type ReportKind = (typeof reportKinds)[number]

/** The short code by which offices know each kind of document. Source: domain.md 6.1. */
export const documentCodes: Record<ReportKind, string> = {
  rencanaProgram: 'RP',
  beritaAcara: 'BA',
  catatanProses: 'CP',
  laporanPerkembanganKelompok: 'LPK',
  laporanPerkembanganAnggota: 'LPA',
  laporanAkhir: 'LA',
  persetujuanKontrak: 'PK',
  direktoriSumber: 'DS',
  lembarRujukan: 'RJ',
}

/** How documents are numbered where the agency has not said. Source: domain.md 2.1. */
export const USUAL_PATTERN = '{seq:000}/{jenis}/{kode}/{bulanRomawi}/{tahun}'
const placeholder = /\{(seq(?::0+)?|jenis|kode|bulanRomawi|tahun)\}/g
/** Characters of a number that are looked at; no office writes longer ones. */
const LONGEST = 80
const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The month of a day as numbers of Indonesian letters write it: "IX" for September. Source: domain.md 6.1. */
export function romanMonth(day: Day): string {
  return romanMonths[Number(day.slice(5, 7)) - 1] ?? ''
}

/**
 * The number a document of this kind would take on this day: the agency's pattern, with the sequence one
 * above the highest number used in the same year by any kind of document of this group, cancelled ones
 * included. A proposal: the agency's own book may be further on. null while the file has no agency.
 */
export function nextDocumentNumber(group: GroupFile, kind: ReportKind, day: Day): string | null {
  const agency = inUse(group.records.agency)[0]
  if (!agency) return null
  const pattern = agency.numberingPattern ?? USUAL_PATTERN
  const used = [...group.records.report, ...group.records.referral]
    .filter((one) => one.number && one.date.slice(0, 4) === day.slice(0, 4))
    .map((one) => sequenceIn((one.number ?? '').slice(0, LONGEST), pattern))
  const next = Math.max(0, ...used) + 1
  return pattern.replace(placeholder, (_, name: string) => {
    if (name.startsWith('seq')) return String(next).padStart(name.length - 'seq:'.length, '0')
    if (name === 'jenis') return documentCodes[kind]
    if (name === 'kode') return agency.letterCode
    if (name === 'tahun') return day.slice(0, 4)
    return romanMonth(day)
  })
}

/** The running number within a document number; one written in another pattern is read from its start. */
function sequenceIn(number: string, pattern: string): number {
  const shape = pattern
    .split(placeholder)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return part.startsWith('seq') ? '(\\d{1,9})' : '.*?'
    })
    .join('')
  const match = new RegExp(`^${shape}$`).exec(number) ?? /^(\d{1,9})/.exec(number)
  return Number(match?.[1] ?? 0)
}
