import type { PeriodFacts, TaskMove } from '../domain/evaluation/periodFacts'
import type { StandardLimit } from '../domain/evaluation/standardLimits'
import type { MeasuredChange } from '../domain/measuring/measuredChange'
import type { SurveyRow } from '../domain/report/reportDynamics'
import { taskTexts } from './catalog'
import {
  capitalised,
  formatCount,
  formatDay,
  formatList,
  formatNumber,
  formatPercent,
} from './formats'
import { pointWord } from './instruments'
import { directionCounts, measuredWord, moveWords } from './measureMoves'
import { safetyLine } from './report'
import {
  attentionSentence,
  goalSentence,
  isolationPhrase,
  meetingSentence,
  usePhrase,
} from './summary'
import { noComparison } from './verdicts'

/**
 * What the records say of some days, in sentences that can stand among the findings of an evaluation: falls as
 * plainly as rises, each figure with its n. Where nothing was recorded there is no sentence.
 */
export function factSentences(facts: PeriodFacts): string[] {
  const { report, rose, fell, stayed, measured } = facts
  const { figures, goals, dynamics, resources } = report
  return [
    figures.held > 0 ? meetingSentence(report) : null,
    movesSentence('naik', rose),
    movesSentence('turun', fell),
    rose.length + fell.length === 0 ? stayedSentence(stayed) : null,
    goals.rated > 0 ? goalSentence(report) : null,
    membersSentence(facts),
    ...measured.map(measureSentence),
    surveySentence(facts),
    dynamics.safety === 'steady' ? null : safetyLine(dynamics.safety),
    resources.uses > 0 ? `${capitalised(usePhrase(resources))}.` : null,
    resources.needs > 0
      ? `Dari ${resources.needs} kebutuhan akan sumber yang dicatat, ${resources.needsMet} terpenuhi.`
      : null,
    decisionsSentence(facts),
    problemsSentence(facts),
    report.conclusion.waiting.length > 0 ? attentionSentence(report) : null,
  ].filter((sentence) => sentence !== null)
}

function movesSentence(direction: 'naik' | 'turun', moves: readonly TaskMove[]): string | null {
  if (moves.length === 0) return null
  const told = moves.map(
    ({ task, from, to }) => `${task} (${taskTexts[task].name.toLowerCase()}) dari ${from} ke ${to}`,
  )
  return `Nilai tugas yang ${direction}: ${formatList(told)}.`
}

function stayedSentence(moves: readonly TaskMove[]): string | null {
  if (moves.length === 0) return null
  return `Nilai tugas ${formatList(moves.map(({ task, to }) => `${task} (${to})`))} tidak berubah.`
}

const courses = [
  ['aboveExpected', 'di atas harapan'],
  ['asExpected', 'sesuai harapan'],
  ['improved', 'naik tetapi di bawah harapan'],
  ['unchanged', 'belum bergerak'],
  ['lower', 'menurun'],
] as const

/** Where the members' own goals went, by code where few are meant: "6 di atas harapan dan 3 sesuai harapan". */
export function membersSentence({
  report: { members },
}: Pick<PeriodFacts, 'report'>): string | null {
  const rated = members.filter(({ course }) => course !== 'noGoal' && course !== 'notRated')
  if (rated.length === 0) return null
  const parts = courses.flatMap(([course, words]) => {
    const codes = rated.filter((member) => member.course === course).map(({ code }) => code)
    return codes.length > 0 ? [`${codes.length} ${words} (${formatList(codes)})`] : []
  })
  return `Dari ${rated.length} anggota yang tujuan pribadinya dinilai: ${formatList(parts)}.`
}

/** How much and which way an instrument moved, with its n: the whole verdict stands with the instrument. */
export function measureSentence(measured: MeasuredChange): string {
  const { instrument, change, n, from, to } = measured
  const points = (value: number | null) => formatNumber(value, 1)
  const ends =
    change.unchanged === n
      ? points(change.meanPost)
      : `(${points(change.meanPre)} menjadi ${points(change.meanPost)})`
  return `${capitalised(measuredWord(n))} ${instrument.code} dari ${pointWord(from)} ke ${pointWord(to)} ${moveWords(measured)} ${ends}; ${directionCounts(measured)}.`
}

function surveySentence({ report }: PeriodFacts): string | null {
  const { surveys } = report.dynamics
  const last = surveys.at(-1)
  const former = surveys.at(-2)
  if (!last || last.date < report.period.from) return null
  const before = former
    ? `; pada ${formatDay(former.date)} ${isolationPhrase([former])}, ${mutualText(former)}`
    : ''
  return `Sosiometri ${formatDay(last.date)}: ${isolationPhrase([last])}, ${mutualText(last)}${before}.`
}

function mutualText({ reciprocity, mutualPairs, choices, respondents }: SurveyRow): string {
  return reciprocity === null
    ? `timbal balik tidak dapat dihitung (n = ${respondents})`
    : `timbal balik ${formatPercent(100 * reciprocity)} (${formatCount(2 * mutualPairs, choices)} pilihan, n = ${respondents})`
}

function decisionsSentence({ report: { logs } }: PeriodFacts): string | null {
  const { autonomyRated, autonomy2plus, executed } = logs.decisionFigures
  const count = logs.decisions.length
  if (count === 0) return null
  const own =
    autonomyRated === 0
      ? ''
      : ` ${formatCount(autonomy2plus, autonomyRated)} diambil kelompok sendiri (jenjang 2-3);`
  return `Kelompok mengambil ${count} keputusan:${own} ${formatCount(executed, count)} sudah terlaksana.`
}

function problemsSentence({ report: { logs } }: PeriodFacts): string | null {
  const { problems, problemsRaised, problemsRaisedByMembers, problemsResolved } = logs
  if (problems.length === 0) return null
  const open = problems.filter(({ isOpen }) => isOpen).length
  const raised =
    problemsRaised === 0
      ? 'Tidak ada persoalan baru yang diangkat'
      : `Persoalan baru ${problemsRaised}, ${problemsRaisedByMembers} di antaranya diangkat anggota`
  return `${raised}; ${problemsResolved} diselesaikan dan ${open} masih terbuka.`
}

/** A limit of the evidence as a sentence that can stand in an evaluation. */
export function limitSentence(limit: StandardLimit): string {
  switch (limit.code) {
    case 'noComparison':
      return noComparison
    case 'fewMembers':
      return `Jumlah anggota kecil (n = ${limit.n}): angka menggambarkan kelompok ini saja dan mudah berubah karena satu anggota.`
    case 'ratedByWorker':
      return 'Tugas, tujuan, dan asas dinilai oleh petugas yang mendampingi kelompok, tanpa penilai kedua.'
    case 'ownScales':
      return `Alat ukur ${formatList(limit.instruments)} belum bernorma: perubahan skor tidak dapat dibandingkan dengan orang lain.`
    case 'left':
      return `${formatList(limit.members.map(({ code, day }) => `${code} (${formatDay(day)})`))} keluar sebelum selesai, sehingga angka akhir hanya memuat anggota yang bertahan.`
    case 'unpaired':
      return `${formatList(limit.members)} tidak mempunyai dua skor ${limit.instrument} dan tidak masuk hitungan perubahannya (n = ${limit.n}).`
    case 'fewPairs':
      return `Hanya ${limit.n} anggota mempunyai dua skor ${limit.instrument}, kurang dari ${limit.fewest}: ${
        limit.fewest === 5
          ? 'lihat tiap anggota, bukan kelompok'
          : 'ukuran pengaruhnya hanya indikatif'
      }.`
  }
}
