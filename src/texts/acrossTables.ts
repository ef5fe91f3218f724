import type { AcrossGroups } from '../domain/acrossGroups/acrossGroups'
import type { QuarterRow } from '../domain/acrossGroups/quarterRows'
import { stretchName, typeLabel } from './acrossGroups'
import { attendanceCells, meetingTables, reachTables } from './acrossPeopleTables'
import { type AcrossTable, counted, scores } from './acrossTable'
import { goalTables, lastingTables, outsideTables, taskTable } from './acrossWorkTables'

/** Quarters beside each other. */
export function quarterTable(quarters: readonly QuarterRow[]): AcrossTable {
  return {
    key: 'quarters',
    caption: 'Triwulan berdampingan',
    head: [
      'Triwulan',
      'Kelompok',
      'Pertemuan',
      'Orang',
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
