import type { OpenMatterKind } from '../domain/progress/openMatter'
import type { ProgressReport } from '../domain/report/progressReport'
import {
  capitalised,
  collective,
  formatCount,
  formatList,
  formatNumber,
  formatPercent,
  formatShare,
} from './formats'

/**
 * The five sentences of the summary, composed from the figures: meetings, tasks, goals, dynamics and
 * resources, what needs attention. They say what changed, also where it fell, and stay silent on nothing.
 * Source: domain.md 6.5, model text.
 */
export function summarySentences(report: ProgressReport): string[] {
  return [
    meetingSentence(report),
    taskSentence(report),
    goalSentence(report),
    dynamicsSentence(report),
    attentionSentence(report),
  ]
}

/** How many meetings were held and how many came, beside the period before. */
export function meetingSentence({
  figures,
  previousFigures,
}: Pick<ProgressReport, 'figures' | 'previousFigures'>): string {
  const { held, planned, present, recorded } = figures
  if (planned === 0) return 'Dalam periode ini tidak ada pertemuan yang dijadwalkan.'
  if (held === 0)
    return `Dalam periode ini belum ada pertemuan yang terlaksana (0 dari ${planned} yang direncanakan).`
  const meetings = `Dalam periode ini kelompok melaksanakan ${formatCount(held, planned)} pertemuan`
  if (recorded === 0) return `${meetings}; kehadiran belum dicatat.`
  const attendance = `${meetings} dengan kehadiran ${formatShare(present, recorded)}`
  if (!previousFigures || previousFigures.recorded === 0) return `${attendance}.`
  const before = formatPercent((100 * previousFigures.present) / previousFigures.recorded)
  const now = formatPercent((100 * present) / recorded)
  const direction =
    before === now
      ? 'sama dengan periode lalu'
      : present / recorded > previousFigures.present / previousFigures.recorded
        ? `naik dari ${before}`
        : `turun dari ${before}`
  return `${attendance}, ${direction}.`
}

function taskSentence({ figures, tasks, previous: former }: ProgressReport): string {
  const { tasksAtLeast3, tasksRated } = figures
  if (tasksAtLeast3 === null || !tasksRated) return 'Delapan tugas kelompok belum dinilai.'
  const isAll = tasksAtLeast3 === 8
  const now = isAll
    ? `${capitalised(collective(8) ?? '')} tugas berada pada nilai 3 atau lebih`
    : `Sebanyak ${tasksAtLeast3} dari ${tasksRated} tugas yang dinilai berada pada nilai 3 atau lebih`
  const previous = previousTasks(tasks)
  const since = former ? 'periode lalu' : 'awal'
  const before = previous ? ` (${since} ${formatCount(previous.atLeast3, previous.rated)})` : ''
  const fallen = tasks.rows.filter((row) => (row.change ?? 0) < 0).map((row) => row.task)
  const falls = fallen.length > 0 ? `; nilai tugas ${formatList(fallen)} turun` : ''
  return `${now}${before}${falls}.`
}

function previousTasks({ rows }: ProgressReport['tasks']) {
  const values = rows.flatMap((row) => row.previous ?? [])
  if (values.length === 0) return null
  return { rated: values.length, atLeast3: values.filter((value) => value >= 3).length }
}

/** Where the goals of the group stand, with the score and its baseline. */
export function goalSentence({ goals }: Pick<ProgressReport, 'goals'>): string {
  const { rows, pursued, rated, tBaseline, tNow } = goals
  if (pursued === 0) return 'Tujuan kelompok belum dirumuskan.'
  if (rated === 0) return 'Pencapaian tujuan kelompok belum dinilai.'
  const levels = rows.flatMap((row) =>
    row.now === null || row.status === 'dihentikan' || row.status === 'diganti' ? [] : row.now,
  )
  const score = `skor T ${formatNumber(tNow, 1)}${tBaseline === null ? '' : ` (awal ${formatNumber(tBaseline, 1)})`}`
  const some = rated < pursued ? ` (${formatCount(rated, pursued)} tujuan dinilai)` : ''
  return `${levelsSentence(levels, pursued)}${some}; ${score}.`
}

function levelsSentence(levels: readonly number[], pursued: number): string {
  const [first = 0] = levels
  if (levels.length === pursued && levels.every((level) => level === first))
    return `${wholeOf(pursued)} ${levelPhrase(first)}`
  const parts = [
    { count: levels.filter((level) => level > 0).length, phrase: 'di atas harapan' },
    { count: levels.filter((level) => level === 0).length, phrase: 'sesuai harapan' },
    { count: levels.filter((level) => level < 0).length, phrase: 'di bawah harapan' },
  ].filter(({ count }) => count > 0)
  const [only] = parts
  if (only && parts.length === 1 && levels.length === pursued)
    return `${wholeOf(pursued)} berada ${only.phrase}`
  return `Dari ${levels.length} tujuan kelompok yang dinilai, ${formatList(
    parts.map(({ count, phrase }) => `${count} ${phrase}`),
  )}`
}

function wholeOf(goals: number): string {
  const word = collective(goals)
  return word ? `${capitalised(word)} tujuan kelompok` : 'Tujuan kelompok'
}

function levelPhrase(level: number): string {
  if (level === 0) return 'tercapai sesuai harapan'
  const steps = Math.abs(level) === 1 ? 'satu' : 'dua'
  return level > 0
    ? `tercapai ${steps} jenjang di atas harapan`
    : `berada ${steps} jenjang di bawah harapan`
}

function dynamicsSentence({ dynamics, resources }: ProgressReport): string {
  const safety = {
    recovered: 'Rasa aman yang sempat terganggu telah pulih',
    recovering: 'Rasa aman yang sempat terganggu mulai pulih',
    disturbed: 'Rasa aman kelompok masih terganggu',
    steady: null,
    unknown: null,
  }[dynamics.safety]
  const relations = [safety, isolationPhrase(dynamics.surveys)].filter((part) => part !== null)
  return `${capitalised(relations.join(' dan '))}; ${usePhrase(resources)}.`
}

/** Whether members are left out, after the last survey, inside a sentence. */
export function isolationPhrase(surveys: ProgressReport['dynamics']['surveys']): string {
  const last = surveys.at(-1)
  if (!last) return 'sosiometri belum dilakukan'
  if (last.respondents < 2)
    return `sosiometri terakhir baru dijawab ${last.respondents} anggota sehingga keterasingan belum dapat dinilai`
  if (last.choices === 0) return 'sosiometri terakhir tidak memuat pilihan'
  if (last.isolates > 0)
    return `${formatCount(last.isolates, last.respondents)} anggota yang menjawab sosiometri tidak dipilih siapa pun`
  return last.respondents < last.members
    ? `tidak ada anggota yang terisolasi di antara ${formatCount(last.respondents, last.members)} yang menjawab`
    : 'tidak ada anggota yang terisolasi'
}

/** How often resources were used, and on whose initiative, inside a sentence. */
export function usePhrase({ uses, usesByMembersOrGroup }: ProgressReport['resources']): string {
  if (uses === 0) return 'sumber masyarakat belum dimanfaatkan'
  const own =
    usesByMembersOrGroup === 0
      ? 'belum ada yang atas prakarsa anggota atau kelompok'
      : usesByMembersOrGroup === uses
        ? 'semuanya atas prakarsa anggota atau kelompok'
        : `${usesByMembersOrGroup} di antaranya atas prakarsa anggota atau kelompok`
  return `sumber masyarakat dimanfaatkan ${uses} kali, ${own}`
}

function countWord(count: number): string {
  return count === 1 ? 'satu' : String(count)
}

const waitingPhrases: Partial<Record<OpenMatterKind, (count: number) => string>> = {
  referralWithoutNews: (count) => `${countWord(count)} rujukan belum berbalas`,
  urgentNeedUnmet: (count) =>
    `${countWord(count)} kebutuhan berprioritas tinggi belum sepenuhnya terpenuhi`,
  problemOpenLong: (count) => `${countWord(count)} persoalan terbuka lebih dari 21 hari`,
  decisionOverdue: (count) => `${countWord(count)} keputusan lewat tenggat`,
  sessionNotRecorded: (count) => `catatan ${count} pertemuan belum ditulis`,
  attendanceMissing: (count) => `kehadiran pada ${count} pertemuan belum lengkap`,
  plannedSessionPassed: (count) => `${countWord(count)} pertemuan yang lewat belum dicatat`,
  reviewOverdue: () => 'telaah tugas sudah waktunya diulang',
  evaluationNotFedBack: (count) =>
    `hasil ${countWord(count)} evaluasi belum disampaikan kepada kelompok`,
}

/** What still waits, in one sentence. */
export function attentionSentence({
  conclusion,
  tasks,
}: Pick<ProgressReport, 'conclusion' | 'tasks'>): string {
  const low = tasks.rows.filter((row) => row.current !== null && row.current < 2)
  const phrases = [
    ...conclusion.waiting.flatMap(({ kind, count }) => waitingPhrases[kind]?.(count) ?? []),
    ...(low.length > 0
      ? [`tugas ${formatList(low.map((row) => row.task))} masih di bawah nilai 2`]
      : []),
  ]
  return phrases.length === 0
    ? 'Tidak ada hal tertunda yang tercatat pada akhir periode.'
    : `Perlu perhatian: ${formatList(phrases)}.`
}
