import type { OutcomeEvaluation } from '../domain/evaluation/outcomeEvaluation'
import type { MeasuredChange } from '../domain/measuring/measuredChange'
import { formatCount, formatDay, formatList, formatPercent, formatPeriod } from './formats'
import { unequalWords } from './outcomeGoals'
import { leaversOf } from './outcomeTables'
import { movement } from './outcomeTasks'
import { noComparison } from './verdicts'

/** Which days are spoken of. */
export function windowWords({
  period,
  until,
}: Pick<OutcomeEvaluation, 'period' | 'until'>): string {
  return period
    ? `Pada ${formatPeriod(period.from, period.to)}`
    : `Dari awal program sampai ${formatDay(until)}`
}

/** The whole outcome in a few sentences: direction, size, n, who fell, and what cannot be said; the parts below say more. */
export function overallVerdict(outcome: OutcomeEvaluation): string {
  const { tasks, groupGoals, memberGoals, participation } = outcome
  const parts = [
    `delapan tugas ${movesOf(tasks.tasks.map(({ change }) => change))}`,
    groupGoals.goals === 0
      ? ''
      : `tujuan kelompok ${movesOf(groupGoals.rows.map(({ change }) => change))}${scoreWords(groupGoals)}`,
    memberGoals.goals === 0
      ? ''
      : `tujuan anggota ${movesOf(memberGoals.members.flatMap(({ moves }) => moves.map(({ change }) => change)))}`,
  ].filter(Boolean)
  return [
    `${windowWords(outcome)}: ${parts.join('; ')}.`,
    participation.admitted > 0 ? courseCounts(outcome) : '',
    fallenVerdict(outcome),
    'Tugas dan tujuan dinilai oleh pekerja sosial sendiri menurut jenjang, dan anggotanya sedikit: baca sebagai petunjuk.',
    noComparison,
  ]
    .filter(Boolean)
    .join(' ')
}

/** "8 naik, 0 tetap, 0 turun (n = 8)" of all that was rated twice. */
function movesOf(changes: readonly (number | null)[]): string {
  const told = changes.filter((change) => change !== null)
  if (told.length === 0) return 'belum dinilai dua kali'
  const count = (sign: number) => told.filter((change) => Math.sign(change) === sign).length
  return `${count(1)} naik, ${count(0)} tetap, ${count(-1)} turun (n = ${told.length})`
}

function scoreWords({ tStart, tChange, tNow }: OutcomeEvaluation['groupGoals']): string {
  if (tStart === null || tNow === null || tChange === null) return ''
  return `, skor T ${movement(tStart, tNow, 1)}`
}

/** Who or what got worse, by name of task and code; said also where nothing did. */
export function fallenVerdict({
  tasks,
  groupGoals,
  memberGoals,
  measures,
  followUps,
}: OutcomeEvaluation): string {
  const fallen = [
    ...tasks.tasks.flatMap(({ task, change }) => ((change ?? 0) < 0 ? [`tugas ${task}`] : [])),
    ...groupGoals.rows.flatMap(({ id, change }) => ((change ?? 0) < 0 ? [`tujuan ${id}`] : [])),
    ...memberGoals.worse.map(({ id, memberCode }) => `${memberCode} pada tujuan ${id}`),
    ...measures.flatMap((measured) => worseOn(measured, '')),
    ...followUps.flatMap((measured) => worseOn(measured, ' sesudah akhir program')),
  ]
  const isCompared =
    tasks.comparable > 0 ||
    groupGoals.rows.some(({ change }) => change !== null) ||
    memberGoals.rated > memberGoals.untold ||
    measures.some(({ n }) => n > 0)
  if (!isCompared)
    return 'Belum ada yang dinilai dua kali, jadi yang memburuk belum dapat dikatakan.'
  return fallen.length === 0
    ? 'Tidak ada yang tercatat memburuk.'
    : `Yang memburuk: ${formatList(fallen)}.`
}

function worseOn({ instrument, members }: MeasuredChange, when: string): string[] {
  return members.flatMap(({ memberCode, direction }) =>
    direction === 'worse' ? [`${memberCode} pada ${instrument.code}${when}`] : [],
  )
}

/** Started, completed, left and staying of everybody ever admitted. */
export function courseCounts(outcome: OutcomeEvaluation): string {
  const { participation, period } = outcome
  const { admitted, completed, left, staying } = participation
  const leavers = leaversOf(outcome)
  return `Dari ${admitted} ${period ? 'yang menjadi anggota pada hari-hari ini' : 'anggota yang diterima'}, ${completed} selesai, ${left} keluar${leavers.length > 0 ? ` (${formatList(leavers)})` : ''}, ${staying} masih ikut.`
}

/** What became of everybody admitted, the late and those who left named. */
export function participationVerdict(outcome: OutcomeEvaluation): string {
  const { admitted, started, neverCame, startUnknown, members } = outcome.participation
  const named = (isSo: (member: (typeof members)[number]) => boolean) =>
    members.filter(isSo).map(({ memberCode }) => memberCode)
  const late = named(({ isLate }) => isLate)
  const back = named(({ returned }) => returned)
  const absent = named(({ hasStarted }) => hasStarted === false)
  return [
    courseCounts(outcome),
    `${formatCount(started, admitted)} mulai ikut (hadir sekurangnya sekali)${neverCame > 0 ? `; ${formatList(absent)} diterima tetapi tidak pernah hadir` : ''}${startUnknown > 0 ? `; kehadiran ${startUnknown} anggota belum tercatat` : ''}.`,
    late.length > 0 ? `Bergabung sesudah pertemuan pertama: ${formatList(late)}.` : '',
    back.length > 0 ? `Keluar lalu kembali: ${formatList(back)}.` : '',
    'Angka perubahan hanya tentang mereka yang dinilai dua kali; yang keluar disebut di sini dan tidak dirata-ratakan.',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What of the needs was met, and what came of referrals. */
export function resourceVerdict({ needs, uses, referrals, period }: OutcomeEvaluation): string {
  return [
    needs.total === 0
      ? 'Kebutuhan belum dicatat.'
      : `${formatCount(needs.met, needs.total)} kebutuhan terpenuhi dan ${needs.partly} sebagian.`,
    needs.metShare === null
      ? ''
      : `Dibobot prioritas ${formatPercent(100 * needs.metShare)} terpenuhi (n = ${needs.pursued}; yang dihentikan tidak dihitung).`,
    period && needs.total > 0
      ? `${needs.metInWindow} di antaranya terpenuhi dalam jangka ini.`
      : '',
    `Sumber dimanfaatkan ${uses.total} kali${uses.total > 0 ? `, ${uses.byMembersOrGroup} atas prakarsa anggota atau kelompok` : ''}.`,
    referrals.total === 0
      ? 'Tidak ada rujukan.'
      : `Dari ${referrals.total} rujukan, ${referrals.answered} dijawab, ${referrals.closed} ditutup, ${referrals.open} masih terbuka${referrals.noNews > 0 ? ` (${referrals.noNews} tanpa kabar)` : ''}.`,
    needs.total > 0 ? 'Angka ini bergantung pada kebutuhan yang dicatat.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Who left and is counted among the goals all the same; nothing where nobody is. */
export function leaverSentence(outcome: OutcomeEvaluation): string {
  const leavers = leaversOf(outcome)
  const counted = outcome.memberGoals.members.flatMap(({ memberCode, tNow }) =>
    tNow !== null && leavers.includes(memberCode) ? [memberCode] : [],
  )
  return counted.length === 0
    ? ''
    : `Keluar, tetapi tujuannya tidak dihentikan dan ikut dihitung: ${formatList(counted)}.`
}

/** What may be said of dose and change: what stands there, and that it proves nothing. */
export function doseVerdict({ doses, memberGoals }: OutcomeEvaluation): string {
  const both = doses.filter(
    ({ rate, tChange, measured }) =>
      rate !== null && (tChange !== null || Object.keys(measured).length > 0),
  ).length
  return [
    `Kehadiran dan perubahan keduanya tercatat pada ${formatCount(both, doses.length)} anggota.`,
    'Tabel dan grafik hanya menaruh keduanya berdampingan; hubungan tidak dihitung, dan banyak atau sedikitnya hadir tidak dapat disebut sebagai sebab.',
    unequalWords(memberGoals),
    noComparison,
  ]
    .filter(Boolean)
    .join(' ')
}
