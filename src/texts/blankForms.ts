import type { BlankFormPart } from '../domain/report/blankFormParts'
import type { BlankForms } from '../domain/report/blankForms'
import type { FormPath, FormSectionName } from '../domain/report/recordForm'
import { stageLabels } from './designSchedule'
import { meetingCode } from './meetingPapers'
import { chooserLabels, tickLabels } from './processRecord'

/** Words of the forms of a meeting that are filled in by hand. */
export const blankFormText = {
  parts: {
    hadir: 'Daftar hadir',
    catatan: 'Catatan pertemuan',
    uca: 'Lembar penilaian segera (UCA)',
  } satisfies Record<BlankFormPart, string>,
  title: 'Formulir Catatan Pertemuan',
  secretOnceFilled: 'Sesudah diisi, formulir ini bersifat RAHASIA. Tulis kode anggota, bukan nama.',
  forOneMember: 'Satu lembar untuk satu anggota. Sesudah diisi bersifat SANGAT RAHASIA.',
  listOnceFilled: 'Sesudah diisi, daftar ini bersifat TERBATAS.',
  slip: {
    title: 'Penilaian segera',
    anonymous: 'Tanpa nama. Lingkari satu angka tiap baris.',
  },
  sections: {
    meeting: 'A. Pertemuan',
    plan: 'B. Rencana',
    agenda: 'C. Kegiatan',
    attendance: 'D. Kehadiran dan partisipasi',
    ticks: 'E. Yang dilakukan',
    recording: 'F. Catatan proses',
    taskFocus: 'G. Tugas kelompok yang digarap',
    asas: 'H. Asas',
    laiseg: 'I. Penilaian segera (UCA)',
    decisions: 'J. Keputusan',
    problems: 'K. Persoalan',
    after: 'L. Sesudah pertemuan',
    captures: 'M. Catatan cepat',
    observations: 'Lembar amatan anggota',
  } satisfies Record<FormSectionName, string>,
  notes: {
    attendance:
      'H hadir, T terlambat, I izin, S sakit, A tanpa keterangan. Partisipasi hanya bagi yang hadir: 0 tidak terlibat, 1 sedikit terlibat, 2 terlibat, 3 sangat terlibat. Yang tidak diisi berarti belum dicatat, bukan tidak hadir.',
    taskFocus: 'Satu sampai tiga tugas utama.',
    asas: '0 belum tampak, 1 mulai tampak, 2 berkembang, 3 mantap, 4 mandiri, TT tidak teramati. Nilai 0 dan 1 memerlukan catatan.',
    laiseg:
      'Tulis berapa lembar memberi angka 1, 2, 3, 4, dan 5; reratanya dihitung oleh aplikasi.',
    decisions:
      'Kemandirian: 0 ditetapkan pekerja sosial atau lembaga, 1 usul pekerja sosial disetujui kelompok, 2 kelompok memilih dari beberapa pilihan, 3 kelompok merumuskan dan memutuskan.',
  } satisfies Partial<Record<FormSectionName, string>>,
  task: 'Tugas',
  asas: 'Asas',
  matter: 'Hal',
  mean: 'Rerata',
}

/** The label of every field, as the record knows it. */
export const formLabels: Record<FormPath, string> = {
  number: 'Pertemuan ke-',
  date: 'Tanggal',
  startTime: 'Jam mulai',
  endTime: 'Jam selesai',
  openedAt: 'Dibuka pukul',
  closedAt: 'Ditutup pukul',
  place: 'Tempat',
  stage: 'Tahap',
  title: 'Judul',
  status: 'Bila tidak terlaksana',
  statusReason: 'Alasannya',
  'plan.objectives': 'Tujuan pertemuan',
  'plan.minutes': 'Lama (menit)',
  'plan.materials': 'Bahan',
  'plan.chosenBy': 'Kegiatan dipilih oleh',
  'plan.goalIds': 'Tujuan kelompok (kode)',
  'plan.asas': 'Asas yang dijaga',
  ledBy: 'Dipimpin',
  facilitators: 'Petugas',
  'plan.agenda.activity': 'Kegiatan',
  'plan.agenda.minutes': 'Menit rencana',
  'plan.agenda.spentMinutes': 'Menit terpakai',
  'plan.agenda.ledBy': 'Dipimpin',
  'plan.agenda.leaderCode': 'Kode pemandu',
  'attendance.memberCode': 'Kode',
  'attendance.status': 'Kehadiran',
  'attendance.participation': 'Partisipasi',
  'attendance.lateMinutes': 'Terlambat (menit)',
  'attendance.note': 'Catatan',
  ...tickLabels,
  'recording.processSummary': 'Jalannya proses: pembukaan, inti, penutup',
  'recording.interactionPattern': 'Pola interaksi',
  'recording.workerRole': 'Peran pekerja sosial',
  'recording.objectivesMet': 'Tujuan tercapai',
  'recording.themes': 'Pokok bahasan',
  'recording.reflection': 'Refleksi dan bahan supervisi',
  'recording.recordedDate': 'Tanggal pencatatan',
  taskFocus: 'Tekanan',
  asas: 'Nilai',
  asasNotes: 'Catatan',
  'laiseg.understanding': 'Pemahaman (U)',
  'laiseg.comfort': 'Kenyamanan (C)',
  'laiseg.action': 'Rencana tindakan (A)',
  'laiseg.n': 'Jumlah lembar (n)',
  'laiseg.counts.understanding': 'Pemahaman (U)',
  'laiseg.counts.comfort': 'Kenyamanan (C)',
  'laiseg.counts.action': 'Rencana tindakan (A)',
  'decision:text': 'Keputusan',
  'decision:proposedBy': 'Pengusul',
  'decision:method': 'Cara',
  'decision:autonomyLevel': 'Kemandirian',
  'decision:owner': 'Penanggung jawab',
  'decision:dueDate': 'Tenggat',
  'problem:text': 'Persoalan',
  'problem:raisedBy': 'Diangkat oleh',
  'problem:severity': 'Tingkat',
  'problem:agreedSolution': 'Penyelesaian',
  'problem:owner': 'Penanggung jawab',
  resourceIds: 'Sumber yang dipakai',
  betweenSessionTask: 'Tugas antarpertemuan',
  nextPlan: 'Rencana pertemuan berikut',
  'captures.time': 'Jam',
  'captures.kind': 'Jenis',
  'captures.text': 'Catatan',
  'recording.memberObservations.memberCode': 'Kode anggota',
  'recording.memberObservations.text': 'Amatan: perilaku yang terlihat, bukan penilaian',
}

/** What stands beside a box. A word that stands in several lists means the same in each of them. */
const optionLabels: Record<string, string> = {
  ...stageLabels,
  ...chooserLabels,
  bersama: 'bersama',
  anggota: 'anggota',
  lembaga: 'lembaga',
  ditunda: 'ditunda',
  dibatalkan: 'dibatalkan',
  pekerjaSosialKeAnggota: 'dari pekerja sosial ke anggota',
  bergiliran: 'bergiliran',
  kursiPanas: 'terpusat pada satu anggota',
  bebas: 'bebas antaranggota',
  subkelompok: 'terbagi dalam subkelompok',
  tidak: 'tidak',
  sebagian: 'sebagian',
  tercapai: 'tercapai',
  musyawarahMufakat: 'mufakat',
  pemungutanSuara: 'suara',
  penunjukan: 'penunjukan',
  ditetapkan: 'ditetapkan',
  ringan: 'ringan',
  sedang: 'sedang',
  berat: 'berat',
  keputusan: 'keputusan',
  persoalan: 'persoalan',
  pengamatan: 'amatan',
}

/** How much a task was worked on: 2 main, 1 touched, 0 not. */
const focusLabels: Record<string, string> = {
  '2': 'utama',
  '1': 'disinggung',
  '0': 'tidak',
}

/** The words of an option at a field; figures and single letters stand for themselves. */
export function optionLabel(path: FormPath, option: string): string {
  if (path === 'taskFocus') return focusLabels[option] ?? option
  if (path === 'recording.objectivesMet') return option === 'tidak' ? 'belum' : option
  return optionLabels[option] ?? option
}

/** What the forms are for: a meeting, or any. */
export function formsSubject({ subject, program }: BlankForms): string {
  return [program?.code ?? 'kelompok', ...(subject ? [meetingCode(subject)] : ['kosong'])].join('-')
}

/** What stands at the foot of the forms. */
export function formsMark({ parts, subject }: BlankForms): string {
  const [only] = parts
  const what = parts.length === 1 && only ? blankFormText.parts[only] : 'Formulir pertemuan'
  return subject ? `${what} ${meetingCode(subject)}` : what
}

/** Title of the file. */
export function formsTitle(forms: BlankForms): string {
  return `Formulir ${formsSubject(forms)}`
}
