import type { Language } from './recordNames'

/** Why a file given to a headless command cannot be read at all. */
export const unreadableCodes = [
  'missing',
  'readFailed',
  'damaged',
  'newerVersion',
  'notGuyubFile',
] as const
export type UnreadableCode = (typeof unreadableCodes)[number]

/** A sentence for each, said on stderr; the file is named by the person who typed the command. */
export const unreadableTexts: Record<UnreadableCode, Record<Language, string>> = {
  missing: {
    id: 'Berkas tidak ditemukan. Periksa nama dan mapnya.',
    en: 'The file was not found. Check its name and folder.',
  },
  readFailed: {
    id: 'Berkas tidak dapat dibaca. Periksa apakah itu berkas, bukan map, dan apakah Anda boleh membacanya.',
    en: 'The file cannot be read. Check that it is a file, not a folder, and that you may read it.',
  },
  damaged: {
    id: 'Berkas ini rusak. Simpanan sebelumnya yang utuh, bila ada, terletak di map yang sama; buka pustakanya dengan Guyub untuk memulihkannya.',
    en: 'The file is damaged. Earlier whole saves, if any, lie in the same folder; open the library in Guyub to restore it.',
  },
  newerVersion: {
    id: 'Berkas ditulis oleh Guyub yang lebih baru. Perbarui Guyub, lalu ulangi.',
    en: 'The file was written by a newer Guyub. Update Guyub, then try again.',
  },
  notGuyubFile: {
    id: 'Berkas ini bukan berkas kelompok Guyub.',
    en: 'This is no Guyub group file.',
  },
}
