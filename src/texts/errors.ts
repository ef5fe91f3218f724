import { formatNumber } from './formats'

/** What the sentences may mention of a failure: file names and sizes, never a client's words. */
type Params = Readonly<Record<string, string | number>>

/** A failure in the worker's words: what happened, whether the data is safe, and what to do now. */
export type ErrorText = {
  happened: string | ((params: Params) => string)
  safe: string
  next: string
}

const text = (one: ErrorText): ErrorText => one

/** A sentence for every code of the bridge; a code without one does not compile where it is shown. */
export const errorTexts = {
  refused: text({
    happened: 'Isian belum dapat disimpan karena masih ada yang perlu diperbaiki.',
    safe: 'Data yang sudah tersimpan tidak berubah, dan isian Anda masih ada di layar.',
    next: 'Perbaiki yang disebut di bawah ini, lalu simpan lagi.',
  }),
  groupChangedElsewhere: text({
    happened: 'Data ini diubah dari tempat lain sesudah Anda membukanya.',
    safe: 'Perubahan dari tempat lain itu tersimpan, dan isian Anda masih ada di layar.',
    next: 'Keadaan terbaru sudah dimuat; periksa isian Anda, lalu simpan lagi.',
  }),
  groupNotFound: text({
    happened: 'Kelompok yang diminta tidak ada di map ini.',
    safe: 'Kelompok lain tidak terpengaruh.',
    next: 'Kembali ke daftar kelompok dan pilih dari sana.',
  }),
  codeTaken: text({
    happened: ({ code }) => `Kode ${code} sudah dipakai kelompok lain di map ini.`,
    safe: 'Tidak ada yang diubah.',
    next: 'Pilih kode yang lain.',
  }),
  agencyNeeded: text({
    happened: 'Map ini belum mengenal lembaga Anda.',
    safe: 'Tidak ada yang diubah.',
    next: 'Lengkapi keterangan lembaga pada formulir kelompok baru.',
  }),
  groupMissing: text({
    happened: 'Berkas kelompok ini tidak ditemukan lagi di tempatnya.',
    safe: 'Guyub tidak menghapusnya; berkas mungkin dipindahkan atau diganti namanya.',
    next: 'Kembalikan berkas ke map, atau pulihkan dari cadangan.',
  }),
  groupDamaged: text({
    happened: ({ keptAs }) =>
      keptAs
        ? `Berkas ini rusak dan tidak dapat dibaca; salinannya disimpan sebagai "${keptAs}".`
        : 'Berkas ini rusak dan tidak dapat dibaca.',
    safe: 'Berkas dibiarkan seperti adanya dan tidak akan ditimpa.',
    next: 'Jangan hapus berkas itu; pulihkan dari cadangan atau minta bantuan pengelola.',
  }),
  wrongGroup: text({
    happened: 'Berkas ini memuat kelompok lain daripada namanya.',
    safe: 'Berkas tidak disentuh, dan kelompok lain tidak terpengaruh.',
    next: 'Kembalikan nama berkas seperti semula, atau pindahkan berkas ini ke map lain.',
  }),
  groupNewer: text({
    happened: 'Berkas ini disimpan dengan Guyub yang lebih baru.',
    safe: 'Berkas tidak disentuh.',
    next: 'Perbarui Guyub di komputer ini, lalu buka lagi.',
  }),
  notGroupFile: text({
    happened: 'Berkas ini bukan berkas kelompok Guyub.',
    safe: 'Berkas tidak disentuh.',
    next: 'Pindahkan berkas ini ke map lain, atau pilih berkas yang benar.',
  }),
  libraryNotChosen: text({
    happened: 'Map kelompok belum dipilih.',
    safe: 'Tidak ada yang diubah.',
    next: 'Pilih map lebih dahulu.',
  }),
  libraryUnreachable: text({
    happened: 'Map kelompok tidak dapat dijangkau.',
    safe: 'Isi map tidak diubah; diska atau jaringan tempat map itu mungkin sedang terputus.',
    next: 'Sambungkan kembali diskanya, atau pilih map lain.',
  }),
  libraryReadOnly: text({
    happened: 'Map kelompok tidak dapat ditulisi.',
    safe: 'Data yang sudah tersimpan tidak berubah; perubahan terakhir belum tersimpan.',
    next: 'Periksa hak tulis map atau kunci pelindung diska, lalu coba lagi.',
  }),
  libraryHeld: text({
    happened: 'Map kelompok sedang dipakai oleh jendela atau komputer lain.',
    safe: 'Data yang sudah tersimpan tidak berubah; di sini kelompok hanya dapat dibaca.',
    next: 'Tutup Guyub di tempat lain itu, lalu buka lagi di sini.',
  }),
  diskFull: text({
    happened: ({ neededBytes }) =>
      typeof neededBytes === 'number'
        ? `Diska penuh, sehingga perubahan belum tersimpan; dibutuhkan sekitar ${formatNumber(Math.ceil(neededBytes / 1_000))} KB.`
        : 'Diska penuh, sehingga perubahan belum tersimpan.',
    safe: 'Data yang sudah tersimpan tetap utuh, dan isian Anda masih ada di layar.',
    next: 'Kosongkan sebagian diska, lalu simpan lagi.',
  }),
  readFailed: text({
    happened: 'Berkas tidak dapat dibaca dari diska.',
    safe: 'Berkas tidak diubah.',
    next: 'Coba lagi; bila berulang, periksa diska dan salin map kelompok ke diska lain.',
  }),
  writeFailed: text({
    happened: 'Perubahan belum tersimpan karena diska menolak menulisnya.',
    safe: 'Data yang sudah tersimpan tetap utuh, dan isian Anda masih ada di layar.',
    next: 'Coba simpan lagi; bila berulang, periksa diska.',
  }),
  conflictCopied: text({
    happened: ({ savedAs }) =>
      savedAs
        ? `Berkas kelompok berubah di luar Guyub; perubahan Anda disimpan terpisah sebagai "${savedAs}".`
        : 'Berkas kelompok berubah di luar Guyub; perubahan Anda disimpan terpisah di map yang sama.',
    safe: 'Kedua versi tersimpan utuh.',
    next: 'Buka lagi kelompok ini dari daftar dan bandingkan kedua versinya.',
  }),
  importUnreadable: text({
    happened: 'Berkas yang dipilih tidak dapat dibaca sebagai berkas pertukaran.',
    safe: 'Tidak ada yang diimpor dan tidak ada yang diubah.',
    next: 'Minta berkas itu dikirim ulang, atau pilih berkas lain.',
  }),
  importRefused: text({
    happened: 'Berkas pertukaran ditolak karena isinya masih mengandung kekeliruan.',
    safe: 'Tidak ada yang diimpor dan tidak ada yang diubah.',
    next: 'Perbaiki kekeliruan di bawah ini pada sumbernya, lalu impor lagi.',
  }),
  fileExists: text({
    happened: 'Sudah ada berkas dengan nama itu.',
    safe: 'Berkas yang ada tidak ditimpa.',
    next: 'Pilih nama atau tempat yang lain.',
  }),
  printFailed: text({
    happened: 'Laporan tidak dapat dicetak.',
    safe: 'Data kelompok tidak berubah.',
    next: 'Periksa pencetak, atau simpan laporan sebagai PDF lalu cetak dari sana.',
  }),
  badRequest: text({
    happened: 'Permintaan ini tidak dapat diterima.',
    safe: 'Data yang sudah tersimpan tidak berubah.',
    next: 'Muat ulang jendela ini, lalu ulangi.',
  }),
  unexpected: text({
    happened: 'Terjadi kekeliruan pada Guyub sendiri.',
    safe: 'Data yang sudah tersimpan tetap utuh.',
    next: 'Ulangi sekali lagi; bila berulang, tutup dan buka kembali Guyub.',
  }),
} as const satisfies Record<string, ErrorText>

/** The three sentences of a failure, one after another. */
export function errorSentences(error: {
  code: keyof typeof errorTexts
  params?: Params | undefined
}): { happened: string; safe: string; next: string } {
  const { happened, safe, next } = errorTexts[error.code]
  return {
    happened: typeof happened === 'string' ? happened : happened(error.params ?? {}),
    safe,
    next,
  }
}
