import type { OutcomeEvaluation } from '../domain/evaluation/outcomeEvaluation'
import type { TasksOutcome } from '../domain/evaluation/outcomeTasks'
import type { RatingAgreement } from '../domain/evaluation/ratingAgreement'
import { FEWEST_FOR_KAPPA } from '../domain/statistics/weightedKappa'
import {
  formatCount,
  formatDay,
  formatList,
  formatNumber,
  formatPercent,
  formatPeriod,
} from './formats'
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

/** "naik dari 0,38 menjadi 3,38", "tetap 2,13". */
export function movement(from: number, to: number, decimals: number): string {
  const [before, after] = [formatNumber(from, decimals), formatNumber(to, decimals)]
  if (before === after) return `tetap ${after}`
  return `${to > from ? 'naik' : 'turun'} dari ${before} menjadi ${after}`
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
}: OutcomeEvaluation): string {
  const fallen = [
    ...tasks.tasks.flatMap(({ task, change }) => ((change ?? 0) < 0 ? [`tugas ${task}`] : [])),
    ...groupGoals.rows.flatMap(({ id, change }) => ((change ?? 0) < 0 ? [`tujuan ${id}`] : [])),
    ...memberGoals.worse.map(({ id, memberCode }) => `${memberCode} pada tujuan ${id}`),
    ...measures.flatMap(({ instrument, members }) =>
      members.flatMap(({ memberCode, direction }) =>
        direction === 'worse' ? [`${memberCode} pada ${instrument.code}`] : [],
      ),
    ),
  ]
  const isCompared =
    tasks.comparable > 0 ||
    groupGoals.rows.some(({ change }) => change !== null) ||
    memberGoals.rated > memberGoals.untold ||
    measures.some(({ n }) => n > 0)
  if (!isCompared)
    return 'Belum ada yang dinilai dua kali, jadi yang menurun belum dapat dikatakan.'
  return fallen.length === 0
    ? 'Tidak ada yang tercatat menurun.'
    : `Yang menurun: ${formatList(fallen)}.`
}

/** How the eight tasks moved: counts first, the mean second and only where it may be told. */
export function taskVerdict({ tasks, indexAtStart, indexAtEnd, comparable }: TasksOutcome): string {
  if (indexAtEnd.rated === 0) return 'Delapan tugas belum dinilai.'
  const counted = (isSo: (change: number) => boolean) =>
    tasks.filter(({ change }) => change !== null && isSo(change)).length
  const established = tasks.filter(({ end }) => (end?.attainment ?? 0) >= 3).length
  return [
    `${formatCount(established, indexAtEnd.rated)} tugas yang dinilai mencapai nilai 3 atau lebih.`,
    comparable === 0
      ? 'Belum ada tugas yang dinilai dua kali, jadi perubahan belum dapat dikatakan.'
      : `Di antara ${comparable} tugas yang dinilai dua kali: ${counted((change) => change > 0)} naik, ${counted((change) => change === 0)} tetap, ${counted((change) => change < 0)} turun.`,
    meanSentence({ indexAtStart, indexAtEnd, comparable }),
    'Dinilai pekerja sosial menurut rubrik yang belum tervalidasi; sebab perubahan tidak dapat dikatakan.',
  ]
    .filter(Boolean)
    .join(' ')
}

function meanSentence({
  indexAtStart,
  indexAtEnd,
  comparable,
}: Pick<TasksOutcome, 'indexAtStart' | 'indexAtEnd' | 'comparable'>): string {
  const { mean, rated } = indexAtEnd
  if (mean === null)
    return `Rerata tidak dihitung karena baru ${rated} dari 8 tugas dinilai (sekurangnya 6).`
  if (indexAtStart.mean === null || indexAtStart.rated !== rated || comparable < rated)
    return `Rerata kini ${formatNumber(mean, 2)} (n = ${rated} tugas); tidak dibandingkan karena tidak semua tugas itu dinilai dua kali.`
  return `Rerata ${movement(indexAtStart.mean, mean, 2)} (n = ${rated} tugas).`
}

/** How far members and worker see the tasks alike. */
export function agreementVerdict({
  n,
  kappa,
  agreement,
  isFew,
  higher,
  lower,
}: RatingAgreement): string {
  if (n === 0 || agreement === null)
    return 'Anggota belum ikut menilai tugas, jadi kesepakatan dengan pekerja sosial tidak dapat dihitung.'
  return [
    `Anggota dan pekerja sosial memberi nilai yang sama pada ${formatPercent(100 * agreement)} (${formatCount(n - higher - lower, n)}) penilaian; anggota menilai lebih tinggi pada ${higher} dan lebih rendah pada ${lower}.`,
    kappa === null
      ? 'Kappa tidak dapat dihitung karena semua nilai berada pada satu jenjang; lihat persen sama.'
      : `Kappa berbobot linear ${formatNumber(kappa, 2)} (1 = sama persis, 0 = setara kebetulan; n = ${n}).`,
    isFew
      ? `Kurang dari ${FEWEST_FOR_KAPPA} penilaian: kappa hanya petunjuk, lihat persen sama.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Started, completed, left and staying of everybody ever admitted. */
export function courseCounts({ participation, period }: OutcomeEvaluation): string {
  const { admitted, completed, left, staying, members } = participation
  const leavers = members.flatMap(({ course, memberCode }) =>
    course === 'left' ? [memberCode] : [],
  )
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
    period ? `${needs.metInWindow} di antaranya terpenuhi dalam jangka ini.` : '',
    `Sumber dimanfaatkan ${uses.total} kali${uses.total > 0 ? `, ${uses.byMembersOrGroup} atas prakarsa anggota atau kelompok` : ''}.`,
    referrals.total === 0
      ? 'Tidak ada rujukan.'
      : `Dari ${referrals.total} rujukan, ${referrals.answered} dijawab, ${referrals.closed} ditutup, ${referrals.open} masih terbuka${referrals.noNews > 0 ? ` (${referrals.noNews} tanpa kabar)` : ''}.`,
    needs.total > 0 ? 'Angka ini bergantung pada kebutuhan yang dicatat.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What may be said of dose and change: what stands there, and that it proves nothing. */
export function doseVerdict({ doses }: Pick<OutcomeEvaluation, 'doses'>): string {
  const both = doses.filter(
    ({ rate, tChange, measured }) =>
      rate !== null && (tChange !== null || Object.keys(measured).length > 0),
  ).length
  return `Kehadiran dan perubahan keduanya tercatat pada ${formatCount(both, doses.length)} anggota. Tabel dan grafik hanya menaruh keduanya berdampingan; hubungan tidak dihitung, dan banyak atau sedikitnya hadir tidak dapat disebut sebagai sebab. ${noComparison}`
}
