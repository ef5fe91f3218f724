import type { MembersGoalsOutcome } from '../domain/evaluation/memberGoals'
import type { OutcomeEvaluation } from '../domain/evaluation/outcomeEvaluation'
import type { TaskOutcome, TasksOutcome } from '../domain/evaluation/outcomeTasks'
import { taskProcessIndex } from '../domain/evaluation/taskProcessIndex'
import type { MeasuredChange } from '../domain/measuring/measuredChange'
import { taskTexts } from './catalog'
import {
  EMPTY,
  formatChange,
  formatCount,
  formatNumber,
  formatShortDay,
  formatSigned,
} from './formats'
import { pointWord } from './instruments'
import { leftOutReasons } from './verdicts'

/** A table as it stands on the screen and on paper: widths in per cent of the paper; the first cell names the row. */
export type OutcomeTable = {
  caption: string
  columns: { title: string; width: number; align?: 'centre' }[]
  rows: { key: string; cells: string[] }[]
}

const centred = (title: string, width: number) => ({ title, width, align: 'centre' as const })

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

/** Each member beside the group: levels and T of own goals, by code. */
export function memberGoalTable({
  members,
  meanTStart,
  meanTNow,
  membersRated,
}: MembersGoalsOutcome): OutcomeTable {
  const score = (value: number | null) => (value === null ? EMPTY : formatNumber(value, 1))
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
        cells: [
          member.memberCode,
          member.moves
            .map(({ id, start, now }) => `${id}: ${level(start)} ke ${level(now)}`)
            .join('; '),
          member.tNow === null ? EMPTY : score(member.tStart),
          score(member.tNow),
          member.tChange === null ? EMPTY : formatSigned(member.tChange, 1),
          formatCount(member.rated, member.goals),
        ],
      })),
      {
        key: 'rerata',
        cells: [
          'Rerata anggota',
          EMPTY,
          score(meanTStart),
          score(meanTNow),
          meanTStart === null || meanTNow === null ? EMPTY : formatSigned(meanTNow - meanTStart, 1),
          `n = ${membersRated}`,
        ],
      },
    ],
  }
}

/** "+1", or a dash where nothing was rated. */
export function level(value: number | null): string {
  return value === null ? EMPTY : formatSigned(value)
}

/** What each instrument showed, in one line; who is in no pair is named. */
export function measureTable(measures: readonly MeasuredChange[]): OutcomeTable {
  return {
    caption: 'Perubahan pada tiap alat ukur, anggota yang diukur dua kali saja',
    columns: [
      { title: 'Alat ukur', width: 18 },
      { title: 'Dari - ke', width: 16 },
      centred('n', 7),
      centred('Rerata perubahan', 15),
      centred('Membaik', 11),
      centred('Tetap', 8),
      centred('Menurun', 11),
      { title: 'Tidak dihitung', width: 14 },
    ],
    rows: measures.map((measured) => ({
      key: measured.instrument.id,
      cells: measureCells(measured),
    })),
  }
}

function measureCells({
  instrument,
  from,
  to,
  n,
  change,
  better,
  same,
  worse,
  members,
  leftOut,
}: MeasuredChange): string[] {
  const fallen = members.flatMap(({ memberCode, direction }) =>
    direction === 'worse' ? [memberCode] : [],
  )
  return [
    instrument.code,
    `${pointWord(from)} - ${pointWord(to)}`,
    String(n),
    change.meanDifference === null ? EMPTY : formatSigned(change.meanDifference, 1),
    String(better),
    String(same),
    fallen.length > 0 ? `${worse} (${fallen.join(', ')})` : String(worse),
    leftOut.length === 0
      ? EMPTY
      : leftOut
          .map(({ memberCode, reason }) => `${memberCode}: ${leftOutReasons[reason]}`)
          .join('; '),
  ]
}

/** Needs by how urgent they are, and how they stand. */
export function needTable({ needs }: OutcomeEvaluation): OutcomeTable {
  return {
    caption: `Kebutuhan menurut prioritas (3 = paling mendesak; n = ${needs.total})`,
    columns: [
      { title: 'Prioritas', width: 20 },
      centred('Semua', 16),
      centred('Terpenuhi', 16),
      centred('Sebagian', 16),
      centred('Belum', 16),
      centred('Dihentikan', 16),
    ],
    rows: needs.byPriority.map(({ priority, ...counts }) => ({
      key: String(priority),
      cells: [
        `Prioritas ${priority}`,
        ...[counts.total, counts.met, counts.partly, counts.open, counts.stopped].map(String),
      ],
    })),
  }
}

/** What came of the referrals; each stands in one row only but the answered ones, which are told beside. */
export function referralTable({ referrals }: OutcomeEvaluation): OutcomeTable {
  const row = (name: string, count: number, part: number) => ({
    key: name,
    cells: [name, formatCount(count, part)],
  })
  return {
    caption: `Rujukan (n = ${referrals.total})`,
    columns: [{ title: 'Keadaan', width: 70 }, centred('Banyaknya', 30)],
    rows: [
      row('Dijawab oleh penerima', referrals.answered, referrals.total),
      row('Ditutup: selesai', referrals.finished, referrals.total),
      row('Ditutup: ditolak', referrals.refused, referrals.total),
      row('Ditutup: dihentikan', referrals.stopped, referrals.total),
      row('Masih terbuka', referrals.open, referrals.total),
      row('Di antaranya tanpa kabar', referrals.noNews, referrals.open),
    ],
  }
}
