import type {
  problemCategories,
  problemRaisers,
  problemStatuses,
  severities,
} from '../domain/catalog/lists'
import type { ProblemFigures } from '../domain/logs/problemList'
import { capitalised, formatCount, formatNumber, NO_RECORD } from './formats'
import { listTexts } from './lists'

type Words<List extends readonly string[]> = Record<List[number], string>

/** What kind of problem it is. */
export const problemCategoryLabels: Words<typeof problemCategories> = {
  subkelompok: 'Subkelompok atau klik',
  isolasi: 'Anggota tersisih',
  kepemimpinan: 'Kepemimpinan',
  kerahasiaan: 'Kerahasiaan',
  norma: 'Norma',
  relasi: 'Relasi',
  organisasi: 'Organisasi',
  emosi: 'Suasana hati kelompok',
  kehadiran: 'Kehadiran',
  lainnya: 'Lainnya',
}
/** Who brought it up. */
export const problemRaiserLabels: Words<typeof problemRaisers> = {
  anggota: 'Anggota',
  pekerjaSosial: 'Pekerja sosial',
  lembaga: 'Lembaga',
}
/** How heavy it weighs. */
export const severityLabels: Words<typeof severities> = {
  ringan: capitalised(listTexts.severity.ringan),
  sedang: capitalised(listTexts.severity.sedang),
  berat: capitalised(listTexts.severity.berat),
}
/** How it stands. */
export const problemStatusLabels: Words<typeof problemStatuses> = {
  terbuka: 'Terbuka',
  dibahas: 'Sedang dibahas',
  selesai: 'Selesai',
  dibukaKembali: 'Dibuka kembali',
}

/** Words of the log of problems inside the group. */
export const problemsText = {
  title: 'Persoalan',
  intro:
    'Persoalan di dalam kelompok, bukan masalah hidup anggota: apa yang terjadi, siapa yang mengangkat, dan apa yang disepakati.',
  add: 'Catat persoalan ...',
  empty: {
    title: 'Belum ada persoalan yang dicatat',
    body: 'Kelompok yang sehat pun mempunyai persoalan. Catat perilaku dan polanya begitu tampak, tanpa menyalahkan; yang diangkat anggota sendiri menunjukkan kelompok mulai mengenalinya (tugas e).',
  },
  caption: 'Daftar persoalan',
  columns: { day: 'Diangkat', text: 'Persoalan', raisedBy: 'Oleh', status: 'Status' },
  shown: (shown: number, all: number) =>
    shown === all ? `${all} persoalan.` : `${formatCount(shown, all)} persoalan.`,
  filter: {
    category: 'Jenis',
    raisedBy: 'Diangkat oleh',
    openLong: 'Hanya yang terbuka lebih dari 21 hari',
  },
  figures: 'Ringkasan persoalan yang ditampilkan',
  openFor: (days: number) => (days === 0 ? 'sejak hari ini' : `terbuka ${days} hari`),
  openLong: (days: number) => `terlalu lama: terbuka ${days} hari`,
  resolvedAfter: (days: number) => (days === 0 ? 'pada hari yang sama' : `sesudah ${days} hari`),
  sheetTitle: (id: string) => `Persoalan ${id}`,
  resolve: 'Selesai hari ini',
  resolveLabel: (id: string) => `penyelesaian ${id}`,
  reopen: 'Buka kembali',
  reopenLabel: (id: string) => `pembukaan kembali ${id}`,
  reopened: 'Pernah dibuka kembali',
  yes: 'Ya',
  saveLabel: (id: string) => `persoalan ${id}`,
  removeLabel: (id: string) => `penghapusan persoalan ${id}`,
  form: {
    newTitle: (id: string) => `Persoalan baru: ${id}`,
    title: (id: string) => `Ubah persoalan ${id}`,
    text: 'Persoalan',
    textHint:
      'Perilaku dan polanya, misalnya "A-03 dan A-06 duduk terpisah sejak pertemuan 2". Kode anggota saja, tanpa menyalahkan.',
    raisedDate: 'Diangkat pada',
    category: 'Jenis',
    choose: 'Pilih salah satu',
    raisedBy: 'Diangkat oleh',
    raisedByHint: 'Siapa yang pertama menyebutnya.',
    severity: 'Bobot',
    severityHint: 'Berat: keselamatan atau kepercayaan kelompok terganggu.',
    agreedSolution: 'Penyelesaian yang disepakati',
    agreedHint: 'Apa yang akan dilakukan, menurut kesepakatan kelompok.',
    owner: 'Penanggung jawab',
    ownerHint: 'Kode anggota atau petugas, atau "kelompok".',
    status: 'Status',
    resolvedDate: 'Selesai pada',
    resolvedMissing: 'Tulis tanggal selesainya.',
    reopened: 'Pernah dibuka kembali sesudah selesai',
    incident: 'Insiden yang terkait',
    incidentHint: 'Bila persoalan ini lahir dari insiden keselamatan atau kerahasiaan.',
    noIncident: 'Tidak ada',
  },
}

/** The counts of the problems that are shown, name beside value; the median never without its n. */
export function problemFigureFacts(figures: ProblemFigures): (readonly [string, string])[] {
  const { total, raisedByMembers, agreed, resolved, medianDays, timed } = figures
  const of = (part: number) => (total === 0 ? NO_RECORD : formatCount(part, total))
  return [
    ['Diangkat anggota', of(raisedByMembers)],
    ['Bersolusi dan ada penanggung jawab', of(agreed)],
    ['Selesai', of(resolved)],
    [
      'Lama sampai selesai',
      medianDays === null
        ? 'belum ada yang selesai bertanggal'
        : `median ${formatNumber(medianDays, Number.isInteger(medianDays) ? 0 : 1)} hari (n = ${timed})`,
    ],
    ['Terbuka lebih dari 21 hari', of(figures.openLong)],
    ['Pernah dibuka kembali', of(figures.reopened)],
  ]
}
