import type { OutcomeEvaluation } from '../domain/evaluation/outcomeEvaluation'
import type { MemberParticipation } from '../domain/evaluation/participation'
import {
  capitalised,
  EMPTY,
  formatCount,
  formatDay,
  formatNumber,
  formatPercent,
  formatShare,
  formatSigned,
} from './formats'
import { instrumentTitle } from './instrumentTitle'
import { memberStatusLabels } from './members'
import type { OutcomeTable } from './outcomeTables'

/** Everybody ever admitted, by code: how he or she stood, and why who left did so. */
export function participationTable({
  participation: { members },
  period,
}: OutcomeEvaluation): OutcomeTable {
  return {
    caption: period
      ? 'Semua yang menjadi anggota pada hari-hari ini'
      : 'Semua anggota yang pernah diterima',
    columns: [
      { title: 'Kode', width: 10 },
      { title: 'Bergabung', width: 21 },
      { title: 'Keadaan', width: 29 },
      { title: 'Keterangan', width: 40 },
    ],
    rows: members.map((member) => ({
      key: member.memberCode,
      cells: [
        member.memberCode,
        `${formatDay(member.joined)}${member.isLate ? ' (menyusul)' : ''}`,
        courseWords(member),
        capitalised(noteOf(member)),
      ],
    })),
  }
}

function courseWords({ course, left, hasStarted }: MemberParticipation): string {
  const when = left ? `, ${formatDay(left)}` : ''
  const words =
    course === 'completed' ? `Selesai${when}` : course === 'left' ? `Keluar${when}` : 'Masih ikut'
  return hasStarted === false ? `${words}; tidak pernah hadir` : words
}

function noteOf({ course, status, reason, returned, hasStarted }: MemberParticipation): string {
  const isKnown = status !== null && status !== 'aktif' && status !== 'selesai'
  const told = [
    course === 'left' && isKnown ? memberStatusLabels[status].toLowerCase() : '',
    course === 'left' ? (reason ?? (isKnown ? '' : 'alasan tidak dicatat')) : '',
    returned ? 'pernah keluar lalu kembali' : '',
    hasStarted === null ? 'kehadiran belum tercatat' : '',
  ].filter(Boolean)
  return told.length > 0 ? told.join('; ') : EMPTY
}

/** What reached each member beside what changed; nothing is reckoned from the one to the other. */
export function doseTable({ doses, measures, period }: OutcomeEvaluation): OutcomeTable {
  const width = 36 / Math.max(1, measures.length)
  return {
    caption: 'Dosis dan perubahan tiap anggota',
    columns: [
      { title: 'Kode', width: 10 },
      { title: 'Kehadiran', width: period ? 34 : 23, align: 'centre' },
      ...(period ? [] : [{ title: 'Dosis', width: 11, align: 'centre' as const }]),
      { title: 'Perubahan skor T tujuan', width: 20, align: 'centre' },
      ...measures.map(({ instrument }) => ({
        title: `Perubahan ${instrumentTitle(instrument, measures)}`,
        width,
        align: 'centre' as const,
      })),
    ],
    rows: doses.map(({ memberCode, present, recorded, dose, tChange, compared, measured }) => ({
      key: memberCode,
      cells: [
        memberCode,
        recorded === 0 ? EMPTY : formatShare(present, recorded),
        ...(period ? [] : [dose === null ? EMPTY : formatPercent(100 * dose)]),
        tChange === null ? EMPTY : `${formatSigned(tChange, 1)} (${compared} tujuan)`,
        ...measures.map(({ instrument }) => {
          const difference = measured[instrument.id]
          return difference === undefined ? EMPTY : formatSigned(difference, 1)
        }),
      ],
    })),
  }
}

/** The dots of one chart of dose and change. */
export type DoseDots = {
  key: string
  title: string
  /** What runs across: share of the meetings, 0 to 1. */
  across: string
  dots: { code: string; dose: number; change: number }[]
  missing: string[]
}

/** One chart for the members' goals and one for each instrument; those with nothing to draw are left out. */
export function doseCharts({ doses, measures, period }: OutcomeEvaluation): DoseDots[] {
  const isDose = !period && doses.some(({ dose }) => dose !== null)
  const chart = (
    key: string,
    title: string,
    changeOf: (dose: (typeof doses)[number]) => number | null | undefined,
  ): DoseDots => {
    const dots = doses.flatMap((one) => {
      const [dose, change] = [isDose ? one.dose : one.rate, changeOf(one)]
      return dose === null || change === null || change === undefined
        ? []
        : [{ code: one.memberCode, dose, change }]
    })
    return {
      key,
      title,
      across: isDose ? 'pertemuan dihadiri / direncanakan' : 'pertemuan dihadiri / tercatat',
      dots,
      missing: doses
        .map(({ memberCode }) => memberCode)
        .filter((code) => !dots.some((dot) => dot.code === code)),
    }
  }
  return [
    chart('tujuan', 'Perubahan skor T tujuan anggota', ({ tChange }) => tChange),
    ...measures.map(({ instrument }) =>
      chart(
        instrument.id,
        `Perubahan skor ${instrumentTitle(instrument, measures)}${instrument.higherIsBetter ? '' : ' (makin rendah makin baik)'}`,
        ({ measured }) => measured[instrument.id],
      ),
    ),
  ].filter(({ dots }) => dots.length > 0)
}

/** What a chart of dose and change says, for those who hear it. */
export function doseChartWords({ title, across, dots }: DoseDots): string {
  const told = dots.map(
    ({ code, dose, change }) =>
      `${code} ${formatPercent(100 * dose)} dan ${formatSigned(change, 1)}`,
  )
  return `Grafik titik per anggota, mendatar ${across}, tegak ${title.toLowerCase()}: ${told.join('; ')}.`
}

/** What the chart of levels says, for those who hear it. */
export function levelChartWords(
  rows: readonly { name: string; counts: readonly { level: number; count: number }[] }[],
  n: number,
): string {
  const told = rows.map(
    ({ name, counts }) =>
      `${name} ${counts.map(({ level, count }) => `${formatNumber(count)} pada ${formatSigned(level)}`).join(', ')}`,
  )
  return `Sebaran jenjang ${formatCount(n, n)} tujuan anggota: ${told.join('; ')}.`
}
