import type { ChangeReason, LeftReason } from '../domain/directoryExchange/hsdsLedger'
import type { IncomingFault } from '../domain/directoryExchange/incoming'
import type { ImportNote } from '../domain/directoryExchange/planImport'
import type { ResourceColumn } from '../domain/directoryExchange/resourceColumns'
import { faultSentence } from './faults'
import { formatList, formatNumber } from './formats'
import { resourceCategoryTexts } from './programPlan'
import { resourceColumnLabels } from './resourceColumns'

/** Words of the report that says what of a file was taken, changed and left. */
export const takenReportText = {
  title: 'Yang diambil dan yang tidak',
  note: 'Dihitung per isian; setiap isian yang berulang di beberapa berkas dihitung satu kali.',
  taken: 'Diambil apa adanya',
  changed: 'Diambil dengan cara lain',
  left: 'Tidak diambil',
  none: 'Tidak ada.',
  reason: (sentence: string, fields: number) => `${sentence} (${formatNumber(fields)} isian)`,
  head: ['Isian di berkas', { label: 'Banyak', isNumber: true }, 'Misalnya'] as const,
  example: (of: string, text: string) => (of ? `${of}: ${text}` : text),
  used: (columns: readonly string[]) => `Kolom yang dikenal: ${formatList(columns)}.`,
  unused: (columns: readonly string[]) => `Kolom yang tidak diambil: ${formatList(columns)}.`,
  allUsed: 'Semua kolom diambil.',
  sheet: (name: string) => `Dibaca dari lembar ${name}.`,
  unread: {
    rows: 'Baris sesudah 12.000 tidak dibaca.',
    columns: 'Kolom sesudah yang ke-200 tidak dibaca.',
    merged: 'Sel yang digabung ke bawah hanya terbaca pada baris pertamanya.',
  },
}

export const changeReasonTexts: Record<ChangeReason, string> = {
  hoursInWords: 'Jadwal ditulis dengan kata-kata pada Jam layanan.',
  costInWords: 'Pilihan biaya ditulis dengan kata-kata pada Biaya.',
  ageInWords: 'Batas usia ditulis dengan kata-kata pada Syarat.',
  extensionInWords: 'Nomor pesawat ditulis di belakang nomor telepon.',
  titleInWords: 'Jabatan ditulis dalam kurung di belakang nama narahubung.',
  joined: 'Digabung dengan keterangan lain pada isian yang sama.',
  placeInName: 'Layanan ada di beberapa tempat, jadi nama tempat ditulis di belakang nama layanan.',
  postalCodeInAddress: 'Kode pos bukan lima angka, jadi ditulis di belakang alamat.',
  positionSwapped: 'Lintang dan bujur tertukar, sudah dibalik.',
  statusTranslated: 'Dicatat sebagai tidak aktif.',
  termTranslated: 'Istilahnya cocok dengan salah satu pilihan Guyub.',
  signsRemoved: 'Tanda kutip di sekelilingnya dibuang.',
}

export const leftReasonTexts: Record<LeftReason, string> = {
  noPlace: 'Direktori Guyub tidak punya isian untuk ini.',
  further: 'Isian itu sudah terisi dari bagian lain yang lebih dekat dengan layanannya.',
  outsideIndonesia: 'Letaknya di luar Indonesia, jadi tidak dapat ditaruh di peta.',
  positionIncomplete: 'Lintang atau bujurnya tidak ada atau bukan angka.',
  otherCountry: 'Negara lain tidak dicatat; alamatnya tetap diambil.',
  notADay: 'Bukan tanggal.',
  dayAhead: 'Tanggalnya sesudah hari ini.',
  unknownTerm: 'Istilahnya tidak cocok dengan pilihan Guyub.',
  unlinked: 'Baris ini tidak tertaut pada layanan, tempat, atau lembaga mana pun di berkas.',
}

const ownFaults: Partial<Record<IncomingFault['code'], string>> = {
  formula: 'sel berisi rumus. Tulis nilainya.',
  digitsLost: 'tersimpan sebagai bilangan sehingga angkanya tidak utuh. Tulis ulang sebagai teks.',
  swappedPosition:
    'lintang dan bujur tampak tertukar. Di Indonesia lintang antara -11,1 dan 6,2, bujur antara 94,9 dan 141,1.',
  outsideIndonesia: 'letaknya di luar Indonesia. Periksa tanda kurang dan komanya.',
  notAPosition: 'bukan derajat desimal. Tulis misalnya -7,1402.',
  coordinateHalf: 'lintang dan bujur harus diisi keduanya, atau keduanya kosong.',
  unknownCategory: `tidak ada dalam pilihan. Tulis salah satu: ${Object.values(resourceCategoryTexts).join(', ')}.`,
  unknownWord: 'tidak ada dalam pilihan. Lihat lembar petunjuk pada templat.',
  notAPostalCode: 'harus lima angka.',
  notADay: 'bukan tanggal yang ada. Tulis misalnya 22 November 2026.',
  missing: 'wajib ada. Tulis isinya.',
  twiceInFile: 'ada dua kali di berkas ini. Pertahankan satu saja.',
}

/** "Kolom D, Lintang: bukan derajat desimal. Tulis misalnya -7,1402." */
export function incomingFaultSentence({ field, column, code, params }: IncomingFault): string {
  const where = [
    ...(column === undefined ? [] : [`kolom ${columnLetter(column)}`]),
    fieldLabel(field),
  ].join(', ')
  const own = ownFaults[code]
  const begun = `${where.slice(0, 1).toUpperCase()}${where.slice(1)}`
  if (own) return `${begun}: ${own}`
  return faultSentence({
    code: code as Parameters<typeof faultSentence>[0]['code'],
    place: { kind: 'resource', id: null },
    field,
    ...(params ? { params } : {}),
  })
}

/** What a field of a resource is called where the directory is exchanged. */
export function fieldLabel(field: string): string {
  const columns: Readonly<Record<string, ResourceColumn>> = {
    'mou.number': 'mouNumber',
    'mou.validUntil': 'mouValidUntil',
    'source.name': 'sourceName',
    'source.id': 'sourceId',
  }
  const labels: Readonly<Record<string, string>> = {
    ...resourceColumnLabels,
    mou: 'Nota kesepahaman',
    relationStrength: 'Kuat hubungan',
    relationDirection: 'Arah hubungan',
    relationHistory: 'Riwayat hubungan',
    note: 'Catatan',
  }
  const column = Object.hasOwn(columns, field) ? columns[field] : undefined
  const plain = field.split('.')[0] ?? field
  return column ? resourceColumnLabels[column] : (labels[plain] ?? plain)
}

/** What the worker should know of a resource that is taken all the same. */
export function importNoteSentence(note: ImportNote): string {
  if (note.code === 'sameName')
    return `Namanya sama dengan ${note.other}. Periksa apakah ini ganda.`
  if (note.code === 'otherDirectory')
    return `Kode ${note.id} di berkas berasal dari direktori lain, jadi tidak dipakai di sini.`
  if (note.code === 'mergedAway')
    return `${note.id} sudah digabung ke ${note.into}, jadi isi baris ini masuk ke sana.`
  if (note.code === 'broughtBack') return `${note.id} pernah disisihkan dan akan dipakai lagi.`
  if (note.code === 'far')
    return `Letaknya ${formatNumber(note.km)} km garis lurus dari lembaga. Periksa koordinatnya.`
  return 'Tanggal pemeriksaan di sini lebih baru, jadi dipertahankan.'
}

/** "C", "AA": the name of a column in a spreadsheet. */
function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}
