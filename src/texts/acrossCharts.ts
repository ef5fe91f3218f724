import { formatNumber } from './formats'

/** What the charts say, for those who hear them. */
export const acrossChartTexts = {
  tasks: (rows: readonly { task: string; up: number; same: number; down: number }[]) =>
    `Grafik gerak tugas menurut banyaknya kelompok: ${rows.map(({ task, up, same, down }) => `${task} naik ${up}, tetap ${same}, turun ${down}`).join('; ')}.`,
  goals: (what: string, start: readonly string[], end: readonly string[]) =>
    `Grafik sebaran ${what} dari -2 sampai +2: awal ${start.join(', ')}; akhir ${end.join(', ')}.`,
  lasting: (steps: readonly { time: number; share: number }[]) =>
    steps.length === 0
      ? 'Grafik bagian yang bertahan: 100% sepanjang masa.'
      : `Grafik bagian yang bertahan menurut pertemuan: ${steps.map(({ time, share }) => `sesudah ke-${time} ${formatNumber(share * 100, 1)}%`).join(', ')}.`,
  up: 'naik',
  same: 'tetap',
  down: 'turun',
  start: 'awal',
  end: 'akhir',
  meetings: 'pertemuan sejak bergabung',
  groupGoals: 'tujuan kelompok',
  memberGoals: 'tujuan anggota',
}
