import type { OneAsas } from '../domain/evaluation/asasCourse'
import type { ProcessEvaluation } from '../domain/evaluation/processEvaluation'
import { asasTexts, principleTexts } from './catalog'
import { formatCount, formatDay, formatList, formatNumber, formatPercent } from './formats'
import { noteText } from './meetingNote'
import { directionWords, processKeyFigures } from './processFigures'
import { courseWords, meanWords, meetingList } from './processWords'

/** Said once wherever a process is told: it shows how the program ran, not what came of it. */
export const processCaution =
  'Angka proses menunjukkan bagaimana program dijalankan; angka ini tidak membuktikan apa yang dihasilkannya.'

/** The whole in a few sentences: dose, attendance, participation, comfort and who decides, each beside the compared days. */
export function processVerdict(
  process: ProcessEvaluation,
  compared: ProcessEvaluation | null,
): string {
  const { held, dosage } = process
  const meetings =
    dosage.planned === null
      ? `Dalam ${held} pertemuan`
      : `Dalam ${formatCount(held, dosage.planned)} pertemuan yang direncanakan`
  const told = (label: string, name: string) => toldFigure(process, compared, label, name)
  return [
    `${meetings}, ${told('Kehadiran', 'kehadiran')}${compared ? ' pada pembanding' : ''}.`,
    `${told('Keterlibatan (0-3)', 'Keterlibatan (0-3) rerata')}; kenyamanan menurut lembar anonim (1-5) ${told('Kenyamanan (1-5)', '')}; penilaian asas (0-4) ${told('Dua belas asas (0-4)', '')}.`,
    `${told('Kegiatan dipilih kelompok atau bersama', 'Pertemuan dengan kegiatan yang dipilih kelompok sendiri atau bersama pekerja sosial:')}.`,
    processCaution,
  ].join(' ')
}

function toldFigure(
  process: ProcessEvaluation,
  compared: ProcessEvaluation | null,
  label: string,
  name: string,
): string {
  const find = (one: ProcessEvaluation | null) =>
    one && processKeyFigures(one).find((figure) => figure.label === label)
  const [now, before] = [find(process), find(compared)]
  const direction = directionWords(now?.value ?? null, before?.value ?? null)
  const move =
    direction && before
      ? `, ${direction === 'sama' ? 'sama dengan' : `${direction} dari`} ${before.words}`
      : ''
  return `${name} ${now?.words ?? ''}${move}`.trim()
}

/** What the anonymous slips said from the first to the last, and where comfort fell. */
export function slipsVerdict({ immediate, concerns }: ProcessEvaluation): string {
  const slips = immediate.byMeeting.filter(({ n }) => n > 0)
  if (slips.length === 0)
    return 'Belum ada penilaian segera pada pertemuan yang dilihat, jadi tidak dapat dihitung.'
  const { aspects } = noteText.slips
  const courses = (['understanding', 'comfort', 'action'] as const).flatMap((aspect) => {
    const course = courseWords(slips.map((one) => ({ ...one, mean: one[aspect] })))
    return course ? [`${aspects[aspect].toLowerCase()} ${course}`] : []
  })
  const fell = concerns.find(({ kind }) => kind === 'comfortFell')
  return [
    `${slips.length} pertemuan dinilai dengan lembar anonim (skala 1 sampai 5).`,
    courses.length > 0
      ? `Rerata bergerak: ${formatList(courses)}.`
      : 'Perubahan belum dapat dikatakan karena baru satu pertemuan dinilai.',
    fell && 'at' in fell ? `Kenyamanan turun pada ${meetingList(fell.at)}.` : '',
    'Yang mengisi tiap kali tidak selalu orang yang sama.',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Which asas moved most from the first half to the last, and which were low. */
export function asasVerdict({ asas }: ProcessEvaluation): string {
  if (asas.all.n === 0)
    return 'Asas belum dinilai pada pertemuan yang dilihat, jadi tidak dapat dihitung.'
  const moved = asas.byAsas
    .filter(({ first, last }) => first.mean !== null && last.mean !== null)
    .sort((one, other) => rise(other) - rise(one))
  const [most, least] = [moved[0], moved.at(-1)]
  const higher = moved.filter((one) => rise(one) > 0).length
  const name = ({ asas: key, first, last }: OneAsas) =>
    `${asasTexts[key].name.toLowerCase()}, dari ${meanWords(first)} menjadi ${meanWords(last)}`
  const low = [...new Set(asas.low.map(({ meeting }) => meeting.number))]
  return [
    `Rerata asas ${meanWords(asas.all)} pada skala 0 sampai 4.`,
    most && least
      ? `Dari ${asas.halves.first} pertemuan pertama ke ${asas.halves.last} terakhir, ${formatCount(higher, moved.length)} asas yang teramati pada keduanya naik${most === least ? '.' : `; paling naik ${name(most)}; ${rise(least) < 0 ? 'paling turun' : 'paling sedikit naik'} ${name(least)}.`}`
      : 'Paruh pertama dan terakhir belum dapat dibandingkan.',
    low.length > 0
      ? `Dinilai 0 atau 1 sebanyak ${asas.low.length} kali, pada ${meetingList(low)}.`
      : 'Tidak ada asas yang dinilai 0 atau 1.',
  ].join(' ')
}

function rise({ first, last }: OneAsas): number {
  return Number(last.mean) - Number(first.mean)
}

/** The principle score of each review point, and the principle that was kept least at the last. */
export function principlesVerdict({ principles }: ProcessEvaluation): string {
  const last = principles.at(-1)
  if (!last) return 'Prinsip belum diperiksa pada hari-hari yang dilihat.'
  const scores = principles.map(
    ({ point, all }) =>
      `${point} ${formatPercent(all.score === null ? null : 100 * all.score)} (n = ${all.n} jawaban)`,
  )
  const weakest = (['a', 'b', 'c', 'd', 'e', 'f'] as const)
    .filter((code) => last.byPrinciple[code].score !== null)
    .sort(
      (one, other) => Number(last.byPrinciple[one].score) - Number(last.byPrinciple[other].score),
    )[0]
  const score = weakest && last.byPrinciple[weakest].score
  return [
    `Skor prinsip: ${formatList(scores)}.`,
    weakest && typeof score === 'number' && score < 1
      ? `Pada ${last.point} yang paling rendah: ${weakest}. ${principleTexts[weakest].name}, ${formatPercent(100 * score)} (n = ${last.byPrinciple[weakest].n}).`
      : score === 1
        ? `Pada ${last.point} semua prinsip yang relevan terpenuhi.`
        : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Who chose and who decided, and whether the aims of the meetings were met. */
export function decidingVerdict({
  activities,
  decisions,
  agenda,
  held,
}: ProcessEvaluation): string {
  const { kelompok, bersama, pekerjaSosial, n, notSaid } = activities
  const { tercapai, sebagian, tidak, notJudged } = agenda.objectives
  return [
    n === 0
      ? 'Siapa yang memilih kegiatan belum dicatat.'
      : `Kegiatan dipilih kelompok pada ${kelompok}, bersama-sama pada ${bersama}, dan oleh pekerja sosial pada ${pekerjaSosial} dari ${n} pertemuan${notSaid > 0 ? ` (${notSaid} belum dicatat)` : ''}.`,
    decisions.autonomyRated === 0
      ? 'Belum ada keputusan yang dinilai kemandiriannya.'
      : `Dari ${decisions.autonomyRated} keputusan, ${decisions.autonomy2plus} dipilih atau dirumuskan kelompok dan ${decisions.autonomy3} di antaranya dirumuskan kelompok sendiri; terlaksana tepat waktu ${formatCount(decisions.onTime, decisions.withDueDate)} yang bertenggat.`,
    `Tujuan pertemuan: tercapai ${tercapai}, sebagian ${sebagian}, tidak ${tidak}, belum dinilai ${notJudged} (n = ${held} pertemuan).`,
    agenda.timed === 0
      ? 'Lama tiap acara belum dicatat, jadi agenda tidak dapat dibandingkan dengan pelaksanaannya.'
      : `Dari ${agenda.timed} acara yang dicatat lamanya, ${agenda.done} dijalankan: ${agenda.minutesTaken} menit dari ${agenda.minutesPlanned} menit rencana.`,
  ].join(' ')
}

/** How soon meetings were written up, and how steadily there was supervision. */
export function recordingVerdict({ recording, supervision, held }: ProcessEvaluation): string {
  const { known, late, medianDays, longestDays } = recording
  const gap = supervision.longestGap
  return [
    known === 0
      ? 'Hari pencatatan belum diketahui, jadi jedanya tidak dapat dihitung.'
      : `Pertemuan dicatat dengan jeda tengah ${formatNumber(medianDays, 1)} hari dan paling lama ${longestDays} hari (n = ${formatCount(known, held)} pertemuan); lebih dari 3 hari: ${late}.`,
    `Supervisi antara pertemuan pertama dan terakhir: ${supervision.days.length} kali.`,
    gap && gap.days > 0
      ? `Terlama tanpa supervisi: ${gap.days} hari, ${formatDay(gap.from)} sampai ${formatDay(gap.to)}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}
