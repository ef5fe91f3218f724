import type { AcrossGroups } from '../domain/acrossGroups/acrossGroups'
import { ageBands } from '../domain/acrossGroups/ageBands'
import type { AttendanceAcross } from '../domain/acrossGroups/attendanceAcross'
import { endKinds } from '../domain/acrossGroups/memberships'
import { arrivalKinds, ppksGroups } from '../domain/acrossGroups/peopleServed'
import type { SafeCount } from '../domain/acrossGroups/safeTable'
import { sexes } from '../domain/catalog/lists'
import { percent } from '../domain/statistics/rounding'
import {
  ageBandLabel,
  arrivalLabels,
  endLabels,
  ppksLabel,
  safeWords,
  typeLabel,
} from './acrossGroups'
import { type AcrossCell, type AcrossTable, counted } from './acrossTable'
import { NOT_COMPUTABLE } from './formats'
import { sexLabels } from './members'

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

/** Present, recorded, not recorded and the rate in per cent; closed where they may not be told. */
export function attendanceCells(attendance: AttendanceAcross | null): AcrossCell[] {
  if (!attendance) return Array.from({ length: 4 }, () => safeWords('closed'))
  const { present, recorded, notRecorded, rate } = attendance
  return [present, recorded, notRecorded, percent(rate) ?? NOT_COMPUTABLE]
}
