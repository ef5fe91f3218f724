import type { TasksOutcome } from '../domain/evaluation/outcomeTasks'
import type { RatingAgreement } from '../domain/evaluation/ratingAgreement'
import { FEWEST_FOR_KAPPA } from '../domain/statistics/weightedKappa'
import { formatCount, formatNumber, formatPercent } from './formats'

/** "naik dari 0,38 menjadi 3,38", "tetap 2,13". */
export function movement(from: number, to: number, decimals: number): string {
  const [before, after] = [formatNumber(from, decimals), formatNumber(to, decimals)]
  if (before === after) return `tetap ${after}`
  return `${to > from ? 'naik' : 'turun'} dari ${before} menjadi ${after}`
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
