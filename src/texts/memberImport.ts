import type { Likeness } from '../domain/members/duplicates'
import type { ImportColumn } from '../domain/members/importColumns'
import { USUAL_MOST_MEMBERS } from '../domain/members/membersToAdd'
import type { RowFault } from '../domain/members/readMemberRows'
import { faultSentence } from './faults'
import { formatList, formatNumber } from './formats'
import { memberColumnLabels } from './memberColumns'
import { likenessTexts } from './members'

/** Row numbers named one by one; beyond that the rest is counted. */
const MOST_NAMED = 40

/** Words of taking in members from a spreadsheet. */
export const memberImportText = {
  title: 'Impor anggota',
  back: 'Ke daftar anggota',
  draftLabel: (fileName: string) => `impor anggota dari ${fileName}`,
  readOnly: 'Kelompok ini hanya dapat dibaca, jadi anggota tidak dapat diimpor.',
  steps: {
    label: 'Langkah impor',
    file: 'Pilih berkas',
    columns: 'Cocokkan kolom',
    check: 'Periksa dan impor',
  },
  file: {
    title: 'Pilih berkas daftar anggota',
    what: 'Berkas XLSX, XLS, ODS, atau CSV dengan satu orang per baris. Paling besar 10 MB dan 10.000 baris.',
    safe: 'Belum ada yang disimpan sampai Anda menekan tombol impor pada langkah terakhir. Berkas asal tidak diubah.',
    choose: 'Berkas daftar anggota',
    reading: 'Membaca berkas ...',
    templateTitle: 'Belum punya daftar?',
    template:
      'Templat memuat semua kolom yang dikenal Guyub, dengan petunjuk pengisian pada lembar kedua.',
    saveTemplate: 'Simpan berkas templat ...',
    savingTemplate: 'Menyimpan templat ...',
    templateSaved: (fileName: string) => `Templat tersimpan: ${fileName}.`,
    chooseAgain: (fileName: string) =>
      `Impor dari ${fileName} belum selesai. Daftarnya terlalu panjang untuk disimpan sementara; pilih berkas itu lagi untuk memulai ulang.`,
    forget: 'Jangan ingatkan lagi',
  },
  trouble: {
    title: 'Berkas ini tidak dapat dibaca',
    tooLarge:
      'Berkas terlalu besar. Pilih berkas paling besar 10 MB yang hanya memuat daftar anggota.',
    tooManyRows: 'Daftar memuat lebih dari 10.000 baris. Bagi daftar itu menjadi beberapa berkas.',
    locked:
      'Berkas dilindungi kata sandi. Simpan salinannya tanpa kata sandi, lalu pilih salinan itu.',
    damaged:
      'Berkas rusak atau terpotong. Salin ulang dari asalnya, atau buka dan simpan lagi sebagai XLSX.',
    notASheet: 'Isinya bukan lembar kerja atau CSV. Pilih berkas XLSX, XLS, ODS, atau CSV.',
    empty: 'Tidak ada isi di dalam berkas ini. Periksa apakah berkasnya benar.',
    tooSlow:
      'Berkas terlalu lama dibaca, jadi pembacaan dihentikan. Simpan lagi sebagai CSV yang hanya memuat daftar anggota.',
    openQuote: (row: number) =>
      `Tanda kutip pada atau sebelum baris ${row} tidak ditutup, jadi batas antarsel tidak jelas. Perbaiki tanda kutipnya, lalu pilih lagi.`,
    nothingSaved: 'Tidak ada data yang berubah.',
  },
  columns: {
    title: 'Cocokkan kolom',
    note: 'Guyub mengusulkan pasangan dari judul kolom. Periksa dengan melihat contoh isinya.',
    sheet: 'Lembar',
    sheetTooLong: (name: string) => `${name} (lebih dari 10.000 baris)`,
    headings: 'Baris judul',
    noHeadings: 'Tidak ada; data mulai dari baris 1',
    headingRow: (row: number, words: string) => `Baris ${row}: ${words}`,
    caption: 'Pasangan kolom',
    head: ['Isian anggota', 'Kolom di berkas', 'Contoh isi'],
    required: 'wajib',
    none: 'Tidak ada',
    columnOf: (label: string) => `Kolom untuk ${label}`,
    column: (letter: string, heading: string) =>
      heading ? `${letter}: ${heading}` : `Kolom ${letter}`,
    examples: (texts: readonly string[]) => texts.join(' · '),
    unused: (headings: readonly string[]) => `Tidak diimpor: ${headings.join(', ')}.`,
    unread: {
      rows: 'Baris sesudah 12.000 pada lembar ini tidak dibaca.',
      columns:
        'Kolom sesudah yang ke-200 pada lembar ini tidak dibaca. Jika isian anggota ada di sana, pindahkan kolomnya ke depan, lalu pilih berkas itu lagi.',
      merged:
        'Lembar ini memuat sel yang digabung ke bawah. Isinya hanya terbaca pada baris pertama gabungan itu; pisahkan selnya di berkas asal, atau lengkapi baris lainnya nanti.',
    },
    next: 'Periksa baris',
    otherFile: 'Pilih berkas lain',
    sure: {
      title: 'Perbaikan pada daftar ini akan hilang',
      body: 'Baris yang sudah Anda perbaiki atau lewati kembali seperti di berkas asal.',
      goOn: 'Lanjutkan',
      stay: 'Tetap di sini',
    },
    missing: (labels: readonly string[]) => `Pilih dahulu kolom untuk ${formatList(labels)}.`,
  },
  choices: {
    title: 'Berlaku untuk semua baris',
    note: 'Tanggal masuk dan dasar keikutsertaan hanya dipakai bila barisnya tidak menyebutkannya.',
    status: 'Status anggota',
    joinDate: 'Tanggal masuk',
    basis: 'Dasar keikutsertaan',
    nikPurpose: 'Keperluan NIK',
    nikPurposeHint:
      'NIK hanya disimpan bila keperluannya disebutkan. Kosongkan untuk tidak menyimpan NIK.',
    defaultNikPurpose: 'Verifikasi data penerima layanan',
    joinDateNeeded: 'Tulis tanggal masuk yang dapat dibaca.',
  },
  check: {
    title: 'Periksa dan impor',
    from: (fileName: string, sheet: string) => (sheet ? `${fileName}, lembar ${sheet}` : fileName),
    row: (number: string) => `baris ${number}`,
    standing: (all: number, open: number, skipped: number) =>
      [
        `${formatNumber(all)} baris terbaca`,
        open > 0 ? `${formatNumber(open)} perlu diperbaiki` : 'tidak ada yang perlu diperbaiki',
        ...(skipped > 0 ? [`${formatNumber(skipped)} dilewati`] : []),
      ].join(', '),
    show: 'Tampilkan',
    filters: {
      all: (count: number) => `Semua baris (${formatNumber(count)})`,
      open: (count: number) => `Hanya yang bermasalah (${formatNumber(count)})`,
      alike: (count: number) => `Mungkin ganda (${formatNumber(count)})`,
      skipped: (count: number) => `Dilewati (${formatNumber(count)})`,
    },
    skipAll: (count: number) => `Lewati semua yang bermasalah (${formatNumber(count)})`,
    skipAlike: (count: number) => `Lewati semua yang mungkin ganda (${formatNumber(count)})`,
    caption: 'Baris yang akan diimpor',
    head: ['Baris', 'Nama', 'L/P', 'Tanggal lahir', 'Keadaan', 'Tindakan'],
    nothingHere: 'Tidak ada baris di sini.',
    nobody: 'Tidak ada baris berisi di bawah judul.',
    page: (from: number, to: number, all: number) =>
      `${formatNumber(from)} sampai ${formatNumber(to)} dari ${formatNumber(all)}`,
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    pages: 'Halaman',
    ready: 'Siap diimpor',
    skipped: 'Dilewati',
    mend: 'Perbaiki',
    mendOf: (row: number) => `Perbaiki baris ${row}`,
    skip: 'Lewati',
    skipOf: (row: number) => `Lewati baris ${row}`,
    take: 'Ikutkan lagi',
    takeOf: (row: number) => `Ikutkan lagi baris ${row}`,
    mendTitle: (row: number) => `Perbaikan baris ${row}`,
    apply: 'Pakai perbaikan',
    mended: (row: number) => `Baris ${row} sudah benar.`,
    skippedNow: (row: number) => `Baris ${row} dilewati.`,
    takenNow: (row: number) => `Baris ${row} diikutkan lagi.`,
    allSkipped: (count: number) => `${formatNumber(count)} baris dilewati.`,
    back: 'Ubah kolom',
    import: (count: number) => `Impor ${formatNumber(count)} anggota`,
    importing: 'Mengimpor ...',
    label: (count: number) => `impor ${formatNumber(count)} anggota`,
    stillOpen: (rows: readonly number[]) =>
      `Belum ada yang diimpor. Perbaiki atau lewati dahulu ${rowsInWords(rows)}.`,
    nothingToImport: 'Tidak ada baris yang dapat diimpor.',
    canImport: 'Semua masuk sekaligus dan dapat diurungkan.',
    tooManyTitle: (count: number) => `Kelompok akan memiliki ${formatNumber(count)} anggota aktif`,
    tooMany: `Kelompok yang lebih besar dari ${USUAL_MOST_MEMBERS} orang biasanya sulit saling mendengar. Pertimbangkan memasukkan mereka sebagai calon dahulu.`,
  },
  done: {
    title: (count: number) => `${formatNumber(count)} anggota sudah diimpor`,
    codes: (first: string, last: string) =>
      first === last ? `Kodenya ${first}.` : `Kodenya ${first} sampai ${last}.`,
    skipped: (rows: readonly number[]) => `Dilewati: ${rowsInWords(rows)}.`,
    takenBack: 'Impor sudah diurungkan',
    takenBackBody:
      'Anggota dari daftar ini tidak ada lagi di kelompok. Ulangi mengembalikan mereka.',
    undo: 'Seluruh impor dapat dibatalkan sekaligus dengan Urungkan.',
    tidy: 'Berkas asal memuat data pribadi. Hapus bila tidak diperlukan lagi.',
    toMembers: 'Buka daftar anggota',
    again: 'Impor berkas lain',
  },
}

/** "Mungkin sama dengan A-04 · Citra (nama sama)." */
export function likenessSentence(who: string, reasons: readonly Likeness[]): string {
  return `Mungkin sama dengan ${who} (${formatList(reasons.map((one) => likenessTexts[one]))}).`
}

/** "baris 14, 27, dan 40 sampai 52": rows that follow each other are named by their ends. */
export function rowsInWords(rows: readonly number[]): string {
  const stretches: { from: number; to: number }[] = []
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = stretches.at(-1)
    if (last && row === last.to + 1) last.to = row
    else stretches.push({ from: row, to: row })
  }
  const named = stretches.slice(0, MOST_NAMED)
  const more = rows.length - named.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  const words = named.flatMap(({ from, to }) =>
    from === to ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from} sampai ${to}`],
  )
  return `baris ${formatList(more > 0 ? [...words, `${formatNumber(more)} baris lain`] : words)}`
}

const ownSentences: Partial<Record<`${ImportColumn} ${RowFault['code']}`, string>> = {
  'sex missing': 'Tulis L atau P.',
  'sex unknownValue': 'Tulis L atau P.',
  'participationBasis unknownValue': 'Tulis sukarela, rujukan, atau kewajiban.',
  'nik notANik': 'NIK terdiri atas 16 angka. Periksa jumlah angkanya.',
  'birthDate crossedDates': 'Sesudah hari ini atau sesudah tanggal masuk. Periksa tahunnya.',
  'joinDate crossedDates': 'Mendahului tanggal intake. Periksa keduanya.',
  'guardianName missing': 'Tulis nama wali, atau kosongkan hubungan dan teleponnya.',
}

/** What is wrong in one cell and what to do, to stand beneath the name of its column. */
export function rowFaultSentence({ column, code, params }: RowFault): string {
  const own = ownSentences[`${column} ${code}`]
  if (own) return own
  if (code === 'formula') return 'Sel berisi rumus; tulis nilainya.'
  if (code === 'digitsLost')
    return 'Tersimpan sebagai bilangan, jadi angka terakhirnya bisa hilang. Tulis ulang dari dokumennya.'
  if (code === 'missing' || code === 'blank') return 'Belum diisi. Tulis isinya.'
  if (code === 'notADay') return 'Belum dapat dibaca. Contoh: 22-11-2026.'
  return faultSentence({
    code,
    place: { kind: 'document', id: null },
    field: '',
    ...(params ? { params } : {}),
  })
}

/** The same with the name of the column before it. */
export function namedRowFault(fault: RowFault): string {
  return `${memberColumnLabels[fault.column]}: ${rowFaultSentence(fault)}`
}
