import { formatList } from './formats'

/** Words for keeping a design as a template and for starting from one. */
export const templatesText = {
  start: {
    open: 'Mulai dari templat ...',
    title: 'Mulai dari templat',
    intro:
      'Templat mengisi rancangan yang masih kosong. Orang, tempat, dan tanggal tetap Anda tentukan.',
    choose: 'Templat',
    own: 'milik lembaga',
    meetings: (count: number) => `${count} pertemuan`,
    none: 'Belum ada templat.',
    filled: 'Akan diisi',
    texts: 'isian rancangan yang masih kosong',
    replacedTexts: 'isian rancangan, juga yang sudah ditulis',
    goals: (count: number) => `${count} tujuan kelompok`,
    sessions: (count: number) => `${count} pertemuan dengan hari, judul, dan tujuannya`,
    contract: 'kontrak kelompok versi 1.0',
    stays: 'Tetap seperti sekarang',
    staysAlways: 'nama, petugas, tempat, dan tanggal mulai',
    staysTexts: 'isian yang sudah ditulis',
    staysGoals: 'tujuan kelompok',
    staysMeetings: 'pertemuan',
    staysContract: 'kontrak',
    takesCount: (count: number, planned: number) =>
      `Pakai ${count} pertemuan seperti templat (sekarang ${planned})`,
    replaces: 'Ganti juga isian yang sudah ditulis',
    apply: 'Pakai templat ini',
    label: (name: string) => `rancangan dari templat ${name}`,
  },
  save: {
    open: 'Simpan sebagai templat ...',
    title: 'Simpan sebagai templat',
    intro:
      'Rancangan ini dapat dipakai lagi untuk kelompok lain. Yang tidak ikut: petugas, anggota, tempat, tanggal, temuan asesmen, kontak prakelompok, konteks dan faktor situasi, surat tugas, serta penilaian. Kalimat yang menyebut anggota dilewati.',
    name: 'Nama templat',
    description: 'Untuk siapa dan kapan cocok dipakai',
    replaces: (name: string) => `Templat "${name}" milik lembaga akan diganti.`,
    save: 'Simpan templat',
    saved: (name: string) => `Templat "${name}" sudah disimpan untuk lembaga.`,
  },
  newGroup: {
    label: 'Mulai dari templat',
    hint: 'Rancangan, jadwal, dan kontraknya langsung terisi; semuanya masih dapat diubah.',
    none: 'Tanpa templat',
    option: (name: string, count: number) => `${name} (${count} pertemuan)`,
    notFilled: (name: string) =>
      `Kelompok sudah dibuat, tetapi templat "${name}" belum terpakai. Buka kelompok, lalu pakai templat dari ringkasan rancangan.`,
    openGroup: 'Buka kelompok',
  },
}

/** "isian rancangan, 3 tujuan, dan kontrak": parts of a sentence that may be empty. */
export function partsList(parts: readonly (string | false)[]): string {
  return formatList(parts.filter((part) => part !== false))
}
