import type { GoalMap } from '../domain/goals/goalMap'
import { formatDay, formatList, formatShare, formatSigned, NO_RECORD } from './formats'

type Step = { point: string; attainment: number | null }

/** What a chart says, in one or two whole sentences, for those who hear it. */
export const chartTexts = {
  taskSteps: (task: string, steps: readonly Step[]) =>
    steps.every((step) => step.attainment === null)
      ? `Grafik nilai tugas ${task}: ${NO_RECORD}.`
      : `Grafik nilai tugas ${task} pada skala 0 sampai 4: ${formatList(
          steps.map(({ point, attainment }) =>
            attainment === null ? `${point} belum dinilai` : `${point} bernilai ${attainment}`,
          ),
        )}.`,
  taskTimeline: (
    task: string,
    steps: readonly { day: string; point: string; attainment: number }[],
    events: number,
  ) =>
    `Grafik nilai tugas ${task} menurut tanggal pada skala 0 sampai 4: ${formatList(
      steps.map(
        ({ day, point, attainment }) => `${point} (${formatDay(day)}) bernilai ${attainment}`,
      ),
    )}.${events > 0 ? ` ${events} peristiwa ditandai dan disebut di bawahnya.` : ''}`,
  taskWheel: (spokes: readonly { task: string; now: number | null; isDominant: boolean }[]) => {
    const dominant = spokes.flatMap(({ task, isDominant }) => (isDominant ? [task] : []))
    const values = spokes.map(({ task, now }) => `${task} ${now ?? 'belum dinilai'}`)
    return `Roda kedelapan tugas pada skala 0 sampai 4: ${formatList(values)}.${
      dominant.length > 0 ? ` Utama pada tahap ini: ${formatList(dominant)}.` : ''
    }`
  },
  goalLevels: (
    goal: string,
    baseline: number | null,
    steps: readonly { point: string; level: number }[],
  ) =>
    `Grafik jenjang tujuan ${goal} dari -2 sampai +2: awal ${level(baseline)}${steps
      .map((step) => `, ${step.point} ${formatSigned(step.level)}`)
      .join('')}.`,
  goalMap: ({ purposes, groupGoals, memberGoals }: GoalMap) =>
    `Peta tujuan: ${purposes.length} tujuan lembaga, ${groupGoals.length} tujuan kelompok, ${memberGoals.length} tujuan anggota; hubungannya tercantum pada tabel.`,
  attendance: (meetings: readonly { number: number; present: number; recorded: number }[]) =>
    meetings.length === 0
      ? `Grafik kehadiran: ${NO_RECORD}.`
      : `Grafik kehadiran tiap pertemuan: ${formatList(
          meetings.map(
            ({ number, present, recorded }) =>
              `pertemuan ke-${number} ${formatShare(present, recorded)}`,
          ),
        )}.`,
  meeting: (number: number) => `ke-${number}`,
  goalLadder: (goal: string, baseline: number | null, now: number | null) =>
    `Tangga pencapaian tujuan ${goal} dari -2 sampai +2, 0 berarti sesuai harapan: awal ${level(baseline)}, kini ${level(now)}.`,
}

function level(value: number | null): string {
  return value === null ? 'belum dinilai' : formatSigned(value)
}
