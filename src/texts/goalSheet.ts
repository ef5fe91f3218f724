import type { Attainment, MembersAttainment } from '../domain/progress/goalProgress'
import type { GoalSheet, PrintedGoal, PrintedRating } from '../domain/report/goalSheet'
import type { PrintedChange, PrintedValue } from '../domain/report/goalWords'
import { formulatorLabels } from './design'
import {
  EMPTY,
  formatCount,
  formatDay,
  formatList,
  formatNumber,
  formatShortDay,
  formatSigned,
  NO_RECORD,
} from './formats'
import { ratedFieldNames } from './goals'
import { NOT_FILLED } from './programPlan'

/** Words of the printed map and ladders of goals. */
export const goalSheetText = {
  title: 'Peta dan Tangga Tujuan',
  asOf: (day: string) => `Keadaan per ${formatDay(day)}`,
  map: 'I. Peta Tujuan',
  mapNote: (part: number, parts: number) =>
    `${parts > 1 ? `Bagian ${part} dari ${parts}. ` : ''}Garis menunjukkan tujuan mana mendukung tujuan mana; kotak bergaris putus belum terhubung.`,
  attainment: 'II. Capaian',
  groupGoals: 'III. Tujuan Kelompok',
  memberGoals: 'IV. Tujuan Anggota',
  none: 'Belum ada tujuan.',
  noGroupGoals: 'Tujuan kelompok belum dirumuskan.',
  noMemberGoals: 'Tujuan anggota belum dirumuskan.',
  aid: 'Cara membaca: 50 = sesuai harapan secara keseluruhan, makin tinggi makin baik. Jenjang bersifat ordinal, dan skor tertinggi bergantung pada banyaknya tujuan; skor anggota dengan jumlah tujuan berbeda tidak untuk dibandingkan.',
  ladder: {
    caption: (id: string) => `Tangga capaian ${id} (0 = sesuai harapan)`,
    columns: { level: 'Jenjang', words: 'Uraian', reached: 'Tercapai pada' },
    none: 'Tangga capaian belum ditulis.',
    undescribed: 'belum diuraikan',
    rung: (level: string) => `Jenjang ${level}`,
  },
  amendments: {
    caption: 'Perubahan sesudah penilaian pertama: yang diubah, semula dan menjadi, dan alasannya',
    columns: { goal: 'Tujuan', day: 'Tanggal', change: 'Yang diubah', reason: 'Alasan' },
    which: (id: string, day: string) => `${id} (${formatShortDay(day)})`,
  },
  empty: '(kosong)',
}

/** "TA-03 (A-03). Menyampaikan keinginan": a goal of a member names whose it is. */
export function goalHeading({ id, memberCode, text }: PrintedGoal): string {
  return `${id}${memberCode ? ` (${memberCode})` : ''}. ${text}`
}

/** The SMART parts of a goal and what became of it, each with its name. */
export function goalFacts(goal: PrintedGoal): (readonly [string, string])[] {
  const { serves, weight, formulatedWith, status, statusReason } = goal
  return [
    ['Indikator', goal.indicator ?? NOT_FILLED],
    ['Keadaan awal', goal.baselineText ?? NOT_FILLED],
    ['Kesanggupan', goal.feasibility ?? NOT_FILLED],
    ['Mendukung', serves.length > 0 ? formatList(serves) : 'belum terhubung'],
    ['Batas waktu', goal.targetDate ? formatDay(goal.targetDate) : NOT_FILLED],
    ['Bobot', `${weight} dari 3`],
    ['Perumus', formulatorLabels[formulatedWith]],
    ...(status === 'dihentikan' || status === 'diganti'
      ? [['Status', `${status}; alasan: ${statusReason ?? NO_RECORD}`] as const]
      : []),
  ]
}

/** "awal; R2 (5-9-2026)": where the goal began, and the review points at which it stood on this level. */
export function ladderMarks({ baseline, ratings }: PrintedGoal, level: number): string {
  const marks = [
    ...(baseline === level ? ['awal'] : []),
    ...ratings
      .filter((rating) => rating.level === level)
      .map(
        ({ point, date, formerText }) =>
          `${point}\u00a0(${formatShortDay(date)})${formerText === null ? '' : '*'}`,
      ),
  ]
  return marks.length > 0 ? marks.join('; ') : EMPTY
}

/** What each rating rests on, and what the ladder said where it was changed since. */
export function evidenceLine(ratings: readonly PrintedRating[]): string {
  if (ratings.length === 0) return `Penilaian: ${NO_RECORD}.`
  const evidence = ratings.map(({ point, evidence: shown }) => `${point} ${shown ?? EMPTY}`)
  const former = ratings.flatMap(({ point, level, formerText }) =>
    formerText === null ? [] : [`${point} ${formatSigned(level)} "${formerText}"`],
  )
  const changed =
    former.length > 0 ? ` * Dinilai dengan bunyi jenjang waktu itu: ${former.join('; ')}.` : ''
  return `Bukti: ${evidence.join('; ')}.${changed}`
}

/** "Bobot: semula 2; menjadi 3.": one field of an amendment. */
export function changeWords({ field, from, to }: PrintedChange): string {
  const words = (value: PrintedValue) =>
    field === 'baselineLevel' && typeof value === 'number'
      ? formatSigned(value)
      : printedValueWords(value)
  return `${ratedFieldNames[field]}: semula ${words(from)}; menjadi ${words(to)}.`
}

/** A scale from its lowest level up; words in quotation marks. */
function printedValueWords(value: PrintedValue): string {
  if (value === null) return goalSheetText.empty
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return `"${value}"`
  return value
    .map(({ level, text }) => `${formatSigned(level)} ${printedValueWords(text)}`)
    .join(', ')
}

/** How far the group came with its goals, with how many of them were rated. */
export function groupScore({ now, baseline }: GoalSheet['group']): string {
  return `Tujuan kelompok: ${scoreOf(now.t, baseline.t, 'skor T', countedGoals(now))}.`
}

/** How far the members came, as the mean of their scores. */
export function membersScore({ now, baseline }: GoalSheet['members']): string {
  return `Tujuan anggota: ${scoreOf(now.meanT, baseline.meanT, 'rerata skor T', countedMembers(now))}.`
}

function countedGoals({ goals, rated }: Attainment): string | null {
  return goals === 0 ? null : `${formatCount(rated, goals)} tujuan dinilai`
}

function countedMembers({ members, membersRated }: MembersAttainment): string | null {
  return members === 0 ? null : `${formatCount(membersRated, members)} anggota dinilai`
}

/** Where nobody has a goal there is nothing to count either. */
function scoreOf(
  now: number | null,
  before: number | null,
  name: string,
  counted: string | null,
): string {
  if (counted === null) return NO_RECORD
  if (now === null) return `${name} tidak dapat dihitung; ${counted}`
  const since =
    before === null
      ? ''
      : ` (awal ${formatNumber(before, 1)}, perubahan ${formatSigned(now - before, 1)})`
  return `${name} ${formatNumber(now, 1)}${since}; ${counted}`
}

/** Title of the file: the code of the program and the day, no names. */
export function goalSheetTitle({ program, asOf }: GoalSheet): string {
  return ['Tujuan', program?.code ?? 'kelompok', asOf].join(' ')
}
