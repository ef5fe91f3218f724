import type { Administration } from '../domain/records/administration'
import { pointWord } from './instruments'

/** Who wrote the answers down. */
export const writerNames: Record<NonNullable<Administration['filledBy']>, string> = {
  anggota: 'Anggota sendiri',
  anggotaDibantu: 'Anggota, dibantu membaca atau menulis',
  pekerjaSosial: 'Petugas, dari tanya jawab',
}

/** Whether a sheet belongs to the time before the program works, or after. */
export const phaseNames: Record<NonNullable<Administration['phase']>, string> = {
  A: 'A: garis dasar, sebelum program bekerja',
  B: 'B: selama atau sesudah program',
}

/** A point at the head of a column. */
export function pointHead(point: string): string {
  const word = pointWord(point)
  return word.charAt(0).toLocaleUpperCase('id-ID') + word.slice(1)
}

/** A part of an instrument as it is read: "kebutuhanDanHak" is "kebutuhan dan hak". */
export function partName(name: string): string {
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(name)
    ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : name
}
