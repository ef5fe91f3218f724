import type * as lists from '../domain/catalog/lists'
import type { RecordedDecision, RecordedProblem } from '../domain/report/processLogs'
import type { ProcessTicks, ProcessTimes } from '../domain/report/processNotes'
import type {
  ProcessAddendum,
  ProcessRecord,
  ProcessSignature,
} from '../domain/report/processRecord'
import { proposerLabels } from './decisions'
import { stageLabels } from './designSchedule'
import {
  EMPTY,
  formatDay,
  formatInstant,
  formatList,
  formatNumber,
  formatShortDay,
  type Timezone,
} from './formats'
import { listTexts } from './lists'
import { noteText } from './meetingNote'
import { leaderLabels, meetingCode, meetingPaperText } from './meetingPapers'
import { problemCategoryLabels } from './problems'

/** Words of the process record of a meeting and of the sheets of single members. Source: domain.md 6.4. */
export const processText = {
  title: 'Catatan Proses Pertemuan',
  oneCopy: 'Satu rangkap; dibaca petugas kelompok dan supervisor.',
  chapters: {
    identity: 'A. Identitas Pertemuan',
    plan: 'B. Rencana',
    conduct: 'C. Pelaksanaan',
    attendance: 'D. Kehadiran dan Keterlibatan',
    course: 'E. Jalannya Proses',
    interaction: 'F. Pola Interaksi dan Peran Pekerja Sosial',
    tasks: 'G. Tugas Kelompok yang Digarap',
    asas: 'H. Asas',
    decisions: 'I. Keputusan',
    problems: 'J. Persoalan',
    slips: 'K. Penilaian Segera (UCA)',
    reflection: 'L. Refleksi Pekerja Sosial dan Bahan Supervisi',
    next: 'M. Rencana Pertemuan Berikut',
    signing: 'Tanda Tangan',
    addenda: 'Tambahan sesudah Penandatanganan',
  },
  notWritten: 'Belum ditulis.',
  facts: {
    stage: 'Tahap',
    held: 'Dibuka dan ditutup',
    ledBy: 'Dipimpin',
    workers: 'Petugas',
    recorded: 'Dicatat',
    objectives: 'Tujuan',
    goals: 'Mendukung tujuan',
    minutes: 'Lama',
    materials: 'Bahan dan alat',
    chosenBy: 'Dipilih oleh',
    asas: 'Asas yang dijaga',
    met: 'Tujuan tercapai',
    themes: 'Tema yang muncul',
    pattern: 'Pola interaksi',
    workerRole: 'Peran pekerja sosial',
    task: 'Tugas antarpertemuan',
    plan: 'Rencana',
    meeting: 'Pertemuan berikut',
  },
  agenda: {
    caption: 'Acara: yang direncanakan dan yang terlaksana (menit)',
    columns: ['No.', 'Kegiatan', 'Pemandu', 'Rencana', 'Terlaksana', 'Selisih'],
    total: 'Jumlah',
    none: 'Acara belum ditulis.',
    long: (number: number) => `Kegiatan ${number}`,
  },
  attendance: {
    caption: 'Kehadiran dan keterlibatan (0 s.d. 3, makin tinggi makin terlibat)',
    columns: ['Kode', 'Kehadiran', 'Keterlibatan', 'Catatan'],
    long: (code: string) => `Catatan ${code}`,
    total: (expected: number) => `Dari ${expected} anggota`,
  },
  tasks: {
    caption: 'Tugas yang digarap',
    columns: ['Tugas', 'Bunyi', 'Tekanan'],
    focus: { 1: 'disinggung', 2: 'utama' },
    none: 'Tekanan tugas belum dicatat.',
    rest: 'Tidak ada tugas yang digarap pada pertemuan ini.',
  },
  asas: {
    caption: 'Amatan asas, 0 belum tampak s.d. 4 mandiri',
    columns: ['No.', 'Asas', 'Nilai', 'Catatan'],
    none: 'Asas belum diamati pada pertemuan ini.',
    mean: (mean: number, n: number) =>
      `Rerata ${formatNumber(mean, 1)} dari ${n} asas yang teramati; yang tidak teramati tidak dihitung.`,
    long: (name: string) => `Catatan asas ${name}`,
  },
  decisions: {
    caption: 'Keputusan dan cara mencapainya',
    columns: ['Kode', 'Keputusan', 'Cara dan kemandirian', 'Penanggung jawab', 'Tenggat'],
    none: 'Tidak ada keputusan yang dicatat.',
    long: (id: string) => `Keputusan ${id}`,
    course: (id: string) => `Cara dan kemandirian ${id}`,
  },
  problems: {
    caption: 'Persoalan di dalam kelompok',
    columns: [
      'Kode',
      'Persoalan',
      'Jenis; diangkat oleh; bobot',
      'Penyelesaian',
      'Penanggung jawab',
    ],
    none: 'Tidak ada persoalan yang dicatat.',
    long: (id: string) => `Persoalan ${id}`,
    solution: (id: string) => `Penyelesaian ${id}`,
  },
  slips: {
    caption: 'Lembar tanpa nama, 1 s.d. 5, makin tinggi makin baik',
    matter: 'Hal',
    mean: 'Rerata (n lembar)',
    none: 'Penilaian segera tidak dilakukan atau belum dicatat.',
    counted: 'Kolom 1 s.d. 5: banyaknya lembar yang memberi angka itu.',
    small: (n: number) =>
      `Hanya ${n} lembar: rerata sekecil ini mudah bergeser oleh satu orang dan tidak untuk dibandingkan.`,
  },
  closing:
    'Demikian catatan proses ini disusun menurut amatan petugas pada pertemuan, sebagai bahan pelayanan dan supervisi. Anggota ditulis dengan kode; amatan per anggota dan insiden disimpan terpisah.',
  supervisorNote: 'Telah dibaca. Catatan supervisor:',
  checkedBy: 'Dibaca oleh',
  sheet: {
    title: 'Lembar Amatan Anggota',
    code: 'Kode anggota',
    attendance: 'Kehadiran',
    participation: 'Keterlibatan',
    observations: 'Amatan',
    keep: 'Disimpan dalam berkas anggota; tidak digabung dengan laporan kelompok dan tidak digandakan.',
  },
}

/** Up to so many slips one person moves the mean much. */
export const FEW_SLIPS = 4

export const chooserLabels: Record<(typeof lists.choosers)[number], string> = {
  pekerjaSosial: 'pekerja sosial',
  bersama: 'pekerja sosial dan kelompok bersama',
  kelompok: 'kelompok',
}

/** When the meeting was opened and closed; null where nobody kept the time. */
export function heldTimes({ openedAt, closedAt }: ProcessTimes, timezone: Timezone): string | null {
  const at = (instant: string | null) =>
    instant ? (formatInstant(instant, timezone).split(' pukul ')[1] ?? EMPTY) : EMPTY
  return openedAt || closedAt ? `${at(openedAt)} s.d. ${at(closedAt)}` : null
}

/** "24 Agustus 2026 (2 hari sesudah pertemuan)". */
export function recordedWords({ recordedDate, delayDays }: ProcessTimes): string {
  if (!recordedDate) return meetingPaperText.notRecorded
  const delay = delayDays ? `${delayDays} hari sesudah pertemuan` : 'pada hari pertemuan'
  return `${formatDay(recordedDate)} (${delay})`
}

export function ledByWords(ledBy: ProcessRecord['ledBy']): string {
  return ledBy ? leaderLabels[ledBy] : meetingPaperText.notRecorded
}

/** What was done in passing, each said to be done, not done, or not recorded. */
export function tickFacts(ticks: ProcessTicks): (readonly [string, string])[] {
  const words = (tick: boolean | null) =>
    tick === null ? meetingPaperText.notRecorded : tick ? 'ya' : 'tidak'
  return [
    [noteText.ticks.agencyPurposeExplained, words(ticks.agencyPurposeExplained)],
    [noteText.ticks.confidentialityReminded, words(ticks.confidentialityReminded)],
    [noteText.ticks.contractReviewed, words(ticks.contractReviewed)],
  ]
}

/** How a decision came about: who proposed it, how it was taken, how far it was the group's own, and what was said against it. */
export function decisionCourse(decision: RecordedDecision): string {
  const { proposedBy, method, autonomyLevel, overrideReason, capacityNote, dissent } = decision
  return [
    proposedBy ? `Usul ${proposerLabels[proposedBy].toLowerCase()}.` : '',
    method ? `Cara: ${listTexts.method[method]}.` : '',
    `Kemandirian ${autonomyLevel}: ${listTexts.autonomy[autonomyLevel]}.`,
    overrideReason ? `Alasan penetapan: ${overrideReason}.` : '',
    capacityNote ? `Kesanggupan: ${capacityNote}.` : '',
    dissent ? `Pendapat berbeda: ${dissent}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

export function problemKind({ category, raisedBy, severity }: RecordedProblem): string {
  return [
    problemCategoryLabels[category].toLowerCase(),
    listTexts.raisedBy[raisedBy],
    listTexts.severity[severity],
  ].join('; ')
}

/** "Insiden pada pertemuan ini: pelanggaran kerahasiaan antaranggota 1. Catatannya disimpan terpisah." */
export function incidentSentence(incidents: ProcessRecord['incidents']): string | null {
  if (incidents.length === 0) return null
  const kinds = incidents.map(({ kind, count }) => `${listTexts.incidentKind[kind]} ${count}`)
  return `Insiden pada pertemuan ini: ${formatList(kinds)}. Catatannya disimpan terpisah.`
}

/** Minutes as a figure; nobody looked at the clock: nothing to say. */
export function minutesCell(minutes: number | null): string {
  return minutes === null ? EMPTY : String(minutes)
}

export function stageWords(stage: ProcessRecord['subject']['stage']): string {
  return stage ? stageLabels[stage] : EMPTY
}

/** "Ditandatangani Ratri Contohningrum, S.Tr.Sos. pada 24 Agustus 2026 pukul 20.10 WIB." */
export function signatureSentence({ name, at }: ProcessSignature, timezone: Timezone): string {
  return `Ditandatangani ${name ?? 'petugas'} pada ${formatInstant(at, timezone)}. Sesudah itu catatan ini tidak diubah; tambahan ditulis dengan tanggalnya.`
}

/** "25 Agustus 2026 pukul 08.00 WIB, Ratri Contohningrum: ...". */
export function addendumWords({ at, name }: ProcessAddendum, timezone: Timezone): string {
  return `${formatInstant(at, timezone)}${name ? `, ${name}` : ''}`
}

/** The number of the record; a signed one that was given none is no draft. */
export function processNumber({ document }: ProcessRecord): string {
  return `Nomor: ${document.number ?? (document.isDraft ? '- (draf)' : EMPTY)}`
}

export function dueWords(day: string | null): string {
  return formatShortDay(day)
}

/** Titles of the files: number and codes only. */
export function processTitle({ document, subject }: ProcessRecord): string {
  const what = document.number ? `CP ${document.number.replaceAll('/', '-')}` : 'CP'
  return [what, subject.program?.code ?? 'kelompok', meetingCode(subject)].join(' ')
}
