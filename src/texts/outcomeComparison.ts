import type { GoalScores } from '../domain/evaluation/goalMove'
import type { OutcomeEvaluation } from '../domain/evaluation/outcomeEvaluation'
import {
  EMPTY,
  formatChange,
  formatCount,
  formatNumber,
  formatPeriod,
  formatShare,
  formatSigned,
} from './formats'
import { comparedWords, scoredWords } from './outcomeGoals'
import type { OutcomeTable } from './outcomeTables'

/** The outcome of some days beside that of others: each from its own start to its own end. */
export function comparisonTable(
  outcome: OutcomeEvaluation,
  compared: OutcomeEvaluation,
): OutcomeTable {
  const beside = [compared, outcome]
  const row = (name: string, of: (one: OutcomeEvaluation) => string) => ({
    key: name,
    cells: [name, ...beside.map(of)],
  })
  return {
    caption:
      'Awal sampai akhir periode pembanding di samping awal sampai akhir periode yang dilihat',
    columns: [
      { title: 'Ukuran', width: 34 },
      ...beside.map((one) => ({ title: daysWords(one), width: 33 })),
    ],
    rows: [
      row('Rerata delapan tugas', taskMean),
      ...outcome.tasks.tasks.map(({ task }, index) =>
        row(`Tugas ${task}`, ({ tasks }) => taskMove(tasks.tasks[index])),
      ),
      row('Skor T tujuan kelompok', ({ groupGoals }) => scores(groupGoals)),
      row('Rerata skor T anggota', memberScores),
      row('Tujuan anggota naik, tetap, turun', memberMoves),
      row('Kebutuhan terpenuhi dalam periode itu', ({ needs }) =>
        needs.total === 0 ? EMPTY : formatCount(needs.metInWindow, needs.total),
      ),
      row('Pemanfaatan sumber', ({ uses }) => String(uses.total)),
      row('Rujukan dijawab', ({ referrals }) =>
        referrals.total === 0 ? EMPTY : formatCount(referrals.answered, referrals.total),
      ),
      row('Kehadiran', attendance),
      row('Anggota keluar', ({ participation: { left, admitted } }) =>
        admitted === 0 ? EMPTY : formatCount(left, admitted),
      ),
    ],
  }
}

/** What must be known before both are compared: other numbers of goals, or days that overlap. */
export function comparisonCautions(
  outcome: OutcomeEvaluation,
  compared: OutcomeEvaluation,
): string[] {
  const differs = (of: (one: OutcomeEvaluation) => number) => of(outcome) !== of(compared)
  const [one, other] = [outcome.period, compared.period]
  const overlaps = !one || !other || (one.from <= other.to && other.from <= one.to)
  return [
    differs(({ groupGoals }) => groupGoals.rated)
      ? 'Banyaknya tujuan kelompok yang dinilai berbeda; skor T tertinggi bergantung pada banyaknya tujuan, jadi kedua skor T tidak untuk dibandingkan langsung.'
      : '',
    differs(({ memberGoals }) => memberGoals.rated) ||
    differs(({ memberGoals }) => memberGoals.membersRated)
      ? 'Banyaknya anggota atau tujuan anggota yang dinilai berbeda, jadi kedua rerata bukan tentang orang dan tujuan yang sama.'
      : '',
    overlaps ? 'Kedua periode bertumpang tindih, jadi sebagian hal terhitung pada keduanya.' : '',
  ].filter(Boolean)
}

function daysWords({ period, until }: OutcomeEvaluation): string {
  return period
    ? formatPeriod(period.from, period.to)
    : `Seluruh program sampai ${formatPeriod(until, until)}`
}

function taskMean({ tasks: { indexAtStart, indexAtEnd, comparable } }: OutcomeEvaluation): string {
  if (comparable === 0)
    return `${mean(indexAtEnd.mean)}, belum dinilai dua kali (n = ${indexAtEnd.rated} tugas)`
  return `${mean(indexAtStart.mean)} ke ${mean(indexAtEnd.mean)} (n = ${indexAtEnd.rated} tugas)`
}

function mean(value: number | null): string {
  return value === null ? EMPTY : formatNumber(value, 2)
}

function taskMove(task: OutcomeEvaluation['tasks']['tasks'][number] | undefined): string {
  if (!task?.end) return EMPTY
  if (task.change === null) return `${task.end.attainment}, belum dinilai dua kali`
  return `${task.start?.attainment ?? EMPTY} ke ${task.end.attainment} (${formatChange(task.change)})`
}

function scores(found: GoalScores): string {
  const { tStart, tNow, tChange } = found
  if (tNow === null) return `${EMPTY} (${scoredWords(found)})`
  if (tChange === null)
    return `${formatNumber(tNow, 1)}, belum dinilai ulang (${scoredWords(found)})`
  return `${tStart === null ? EMPTY : formatNumber(tStart, 1)} ke ${formatNumber(tNow, 1)} (${scoredWords(found)})`
}

function memberScores({ memberGoals }: OutcomeEvaluation): string {
  const { meanTStart, meanTNow, meanTChange, membersRated, membersCompared } = memberGoals
  if (meanTNow === null) return `${EMPTY} (n = 0 anggota)`
  if (meanTChange === null || meanTStart === null)
    return `${formatNumber(meanTNow, 1)}, belum dinilai ulang (n = ${membersRated} anggota)`
  return `${formatNumber(meanTStart, 1)} ke ${formatNumber(meanTNow, 1)}, ${formatSigned(meanTChange, 1)} (${comparedWords(membersCompared, membersRated)})`
}

function memberMoves({ memberGoals: { better, same, worse, rated } }: OutcomeEvaluation): string {
  return rated === 0 ? EMPTY : `${better}, ${same}, ${worse.length} (n = ${rated} tujuan)`
}

function attendance({ doses }: OutcomeEvaluation): string {
  const total = (of: (dose: OutcomeEvaluation['doses'][number]) => number) =>
    doses.reduce((sum, dose) => sum + of(dose), 0)
  return formatShare(
    total(({ present }) => present),
    total(({ recorded }) => recorded),
  )
}
