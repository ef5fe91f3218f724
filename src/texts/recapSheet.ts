import type { RecapSheet } from '../domain/report/recapSheet'
import { acrossGroupsText, stretchName, typeLabel } from './acrossGroups'
import type { AcrossCell } from './acrossTable'
import { acrossTables } from './acrossTables'
import { formatDay, formatList, formatPeriod } from './formats'

/** Words of the recapitulation over all groups on paper and in its file. */
export const recapText = {
  title: 'Rekapitulasi Lintas Kelompok',
  number: 'Nomor: ............................',
  period: ({ period }: RecapSheet) => {
    const days = formatPeriod(period.from, period.to)
    const name = stretchName(period)
    return name === days ? days : `${name} (${days})`
  },
  type: ({ across }: RecapSheet) =>
    across.type ? `Hanya ${typeLabel(across.type).toLowerCase()}` : 'Semua jenis program',
  asOf: (day: string) => `Keadaan catatan per ${formatDay(day)}`,
  chapters: {
    reach: 'I. Jangkauan',
    meetings: 'II. Pertemuan dan Kehadiran',
    tasks: 'III. Gerak Delapan Tugas',
    goals: 'IV. Pencapaian Tujuan',
    outside: 'V. Kebutuhan dan Rujukan',
    lasting: 'VI. Bertahan dalam Kelompok',
    quarters: 'VII. Triwulan Berdampingan',
    groups: 'VIII. Kelompok yang Dihitung',
  },
  unread: (names: readonly string[]) =>
    `Tidak terbaca, sehingga tidak ikut dihitung: ${formatList(names)}.`,
  overlap:
    'Jangan menyandingkan rekapitulasi ini dengan rekapitulasi lain yang masanya bertumpang tindih: selisih keduanya dapat menunjuk orang.',
  closing:
    'Demikian rekapitulasi ini disusun dari catatan pelaksanaan bimbingan sosial kelompok, tanpa nama dan tanpa kode anggota.',
  headFirst: 'Mengetahui,',
  headUsual: 'Pimpinan lembaga',
  worker: 'Petugas,',
}

/** Title of the file. */
export function recapFileTitle({ period, across }: RecapSheet): string {
  return ['Rekap', period.from, period.to, across.type].filter(Boolean).join(' ')
}

/** The parts of the name offered for a file. */
export function recapFileName({ period, across }: RecapSheet): string[] {
  return ['Rekap', period.from, period.to, ...(across.type ? [across.type] : [])]
}

/** Everything that is told as rows of one spreadsheet: each table under its caption, an empty row between. */
export function recapCsvRows(sheet: RecapSheet): AcrossCell[][] {
  const { across, quarters, unread } = sheet
  const tables = acrossTables(across, quarters).flatMap(({ caption, head, rows }) => [
    [],
    [caption],
    [...head],
    ...rows.map((row) => [...row]),
  ])
  return [
    [recapText.title],
    [recapText.period(sheet)],
    [recapText.type(sheet)],
    [acrossGroupsText.closedNote],
    [recapText.overlap],
    ...(unread.length > 0 ? [[recapText.unread(unread)]] : []),
    ...tables,
  ]
}
