import type { AcrossGroups } from '../domain/acrossGroups/acrossGroups'
import { attainmentLevels } from '../domain/acrossGroups/goalSpread'
import { percent } from '../domain/statistics/rounding'
import { type AcrossTable, counted, scores } from './acrossTable'
import { taskTexts } from './catalog'
import { formatSigned, NOT_COMPUTABLE } from './formats'
import { goalLevelTexts } from './labels'

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
