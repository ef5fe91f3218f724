import type { GoalScores } from '../domain/evaluation/goalMove'
import type { LevelCounts, MembersGoalsOutcome } from '../domain/evaluation/memberGoals'
import type {
  GroupGoalOutcome,
  GroupGoalsOutcome,
  StoppedGoal,
} from '../domain/evaluation/outcomeGoals'
import { formatCount, formatDay, formatList, formatNumber, formatSigned } from './formats'
import { isPartly } from './outcomeTables'

/** "3 dari 3 tujuan dinilai". */
export function ratedWords(rated: number, goals: number): string {
  return `${formatCount(rated, goals)} tujuan dinilai`
}

/** The same, and of how many goals T is told where not all of them were rated again. */
export function scoredWords({
  rated,
  compared,
  goals,
}: Pick<GoalScores, 'rated' | 'compared' | 'goals'>): string {
  const told = ratedWords(rated, goals)
  return isPartly(compared, rated)
    ? `${told}, skor T dari ${compared} yang dinilai ulang dalam hari-hari ini`
    : told
}

/** What levels judged by the worker cannot say. */
const goalCaution =
  'Jenjang hanya urutan dan dinilai pekerja sosial sendiri; sebab perubahan tidak dapat dikatakan.'

/** The goals of the group: T at both ends over the same goals, with its reading aid. */
export function groupGoalVerdict(found: GroupGoalsOutcome): string {
  const { rated, goals, tStart, tNow, tChange, rows } = found
  if (goals === 0) return 'Tujuan kelompok belum dirumuskan.'
  if (tNow === null)
    return `Skor T tujuan kelompok tidak dapat dihitung: ${ratedWords(rated, goals)}.`
  const move =
    tChange === null || tStart === null
      ? `${formatNumber(tNow, 1)}, belum dinilai ulang dalam hari-hari ini sehingga perubahan belum dapat dikatakan`
      : scoreMove(tStart, tNow)
  const reached = rows.filter(({ now }) => now !== null && now >= 0).length
  return `Skor T tujuan kelompok ${move} (${scoredWords(found)}; 50 = sesuai harapan). ${formatCount(reached, rated)} tujuan yang dinilai sesuai atau melampaui harapan. ${goalCaution}`
}

/** "naik dari 27,9 menjadi 63,6 (+35,7)". */
function scoreMove(from: number, to: number): string {
  const [before, after] = [formatNumber(from, 1), formatNumber(to, 1)]
  if (before === after) return `tetap ${after}`
  return `${to > from ? 'naik' : 'turun'} dari ${before} menjadi ${after}, perubahan ${formatSigned(to - from, 1)}`
}

/** The goals of the members: counts by level first, the mean of the members' own T second. */
export function memberGoalVerdict(found: MembersGoalsOutcome): string {
  const { goals, rated, membersRated, better, same, untold, worse } = found
  if (goals === 0) return 'Belum ada tujuan anggota.'
  if (rated === 0) return `Tujuan anggota belum dinilai (0 dari ${goals}).`
  return [
    `Tujuan anggota (${ratedWords(rated, goals)}, ${membersRated} anggota): ${levelWords(found.atEnd)} (0 = sesuai harapan).`,
    better + same + worse.length === 0
      ? 'Belum ada yang dinilai dua kali dalam hari-hari ini, jadi perubahan belum dapat dikatakan.'
      : `${better} naik, ${same} tetap, ${worse.length} turun${worse.length > 0 ? ` (${formatList(worse.map(({ memberCode, id }) => `${memberCode} pada ${id}`))})` : ''}${untold > 0 ? `, ${untold} tidak dinilai ulang dalam hari-hari ini` : ''}.`,
    meanWords(found),
    unequalWords(found),
    goalCaution,
  ]
    .filter(Boolean)
    .join(' ')
}

function meanWords({
  membersRated,
  membersCompared,
  meanTStart,
  meanTNow,
  meanTChange,
}: MembersGoalsOutcome): string {
  if (meanTNow === null) return ''
  return meanTChange === null || meanTStart === null
    ? `Rerata skor T per anggota ${formatNumber(meanTNow, 1)} (n = ${membersRated} anggota).`
    : `Rerata skor T per anggota ${scoreMove(meanTStart, meanTNow)} (${comparedWords(membersCompared, membersRated)}).`
}

/** "n = 1 anggota", and that others were not rated again. */
export function comparedWords(membersCompared: number, membersRated: number): string {
  const whose = isPartly(membersCompared, membersRated)
    ? ' yang tujuannya dinilai ulang dalam hari-hari ini'
    : ''
  return `n = ${membersCompared} anggota${whose}`
}

/** Said where members have different numbers of goals; nothing else. */
export function unequalWords({ fewestGoals, mostGoals }: MembersGoalsOutcome): string {
  return fewestGoals === mostGoals
    ? ''
    : `Banyaknya tujuan yang dinilai berbeda (${fewestGoals} sampai ${mostGoals} per anggota), jadi skor T antaranggota tidak untuk dibandingkan.`
}

/** "6 tujuan pada +1 dan 3 pada 0", from the highest level down. */
export function levelWords(counts: LevelCounts): string {
  const told = counts
    .filter(({ count }) => count > 0)
    .toReversed()
    .map(({ level, count }) => `${count} pada ${formatSigned(level)}`)
  return formatList(told)
}

/** One goal that stands in no score, and why. */
export function stoppedWords({ id, memberCode, status, reason, leftOn }: StoppedGoal): string {
  const unknown = memberCode ? null : 'alasan tidak dicatat'
  const why = reason ?? (leftOn ? `anggota keluar pada ${formatDay(leftOn)}` : unknown)
  const what = `${memberCode ? `${memberCode}, ` : ''}${id} ${status === 'diganti' ? 'diganti' : 'dihentikan'}`
  return why === null ? what : `${what}: ${why}`
}

/** Every goal that stands in no score; nothing where there is none. */
export function stoppedSentence(stopped: readonly StoppedGoal[]): string {
  return stopped.length === 0
    ? ''
    : `Tidak masuk hitungan: ${stopped.map(stoppedWords).join('; ')}.`
}

/** Columns of the goals of the group, on screen and paper. */
export const groupGoalColumns = {
  caption: 'Jenjang tiap tujuan kelompok (-2 s.d. +2, 0 = sesuai harapan)',
  goal: 'Tujuan',
  baseline: 'Awal program',
  start: 'Awal periode',
  now: 'Kini',
  ladder: 'Tangga',
  words: 'Perubahan dan keadaan',
}

/** How far a goal of the group came, and what its scale says of both ends. */
export function wayWords({ change, now, startText, nowText }: GroupGoalOutcome): string {
  if (now === null) return 'Belum dinilai.'
  const move =
    change === null
      ? 'Belum dinilai ulang'
      : change === 0
        ? 'Tetap'
        : `${change > 0 ? 'Naik' : 'Turun'} ${Math.abs(change)} jenjang`
  const words = nowText ?? 'jenjang belum diuraikan'
  return startText && startText !== nowText
    ? `${move}. Semula: ${startText}. Kini: ${words}`
    : `${move}. Kini: ${words}`
}
