import type { AcrossGroups } from '../domain/acrossGroups/acrossGroups'
import type { AgeBand } from '../domain/acrossGroups/ageBands'
import { ageBands } from '../domain/acrossGroups/ageBands'
import type { TypeKey } from '../domain/acrossGroups/byType'
import type { LastingAcross, LastingLimit } from '../domain/acrossGroups/lastingAcross'
import type { EndKind } from '../domain/acrossGroups/memberships'
import type { PeopleLimit } from '../domain/acrossGroups/peopleAcross'
import type { PpksGroup } from '../domain/acrossGroups/peopleServed'
import { type Stretch, stretchOf } from '../domain/acrossGroups/quarters'
import type { SafeCount } from '../domain/acrossGroups/safeTable'
import type { Period } from '../domain/day'
import { sum } from '../domain/statistics/mean'
import { capitalised, formatNumber, formatPeriod, formatShare } from './formats'
import { listTexts } from './lists'
import { noComparison } from './verdicts'

/** Words of the view over all groups of the library. */
export const acrossGroupsText = {
  title: 'Lintas kelompok',
  intro:
    'Angka seluruh kelompok di map ini, untuk laporan berkala. Hanya kode kelompok yang tampil.',
  loading: 'Membaca kelompok ...',
  reading: (read: number, total: number) =>
    `Membaca kelompok: ${formatNumber(read)} dari ${formatNumber(total)} kelompok ...`,
  empty: 'Belum ada kelompok di map ini',
  emptyBody: 'Buat atau impor kelompok pada daftar kelompok; angkanya akan terkumpul di sini.',
  nothing: (period: Period) => `Tidak ada kegiatan pada ${formatPeriod(period.from, period.to)}`,
  nothingBody:
    'Tidak ada anggota atau pertemuan yang tercatat pada masa dan jenis ini. Pilih masa yang lain.',
  filters: {
    label: 'Pilih masa dan jenis',
    period: 'Masa',
    own: 'Tanggal sendiri',
    groupsOf: { quarter: 'Triwulan', semester: 'Semester', year: 'Tahun' },
    from: 'Dari tanggal',
    to: 'Sampai tanggal',
    apply: 'Terapkan tanggal',
    wrongDays:
      'Tulis kedua tanggal dengan lengkap; tanggal akhir tidak boleh mendahului tanggal awal.',
    type: 'Jenis program',
    allTypes: 'Semua jenis',
  },
  panels: {
    reach: 'Jangkauan',
    meetings: 'Pertemuan dan kehadiran',
    tasks: 'Gerak delapan tugas',
    goals: 'Pencapaian tujuan',
    lasting: 'Bertahan',
    quarters: 'Triwulan',
    groups: 'Kelompok yang dihitung',
    paper: 'Cetak dan simpan',
  },
  reachNote:
    'Orang dihitung menurut keanggotaan: yang ikut dua kelompok terhitung dua kali. Umur pada hari terakhir masa ini.',
  closedNote:
    '“< 5” berarti ada, tetapi kurang dari 5 orang. “ditutup” berarti angka itu dapat dipakai untuk menghitung angka yang kurang dari 5.',
  tasksNote:
    'Yang dihitung kelompok, bukan orang. Dibandingkan: nilai terakhir sampai hari pertama masa ini (atau penilaian pertama di dalamnya) dengan nilai terakhir di dalamnya. n: kelompok yang dinilai pada keduanya.',
  goalsNote:
    'Yang dihitung tujuan yang dinilai pada awal dan di dalam masa ini. Tujuan anggota hanya disebut bila sekurangnya 5 anggota ada di baliknya.',
  lastingNote:
    'Semua keanggotaan kelompok-kelompok ini sejak bergabung sampai akhir masa. Putus: mengundurkan diri atau dikeluarkan; yang selesai, dirujuk, atau masih ikut tidak dihitung putus. Langkah yang memuat kurang dari 5 orang digabung dengan langkah berikutnya; hitungan yang selisihnya dengan orang menurut keadaannya kurang dari 5 ditutup.',
  quartersNote:
    'Orang dan kehadiran triwulan ditutup bersama bila dari selisihnya, antartriwulan atau dengan masa yang dipilih, dapat dihitung kurang dari 5 orang.',
  noQuarters:
    'Tabel triwulan tidak ditampilkan untuk tanggal sendiri: selisihnya dengan triwulan dapat menunjuk orang. Pilih triwulan, semester, atau tahun.',
  unread: {
    title: (count: number) =>
      `${formatNumber(count)} kelompok tidak terbaca dan tidak ikut dihitung`,
    body: 'Buka dari daftar kelompok untuk melihat apa yang dapat dipulihkan.',
    line: (name: string, happened: string) => `${name}: ${happened}`,
  },
  allRead: 'Semua kelompok terbaca.',
  idle: (codes: string) => `Tanpa anggota dan pertemuan pada masa ini: ${codes}.`,
  csv: 'Simpan sebagai CSV ...',
  savingCsv: 'Sedang menyimpan ...',
  savedCsv: (fileName: string) => `Tabel tersimpan: ${fileName}.`,
  leaves: 'Yang dicetak dan disimpan sama dengan yang tampil: tanpa nama dan kode anggota.',
}

/** Why hardly anything of people is told. */
export const peopleLimits: Record<PeopleLimit, string> = {
  nobody: 'Belum ada anggota yang tercatat pada masa dan jenis ini.',
  tooFew:
    'Kurang dari 5 orang: umur, jenis kelamin, dan rincian lain tidak ditampilkan supaya tidak seorang pun dapat dikenali.',
  typeTooSmall:
    'Satu jenis program beranggota kurang dari 5 orang. Rincian menurut jenis ditutup, karena selisihnya dengan seluruh kelompok akan menunjuk orang; lihat semua jenis bersama.',
}

/** Why no curve is drawn. */
export const lastingLimits: Record<LastingLimit, string> = {
  tooFewMemberships:
    'Kurva belum dihitung: diperlukan sekurangnya 20 keanggotaan agar bagian yang bertahan dapat ditaksir.',
  fewPeople:
    'Kurva tidak digambar: dari langkahnya, atau dari selisihnya dengan orang menurut keadaannya, dapat dihitung kurang dari 5 orang.',
  typeTooSmall:
    'Kurva tidak digambar menurut jenis: pada salah satu jenis dapat dihitung kurang dari 5 orang.',
}

/** Age bands in completed years. */
export function ageBandLabel(band: AgeBand): string {
  const next = ageBands[ageBands.indexOf(band) + 1]
  return next === undefined ? `${band} tahun ke atas` : `${band}-${next - 1} tahun`
}

export const arrivalLabels = { new: 'Baru pada masa ini', before: 'Sudah ikut sebelumnya' } as const

export const endLabels: Record<EndKind, string> = {
  staying: 'Masih ikut pada akhir masa',
  completed: 'Selesai',
  withdrew: 'Mengundurkan diri',
  referred: 'Dirujuk',
  excluded: 'Dikeluarkan',
  unexplained: 'Berakhir tanpa keterangan',
}

/** A category of need; other words of an agency stay in its files. */
export function ppksLabel(group: PpksGroup): string {
  if (group === 'other') return 'Istilah lain'
  return group === 'unknown' ? 'Tidak dicatat' : group
}

/** A kind of program. */
export function typeLabel(type: TypeKey): string {
  return type === null ? 'Tanpa jenis' : capitalised(listTexts.groupType[type])
}

/** A count of people as it may be read: "12", "< 5", "ditutup". */
export function safeWords(count: SafeCount): string {
  if (typeof count === 'number') return formatNumber(count)
  return count === 'small' ? '< 5' : 'ditutup'
}

const stretchNames: Record<Stretch, (period: Period) => string> = {
  quarter: ({ from }) => `Triwulan ${roman[quarterIndex(from)]} ${from.slice(0, 4)}`,
  semester: ({ from }) => `Semester ${from.slice(5, 7) === '01' ? 'I' : 'II'} ${from.slice(0, 4)}`,
  year: ({ from }) => `Tahun ${from.slice(0, 4)}`,
}
const roman = ['I', 'II', 'III', 'IV']

function quarterIndex(day: string): number {
  return Math.floor((Number(day.slice(5, 7)) - 1) / 3)
}

/** "Triwulan III 2026", or the days where they are somebody's own. */
export function stretchName(period: Period): string {
  const stretch = stretchOf(period)
  return stretch ? stretchNames[stretch](period) : formatPeriod(period.from, period.to)
}

/** What the figures say together, in whole sentences: reach, attendance, movement, and what cannot be said. */
export function acrossVerdict(across: AcrossGroups, period: Period): string {
  const { people, groups, meetings, attendance } = across
  const [compared, up, same, down] = (['compared', 'up', 'same', 'down'] as const).map((key) =>
    sum(across.tasks.map((task) => task[key])),
  )
  return [
    `Pada ${formatPeriod(period.from, period.to)}, ${formatNumber(groups.length)} kelompok mengadakan ${formatNumber(meetings.held)} pertemuan ${forWhom(people.total)}.`,
    attendance.overall && attendance.overall.recorded > 0
      ? `Kehadiran ${formatShare(attendance.overall.present, attendance.overall.recorded)}.`
      : '',
    compared
      ? `Dari ${formatNumber(compared)} penilaian tugas yang dapat dibandingkan, ${formatNumber(up)} naik, ${formatNumber(same)} tetap, dan ${formatNumber(down)} turun.`
      : 'Gerak tugas belum dapat dihitung: belum ada tugas yang dinilai pada awal dan di dalam masa ini.',
    people.limit && people.limit !== 'nobody' ? peopleLimits[people.limit] : '',
    noComparison,
  ]
    .filter(Boolean)
    .join(' ')
}

function forWhom(total: SafeCount): string {
  if (total === 'closed') return 'untuk orang yang jumlahnya ditutup'
  return total === 'small' ? 'untuk kurang dari 5 orang' : `untuk ${formatNumber(total)} orang`
}

/** What is known of lasting where no curve is drawn, or how far the curve goes. */
export function lastingSentence({
  limit,
  memberships,
  dropouts,
  steps,
  longest,
}: LastingAcross): string {
  const counts = `Keanggotaan: ${safeWords(memberships)}; putus: ${safeWords(dropouts)}.`
  if (limit) return `${lastingLimits[limit]} ${counts}`
  const last = steps.at(-1)
  if (!last) return `Tidak ada yang putus sampai pertemuan ke-${longest}. ${counts}`
  return `Sesudah pertemuan ke-${last.time} masih ikut ${formatNumber(last.share * 100, 1)}%. ${counts}`
}
