import type { MemberGoalsOutcome, MembersGoalsOutcome } from '../domain/evaluation/memberGoals'
import type { OutcomeEvaluation } from '../domain/evaluation/outcomeEvaluation'
import type { TaskOutcome, TasksOutcome } from '../domain/evaluation/outcomeTasks'
import { taskProcessIndex } from '../domain/evaluation/taskProcessIndex'
import { taskTexts } from './catalog'
import {
  EMPTY,
  formatChange,
  formatCount,
  formatNumber,
  formatShortDay,
  formatSigned,
} from './formats'

/** A table as it stands on the screen and on paper: widths in per cent of the paper; the first cell names the row. */
export type OutcomeTable = {
  caption: string
  columns: { title: string; width: number; align?: 'centre' }[]
  rows: { key: string; cells: string[] }[]
}

/** A column whose cells stand in its middle on paper. */
export const centred = (title: string, width: number) => ({
  title,
  width,
  align: 'centre' as const,
})

/** Each task at both ends, and how it moved. */
export function taskTable({ tasks }: TasksOutcome): OutcomeTable {
  return {
    caption: 'Nilai tiap tugas pada awal dan akhir (0-4, makin tinggi makin baik)',
    columns: [
      { title: 'Tugas', width: 40 },
      centred('Awal', 15),
      centred('Akhir', 15),
      centred('Perubahan', 30),
    ],
    rows: tasks.map((task) => ({
      key: task.task,
      cells: [
        `${task.task}. ${taskTexts[task.task].name}`,
        ratedAt(task.start),
        ratedAt(task.end),
        taskMove(task),
      ],
    })),
  }
}

/** "4 (R4)". */
function ratedAt(rated: TaskOutcome['end']): string {
  return rated ? `${rated.attainment} (${rated.point})` : EMPTY
}

function taskMove({ end, change, hasEvidence }: TaskOutcome): string {
  if (!end) return 'belum dinilai'
  const move = change === null ? 'belum dinilai dua kali' : formatChange(change)
  return hasEvidence ? move : `${move}; tanpa bukti tercatat`
}

/** Every task at every point, with the mean where it may be told. */
export function taskPointsTable({ points, tasks }: TasksOutcome): OutcomeTable {
  return {
    caption: 'Nilai delapan tugas pada semua titik telaah',
    columns: [
      { title: 'Titik', width: 12 },
      { title: 'Tanggal', width: 18 },
      ...tasks.map(({ task }) => centred(task, 7)),
      centred('Rerata', 14),
    ],
    rows: points.map(({ point, date }, index) => {
      const values = tasks.map(({ steps }) => steps[index]?.attainment ?? null)
      const { mean } = taskProcessIndex(values)
      return {
        key: point,
        cells: [
          point,
          formatShortDay(date),
          ...values.map((value) => (value === null ? EMPTY : String(value))),
          mean === null ? EMPTY : formatNumber(mean, 2),
        ],
      }
    }),
  }
}

/** How many goals of members stand on each level, highest first. */
export function levelTable({ atStart, atEnd, rated }: MembersGoalsOutcome): OutcomeTable {
  const meanings = [
    'jauh di atas harapan',
    'di atas harapan',
    'sesuai harapan',
    'di bawah harapan',
    'jauh di bawah harapan',
  ]
  return {
    caption: `Banyaknya tujuan anggota pada tiap jenjang (n = ${rated} tujuan yang dinilai)`,
    columns: [{ title: 'Jenjang', width: 50 }, centred('Awal', 25), centred('Kini', 25)],
    rows: atEnd.toReversed().map(({ level, count }, index) => ({
      key: String(level),
      cells: [
        `${formatSigned(level)}, ${meanings[index]}`,
        String(atStart.find((one) => one.level === level)?.count ?? 0),
        String(count),
      ],
    })),
  }
}

/** Each member beside the group: levels and T of own goals, by code; who left is marked. */
export function memberGoalTable(outcome: OutcomeEvaluation): OutcomeTable {
  const { members, meanTStart, meanTNow, meanTChange, membersRated, membersCompared } =
    outcome.memberGoals
  const leavers = leaversOf(outcome)
  const mean = {
    key: 'rerata',
    cells: [
      'Rerata anggota',
      EMPTY,
      score(meanTStart),
      score(meanTNow),
      meanTChange === null ? EMPTY : formatSigned(meanTChange, 1),
      `n = ${meanTChange === null ? membersRated : membersCompared}`,
    ],
  }
  return {
    caption: 'Tujuan tiap anggota di samping rerata kelompok (-2 s.d. +2, 0 = sesuai harapan)',
    columns: [
      { title: 'Kode', width: 16 },
      { title: 'Tujuan: awal ke kini', width: 34 },
      centred('T awal', 12),
      centred('T kini', 12),
      centred('Perubahan', 13),
      centred('Dinilai', 13),
    ],
    rows: [
      ...members.map((member) => ({
        key: member.memberCode,
        cells: memberCells(member, leavers.includes(member.memberCode)),
      })),
      mean,
    ],
  }
}

function memberCells(
  { memberCode, moves, tStart, tNow, tChange, rated, compared, goals }: MemberGoalsOutcome,
  hasLeft: boolean,
): string[] {
  return [
    hasLeft ? `${memberCode} (keluar)` : memberCode,
    moves.map(({ id, start, now }) => `${id}: ${level(start)} ke ${level(now)}`).join('; '),
    tNow === null ? EMPTY : score(tStart),
    score(tNow),
    tChange === null ? EMPTY : formatSigned(tChange, 1),
    isPartly(compared, rated)
      ? `${formatCount(rated, goals)}; T dari ${compared}`
      : formatCount(rated, goals),
  ]
}

/** Whether T is told of some of the rated goals only: those rated again. */
export function isPartly(compared: number, rated: number): boolean {
  return compared > 0 && compared < rated
}

function score(value: number | null): string {
  return value === null ? EMPTY : formatNumber(value, 1)
}

/** "+1", or a dash where nothing was rated. */
export function level(value: number | null): string {
  return value === null ? EMPTY : formatSigned(value)
}

/** Codes of those who had left by the end of the days looked at. */
export function leaversOf({ participation }: OutcomeEvaluation): string[] {
  return participation.members.flatMap(({ course, memberCode }) =>
    course === 'left' ? [memberCode] : [],
  )
}
