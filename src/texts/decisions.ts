import type {
  decisionMethods,
  decisionStatuses,
  decisionTopics,
  overrideReasons,
  proposers,
} from '../domain/catalog/lists'
import type { DecisionFigures } from '../domain/logs/decisionList'
import type { Decision } from '../domain/records/decision'
import { capitalised, formatCount, NO_RECORD } from './formats'
import { listTexts } from './lists'

type Words<List extends readonly string[]> = Record<List[number], string>

/** What a decision is about. */
export const decisionTopicLabels: Words<typeof decisionTopics> = {
  identitas: 'Nama dan lambang kelompok',
  tujuan: 'Tujuan',
  norma: 'Norma',
  organisasi: 'Organisasi',
  kegiatan: 'Kegiatan',
  keuangan: 'Keuangan',
  sumber: 'Sumber',
  relasi: 'Relasi',
  kelanjutan: 'Kelanjutan kelompok',
  masukanLembaga: 'Masukan kepada lembaga',
}
/** Who proposed a decision. */
export const proposerLabels: Words<typeof proposers> = {
  anggota: 'Anggota',
  pekerjaSosial: 'Pekerja sosial',
  bersama: 'Anggota dan pekerja sosial bersama',
  lembaga: 'Lembaga',
}
/** How a decision was passed. */
export const methodLabels: Words<typeof decisionMethods> = {
  musyawarahMufakat: capitalised(listTexts.method.musyawarahMufakat),
  pemungutanSuara: capitalised(listTexts.method.pemungutanSuara),
  penunjukan: capitalised(listTexts.method.penunjukan),
  ditetapkan: capitalised(listTexts.method.ditetapkan),
}
/** How a decision stands. */
export const decisionStatusLabels: Words<typeof decisionStatuses> = {
  direncanakan: 'Direncanakan',
  terlaksana: 'Terlaksana',
  direvisi: 'Direvisi',
  batal: 'Batal',
}
/** Why worker or agency decided in the place of the group. */
export const overrideLabels: Words<typeof overrideReasons> = {
  keselamatan: 'Keselamatan',
  hukum: 'Hukum',
  anggaran: 'Anggaran',
}

/** The four levels of autonomy, each in a sentence by which a worker can tell which one it was. Source: domain.md 2.10. */
export const autonomySentences: readonly { label: string; sentence: string }[] = [
  {
    label: 'Ditetapkan pekerja sosial atau lembaga',
    sentence: 'Kelompok tidak memilih. Perlu alasan yang ditulis.',
  },
  {
    label: 'Usul pekerja sosial, disetujui kelompok',
    sentence: 'Satu usul diajukan dan diterima, tanpa pilihan lain yang ditimbang.',
  },
  {
    label: 'Kelompok memilih dari beberapa pilihan',
    sentence: 'Pilihan disiapkan, lalu kelompok menimbang dan memilih.',
  },
  {
    label: 'Kelompok merumuskan dan memutuskan',
    sentence: 'Pilihan, pertimbangan, dan keputusan datang dari kelompok sendiri.',
  },
]

/** Words of the log of decisions. */
export const decisionsText = {
  title: 'Keputusan',
  intro: 'Apa yang diputuskan kelompok, siapa yang menentukan, dan apakah dilaksanakan.',
  add: 'Catat keputusan ...',
  empty: {
    title: 'Belum ada keputusan',
    body: 'Catat setiap keputusan kelompok, juga yang kecil. Jenjang kemandirian menunjukkan apakah kelompok makin berani memutuskan sendiri (tugas d).',
  },
  caption: 'Daftar keputusan',
  columns: { day: 'Tanggal', text: 'Keputusan', autonomy: 'Kemandirian', status: 'Status' },
  shown: (shown: number, all: number) =>
    shown === all ? `${all} keputusan.` : `${formatCount(shown, all)} keputusan.`,
  filter: { topic: 'Tentang', overdue: 'Hanya yang lewat tenggat' },
  figures: 'Ringkasan keputusan yang ditampilkan',
  overdue: (days: number) => `lewat tenggat ${days} hari`,
  due: (day: string) => `tenggat ${day}`,
  executedOn: (day: string) => day,
  sheetTitle: (id: string) => `Keputusan ${id}`,
  autonomy: (level: number) => `${level} · ${autonomySentences[level]?.label.toLowerCase() ?? ''}`,
  execute: 'Terlaksana hari ini',
  executeLabel: (id: string) => `pelaksanaan ${id}`,
  saveLabel: (id: string) => `keputusan ${id}`,
  removeLabel: (id: string) => `penghapusan keputusan ${id}`,
  basisOf: 'Dasar bagi',
  contractVersion: (version: string) => `Kontrak kelompok versi ${version}`,
  organisationVersion: (version: number) => `Susunan organisasi versi ${version}`,
  form: {
    newTitle: (id: string) => `Keputusan baru: ${id}`,
    title: (id: string) => `Ubah keputusan ${id}`,
    text: 'Keputusan',
    textHint: 'Apa yang diputuskan, dalam satu kalimat. Sebut anggota dengan kode.',
    date: 'Tanggal keputusan',
    topic: 'Tentang',
    topicHint: 'Menentukan tugas mana yang ikut menghitungnya.',
    choose: 'Pilih salah satu',
    proposedBy: 'Diusulkan oleh',
    method: 'Cara memutuskan',
    notNoted: 'Tidak dicatat',
    methodHint: 'Cara keputusan disahkan; siapa yang menentukan dinyatakan di bawah ini.',
    autonomy: 'Jenjang kemandirian',
    autonomyHint: 'Pilih menurut yang benar-benar terjadi, apa pun cara mengesahkannya.',
    overrideKind: 'Mengapa tidak diserahkan kepada kelompok?',
    overrideHint: 'Keputusan demi keselamatan tidak ikut dihitung dalam kemandirian kelompok.',
    overrideOther: 'Alasan lain',
    overrideWords: 'Alasan itu',
    mismatch: {
      title: 'Musyawarah, tetapi jenjang 0',
      body: 'Bila kelompok sungguh bermusyawarah, jenjangnya sekurang-kurangnya 1. Bila Anda atau lembaga yang menetapkan, caranya "Ditetapkan". Keduanya tetap dapat disimpan.',
    },
    capacityNote: 'Sesuai kesanggupan?',
    capacityHint:
      'Apakah kelompok sanggup: waktu, uang, keberanian? Tulis juga bila memberatkan sebagian.',
    dissent: 'Pendapat yang berbeda',
    dissentHint: 'Apa keberatannya dan bagaimana ditampung; kosongkan bila tidak ada.',
    dueDate: 'Tenggat',
    owner: 'Penanggung jawab',
    ownerHint: 'Kode anggota atau petugas, atau "kelompok".',
    status: 'Status',
    executedDate: 'Tanggal pelaksanaan',
    executedHint: 'Diperlukan agar terhitung tepat waktu.',
    reviewNote: 'Catatan tinjauan',
    reviewHint: 'Apa hasilnya, atau mengapa diubah? Tanpa mencari siapa yang salah.',
  },
}

/** The counts of the decisions that are shown, name beside value; each with its whole. */
export function decisionFigureFacts(figures: DecisionFigures): (readonly [string, string])[] {
  const { total, autonomyRated, autonomy2plus, autonomy3, withDueDate, onTime } = figures
  const of = (part: number, whole: number) => (whole === 0 ? NO_RECORD : formatCount(part, whole))
  return [
    ['Dirumuskan kelompok sendiri', of(autonomy3, autonomyRated)],
    ['Dipilih atau dirumuskan kelompok', of(autonomy2plus, autonomyRated)],
    ['Terlaksana', of(figures.executed, total)],
    ['Tepat waktu', withDueDate === 0 ? 'belum ada yang bertenggat' : of(onTime, withDueDate)],
    ['Lewat tenggat', of(figures.overdue, total)],
  ]
}

/** Why the group did not decide itself, in words; null where it did. */
export function overrideWords({ overrideReason }: Decision): string | null {
  if (!overrideReason) return null
  return overrideReason in overrideLabels
    ? overrideLabels[overrideReason as keyof typeof overrideLabels]
    : overrideReason
}
