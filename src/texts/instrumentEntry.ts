import type { SheetConsentGap } from '../domain/measuring/entryConsent'
import type { Belonging, EntryCell } from '../domain/measuring/entryRows'
import type { EntryScore } from '../domain/measuring/sheetEntry'
import { purposeNames } from './consents'
import { EMPTY, formatDay, formatList, formatNumber } from './formats'
import { consentReasonTexts } from './gates'
import { pointWord } from './instruments'

/** Words of the screens on which the sheets of an instrument are entered. */
export const instrumentEntryText = {
  table: (code: string) => `Lembar ${code} yang ada`,
  tableNote:
    'Pilih titik untuk mengisi seluruh kelompok sekaligus, atau satu sel untuk membuka lembar satu anggota.',
  member: 'Anggota',
  atPoint: (point: string) => `Isi kelompok: ${point}`,
  scored: (count: number, whole: number) => `n = ${count} dari ${whole}`,
  scoredLabel: 'Lembar yang berskor',
  otherPoint: 'Titik lain',
  otherPointHint: 'Tahap pengukuran atau pertemuan yang belum ada dalam tabel.',
  choosePoint: 'Pilih titik ...',
  open: 'Buka isian',
  stages: 'Tahap pengukuran',
  sessions: 'Pertemuan',
  session: (id: string, day: string) => `${id}, ${formatDay(day)}`,
  print: 'Cetak lembar isian',
  noMembers: {
    title: 'Belum ada anggota',
    body: 'Tambahkan anggota kelompok lebih dahulu; lembar diisi untuk setiap anggota.',
  },
  noPoints: 'Belum ada titik pengukuran. Pilih titiknya di bawah.',
  backToTable: 'Semua lembar',
  backToGrid: 'Isian kelompok',
  gridTitle: (code: string, point: string) => `${code}, ${point}: isian kelompok`,
  sheetTitle: (code: string, member: string, point: string) => `${code}, ${member}, ${point}`,
  sheetOf: (member: string) => `Buka lembar ${member}`,
  next: (member: string) => `Berikutnya: ${member}`,
  previous: (member: string) => `Sebelumnya: ${member}`,
  members: 'Anggota lain pada titik ini',
  date: 'Tanggal pengisian',
  dateOfAll: 'Untuk lembar tanpa tanggal sendiri.',
  ownDay: (day: string) => `Bertanggal ${formatDay(day)}.`,
  filledBy: 'Diisi oleh',
  phase: 'Fase',
  phaseHint: 'Isi bila lembar ini bagian dari garis dasar.',
  notSaid: 'Tidak disebut',
  how: 'Cara mengisi',
  hows: { butir: 'Butir demi butir', jumlah: 'Hanya jumlahnya' },
  gridHelp: (min: number, max: number, isWhole: boolean) =>
    `Ketik ${formatNumber(min)} sampai ${formatNumber(max)}${isWhole ? '; sel berikutnya terpilih sendiri' : ''}. Panah, Tab, dan Enter berpindah, Backspace mengosongkan, Ctrl+S menyimpan.`,
  totalHelp: (min: number, max: number) =>
    `Tulis jumlah ${formatNumber(min)} sampai ${formatNumber(max)} seperti pada lembar. Panah atas dan bawah, Tab, dan Enter berpindah, Ctrl+S menyimpan.`,
  grid: (code: string) => `Jawaban ${code} tiap anggota`,
  itemHead: 'Butir ',
  told: (member: string, words: string) => `${member}: skor ${words}.`,
  item: (number: number) => `butir ${number}`,
  cellOf: (member: string, point: string, words: string, isOpen: boolean) =>
    `${member}, ${point}: ${words === EMPTY ? 'belum diisi' : words}${isOpen ? '; tindak lanjut belum dicatat' : ''}`,
  cell: (member: string, number: number) => `${member}, butir ${number}`,
  total: 'Jumlah',
  totalOf: (member: string) => `${member}, jumlah`,
  totalFromItems: 'dihitung dari butir',
  partOf: (member: string, name: string) => `${member}, ${name}`,
  score: 'Skor',
  missing: 'Alasan tidak ada lembar',
  missingOf: (member: string) => `${member}, alasan tidak ada lembar`,
  missingPlaceholder: 'Alasan bila tidak ada',
  missingReasons: [
    'tidak hadir',
    'tidak bersedia mengisi',
    'tidak dapat dihubungi',
    'mengundurkan diri',
  ],
  willGo: 'Lembar ini akan dihapus saat disimpan.',
  outOfRange: (place: string, min: number, max: number) =>
    `${place}: isi ${formatNumber(min)} sampai ${formatNumber(max)}.`,
  notANumber: (place: string) => `${place}: isi dengan angka.`,
  dateMissing: 'Isi tanggal pengisian lembar.',
  dateAhead: 'Tanggal ini belum tiba.',
  parts: (sum: number, total: number) =>
    `Jumlah bagian ${formatNumber(sum, decimalsOf(sum))}, berbeda dari jumlah ${formatNumber(total, decimalsOf(total))}. Periksa lembarnya.`,
  incomplete: 'Alasan tidak lengkap',
  writtenSum: 'jumlah tertulis',
  sumReplaced: (total: string) =>
    `Jumlah tertulis ${total} diganti oleh jawaban butir saat disimpan.`,
  save: 'Simpan semua lembar',
  saveOne: 'Simpan lembar',
  label: (code: string, point: string) => `lembar ${code}, ${pointWord(point)}`,
  sheetLabel: (code: string, member: string, point: string) =>
    `lembar ${code} ${member}, ${pointWord(point)}`,
  several: (count: number) =>
    `Ada ${count} lembar anggota ini pada titik ini; yang terakhir ditampilkan dan dihitung.`,
  clear: (number: number) => `Kosongkan butir ${number}`,
  clearShort: 'Kosongkan',
  blankItem: (number: number) => `Butir ${number}`,
  noItemTexts: 'Teks butir belum ditulis dalam alat ukur ini; ikuti nomor butir pada lembarnya.',
  keysOfSheet: 'Tekan angka jawaban untuk memilihnya dan melanjutkan ke butir berikutnya.',
  written: 'Jumlah pada lembar',
  writtenHint: 'Bila jawaban tiap butir tidak dicatat.',
  scoreNow: (words: string) => `Skor: ${words}`,
  outside: (who: readonly string[]) =>
    `Menurut catatan keanggotaan: ${formatList(who)}. Isi bila memang ada lembarnya.`,
  consents: {
    title: 'Persetujuan perlu dilihat dahulu',
    body: 'Lembar baru dari anggota ini belum boleh dicatat sebelum persetujuannya berlaku.',
    open: (code: string) => `Persetujuan ${code}`,
  },
  safety: {
    title: 'Ada jawaban yang perlu dibicarakan berdua',
    body: 'Bicarakan dengan tenang dan tidak di depan anggota lain. Pastikan anggota aman hari ini, lalu catat apa yang sudah dilakukan.',
    of: (member: string, items: readonly number[]) =>
      `${member}, ${items.length === 1 ? 'butir' : 'butir-butir'} ${formatList(items.map(String))}`,
    note: 'Yang sudah dilakukan',
    noteOf: (member: string) => `Yang sudah dilakukan untuk ${member}`,
    noteHint:
      'Misalnya: bicara berdua, keluarga dihubungi, dirujuk. Selama kosong, hal ini tercatat sebagai yang perlu diperhatikan.',
    short: 'Ada yang perlu dibicarakan berdua; lihat di atas.',
    inRow: 'Perlu dibicarakan berdua; lihat di bawah.',
    open: 'tindak lanjut belum dicatat',
    contacts: 'Lihat kontak darurat',
    incident: 'Catat kejadian',
  },
}

/** Why there is no sheet of a member, where membership says it. */
export const belongingWords: Record<Exclude<Belonging, 'member'>, string> = {
  joinedLater: 'belum bergabung',
  left: 'sudah keluar',
  candidate: 'calon anggota',
}

/** How a sheet scores, in words for a row: "31", "belum dapat diskor: 2 butir kosong". */
export function scoreWords({ score, answered, empty, isProrated }: EntryScore): string {
  if (score !== null) {
    const words = scoreNumber(score)
    return isProrated ? `${words} (${empty} butir kosong, disesuaikan)` : words
  }
  return answered === 0 ? EMPTY : `belum dapat diskor: ${empty} butir kosong`
}

/** A score with a decimal only where it has one. */
export function scoreNumber(score: number): string {
  return formatNumber(score, decimalsOf(score))
}

/** What a cell of the table says: the score, why there is none, or a dash. */
export function cellWords(cell: EntryCell): string {
  if (cell.score !== null || cell.answered > 0) return scoreWords(cell)
  if (cell.missingReason) return cell.missingReason
  return cell.belonging === 'member' ? EMPTY : belongingWords[cell.belonging]
}

/** "A-05: Pencatatan data (menarik persetujuannya)". */
export function consentGapWords({ memberCode, purpose, reasons }: SheetConsentGap): string {
  return `${memberCode}: ${purposeNames[purpose]} (${reasons.map((one) => consentReasonTexts[one]).join('; ')})`
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 1
}
