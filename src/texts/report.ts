import type { Paper } from '../domain/catalog/lists'
import type { MeetingSubject } from '../domain/report/meetingSubject'
import type { PrintedReport } from '../domain/report/printedReport'
import type { ProgressReport } from '../domain/report/progressReport'
import type { IncidentCount } from '../domain/report/reportConclusion'
import type { CopyMark, Signer } from '../domain/report/reportDocument'
import type { Safety } from '../domain/report/reportDynamics'
import type { ReportGap } from '../domain/report/reportGaps'
import type { MemberCourse } from '../domain/report/reportMembers'
import type { ReportTasks } from '../domain/report/reportTasks'
import { formsSubject, formsTitle } from './blankForms'
import { taskTexts } from './catalog'
import { sheetsFileTitle, sheetsSubject } from './consentSheet'
import { directorySheetTitle } from './directorySheet'
import { ecoMapSheetTitle } from './ecomapSheet'
import { finalReportTitle } from './finalReport'
import { formatDay, formatList, formatPeriod, formatShortDay } from './formats'
import { goalSheetTitle } from './goalSheet'
import { instrumentFormsTitle } from './instrumentForms'
import { listTexts } from './lists'
import { minutesTitle } from './meetingMinutes'
import { meetingCode } from './meetingPapers'
import { processTitle } from './processRecord'
import { planFileTitle } from './programPlan'
import { recapFileName, recapFileTitle } from './recapSheet'
import { referralSheetTitle } from './referralSheet'
import { seriesSheetTitle } from './seriesSheet'
import { ballotsTitle, sociometrySheetTitle } from './sociometrySheet'
import { taskEventWords } from './tasks'

/** What stands at the head of every document. */
type Headed = Pick<ProgressReport, 'letterhead' | 'document'>

/** Headings of the chapters, in their order. Source: domain.md 6.5. */
export const chapterTitles = {
  summary: 'Ringkasan',
  identity: 'I. Identitas Kelompok',
  bases: 'II. Dasar',
  meetings: 'III. Pelaksanaan Pertemuan',
  tasks: 'IV. Perkembangan Delapan Tugas',
  goals: 'V. Pencapaian Tujuan Kelompok',
  dynamics: 'VI. Dinamika Kelompok',
  logs: 'VII. Keputusan dan Persoalan',
  resources: 'VIII. Pemanfaatan Sumber',
  principles: 'IX. Penerapan Prinsip dan Asas',
  members: 'X. Perkembangan Anggota (Ringkas)',
  factors: 'XI. Faktor Pendukung dan Penghambat',
  conclusion: 'XII. Simpulan dan Rencana Tindak Lanjut',
  closing: 'Penutup',
  gaps: 'Yang Belum Lengkap',
} as const

/** Words of the printed progress report that stand in more than one place or vary with the records. */
export const reportText = {
  title: 'Laporan Perkembangan Kelompok',
  draft: 'DRAF',
  class: ({ classification }: Headed['document']) =>
    `SIFAT: ${listTexts.classification[classification]}`,
  copy: ({ number, of }: CopyMark) => `Salinan ke-${number ?? '.....'} dari ${of}`,
  number: ({ number }: Headed['document']) => (number ? `Nomor: ${number}` : 'Nomor: - (draf)'),
  period: (report: ProgressReport) => {
    const { period, meetingRange } = report
    const days = `Periode: ${formatPeriod(period.from, period.to)}`
    if (!meetingRange) return `${days} (tanpa pertemuan)`
    const { first, last } = meetingRange
    return first === last
      ? `${days} (pertemuan ke-${first})`
      : `${days} (pertemuan ke-${first} s.d. ke-${last})`
  },
  draftIntro: 'Naskah ini masih draf. Sebelum disahkan, lengkapi hal berikut:',
  closing:
    'Demikian laporan perkembangan kelompok ini disusun berdasarkan catatan pelaksanaan bimbingan sosial kelompok pada periode tersebut. Identitas anggota ditulis dengan kode untuk menjaga kerahasiaan. Laporan ini disampaikan kepada pimpinan sebagai bahan pertimbangan dan tindak lanjut.',
  noLetterhead: 'Identitas lembaga belum diisi.',
}

/** One neutral sentence on a member; never a cause. */
export function memberLine(course: MemberCourse, leftOn: string | null): string {
  if (leftOn) return `Tidak lagi mengikuti kelompok sesudah ${formatDay(leftOn)}.`
  return {
    aboveExpected: 'Tujuan pribadi tercapai di atas harapan.',
    asExpected: 'Tujuan pribadi tercapai sesuai harapan.',
    improved: 'Tujuan pribadi bergerak naik, belum mencapai harapan.',
    unchanged: 'Tujuan pribadi belum bergerak dari keadaan awal.',
    lower: 'Tujuan pribadi menurun; pendampingan disesuaikan.',
    notRated: 'Tujuan pribadi belum dinilai.',
    noGoal: 'Tujuan pribadi belum dirumuskan atau tidak dilanjutkan.',
  }[course]
}

/** Whether members felt safe, in one sentence; null where nothing was observed. */
export function safetyLine(safety: Safety): string | null {
  return {
    steady: 'Amatan asas kepercayaan dan kerahasiaan tidak menunjukkan gangguan rasa aman.',
    disturbed: 'Rasa aman terganggu: asas kepercayaan atau kerahasiaan masih bernilai 0-1.',
    recovering:
      'Rasa aman pernah terganggu (asas kepercayaan atau kerahasiaan bernilai 0-1) dan mulai pulih.',
    recovered:
      'Rasa aman yang pernah terganggu (asas kepercayaan atau kerahasiaan bernilai 0-1) telah pulih: keduanya bernilai 3 atau lebih pada amatan terakhir.',
    unknown: null,
  }[safety]
}

/** What happened in the period, in order of time; incidents only by kind and number, without their day. */
export function eventsText({ events, incidents }: ReportTasks): string {
  const dated = events.map((event) => `${formatShortDay(event.day)} ${taskEventWords(event)}`)
  const counted = incidents.map(({ kind, count }) => `${listTexts.incidentKind[kind]} ${count}`)
  const told = [
    dated.length > 0 ? `Peristiwa pada periode ini: ${dated.join('; ')}.` : null,
    counted.length > 0 ? `Insiden keselamatan atau kerahasiaan: ${formatList(counted)}.` : null,
  ].filter((part) => part !== null)
  return told.length > 0
    ? told.join(' ')
    : 'Pada periode ini tahap dan susunan organisasi tidak berubah, dan tidak ada insiden yang dicatat.'
}

/** Incidents only by kind and number; "pada periode ini" unless other days are meant. */
export function incidentText(
  incidents: readonly IncidentCount[],
  when = 'pada periode ini',
): string {
  if (incidents.length === 0) return 'Tidak ada insiden keselamatan atau kerahasiaan yang dicatat.'
  const total = incidents.reduce((sum, { count }) => sum + count, 0)
  const kinds = incidents.map(({ kind, count }) => `${listTexts.incidentKind[kind]} ${count}`)
  return `Insiden keselamatan atau kerahasiaan ${when}: ${total} (${formatList(kinds)}); rinciannya disimpan dalam berkas tersendiri.`
}

/** What is missing in a draft, as something to do. */
export function gapText(gap: ReportGap): string {
  switch (gap.kind) {
    case 'sessionNotRecorded':
      return `Catatan proses pertemuan ke-${gap.session} belum ditulis.`
    case 'attendanceMissing':
      return `Kehadiran pertemuan ke-${gap.session} belum lengkap.`
    case 'plannedSessionPassed':
      return `Pertemuan ke-${gap.session} sudah lewat tetapi belum dicatat terlaksana, ditunda, atau dibatalkan.`
    case 'taskNotRated':
      return `Tugas ${gap.task} (${taskTexts[gap.task].name}) belum dinilai pada periode ini.`
    case 'goalNotRated':
      return `Tujuan kelompok ${gap.goal} belum dinilai.`
    case 'referralWithoutNews':
      return `${gap.count} rujukan belum berbalas.`
    case 'noAgency':
      return 'Identitas lembaga belum diisi.'
    case 'noProgram':
      return 'Data program kelompok belum diisi.'
    case 'noMeeting':
      return 'Belum ada pertemuan yang dicatat terlaksana pada periode ini.'
    case 'noEvaluation':
      return 'Evaluasi periode ini belum ditulis.'
    case 'noFollowUp':
      return 'Rencana tindak lanjut belum ditulis.'
    case 'noSurvey':
      return 'Sosiometri belum pernah dilakukan.'
  }
}

/** Place and day of signing: "Bergas, 20 Oktober 2026"; a draft leaves the day open. */
export function signingPlace({ letterhead, document }: Headed): string {
  const day = document.date && !document.isDraft ? formatDay(document.date) : '....................'
  const district = /\bKec(?:amatan|\.)\s+([^,]+)/i.exec(letterhead?.address ?? '')?.[1]
  const regency = letterhead?.regency?.replace(/^(Kabupaten|Kab\.|Kota)\s+/i, '')
  const place = (district ?? regency ?? '').trim()
  return place ? `${place}, ${day}` : day
}

/** The label over a signature: only who holds an STR signs as social worker. */
export function workerLabel(signer: Signer | null): string {
  return signer && !signer.strNo ? 'Pendamping,' : 'Pekerja Sosial,'
}

/** Number line under a name: "STR ...", "NIP 19700101 199501 1 000"; null where there is none. */
export function signerNumber(signer: Signer): string | null {
  if (signer.strNo) return `STR ${signer.strNo}`
  if (!signer.employmentNo) return null
  const type = signer.employmentNoType ? listTexts.employmentNoType[signer.employmentNoType] : ''
  const isNip = signer.employmentNoType === 'NIP' || signer.employmentNoType === 'NIPPPK'
  const number =
    isNip && /^\d{18}$/.test(signer.employmentNo)
      ? signer.employmentNo.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')
      : signer.employmentNo
  return `${type} ${number}`.trim()
}

/** Lines of the letterhead under the agency's name: address, then telephone and e-mail. */
export function letterheadLines(letterhead: Headed['letterhead']): string[] {
  if (!letterhead) return []
  const { address, regency, postalCode, phone, email, website } = letterhead
  const place = [address, regency].filter(Boolean).join(', ')
  const contact = [
    phone ? `Telepon ${phone}` : '',
    email ? `Pos-el ${email}` : '',
    website ? `Laman ${website}` : '',
  ]
  return [[place, postalCode].filter(Boolean).join(' '), contact.filter(Boolean).join(', ')].filter(
    Boolean,
  )
}

/** Title of the file and of the window: number and code only, never a name of a person. */
export function reportFileTitle(report: PrintedReport): string {
  if (report.kind === 'rp') return planFileTitle(report)
  if (report.kind === 'pk') return sheetsFileTitle(report)
  if (report.kind === 'tujuan') return goalSheetTitle(report)
  if (report.kind === 'la') return finalReportTitle(report)
  if (report.kind === 'alat') return instrumentFormsTitle(report)
  if (report.kind === 'seri') return seriesSheetTitle(report)
  if (report.kind === 'ba') return minutesTitle(report)
  if (report.kind === 'cp') return processTitle(report)
  if (report.kind === 'amatan') return meetingFileName('Amatan', report.subject)
  if (report.kind === 'formulir') return formsTitle(report)
  if (report.kind === 'sosiometri') return sociometrySheetTitle(report)
  if (report.kind === 'suratSuara') return ballotsTitle(report)
  if (report.kind === 'ekopeta') return ecoMapSheetTitle(report)
  if (report.kind === 'rekap') return recapFileTitle(report)
  if (report.kind === 'rj') return referralSheetTitle(report)
  if (report.kind === 'ds') return directorySheetTitle(report)
  const { number } = report.document
  const { from, to } = report.period
  const what = number ? `LPK ${number.replaceAll('/', '-')}` : `LPK draf ${from} ${to}`
  return [what, report.identity?.code].filter(Boolean).join(' ')
}

/** The parts of the name offered for a PDF: codes and days only, never a name of a person. */
export function reportFileName(report: PrintedReport, paper: Paper): string[] {
  switch (report.kind) {
    case 'lpk':
      return ['LPK', report.period.from, report.period.to, paper]
    case 'rp':
      return [`RP-${report.outline?.code ?? 'kelompok'}-${report.asOf}-${paper}`]
    case 'tujuan':
      return [`Tujuan-${report.program?.code ?? 'kelompok'}-${report.asOf}-${paper}`]
    case 'la':
      return [`LA-${report.identity?.code ?? 'kelompok'}-${report.asOf}-${paper}`]
    case 'alat':
      return [`Alat-${report.program?.code ?? 'kelompok'}-${report.asOf}-${paper}`]
    case 'seri':
      return [`Seri-${report.program?.code ?? 'kelompok'}-${report.asOf}-${paper}`]
    case 'sosiometri':
      return [`Sosiometri-${report.program?.code ?? 'kelompok'}-${report.asOf}-${paper}`]
    case 'suratSuara':
      return [`Surat-suara-${report.surveyId ?? 'survei'}-${report.asOf}-${paper}`]
    case 'ekopeta':
      return [`Eko-peta-${report.program?.code ?? 'kelompok'}-${report.asOf}-${paper}`]
    case 'rekap':
      return [...recapFileName(report), paper]
    case 'rj':
      return [`${report.id}-${report.asOf}-${paper}`]
    case 'pk':
      return [`PK-${sheetsSubject(report)}-${report.asOf}-${paper}`]
    case 'ba':
      return [`${meetingFileName('BA', report.subject)}-${paper}`]
    case 'cp':
      return [`${meetingFileName('CP', report.subject)}-${paper}`]
    case 'amatan':
      return [`${meetingFileName('Amatan', report.subject)}-${paper}`]
    case 'formulir':
      return [`Formulir-${formsSubject(report)}-${paper}`]
    case 'ds':
      return [`DS-${report.program?.code ?? 'lembaga'}-${report.asOf}-${paper}`]
  }
}

/** "BA-KLP-2026-03-P-04": what it is, of which group and which meeting. */
function meetingFileName(what: string, subject: MeetingSubject): string {
  return [what, subject.program?.code ?? 'kelompok', meetingCode(subject)].join('-')
}
