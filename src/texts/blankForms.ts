import type { BlankFormPart } from '../domain/report/blankFormParts'
import type { BlankForms } from '../domain/report/blankForms'
import type { FormPath, FormSectionName } from '../domain/report/recordForm'
import { attendanceText, participationWords } from './attendance'
import { decisionsText } from './decisions'
import { scheduleText, stageLabels } from './designSchedule'
import { noteText } from './meetingNote'
import { meetingCode } from './meetingPapers'
import { planText } from './meetingPlan'
import { problemsText } from './problems'

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
    attendance: 'D. Kehadiran dan keterlibatan',
    ticks: 'E. Yang dilakukan',
    recording: 'F. Catatan kelompok',
    taskFocus: 'G. Tugas kelompok yang digarap',
    asas: 'H. Dua belas asas',
    laiseg: 'I. Penilaian segera (UCA)',
    decisions: 'J. Keputusan',
    problems: 'K. Persoalan',
    after: 'L. Sesudah pertemuan',
    captures: 'M. Catatan cepat',
    observations: 'Lembar amatan anggota',
  } satisfies Record<FormSectionName, string>,
  notes: {
    attendance: `${attendanceText.legend} Keterlibatan hanya bagi yang hadir: ${participationWords.join('; ')}. Yang tidak diisi berarti belum dicatat, bukan tidak hadir.`,
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
  date: scheduleText.meeting.date,
  startTime: scheduleText.meeting.startTime,
  endTime: scheduleText.meeting.endTime,
  openedAt: 'Dibuka pukul',
  closedAt: 'Ditutup pukul',
  place: scheduleText.meeting.place,
  stage: scheduleText.meeting.stage,
  title: scheduleText.meeting.name,
  status: 'Bila tidak terlaksana',
  statusReason: 'Alasannya',
  'plan.objectives': scheduleText.meeting.objectives,
  'plan.minutes': 'Lama (menit)',
  'plan.materials': planText.materials,
  'plan.chosenBy': planText.chosenBy,
  'plan.goalIds': planText.goals,
  'plan.asas': planText.asas,
  ledBy: 'Dipimpin',
  facilitators: 'Petugas',
  'plan.agenda.activity': scheduleText.meeting.activity,
  'plan.agenda.minutes': 'Menit rencana',
  'plan.agenda.spentMinutes': 'Menit terpakai',
  'plan.agenda.ledBy': planText.ledBy,
  'plan.agenda.leaderCode': planText.leader,
  'attendance.memberCode': 'Kode',
  'attendance.status': 'Kehadiran',
  'attendance.participation': attendanceText.participation,
  'attendance.lateMinutes': attendanceText.lateMinutes,
  'attendance.note': attendanceText.note,
  agencyPurposeExplained: noteText.ticks.agencyPurposeExplained,
  confidentialityReminded: noteText.ticks.confidentialityReminded,
  contractReviewed: noteText.ticks.contractReviewed,
  'recording.processSummary': noteText.group.summary,
  'recording.interactionPattern': noteText.group.pattern,
  'recording.workerRole': noteText.group.workerRole,
  'recording.objectivesMet': noteText.group.objectivesMet,
  'recording.themes': noteText.group.themes,
  'recording.reflection': noteText.after.reflection,
  'recording.recordedDate': noteText.after.recordedDate,
  taskFocus: 'Tekanan',
  asas: 'Nilai',
  asasNotes: 'Catatan',
  'laiseg.understanding': noteText.slips.aspects.understanding,
  'laiseg.comfort': noteText.slips.aspects.comfort,
  'laiseg.action': noteText.slips.aspects.action,
  'laiseg.n': noteText.slips.n,
  'laiseg.counts.understanding': noteText.slips.aspects.understanding,
  'laiseg.counts.comfort': noteText.slips.aspects.comfort,
  'laiseg.counts.action': noteText.slips.aspects.action,
  'decision:text': decisionsText.form.text,
  'decision:topic': decisionsText.form.topic,
  'decision:proposedBy': decisionsText.form.proposedBy,
  'decision:method': decisionsText.form.method,
  'decision:autonomyLevel': decisionsText.form.autonomy,
  'decision:owner': decisionsText.form.owner,
  'decision:dueDate': decisionsText.form.dueDate,
  'problem:text': problemsText.form.text,
  'problem:category': problemsText.form.category,
  'problem:raisedBy': problemsText.form.raisedBy,
  'problem:severity': problemsText.form.severity,
  'problem:agreedSolution': problemsText.form.agreedSolution,
  'problem:owner': problemsText.form.owner,
  resourceIds: 'Sumber yang dipakai',
  betweenSessionTask: noteText.after.betweenSessionTask,
  nextPlan: noteText.after.nextPlan,
  'captures.time': 'Jam',
  'captures.kind': 'Jenis',
  'captures.text': 'Catatan',
  'recording.memberObservations.memberCode': 'Kode anggota',
  'recording.memberObservations.text': 'Amatan: perilaku yang terlihat, bukan penilaian',
}

/** What stands beside a box. A word that stands in several lists means the same in each of them. */
const optionLabels: Record<string, string> = {
  ...stageLabels,
  pekerjaSosial: 'pekerja sosial',
  bersama: 'bersama',
  kelompok: 'kelompok',
  anggota: 'anggota',
  lembaga: 'lembaga',
  ditunda: 'ditunda',
  dibatalkan: 'dibatalkan',
  pekerjaSosialKeAnggota: noteText.patterns.pekerjaSosialKeAnggota.name,
  bergiliran: noteText.patterns.bergiliran.name,
  kursiPanas: noteText.patterns.kursiPanas.name,
  bebas: noteText.patterns.bebas.name,
  subkelompok: noteText.patterns.subkelompok.name,
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
  return optionLabels[option]?.toLowerCase() ?? option
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
