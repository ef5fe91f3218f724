import type { AcrossGroups } from '../domain/acrossGroups/acrossGroups'
import { ageBands } from '../domain/acrossGroups/ageBands'
import type { AttendanceAcross } from '../domain/acrossGroups/attendanceAcross'
import { attainmentLevels } from '../domain/acrossGroups/goalSpread'
import { endKinds } from '../domain/acrossGroups/memberships'
import { arrivalKinds, ppksGroups } from '../domain/acrossGroups/peopleServed'
import type { QuarterRow } from '../domain/acrossGroups/quarterRows'
import type { SafeCount } from '../domain/acrossGroups/safeTable'
import { sexes } from '../domain/catalog/lists'
import { percent, roundHalfUp } from '../domain/statistics/rounding'
import {
  ageBandLabel,
  arrivalLabels,
  endLabels,
  ppksLabel,
  safeWords,
  stretchName,
  typeLabel,
} from './acrossGroups'
import { taskTexts } from './catalog'
import { formatNumber, formatSigned, NOT_COMPUTABLE } from './formats'
import { goalLevelTexts } from './labels'
import { sexLabels } from './members'

/** A cell: words, or a figure that a spreadsheet may take as one. */
export type AcrossCell = string | number

/** One table as it stands on the screen, on paper and in the file; the first cell names its row. */
export type AcrossTable = {
  key: string
  caption: string
  head: readonly string[]
  rows: readonly (readonly AcrossCell[])[]
}

/** A cell as it is read. */
export function cellWords(cell: AcrossCell): string {
  if (typeof cell === 'string') return cell
  return formatNumber(cell, Number.isInteger(cell) ? 0 : 1)
}

const people = 'Orang'

/** Who was served. Categories of need in which there is nobody are left out: there are many. */
export function reachTables(across: AcrossGroups): AcrossTable[] {
  const { people: who, types, type } = across
  const isDetailed = who.limit === null
  return [
    {
      key: 'total',
      caption: 'Terlayani',
      head: ['Siapa', people],
      rows: [
        ['Semua', counted(who.total)],
        ...(isDetailed ? listRows(arrivalKinds, who.byArrival, (one) => arrivalLabels[one]) : []),
      ],
    },
    ...(type === null && types.length > 0
      ? [
          {
            key: 'types',
            caption: 'Menurut jenis program',
            head: ['Jenis program', 'Kelompok', 'Pertemuan terlaksana', people],
            rows: types.map((row) => [
              typeLabel(row.type),
              row.groups,
              row.held,
              counted(row.people),
            ]),
          },
        ]
      : []),
    ...(isDetailed ? detailTables(who) : []),
  ]
}

function detailTables(who: AcrossGroups['people']): AcrossTable[] {
  const needs = listRows(ppksGroups, who.byPpks, ppksLabel)
  return [
    {
      key: 'sex',
      caption: 'Menurut jenis kelamin',
      head: ['Jenis kelamin', people],
      rows: listRows(sexes, who.bySex, (one) => sexLabels[one]),
    },
    {
      key: 'age',
      caption: 'Menurut umur',
      head: ['Umur', people],
      rows: listRows(ageBands, who.byAge, ageBandLabel),
    },
    {
      key: 'ppks',
      caption: 'Menurut sasaran (PPKS)',
      head: ['Sasaran', people],
      rows: needs.filter(([, count]) => count !== 0),
    },
    {
      key: 'end',
      caption: 'Keadaan pada akhir masa',
      head: ['Keadaan', people],
      rows: listRows(endKinds, who.byEnd, (one) => endLabels[one]),
    },
  ]
}

function listRows<K>(
  kinds: readonly K[],
  counts: readonly SafeCount[],
  labelOf: (kind: K) => string,
): AcrossCell[][] {
  return kinds.map((kind, index) => [labelOf(kind), counted(counts[index] ?? 'closed')])
}

function counted(count: SafeCount): AcrossCell {
  return typeof count === 'number' ? count : safeWords(count)
}

/** Meetings by what came of them, and attendance. */
export function meetingTables({ meetings, attendance }: AcrossGroups): AcrossTable[] {
  const { held, cancelled, postponed, open } = meetings
  return [
    {
      key: 'meetings',
      caption: 'Pertemuan menurut keadaannya',
      head: ['Pertemuan', 'Banyaknya'],
      rows: [
        ['Direncanakan seluruhnya', held + cancelled + postponed + open],
        ['Terlaksana', held],
        ['Dibatalkan', cancelled],
        ['Ditunda', postponed],
        ['Belum dicatat atau belum tiba', open],
      ],
    },
    {
      key: 'attendance',
      caption: 'Kehadiran dari semua tanda yang tercatat',
      head: ['Siapa', 'Hadir', 'Tercatat', 'Belum dicatat', 'Tingkat (%)'],
      rows: [
        ['Semua', ...attendanceCells(attendance.overall)],
        ...sexes.map((sex, index) => [
          sexLabels[sex],
          ...attendanceCells(attendance.bySex?.[index] ?? null),
        ]),
      ],
    },
  ]
}

function attendanceCells(attendance: AttendanceAcross | null): AcrossCell[] {
  if (!attendance) return Array.from({ length: 4 }, () => safeWords('closed'))
  const { present, recorded, notRecorded, rate } = attendance
  return [present, recorded, notRecorded, percent(rate) ?? NOT_COMPUTABLE]
}

/** How the tasks moved, by groups. */
export function taskTable({ tasks }: AcrossGroups): AcrossTable {
  return {
    key: 'tasks',
    caption: 'Banyaknya kelompok menurut gerak tiap tugas',
    head: [
      'Tugas',
      'Dinilai awal',
      'Dinilai akhir',
      'Awal dan akhir (n)',
      'Naik',
      'Tetap',
      'Turun',
      '≥ 3 awal',
      '≥ 3 akhir',
      '≥ 3 akhir (%)',
    ],
    rows: tasks.map((row) => [
      `${row.task}. ${taskTexts[row.task].name}`,
      row.atStart,
      row.inPeriod,
      row.compared,
      row.up,
      row.same,
      row.down,
      row.startAtLeast3,
      row.endAtLeast3,
      percent(row.compared === 0 ? null : row.endAtLeast3 / row.compared) ?? NOT_COMPUTABLE,
    ]),
  }
}

/** Goals by level at start and end, and the means of T of each client. */
export function goalTables({ groupGoals, memberGoals }: AcrossGroups): AcrossTable[] {
  const { groups } = groupGoals
  return [
    {
      key: 'goals',
      caption: 'Banyaknya tujuan menurut jenjang',
      head: ['Jenjang', 'Kelompok, awal', 'Kelompok, akhir', 'Anggota, awal', 'Anggota, akhir'],
      rows: [
        ...attainmentLevels.map((level, index) => [
          levelLabel(level),
          groupGoals.start[index] ?? 0,
          groupGoals.end[index] ?? 0,
          counted(memberGoals.start[index] ?? 'closed'),
          counted(memberGoals.end[index] ?? 'closed'),
        ]),
        [
          'Semua yang dibandingkan',
          groupGoals.compared,
          groupGoals.compared,
          counted(memberGoals.compared),
          counted(memberGoals.compared),
        ],
      ],
    },
    {
      key: 'scores',
      caption: 'Rerata skor T; tiap kelompok dan tiap anggota dengan T-nya sendiri',
      head: ['Siapa', 'n', 'Awal', 'Akhir'],
      rows: [
        ['Kelompok sebagai klien', groups, ...scores(groupGoals)],
        ['Anggota', counted(memberGoals.members), ...scores(memberGoals)],
      ],
    },
  ]
}

function levelLabel(level: number): string {
  const key = String(level) as keyof typeof goalLevelTexts
  return `${goalLevelTexts[key]} (${formatSigned(level)})`
}

function scores(of: { meanStartT: number | null; meanEndT: number | null }): AcrossCell[] {
  return [of.meanStartT, of.meanEndT].map((value) => roundHalfUp(value, 1) ?? NOT_COMPUTABLE)
}

/** Needs met and referrals answered. */
export function outsideTables({ groupNeeds, memberNeeds, referrals }: AcrossGroups): AcrossTable[] {
  const [met = 0, partly = 0, open = 0] = groupNeeds
  return [
    {
      key: 'needs',
      caption: 'Kebutuhan dari luar menurut keadaannya',
      head: ['Kebutuhan', 'Terpenuhi', 'Sebagian', 'Belum', 'Semua'],
      rows: [
        ['Kelompok', met, partly, open, met + partly + open],
        ['Anggota', ...[...memberNeeds.cells, memberNeeds.total].map(counted)],
      ],
    },
    {
      key: 'referrals',
      caption: 'Rujukan yang dibuat pada masa ini',
      head: ['Rujukan', 'Berbalas', 'Belum berbalas', 'Semua'],
      rows: [['Anggota', ...[...referrals.cells, referrals.total].map(counted)]],
    },
  ]
}

/** The steps of the curve; nothing where none is drawn. */
export function lastingTables({ lasting }: AcrossGroups): AcrossTable[] {
  if (lasting.limit !== null || lasting.steps.length === 0) return []
  return [
    {
      key: 'lasting',
      caption: 'Bagian yang masih ikut menurut pertemuan sejak bergabung',
      head: [
        'Sesudah pertemuan ke-',
        'Masih ikut (%)',
        'Batas bawah 95% (%)',
        'Batas atas 95% (%)',
      ],
      rows: lasting.steps.map(({ time, share, interval }) => [
        String(time),
        percent(share) ?? NOT_COMPUTABLE,
        percent(interval?.[0] ?? null) ?? NOT_COMPUTABLE,
        percent(interval?.[1] ?? null) ?? NOT_COMPUTABLE,
      ]),
    },
  ]
}

/** Quarters beside each other. */
export function quarterTable(quarters: readonly QuarterRow[]): AcrossTable {
  return {
    key: 'quarters',
    caption: 'Triwulan berdampingan',
    head: [
      'Triwulan',
      'Kelompok',
      'Pertemuan',
      people,
      'Hadir',
      'Tercatat',
      'Kehadiran (%)',
      'Tugas naik',
      'Tugas dinilai dua kali',
    ],
    rows: quarters.map((row) => {
      const [present = '', recorded = '', , rate = ''] = attendanceCells(row.attendance)
      return [
        stretchName(row),
        row.groups,
        row.held,
        counted(row.people),
        present,
        recorded,
        rate,
        row.tasksUp,
        row.tasksCompared,
      ]
    }),
  }
}

/** The groups that are counted, by code. */
export function groupTable({ groups }: AcrossGroups): AcrossTable {
  return {
    key: 'groups',
    caption: 'Kelompok yang dihitung, menurut kode',
    head: ['Kode', 'Jenis program', 'Pertemuan', 'Tugas dinilai dua kali', 'T awal', 'T akhir'],
    rows: groups.map((group) => [
      group.code,
      typeLabel(group.type),
      group.held,
      group.tasksCompared,
      ...scores({ meanStartT: group.startT, meanEndT: group.endT }),
    ]),
  }
}

/** All tables in their order. */
export function acrossTables(
  across: AcrossGroups,
  quarters: readonly QuarterRow[] | null,
): AcrossTable[] {
  return [
    ...reachTables(across),
    ...meetingTables(across),
    taskTable(across),
    ...goalTables(across),
    ...outsideTables(across),
    ...lastingTables(across),
    ...(quarters ? [quarterTable(quarters)] : []),
    groupTable(across),
  ]
}
