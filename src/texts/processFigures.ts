import type { ProcessEvaluation } from '../domain/evaluation/processEvaluation'
import { roundHalfUp } from '../domain/statistics/rounding'
import { formatCount, formatNumber, formatShare, NO_RECORD, NOT_COMPUTABLE } from './formats'
import { noteText } from './meetingNote'
import { attendanceWords, meanWords } from './processWords'

/** One key figure: its words with n, and what it is compared by (null where it cannot be). */
export type ProcessFigure = { label: string; words: string; value: number | null }

/** The key figures of a process, always the same and in the same order, so that two periods can stand side by side. */
export function processKeyFigures(process: ProcessEvaluation): ProcessFigure[] {
  const { dosage, attendance, participation, immediate, asas, principles } = process
  const lastPoint = principles.at(-1)
  const { understanding, comfort, action } = immediate.over
  const aspects = noteText.slips.aspects
  return [
    {
      label: 'Pertemuan terlaksana',
      words: dosage.planned === null ? `${dosage.held}` : formatCount(dosage.held, dosage.planned),
      value: null,
    },
    {
      label: 'Kehadiran',
      words: attendanceWords(attendance.overall),
      value: percentOf(attendance.overall.rate),
    },
    {
      label: 'Hadir rata-rata tiap pertemuan',
      words:
        attendance.averagePresent === null
          ? NOT_COMPUTABLE
          : `${formatNumber(attendance.averagePresent, 1)} orang (n = ${attendance.recordedMeetings} pertemuan)`,
      value: null,
    },
    meanFigure('Keterlibatan (0-3)', participation),
    meanFigure(`${aspects.understanding} (1-5)`, understanding),
    meanFigure(`${aspects.comfort} (1-5)`, comfort),
    meanFigure(`${aspects.action} (1-5)`, action),
    meanFigure('Dua belas asas (0-4)', asas.all),
    {
      label: 'Prinsip pada telaah terakhir',
      words: lastPoint
        ? `${lastPoint.point}: ${lastPoint.all.score === null ? NOT_COMPUTABLE : `${formatNumber(100 * lastPoint.all.score, 1)}%`} (n = ${lastPoint.all.n} jawaban)`
        : NO_RECORD,
      value: percentOf(lastPoint?.all.score ?? null),
    },
    ...decidingFigures(process),
  ]
}

function decidingFigures({ activities, decisions, agenda, recording, held }: ProcessEvaluation) {
  const { tercapai, notJudged } = agenda.objectives
  return [
    shareFigure(
      'Kegiatan dipilih kelompok atau bersama',
      activities.kelompok + activities.bersama,
      activities.n,
    ),
    shareFigure(
      'Keputusan dipilih atau dirumuskan kelompok',
      decisions.autonomy2plus,
      decisions.autonomyRated,
    ),
    shareFigure('Tujuan pertemuan tercapai', tercapai, held - notJudged),
    shareFigure(
      'Dicatat paling lama 3 hari sesudahnya',
      recording.known - recording.late,
      recording.known,
    ),
  ]
}

/** "naik", "turun" or "sama", as far as the printed figures tell them apart; nothing where one is missing. */
export function directionWords(now: number | null, before: number | null): string | null {
  if (now === null || before === null) return null
  if (now === before) return 'sama'
  return now > before ? 'naik' : 'turun'
}

function meanFigure(label: string, one: { n: number; mean: number | null }): ProcessFigure {
  return { label, words: meanWords(one), value: roundHalfUp(one.mean, 1) }
}

function shareFigure(label: string, part: number, whole: number): ProcessFigure {
  return {
    label,
    words: whole === 0 ? NO_RECORD : formatShare(part, whole),
    value: whole === 0 ? null : percentOf(part / whole),
  }
}

function percentOf(share: number | null): number | null {
  return share === null ? null : roundHalfUp(100 * share, 1)
}

/** Who chose, who decided and what was reached, as names and counts with their whole. */
export function decidingRows({
  activities,
  decisions,
  agenda,
  held,
}: ProcessEvaluation): (readonly [string, string])[] {
  const of = (part: number, whole: number) => (whole === 0 ? NO_RECORD : formatCount(part, whole))
  const { autonomyRated } = decisions
  return [
    ['Kegiatan dipilih kelompok', of(activities.kelompok, activities.n)],
    ['Kegiatan dipilih bersama-sama', of(activities.bersama, activities.n)],
    ['Kegiatan dipilih pekerja sosial', of(activities.pekerjaSosial, activities.n)],
    ['Keputusan dipilih atau dirumuskan kelompok', of(decisions.autonomy2plus, autonomyRated)],
    ['Keputusan dirumuskan kelompok sendiri', of(decisions.autonomy3, autonomyRated)],
    ['Keputusan terlaksana', of(decisions.executed, decisions.total)],
    ['Keputusan terlaksana tepat waktu', of(decisions.onTime, decisions.withDueDate)],
    ['Tujuan pertemuan tercapai', of(agenda.objectives.tercapai, held)],
    ['Tujuan pertemuan tercapai sebagian', of(agenda.objectives.sebagian, held)],
    ['Tujuan pertemuan tidak tercapai', of(agenda.objectives.tidak, held)],
    ['Tujuan pertemuan belum dinilai', of(agenda.objectives.notJudged, held)],
    ['Acara yang dicatat lamanya', of(agenda.timed, agenda.parts)],
  ]
}
