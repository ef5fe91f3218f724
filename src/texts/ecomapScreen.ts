import type { EcoSystem } from '../domain/ecomap/ecoMap'
import { versionName } from './ecomap'
import { formatDay } from './formats'
import { strengthWords } from './resourceLabels'

/** Words of the screen of the eco-map. */
export const ecoMapText = {
  title: 'Eko-peta',
  note: 'Kelompok di tengah, sumber di sekitarnya. Garis menunjukkan kuat hubungan, panah menunjukkan arah bantuan. Tidak ada nama anggota di dalamnya.',
  noteMany: 'Catat keadaan hari ini',
  toPrint: 'Cetak eko-peta',
  toMap: 'Kembali ke eko-peta',
  toResources: 'Ke daftar sumber kelompok',
  empty: {
    title: 'Belum ada hubungan yang dicatat',
    body: 'Eko-peta menggambar kelompok di tengah sumber-sumber di sekitarnya: garis tebal untuk hubungan kuat, putus-putus untuk yang lemah, bergerigi untuk yang tegang. Bila dicatat lagi pada hari lain, tampak hubungan mana yang menguat dan mana yang melemah.',
    begin: (count: number) =>
      `Kelompok mengenal ${count} sumber; catat kuat hubungannya satu per satu.`,
    noResources:
      'Mulailah dengan memasukkan sumber yang dikenal kelompok, lalu catat kuat hubungannya di sini.',
  },
  version: 'Keadaan pada',
  versionOption: (day: string | null, isLatest: boolean) =>
    isLatest ? `${versionName(day)} (terakhir)` : versionName(day),
  compareWith: 'Bandingkan dengan',
  noComparison: 'Tidak dibandingkan',
  onlyOne: 'Perbandingan tersedia sesudah keadaan dicatat pada dua hari.',
  kinds: 'Jenis sumber',
  nothingShown: 'Tidak ada sumber dari jenis yang dipilih.',
  undated: {
    title: (count: number) => `${count} hubungan belum bertanggal`,
    body: 'Hubungan ini hanya tampak pada keadaan terakhir dan belum dapat dibandingkan. Beri tanggal bila diketahui sejak kapan keadaannya begitu.',
    open: 'Beri tanggal ...',
    dialog: 'Beri tanggal hubungan yang belum bertanggal',
    dialogBody: (count: number) => `Keadaan ${count} hubungan akan dicatat pada tanggal ini.`,
    day: 'Tanggal keadaan',
    dayHint: (day: string) => `Diusulkan dari tanggal pemeriksaan sumber (${formatDay(day)}).`,
    save: 'Beri tanggal',
    label: (count: number, day: string) => `tanggal ${count} hubungan (${formatDay(day)})`,
  },
  changes: {
    title: (from: string | null, to: string | null) =>
      `Perubahan dari ${versionName(from)} ke ${versionName(to)}`,
    none: 'Tidak ada hubungan yang berubah.',
  },
  table: {
    caption: 'Hubungan kelompok dengan sumber',
    resource: 'Sumber',
    kind: 'Jenis',
    relation: 'Hubungan',
    since: 'Keadaan sejak',
    change: 'Perubahan',
    same: 'tetap',
    notNoted: 'belum dicatat',
  },
  one: {
    title: (name: string) => `Hubungan dengan ${name}`,
    none: 'Belum ada yang dicatat tentang hubungan ini.',
    now: 'Keadaan sekarang',
    toResource: 'Lembar sumber ini',
    notFound: (id: string) => `Sumber ${id} tidak ada`,
    differs: {
      title: 'Lembar sumber berkata lain',
      body: (sheet: string, last: string) =>
        `Lembar sumber menyebut "${sheet}", sedangkan catatan terakhir "${last}". Eko-peta mengikuti catatan terakhir.`,
      mend: 'Samakan dengan catatan terakhir',
      label: (name: string) => `lembar sumber ${name} disamakan`,
    },
    history: 'Riwayat hubungan',
    historyColumns: { day: 'Tanggal', relation: 'Hubungan', note: 'Catatan', actions: 'Tindakan' },
    undatedRow: 'tanpa tanggal',
    correct: 'Perbaiki',
    correctOf: (day: string) => `Perbaiki catatan ${formatDay(day)}`,
    remove: 'Hapus',
    removeOf: (day: string) => `Hapus catatan ${formatDay(day)}`,
    removeLabel: (name: string, day: string) =>
      `catatan hubungan dengan ${name} (${formatDay(day)}) dihapus`,
  },
  form: {
    newTitle: 'Catat keadaan',
    correctTitle: (day: string) => `Perbaiki catatan ${formatDay(day)}`,
    strength: 'Kuat hubungan',
    choose: 'Pilih',
    direction: 'Arah bantuan',
    directionHint: 'Ke mana bantuan dan tenaga mengalir.',
    noDirection: 'Tidak dicatat',
    date: 'Tanggal keadaan',
    note: 'Catatan',
    noteHint:
      'Apa yang menunjukkannya; boleh kosong. Tidak ikut pada gambar dan cetakan. Anggota hanya dengan kode.',
    formerDay: 'Tanggal keadaan sebelumnya',
    formerHint: (words: string) =>
      `Sudah tercatat "${words}" tanpa tanggal. Isi tanggalnya agar perubahan dapat dilihat; bila dikosongkan, keadaan itu tidak disimpan dalam riwayat.`,
    formerWrong: 'Tanggal ini harus mendahului tanggal keadaan.',
    replaces: (words: string) =>
      `Pada tanggal ini sudah tercatat "${words}"; keadaan baru menggantikannya.`,
    save: 'Simpan keadaan',
    saveCorrection: 'Simpan perbaikan',
    label: (name: string, day: string) => `hubungan dengan ${name} (${formatDay(day)})`,
    draftLabel: (name: string) => `hubungan dengan ${name}`,
  },
  many: {
    title: 'Catat keadaan hubungan',
    intro: 'Tandai keadaan tiap hubungan pada tanggal ini. Yang tidak diubah tetap seperti semula.',
    help: 'Tombol panah berpindah antarkotak, spasi memilih, angka 1 sampai 5 langsung memilih kuat hubungan pada baris itu.',
    formerHint: (count: number) =>
      `${count} dari hubungan yang dicatat sudah punya keadaan tanpa tanggal. Isi tanggalnya agar perubahan dapat dilihat; bila dikosongkan, keadaan lama tidak disimpan dalam riwayat.`,
    all: 'Catat juga hubungan yang tetap, sebagai tanda sudah ditinjau',
    caption: 'Keadaan hubungan',
    former: 'Keadaan semula',
    strengthGroup: 'Kuat hubungan',
    directionGroup: 'Arah bantuan',
    state: 'Dicatat',
    changed: 'berubah',
    toNote: (count: number) =>
      count === 0 ? 'Belum ada yang diubah.' : `${count} hubungan akan dicatat.`,
    nothing: 'Ubah sedikitnya satu hubungan, atau centang agar yang tetap juga dicatat.',
    save: 'Simpan keadaan',
    draftLabel: 'keadaan hubungan',
    label: (count: number, day: string) => `keadaan ${count} hubungan (${formatDay(day)})`,
    cell: (name: string, words: string) => `${name}: ${words}`,
    none: 'belum dicatat',
  },
}

/** How a relation stands, or that nobody noted it. */
export function relationOrNone(system: Pick<EcoSystem, 'relation'> | undefined): string {
  return system ? strengthWords(system.relation) : ecoMapText.table.notNoted
}
