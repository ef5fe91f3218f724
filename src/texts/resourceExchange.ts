import type { LikenessReason } from '../domain/directory/likeness'
import { formatCount, formatList } from './formats'
import { likenessWords } from './resourceLabels'

/** Words of the tie between a group's resource and the directory of the library. */
export const directoryTieText = {
  title: 'Direktori lembaga',
  loading: 'Membuka direktori ...',
  none: 'Belum ada di direktori. Kelompok lain belum dapat memakainya.',
  same: (id: string) => `Sama dengan ${id} di direktori.`,
  aside: (id: string) =>
    `${id} sudah disisihkan di direktori. Salinan kelompok ini tetap dapat dipakai.`,
  differs: (id: string) => `Berbeda dari ${id} di direktori.`,
  later: {
    group: 'Salinan kelompok diperiksa atau diubah lebih akhir.',
    directory: 'Direktori diperiksa atau diubah lebih akhir.',
    none: 'Tidak diketahui mana yang lebih akhir.',
  },
  caption: 'Yang berbeda',
  head: ['Isian', 'Kelompok ini', 'Direktori'] as const,
  take: 'Pakai isian direktori',
  fillFrom: 'Lengkapi dari direktori',
  fill: 'Lengkapi direktori',
  takeLabel: (id: string) => `isian direktori untuk ${id}`,
  update: 'Perbarui direktori',
  keeps:
    'Isian yang kosong tidak menghapus isian di pihak lain, dan yang lebih akhir diperiksa tidak diganti.',
  named: (words: readonly string[]) =>
    `Isian kelompok menyebut anggota (${words.join(', ')}), jadi tidak dikirim. Ubah dahulu kata-katanya, atau perbarui sumber ini langsung di direktori.`,
  over: 'Kelompok ini sudah selesai, jadi salinannya tetap seperti saat dipakai.',
  give: 'Kirim ke direktori ...',
  failed: 'Direktori lembaga tidak dapat dibuka',
  news: {
    title: (count: number) => `${count} sumber lebih baru di direktori`,
    row: (id: string, name: string, fields: readonly string[]) =>
      `${id} ${name}: ${formatList(fields.map((field) => field.toLowerCase()))}.`,
    more: (count: number) => `Dan ${count} sumber lagi.`,
    take: 'Pakai semua',
    later: 'Nanti saja',
    label: (count: number) => `${count} sumber dari direktori`,
  },
}

/** Words of the dialogs that take resources from the directory and give them to it. */
export const exchangeText = {
  take: {
    title: 'Ambil dari direktori',
    note: 'Kelompok mendapat salinan sendiri. Hubungan dan catatan kelompok tidak ikut ke direktori.',
    empty:
      'Direktori masih kosong. Isi lewat Direktori sumber pada daftar kelompok, atau kirim sumber kelompok ini ke direktori.',
    list: 'Sumber di direktori',
    shown: (shown: number, all: number) =>
      shown === all
        ? `${all} sumber.`
        : `${formatCount(shown, all)} sumber ditampilkan. Persempit pencarian untuk melihat yang lain.`,
    here: (id: string) => `sudah ada: ${id}`,
    aside: (id: string) => `disisihkan: ${id}, akan dikembalikan`,
    probable: (id: string) => `mungkin sama dengan ${id}, akan ditautkan`,
    chosen: (count: number) => `${count} dipilih.`,
    save: 'Ambil yang dipilih',
    label: (count: number) => `${count} sumber dari direktori`,
  },
  give: {
    named: (words: readonly string[]) =>
      `menyebut anggota (${words.join(', ')}): ubah dahulu kata-katanya, karena direktori dibaca semua kelompok`,
    title: 'Kirim ke direktori',
    note: 'Yang dikirim hanya keterangan umum. Hubungan, arah, riwayat, dan catatan kelompok tetap di sini.',
    nothing: 'Semua sumber kelompok ini sudah ada di direktori.',
    list: 'Sumber yang belum ada di direktori',
    asNew: 'Kirim sebagai sumber baru',
    existing: (id: string, name: string) => `Pakai yang sudah ada: ${id} ${name}`,
    notNow: 'Jangan kirim',
    maybe: (id: string, reasons: readonly LikenessReason[]) => `${id}: ${likenessWords(reasons)}`,
    save: (count: number) => `Kirim ${count} sumber`,
    label: (count: number) => `${count} sumber ditautkan ke direktori`,
  },
  collect: {
    withheld: (count: number) =>
      `${count} sumber tidak ditawarkan karena menyebut anggota. Ubah dahulu kata-katanya di kelompoknya.`,
    title: 'Kumpulkan dari kelompok',
    note: 'Sumber yang dikenal kelompok-kelompok dan belum ada di direktori. Yang mungkin sama diusulkan menjadi satu.',
    reading: (done: number, all: number) => `Membaca ${formatCount(done, all)} kelompok ...`,
    nothing: 'Tidak ada sumber yang belum dikenal direktori.',
    list: 'Sumber yang dapat dikumpulkan',
    from: (origins: readonly string[]) => `dari ${formatList(origins)}`,
    merge: (name: string, count: number) =>
      `Gabungkan ${count} catatan tentang ${name} menjadi satu`,
    like: (id: string, name: string, reasons: readonly LikenessReason[]) =>
      `Mungkin sudah ada: ${id} ${name} (${likenessWords(reasons)})`,
    troubled: (count: number) => `${count} kelompok tidak dapat dibaca`,
    file: (fileName: string, why: string) => `${fileName}: ${why}`,
    save: (count: number) => `Kumpulkan ${count} sumber`,
    label: (count: number) => `${count} sumber dari kelompok`,
  },
  all: 'Pilih semua',
  noneChosen: 'Kosongkan pilihan',
}
