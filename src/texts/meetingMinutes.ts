import type { Day } from '../domain/day'
import type { MeetingMinutes } from '../domain/report/meetingMinutes'
import type { MeetingChair } from '../domain/report/meetingPeople'
import type { PrintedActivity } from '../domain/report/meetingSubject'
import type { FollowUp, MinutedDecision } from '../domain/report/minutedDecisions'
import {
  capitalised,
  EMPTY,
  formatDay,
  formatInstant,
  formatList,
  formatShortDay,
  formatTimes,
  formatWeekday,
  type Timezone,
} from './formats'
import { listTexts } from './lists'
import { meetingCode, nextMeetingWords } from './meetingPapers'
import { spelledNumber } from './spelledNumbers'

/** Words of the official report of a meeting and its attendance list. Source: domain.md 6.3. */
export const minutesText = {
  title: 'Berita Acara Pertemuan Kelompok',
  listTitle: 'Daftar Hadir',
  chapters: {
    activity: '1. Kegiatan dan Tujuan',
    people: '2. Peserta',
    course: '3. Jalannya Kegiatan',
    decisions: '4. Keputusan dan Kesepakatan',
    followUp: '5. Tindak Lanjut',
    reason: '1. Alasan',
    moved: '2. Tindak Lanjut',
  },
  topic: 'Topik',
  stage: 'Tahap kelompok',
  objectives: 'Tujuan',
  workers: 'Petugas',
  noObjectives: 'belum ditulis',
  bases: 'Dasar pelaksanaan:',
  prepared:
    'Disiapkan sebelum pertemuan. Bagian yang kosong diisi dengan tangan sesudah pertemuan selesai.',
  count: {
    caption: 'Kehadiran anggota (orang)',
    columns: ['Seharusnya', 'Hadir', 'Izin', 'Sakit', 'Tanpa keterangan', 'Belum dicatat'],
    late: (late: number) => `termasuk ${late} terlambat`,
  },
  noReason: 'Alasannya belum ditulis.',
  noMembers: 'Belum ada anggota yang tergabung pada hari pertemuan.',
  noDecisions: 'Tidak ada keputusan yang dicatat pada pertemuan ini.',
  noFollowUps: 'Tidak ada tindak lanjut yang dicatat pada pertemuan ini.',
  noCourse: 'Jalannya kegiatan belum dicatat.',
  followUp: {
    caption: 'Yang dikerjakan sesudah pertemuan',
    columns: { number: 'No.', what: 'Apa', who: 'Siapa', when: 'Kapan' },
    members: 'anggota',
    worker: 'pekerja sosial',
    long: (number: number) => `Tindak lanjut ${number}`,
  },
  closing:
    'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
  codes: 'Anggota ditulis dengan kode untuk menjaga kerahasiaan.',
  signing: {
    chairFirst: 'Atas nama kelompok,',
    chair: 'Pemandu/Ketua kelompok,',
    head: 'Mengetahui,',
    headUsual: 'Pimpinan lembaga',
  },
  list: {
    members: 'A. Anggota',
    workers: 'B. Petugas',
    guests: 'C. Tamu dan narasumber',
    columns: {
      number: 'No.',
      code: 'Kode',
      nickname: 'Nama panggilan',
      fullName: 'Nama lengkap',
      sex: 'L/P',
      arrival: 'Waktu datang',
      signature: 'Tanda tangan',
      remark: 'Keterangan',
      name: 'Nama',
      position: 'Jabatan',
      from: 'Asal',
    },
    membersCaption: 'Anggota yang tergabung pada hari pertemuan',
    workersCaption: 'Petugas yang hadir',
    guestsCaption: 'Diisi sendiri oleh yang hadir',
    total: 'Jumlah',
    named: (reason: string) =>
      `Nama lengkap dicetak atas alasan: ${reason} Daftar ini disimpan sebagai dokumen rahasia.`,
  },
}

/** "Pada hari ini, Sabtu tanggal satu bulan Agustus tahun dua ribu dua puluh enam (1-8-2026)". */
export function spelledDay(day: Day): string {
  const [weekday] = formatWeekday(day).split(',')
  const [date, month, year] = formatDay(day).split(' ')
  return `Pada hari ini, ${weekday} tanggal ${spelledNumber(Number(date))} bulan ${month} tahun ${spelledNumber(Number(year))} (${formatShortDay(day)})`
}

/** The sentence with which the report opens: when, where, and what was or was not held. */
export function openingSentence({ subject, state, document }: MeetingMinutes): string {
  const { date, number, program, place, title, startTime, endTime, status } = subject
  const time = startTime ? `pukul ${formatTimes(startTime, endTime, document.timezone)}` : null
  const where = place ? `bertempat di ${place}` : null
  const what = `pertemuan ke-${number} ${program?.name ?? 'kelompok'}`
  const about = title ? ` dengan topik "${title}"` : ''
  if (state !== 'notHeld')
    return `${[spelledDay(date), time, where].filter(Boolean).join(', ')}, telah dilaksanakan ${what}${about}.`
  const planned = [time, where].filter(Boolean).join(', ')
  return `${spelledDay(date)}, ${what}${about}${planned ? ` yang direncanakan ${planned},` : ''} ${listTexts.sessionStatus[status]}.`
}

/** "Hadir 9 dari 10 anggota yang tergabung pada hari itu, termasuk 1 yang terlambat." */
export function presenceSentence({ count }: MeetingMinutes): string | null {
  if (!count || count.expected === 0) return null
  const { present, expected, late, notRecorded } = count
  const who = late > 0 ? `, termasuk ${late} yang terlambat` : ''
  const open = notRecorded > 0 ? ` Kehadiran ${notRecorded} anggota belum dicatat.` : ''
  return `Hadir ${present} dari ${expected} anggota yang tergabung pada hari itu${who}.${open}`
}

/** How the meeting went, in at most five lines; nothing where nothing was recorded. */
export function courseLines({ course, document, state }: MeetingMinutes): string[] {
  const { openedAt, closedAt, agenda, objectivesMet, interaction } = course
  const isDone = state === 'held'
  const done = [
    course.agencyPurposeExplained ? 'tujuan lembaga dijelaskan' : '',
    course.confidentialityReminded ? 'aturan kerahasiaan diingatkan' : '',
    course.contractReviewed ? 'kontrak kelompok ditinjau' : '',
  ].filter(Boolean)
  return [
    isDone ? openingTimes(openedAt, closedAt, document.timezone) : null,
    agenda.length > 0 ? agendaSentence(agenda, isDone) : null,
    isDone && done.length > 0 ? `Dalam pertemuan ini ${formatList(done)}.` : null,
    isDone && interaction ? `Percakapan berlangsung ${listTexts.pattern[interaction]}.` : null,
    isDone && objectivesMet ? objectivesSentences[objectivesMet] : null,
  ].filter((line) => line !== null)
}

const objectivesSentences = {
  tidak: 'Tujuan pertemuan belum tercapai.',
  sebagian: 'Tujuan pertemuan tercapai sebagian.',
  tercapai: 'Tujuan pertemuan tercapai.',
}

function openingTimes(
  openedAt: string | null,
  closedAt: string | null,
  timezone: Timezone,
): string | null {
  const at = (instant: string) => formatInstant(instant, timezone).split(' pukul ')[1]
  if (openedAt && closedAt)
    return `Pertemuan dibuka pukul ${at(openedAt)} dan ditutup pukul ${at(closedAt)}.`
  if (openedAt) return `Pertemuan dibuka pukul ${at(openedAt)}.`
  return closedAt ? `Pertemuan ditutup pukul ${at(closedAt)}.` : null
}

function agendaSentence(agenda: readonly PrintedActivity[], isDone: boolean): string {
  const parts = agenda.map((part) => {
    const minutes = minutesWords(part)
    return minutes ? `${part.activity} (${minutes})` : part.activity
  })
  return `${isDone ? 'Kegiatan' : 'Kegiatan yang direncanakan'}: ${parts.join('; ')}.`
}

/** "rencana 10, terlaksana 12 menit"; where nobody looked at the clock, only what was planned. */
function minutesWords({ minutes, spentMinutes }: PrintedActivity): string {
  const planned = minutes === null ? '' : `rencana ${minutes}`
  const spent = spentMinutes === null ? '' : `terlaksana ${spentMinutes}`
  const said = [planned, spent].filter(Boolean).join(', ')
  return said && `${said} menit`
}

/** A decision, how it was taken, and what was said against it. */
export function decisionWords({ text, method, dissent }: MinutedDecision): string {
  const end = /[.!?]$/u.test(text.trim()) ? '' : '.'
  const how = method ? ` Cara: ${listTexts.method[method]}.` : ''
  return `${text.trim()}${end}${how}${dissent ? ` Pendapat berbeda: ${dissent}` : ''}`
}

/** Who does it: as written; a task of the members or a plan of the worker names neither. */
export function whoWords({ from, who }: FollowUp): string {
  if (who) return who
  const { members, worker } = minutesText.followUp
  return { decision: EMPTY, task: members, plan: worker }[from]
}

/** By when: a day, or the meeting that comes next. */
export function whenWords({ from, when }: FollowUp, next: MeetingMinutes['next']): string {
  if (when) return formatDay(when)
  const meeting = from === 'decision' ? null : nextMeetingWords(next)
  return meeting ? `pertemuan ${meeting}` : EMPTY
}

/** What became of a meeting that was not held. */
export function movedWords({ movedTo }: MeetingMinutes): string {
  return movedTo
    ? `Pertemuan dipindahkan ke pertemuan ke-${movedTo.number}, ${formatWeekday(movedTo.date)}.`
    : 'Hari pengganti belum ditetapkan.'
}

/** "Ketua kelompok,": the role as the group calls it. */
export function chairLabel(chair: MeetingChair | null): string {
  if (!chair) return minutesText.signing.chair
  return /^(ketua|pemandu|pemimpin)$/iu.test(chair.role.trim())
    ? `${capitalised(chair.role.trim())} kelompok,`
    : `${chair.role.trim()},`
}

/** "10 anggota (6 L, 4 P)". */
export function memberTotal({ attendees }: Pick<MeetingMinutes, 'attendees'>): string {
  const count = (sex: 'L' | 'P') => attendees.filter((one) => one.sex === sex).length
  return `${attendees.length} anggota (${count('L')} L, ${count('P')} P)`
}

/** "hadir 9 (termasuk 1 terlambat), izin 0, sakit 0, tanpa keterangan 1, belum dicatat 0"; to be counted by hand before the meeting. */
export function presenceTotal({ count }: Pick<MeetingMinutes, 'count'>): string {
  if (!count) return 'hadir ........ izin ........ sakit ........ tanpa keterangan ........'
  const { present, late, I, S, A, notRecorded } = count
  const came = late > 0 ? `hadir ${present} (termasuk ${late} terlambat)` : `hadir ${present}`
  const open = notRecorded > 0 ? `, belum dicatat ${notRecorded}` : ''
  return `${came}, izin ${I}, sakit ${S}, tanpa keterangan ${A}${open}`
}

/** Title of the file: number and codes only. */
export function minutesTitle({ document, subject }: MeetingMinutes): string {
  const what = document.number ? `BA ${document.number.replaceAll('/', '-')}` : 'BA draf'
  return [what, subject.program?.code ?? 'kelompok', meetingCode(subject)].join(' ')
}
