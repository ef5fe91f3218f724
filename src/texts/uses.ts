import type { UseFigures } from '../domain/resources/useList'
import { formatCount, formatShare, NO_RECORD } from './formats'

/** How useful a use was, most useful first. Source: domain.md 2.14 (1 to 5, more is better). */
export const usefulnessLabels: readonly { value: number; label: string }[] = [
  { value: 5, label: '5 · sangat bermanfaat' },
  { value: 4, label: '4 · bermanfaat' },
  { value: 3, label: '3 · cukup' },
  { value: 2, label: '2 · sedikit bermanfaat' },
  { value: 1, label: '1 · tidak bermanfaat' },
]

/** "5 · sangat bermanfaat". */
export function usefulnessWords(usefulness: number): string {
  return usefulnessLabels.find(({ value }) => value === usefulness)?.label ?? String(usefulness)
}

/** Words of the uses of resources. */
export const usesText = {
  intro:
    'Setiap kali sumber dipakai: siapa yang memulai, apa hasilnya, dan seberapa bermanfaat menurut anggota.',
  add: 'Catat pemanfaatan ...',
  empty: {
    title: 'Belum ada pemanfaatan yang dicatat',
    body: 'Sumber yang hanya tercatat belum menolong siapa pun. Catat setiap kunjungan, layanan, atau bantuan, juga yang kecil; yang dimulai anggota sendiri menunjukkan kelompok makin mandiri (tugas g).',
  },
  caption: 'Daftar pemanfaatan',
  columns: { day: 'Tanggal', use: 'Pemanfaatan', initiatedBy: 'Dimulai oleh', outcome: 'Hasil' },
  shown: (shown: number, all: number) =>
    shown === all ? `${all} pemanfaatan.` : `${formatCount(shown, all)} pemanfaatan.`,
  filter: { initiatedBy: 'Dimulai oleh', kind: 'Bentuk', resource: 'Sumber' },
  figures: 'Ringkasan pemanfaatan yang ditampilkan',
  sheetTitle: (id: string) => `Pemanfaatan ${id}`,
  of: (kind: string, resource: string) => `${kind}, ${resource}`,
  saveLabel: (id: string) => `pemanfaatan ${id}`,
  removeLabel: (id: string) => `penghapusan pemanfaatan ${id}`,
  bound: 'Pemanfaatan ini tidak dapat dihapus karena catatan lain bersandar padanya.',
  toNeed: 'Lihat kebutuhannya',
  facts: {
    date: 'Tanggal',
    resource: 'Sumber',
    need: 'Untuk kebutuhan',
    initiatedBy: 'Dimulai oleh',
    members: 'Anggota',
    referral: 'Rujukan',
    outcome: 'Hasil',
    usefulness: 'Manfaat',
    noNeed: 'tidak untuk kebutuhan tertentu',
    everybody: 'kelompok',
    notRated: 'belum dinilai',
  },
  form: {
    newTitle: (id: string) => `Pemanfaatan baru: ${id}`,
    title: (id: string) => `Ubah pemanfaatan ${id}`,
    date: 'Tanggal',
    kind: 'Bentuk',
    choose: 'Pilih salah satu',
    need: 'Untuk kebutuhan',
    noNeed: 'Tidak untuk kebutuhan tertentu',
    initiatedBy: 'Siapa yang memulai?',
    initiatedHint:
      'Yang mengusulkan atau menghubungi lebih dahulu, bukan yang menemani. Anggota atau kelompok sendiri menunjukkan kemandirian.',
    members: 'Anggota yang ikut',
    membersHint: 'Kosongkan bila untuk kelompok seluruhnya.',
    referral: 'Berawal dari rujukan',
    noReferral: 'Bukan dari rujukan',
    outcome: 'Hasil',
    outcomeHint: 'Apa yang didapat atau disepakati. Sebut anggota dengan kode.',
    usefulness: 'Manfaat menurut anggota',
    usefulnessHint: 'Tanyakan kepada anggota; kosongkan bila belum ditanyakan.',
    notAsked: 'Belum ditanyakan',
    closed: (name: string, state: string) =>
      `${name} tercatat ${state}. Pemanfaatan tetap dapat disimpan; periksa catatan sumbernya.`,
  },
}

/** The counts of the uses that are shown, name beside value; each with its whole. */
export function factsOfUses(figures: UseFigures): (readonly [string, string])[] {
  const { total, begunByThem, rated, useful, resources } = figures
  return [
    ['Dimulai anggota atau kelompok', total === 0 ? NO_RECORD : formatShare(begunByThem, total)],
    [
      'Dinilai bermanfaat (4 atau 5)',
      rated === 0 ? NO_RECORD : `${formatCount(useful, rated)} yang dinilai`,
    ],
    ['Sumber berbeda yang dipakai', `${resources}`],
  ]
}
