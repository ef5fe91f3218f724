import type { AsasKey } from '../domain/catalog/asas'
import type * as lists from '../domain/catalog/lists'
import type { PaperRefusal } from '../domain/report/meetingPapers'
import type { Attendee, MeetingSubject, PrintedActivity } from '../domain/report/meetingSubject'
import type { AsasObservation, SlipMatter } from '../domain/report/processObservations'
import { markWords, participationWords } from './attendance'
import { asasTexts } from './catalog'
import {
  EMPTY,
  formatDay,
  formatNumber,
  formatTimes,
  formatWeekday,
  type Timezone,
} from './formats'

/** Room for what is written by hand. */
export const DOTTED = '........................................'

/** Words that the papers of a meeting share. */
export const meetingPaperText = {
  group: 'Kelompok',
  meeting: 'Pertemuan',
  day: 'Hari, tanggal',
  time: 'Waktu',
  place: 'Tempat',
  topic: 'Topik',
  number: (number: number) => `Pertemuan ke-${number}`,
  none: 'tidak ada',
  notRecorded: 'belum dicatat',
}

/** Why a paper of a meeting cannot be printed, and what to do. */
export const refusalSentences: Record<PaperRefusal, string> = {
  unknownMeeting: 'Pertemuan ini tidak ada dalam berkas kelompok.',
  notHeld:
    'Pertemuan ini tidak dicatat terlaksana, jadi catatan prosesnya belum ada. Catat dahulu pelaksanaannya, atau cetak formulir kosong.',
  noObservations:
    'Pada pertemuan ini tidak ada amatan per anggota yang dicatat, jadi tidak ada lembar yang dicetak.',
}

/** "P-04": how file names and footers call a meeting. */
export function meetingCode({ number }: Pick<MeetingSubject, 'number'>): string {
  return `P-${String(number).padStart(2, '0')}`
}

/** When, where and about what, each with its name, as it stands at the head of a paper. */
export function subjectFacts(
  subject: MeetingSubject,
  timezone: Timezone,
): (readonly [string, string])[] {
  const { program, date, startTime, endTime, place, title } = subject
  const text = meetingPaperText
  return [
    [text.group, program ? `${program.name} (${program.code})` : EMPTY],
    [text.meeting, `ke-${subject.number}${title ? `: ${title}` : ''}`],
    [text.day, formatWeekday(date)],
    [text.time, formatTimes(startTime, endTime, timezone)],
    [text.place, place ?? EMPTY],
  ]
}

/** "terlambat 10 menit"; a mark that was not made is said to be missing. */
export function attendanceWords({
  status,
  lateMinutes,
}: Pick<Attendee, 'status' | 'lateMinutes'>): string {
  if (status === null) return meetingPaperText.notRecorded
  const words = markWords[status]
  return status === 'T' && lateMinutes ? `${words} ${lateMinutes} menit` : words
}

/** "2 - ikut aktif"; who was not there has none. */
export function participationSaid({
  status,
  participation,
}: Pick<Attendee, 'status' | 'participation'>): string {
  if (participation !== null) return participationWords[participation] ?? String(participation)
  return status === 'H' || status === 'T' ? meetingPaperText.notRecorded : EMPTY
}

export const leaderLabels: Record<(typeof lists.leaders)[number], string> = {
  pekerjaSosial: 'pekerja sosial',
  bersama: 'bersama',
  anggota: 'anggota',
}

/** Who leads a part of the meeting: the member of the code where one is named. */
export function leaderWords({ ledBy, leaderCode }: PrintedActivity): string {
  return leaderCode ?? (ledBy ? leaderLabels[ledBy] : EMPTY)
}

/** Names of the asas, in the order given. */
export function asasNames(keys: readonly AsasKey[]): string[] {
  return keys.map((key) => asasTexts[key].name)
}

/** Yardstick of the asas, 0 to 4. Source: domain.md 4.2 (the common scale). */
export const asasScale = [
  'belum tampak',
  'mulai tampak',
  'berkembang',
  'mantap',
  'mandiri',
] as const

/** "3 · mantap"; what was not seen is no zero. */
export function asasWords({ value }: AsasObservation): string {
  if (value === 'notSeen') return 'tidak teramati'
  if (value === 'notRecorded') return meetingPaperText.notRecorded
  return `${value} \u00b7 ${asasScale[value] ?? ''}`
}

/** The three matters of a slip, in the words of whoever fills it in and as they are reported. Source: domain.md, glossary: UCA. */
export const slipTexts: Record<
  SlipMatter['matter'],
  { name: string; statement: string; low: string; high: string }
> = {
  understanding: {
    name: 'Pemahaman (U)',
    statement: 'Saya paham yang dibicarakan hari ini.',
    low: 'belum paham',
    high: 'sangat paham',
  },
  comfort: {
    name: 'Kenyamanan (C)',
    statement: 'Saya merasa aman dan nyaman hari ini.',
    low: 'belum nyaman',
    high: 'sangat nyaman',
  },
  action: {
    name: 'Rencana tindakan (A)',
    statement: 'Saya tahu langkah saya sesudah ini.',
    low: 'belum tahu',
    high: 'sangat jelas',
  },
}

/** "2,9 (n 9)": a mean never stands without the number of slips. */
export function slipMean(mean: number | null, n: number): string {
  return mean === null ? meetingPaperText.notRecorded : `${formatNumber(mean, 1)} (n ${n})`
}

/** "ke-5, 29 Agustus 2026". */
export function nextMeetingWords(next: { number: number; date: string } | null): string | null {
  return next ? `ke-${next.number}, ${formatDay(next.date)}` : null
}
