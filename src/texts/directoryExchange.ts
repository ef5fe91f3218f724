import type { DirectoryForm } from '../domain/directoryExchange/directoryForms'
import type { LossReason } from '../domain/directoryExchange/hsdsLosses'
import { formatList, formatNumber } from './formats'

type Trouble =
  | 'tooLarge'
  | 'tooManyRows'
  | 'locked'
  | 'damaged'
  | 'notASheet'
  | 'empty'
  | 'tooSlow'
  | 'nothing'
  | 'malformed'
  | 'notHsds'
  | 'noNameColumn'
  | 'mixed'
  | 'severalTables'
  | 'tooManyFiles'
  | 'tooManyResources'

const count = (number: number) => formatNumber(number)

/** Words of taking the directory in from files and handing it on. */
export const directoryExchangeText = {
  readOnly: 'Direktori ini hanya dapat dibaca, jadi belum dapat menerima impor.',
  hsdsSource: (fileName: string) => `HSDS: ${fileName}`,
  file: {
    title: 'Ambil dari berkas',
    note: 'Belum ada yang berubah sampai Anda menekan tombol impor sesudah melihat hasil pemeriksaan. Berkas asal tidak diubah.',
    choose: 'Berkas direktori',
    what: 'Daftar XLSX, ODS, atau CSV dengan satu sumber per baris, atau berkas Open Referral HSDS 3: JSON, beberapa CSV sekaligus, atau ZIP berisi CSV. Paling banyak 10.000 sumber.',
    reading: 'Membaca dan memeriksa berkas ...',
    saveTemplate: 'Simpan templat kosong ...',
    template: 'Belum punya daftar? Templat memuat semua kolom dan petunjuk pengisiannya.',
  },
  trouble: {
    title: (fileName: string) =>
      fileName ? `Berkas ${fileName} tidak dapat dibaca` : 'Berkas tidak dapat dibaca',
    nothingSaved: 'Direktori tidak berubah.',
    openQuote: (row: number) =>
      `Tanda kutip pada atau sebelum baris ${row} tidak ditutup. Perbaiki tanda kutipnya, lalu pilih lagi.`,
    codes: {
      tooLarge:
        'Berkas terlalu besar. Daftar paling besar 10 MB; berkas HSDS paling besar 64 MB dan 200 MB sesudah dibuka.',
      tooManyRows:
        'Daftar memuat lebih dari 10.000 baris. Bagi daftar itu menjadi beberapa berkas.',
      tooManyResources:
        'Berkas memuat lebih dari 10.000 sumber. Bagi menjadi beberapa berkas, lalu impor satu per satu.',
      tooManyFiles: 'Terlalu banyak berkas sekaligus. Pilih paling banyak 300 berkas.',
      locked:
        'Berkas dilindungi kata sandi. Simpan salinannya tanpa kata sandi, lalu pilih salinan itu.',
      damaged: 'Berkas rusak atau terpotong. Salin ulang dari asalnya, lalu pilih lagi.',
      notASheet: 'Isinya bukan lembar kerja, CSV, atau HSDS. Pilih berkas lain.',
      empty: 'Tidak ada isi di dalam berkas ini. Periksa apakah berkasnya benar.',
      tooSlow:
        'Berkas terlalu lama dibaca, jadi pembacaan dihentikan. Bagi menjadi beberapa berkas.',
      nothing:
        'Tidak ada daftar atau data HSDS di dalamnya. Pilih berkas XLSX, ODS, CSV, JSON, atau ZIP.',
      malformed: 'Isinya bukan JSON yang utuh. Unduh atau minta ulang berkasnya.',
      notHsds:
        'Isinya JSON, tetapi bukan Open Referral HSDS 3. Berkas pertukaran kelompok diimpor dari daftar kelompok.',
      noNameColumn:
        'Tidak ada kolom Nama. Tulis judul kolom pada satu baris, paling sedikit kolom Nama, lalu pilih lagi.',
      mixed: 'Daftar biasa dan berkas HSDS dipilih bersama. Impor keduanya satu per satu.',
      severalTables: 'Ada lebih dari satu daftar. Impor satu per satu.',
    } satisfies Record<Trouble, string>,
  },
  preview: {
    title: 'Hasil pemeriksaan',
    from: (fileNames: readonly string[]) =>
      fileNames.length > 3
        ? `${fileNames.slice(0, 3).join(', ')}, dan ${count(fileNames.length - 3)} berkas lain`
        : fileNames.join(', '),
    summary: (kinds: { new: number; changed: number; same: number; refused: number }) =>
      `${count(kinds.new)} baru, ${count(kinds.changed)} berubah, ${count(kinds.same)} sama, ${count(kinds.refused)} ditolak.`,
    passedOver: (names: readonly string[]) => `Tidak dibaca: ${names.join(', ')}.`,
    silent: (categories: number, systems: number) =>
      `Berkas tidak menyebutkan ${formatList([
        ...(categories > 0 ? [`kategori untuk ${count(categories)} sumber baru`] : []),
        ...(systems > 0 ? [`jenis sistem untuk ${count(systems)} sumber baru`] : []),
      ])}. Pilih yang paling cocok; setiap sumber dapat diubah sesudahnya.`,
    category: 'Kategori bila tidak disebutkan',
    systemKind: 'Jenis sistem bila tidak disebutkan',
    skipSameName: (number: number) => `Lewati ${count(number)} sumber baru yang namanya sudah ada`,
    show: 'Tampilkan',
    filters: {
      all: 'Semua',
      new: 'Baru',
      changed: 'Berubah',
      same: 'Sama',
      refused: 'Ditolak',
    },
    filter: (label: string, number: number) => `${label} (${count(number)})`,
    caption: 'Sumber di dalam berkas',
    head: ['No. atau baris', 'Nama', 'Keadaan', 'Keterangan'],
    noName: '(tanpa nama)',
    row: (row: number) => `baris ${row}`,
    changed: (fields: readonly string[]) => `Berubah: ${fields.join(', ')}.`,
    nothingHere: 'Tidak ada sumber di sini.',
    pages: 'Halaman',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    page: (from: number, to: number, all: number) =>
      `${count(from)} sampai ${count(to)} dari ${count(all)}`,
    import: (number: number) => `Impor ${count(number)} sumber`,
    importing: 'Mengimpor ...',
    label: (number: number) => `impor ${count(number)} sumber`,
    otherFile: 'Pilih berkas lain',
    nothingToImport: 'Tidak ada yang baru atau berubah.',
    canImport: 'Semua masuk sekaligus dan dapat diurungkan.',
    refusedStay: (number: number) =>
      `${count(number)} yang ditolak tidak ikut masuk. Perbaiki di berkas asal, lalu impor lagi.`,
  },
  done: {
    title: (number: number) => `${count(number)} sumber sudah diimpor`,
    takenBack: 'Impor sudah diurungkan',
    undo: 'Seluruh impor dapat dibatalkan sekaligus dengan Urungkan.',
    toList: 'Buka daftar sumber',
    again: 'Impor berkas lain',
  },
  export: {
    title: 'Serahkan ke berkas',
    note: 'Yang disimpan hanya direktori bersama. Catatan kelompok, hubungan kelompok dengan sumber, dan anggota tidak pernah ikut.',
    empty: 'Direktori belum berisi sumber, jadi belum ada yang dapat disimpan.',
    form: 'Bentuk berkas',
    personal: (number: number) => `Sertakan narahubung dan nomor pribadi (${count(number)} sumber)`,
    personalHint: 'Centang hanya bila orangnya mengizinkan nama, nomor, dan surelnya diserahkan.',
    losses: 'Yang tidak ikut dalam bentuk ini',
    lossHead: ['Isian', 'Mengapa', { label: 'Sumber', isNumber: true }, 'Misalnya'] as const,
    nothingLost: 'Semua isian direktori ikut.',
    all: 'seluruh sumber',
    count: (number: number) => `${count(number)} sumber akan disimpan.`,
    save: 'Simpan berkas ...',
    saving: 'Menyimpan ...',
    saved: (fileName: string) => `Tersimpan: ${fileName}.`,
  },
  forms: {
    xlsx: 'XLSX, untuk dibuka dan dilengkapi dengan program lembar kerja',
    csv: 'CSV dengan titik koma, untuk program lain',
    hsds: 'Open Referral HSDS 3, satu berkas JSON, untuk direktori layanan lain',
    hsdsCsv: 'Open Referral HSDS 3, beberapa CSV dalam satu ZIP',
  } satisfies Record<Exclude<DirectoryForm, 'template'>, string>,
  fileNames: {
    xlsx: 'Direktori sumber',
    csv: 'Direktori sumber',
    hsds: 'Direktori sumber HSDS',
    hsdsCsv: 'Direktori sumber HSDS',
    template: 'Templat direktori sumber',
  } satisfies Record<DirectoryForm, string>,
  lossReasons: {
    noPlace: 'HSDS tidak punya tempat untuk isian ini.',
    needsEmail: 'HSDS hanya menerima alamat surel pemeriksa.',
    notAnEmail: 'Isinya bukan alamat surel.',
    notAnAddress: 'Isinya bukan alamat situs.',
    personalPhone: 'Narahubung dan nomor pribadi hanya ikut bila dicentang.',
    sourceReplaced: 'Diganti ID lain yang tetap, karena HSDS meminta UUID.',
    setAside: 'Sumber yang sudah diarsipkan tidak diserahkan.',
  } satisfies Record<LossReason, string>,
}
