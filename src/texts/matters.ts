import type { OpenMatter, OpenMatterKind } from '../domain/progress/openMatter'
import { taskTexts } from './catalog'

/** What needs attention, most urgent first: people before promises, promises before paper. */
export const matterOrder: readonly OpenMatterKind[] = [
  'safetyAnswerOpen',
  'supervisorNotTold',
  'subjectsNotNotified',
  'authorityNotNotified',
  'incidentNotClosed',
  'memberAbsentTwice',
  'problemOpenLong',
  'urgentNeedUnmet',
  'isolatesInLastSurvey',
  'referralWithoutNews',
  'decisionOverdue',
  'plannedSessionPassed',
  'sessionNotRecorded',
  'attendanceMissing',
  'reviewOverdue',
  'evaluationNotFedBack',
  'dominantTaskWithoutFocus',
  'noSupervision',
  'sessionRecordedLate',
  'strExpiring',
  'accreditationExpiring',
  'resourceNotVerified',
]

const days = ({ days: count }: OpenMatter) => `${count ?? 0} hari`

const sentences: Record<OpenMatterKind, (matter: OpenMatter) => string> = {
  supervisorNotTold: (matter) => untilDay('supervisor belum tercatat diberi tahu', matter),
  subjectsNotNotified: (matter) =>
    untilDay('pemberitahuan tertulis kepada pemilik data belum tercatat', matter),
  authorityNotNotified: (matter) =>
    untilDay('pemberitahuan tertulis kepada lembaga pelindungan data belum tercatat', matter),
  incidentNotClosed: (matter) =>
    matter.days ? `belum ditutup sesudah ${days(matter)}` : 'baru dicatat dan belum ditutup',
  safetyAnswerOpen: () =>
    'ada jawaban yang menyangkut keselamatan dan tindak lanjutnya belum dicatat',
  memberAbsentTwice: () => 'tidak hadir dua kali berturut-turut',
  problemOpenLong: (matter) => `persoalan masih terbuka sesudah ${days(matter)}`,
  urgentNeedUnmet: (matter) =>
    matter.days === null || matter.days === undefined
      ? 'mendesak dan belum terpenuhi'
      : `mendesak dan belum terpenuhi sesudah ${days(matter)}`,
  isolatesInLastSurvey: ({ count }) => `${count ?? 0} anggota tidak dipilih siapa pun`,
  referralWithoutNews: (matter) => `rujukan belum berbalas sesudah ${days(matter)}`,
  decisionOverdue: (matter) => `keputusan lewat tenggat ${days(matter)}`,
  plannedSessionPassed: (matter) =>
    `tanggal rencana sudah lewat ${days(matter)}; catat atau jadwalkan ulang`,
  sessionNotRecorded: (matter) => `catatan proses belum ada sesudah ${days(matter)}`,
  attendanceMissing: ({ count }) => `kehadiran ${count ?? 0} anggota belum dicatat`,
  reviewOverdue: ({ count }) => `${count ?? 0} pertemuan berlalu sejak telaah terakhir`,
  evaluationNotFedBack: (matter) =>
    `hasilnya belum disampaikan kepada kelompok sesudah ${days(matter)} (prinsip f)`,
  dominantTaskWithoutFocus: ({ task, count }) =>
    `tugas ${task ? `${task}. ${taskTexts[task].name}` : ''} utama pada tahap ini, tetapi tidak digarap dalam ${count ?? 0} pertemuan terakhir`,
  noSupervision: (matter) => `${days(matter)} tanpa supervisi`,
  sessionRecordedLate: (matter) => `baru dicatat ${days(matter)} sesudah pertemuan`,
  strExpiring: (matter) => expiry('STR', matter),
  accreditationExpiring: (matter) => expiry('akreditasi', matter),
  resourceNotVerified: (matter) =>
    matter.days === null || matter.days === undefined
      ? 'sumber belum pernah diverifikasi'
      : `sumber terakhir diverifikasi ${days(matter)} yang lalu`,
}

/** What is the matter, as the end of a sentence that begins with its place. */
export function matterSentence(matter: OpenMatter): string {
  return sentences[matter.kind](matter)
}

function untilDay(what: string, { days: left }: OpenMatter): string {
  const count = left ?? 0
  if (count < 0) return `${what}; batasnya lewat ${-count} hari`
  return count === 0 ? `${what}; batasnya hari ini` : `${what}; batasnya ${count} hari lagi`
}

function expiry(what: string, { days: left }: OpenMatter): string {
  const count = left ?? 0
  if (count < 0) return `${what} sudah berakhir ${-count} hari yang lalu`
  return count === 0 ? `${what} berakhir hari ini` : `${what} berakhir dalam ${count} hari`
}

/** Where a matter stands: the words before the sentence. */
export const matterPlaces = {
  session: (number: number, day: string) => `Pertemuan ke-${number} (${day})`,
  incident: (id: string, day: string) => `Kejadian ${id} (${day})`,
  problem: (id: string, day: string) => `Persoalan ${id} (${day})`,
  decision: (id: string, day: string) => `Keputusan ${id} (${day})`,
  referral: (id: string, code: string) => `Rujukan ${id} untuk ${code}`,
  need: (id: string, text: string) => `Kebutuhan ${id} (${text})`,
  survey: (id: string, day: string) => `Sosiometri ${id} (${day})`,
  evaluation: (id: string, day: string) => `Evaluasi ${id} (${day})`,
  member: (code: string) => `Anggota ${code}`,
  sheet: (code: string, member: string, point: string) => `Lembar ${code} ${member} (${point})`,
  resource: (name: string) => name,
  worker: (name: string) => name,
  agency: 'Lembaga',
  program: 'Program',
  other: (id: string) => id,
}
