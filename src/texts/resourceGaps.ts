import type { ResourceCategory } from '../domain/resources/needCategories'
import { formatCount, formatShare } from './formats'
import { resourceCategoryTexts } from './programPlan'
import { distanceWords } from './resourceLabels'

/** Words of the gaps between needs and resources. */
export const resourceGapsText = {
  title: 'Kesenjangan',
  intro:
    'Apa yang masih kurang antara kebutuhan dan sumber, dan di mana memperbaikinya. Jarak dihitung garis lurus dari lembaga, bukan jarak jalan.',
  nothing: {
    title: 'Belum ada yang dapat dibandingkan',
    body: 'Catat dahulu kebutuhan kelompok dan anggota; sesudah itu kekurangannya tampak di sini.',
    action: 'Buka kebutuhan',
  },
  reach: { label: 'Jangkauan', choice: (km: number) => `${km} km dari lembaga` },
  noPlace: {
    title: 'Letak lembaga belum diketahui',
    body: 'Tanpa letak, jarak ke sumber tidak dapat dihitung. Isi garis lintang dan garis bujur pada profil lembaga.',
    action: 'Buka profil lembaga',
  },
  withoutResource: {
    title: 'Kebutuhan tanpa sumber',
    none: 'Setiap kebutuhan yang masih terbuka sudah mempunyai sumber.',
    noOpen: 'Tidak ada kebutuhan yang masih terbuka.',
    note: (part: number, whole: number) =>
      `${formatCount(part, whole)} kebutuhan terbuka belum mempunyai sumber yang ditemukan, dipakai, atau dirujuk.`,
  },
  outOfReach: {
    title: (km: number) => `Golongan tanpa sumber aktif dalam ${km} km`,
    titleNoPlace: 'Golongan tanpa sumber aktif',
    none: (km: number) => `Setiap golongan yang diperlukan mempunyai sumber aktif dalam ${km} km.`,
    noneNoPlace: 'Setiap golongan yang diperlukan mempunyai sumber aktif.',
    notAsked:
      'Kebutuhan yang terbuka belum menyebut golongan sumbernya, sehingga jangkauannya tidak dapat diperiksa.',
    uncategorised: 'Golongan sumber belum dipilih untuk',
    nearest: (name: string, km: number) => `Terdekat: ${name}, ${distanceWords(km)}.`,
    unplaced: (count: number) => `${count} sumber aktif belum diketahui letaknya.`,
    nowhere: 'Kelompok belum mempunyai sumber aktif golongan ini.',
    asking: 'Diperlukan untuk',
  },
  directory: {
    title: 'Dari direktori sumber perpustakaan',
    asking: 'Melihat direktori ...',
    failed: 'Direktori sumber perpustakaan tidak dapat dibuka sekarang.',
    empty: 'Direktori masih kosong. Sumber yang dimasukkan di sana dapat dipakai semua kelompok.',
    none: 'Tidak ada sumber di direktori untuk golongan yang diperlukan yang belum diambil kelompok.',
    found: (count: number, category: ResourceCategory, km: number | null) =>
      `Ada ${count} sumber ${resourceCategoryTexts[category]} ${km === null ? 'di direktori' : `dalam ${km} km`} yang belum diambil kelompok.`,
    open: 'Buka direktori sumber',
    take: 'Ambil ke kelompok',
  },
  stale: {
    title: 'Sumber yang perlu diperiksa',
    none: 'Semua sumber aktif diperiksa dalam 180 hari terakhir.',
    noResource: 'Kelompok belum mempunyai sumber.',
    note: (part: number, whole: number) =>
      `${formatCount(part, whole)} sumber aktif tidak diperiksa dalam 180 hari terakhir.`,
  },
  unused: {
    title: 'Sumber yang belum pernah dipakai',
    none: 'Setiap sumber aktif pernah dipakai, dikirimi rujukan, atau hadir dalam pertemuan.',
    note: (part: number, whole: number) =>
      `${formatCount(part, whole)} sumber aktif belum pernah dipakai. Masih diperlukan? Bila tidak, biarkan; bila ya, ajak kelompok mencobanya.`,
    use: 'Catat pemanfaatan ...',
    noteUseOf: (name: string) => `Catat pemanfaatan ${name}`,
  },
  strength: {
    title: 'Kekuatan: yang dimulai kelompok sendiri',
    none: 'Belum ada pemanfaatan yang dimulai anggota atau kelompok. Ajak mereka menelepon atau berkunjung lebih dahulu, dengan pendampingan.',
    noUse: 'Belum ada pemanfaatan yang dicatat.',
    note: (part: number, whole: number) =>
      `${formatShare(part, whole)} pemanfaatan dimulai anggota atau kelompok sendiri. Sebutkan ini kepada kelompok.`,
    all: 'Lihat semua pemanfaatan',
  },
  more: (count: number) => `Tampilkan ${count} lainnya`,
  coverage: {
    title: 'Cakupan menurut kebutuhan dan jarak',
    note: 'Jumlah sumber aktif yang diperiksa dalam 180 hari terakhir, menurut jarak dari lembaga. Kebutuhan yang dihentikan tidak ditampilkan.',
    caption: 'Cakupan kebutuhan menurut jarak',
    need: 'Kebutuhan',
    rings: ['sampai 5 km', '5-10 km', '10-25 km'],
    farther: 'lebih jauh',
    unplaced: 'tanpa letak',
    total: 'n',
    noCategory: 'golongan belum dipilih',
    guessed: (categories: readonly ResourceCategory[]) =>
      `${categories.map((category) => resourceCategoryTexts[category]).join(', ')}*`,
    guessedNote: '* Golongan belum dipilih; yang dipakai golongan sumber yang sudah dikaitkan.',
    unverified: (count: number) => `${count} lagi perlu diperiksa`,
  },
}
