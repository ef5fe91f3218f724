import type { MeasuredChange, MeasuredMember } from '../domain/measuring/measuredChange'
import type { MeasuredPoint } from '../domain/measuring/measuredPoints'
import type { MeasuredOnce, MeasureReport } from '../domain/measuring/measureReports'
import type { Instrument } from '../domain/records/instrument'
import { capitalised, formatShortDay } from './formats'
import { pointWord } from './instruments'
import { figureRows } from './measureFigures'
import {
  calledText,
  meanText,
  measureResultsText,
  memberDirection,
  pointLabels,
  quartilesText,
  reliableText,
} from './measureResults'
import type { MethodCode } from './methods'
import { changeFindings, scoreText, signedScore } from './verdicts'

/** Words of the measurements in the final report. */
export const measuresOnPaperText = {
  none: 'Tidak ada alat ukur yang diisi pada dua titik, jadi perubahan tidak dapat dihitung.',
  heading: ({ code, name }: Instrument) => `${code}, ${name}`,
  scale: ({ min, max, higherIsBetter }: Instrument) =>
    `Skala ${scoreText(min)} sampai ${scoreText(max)}; ${
      higherIsBetter ? 'makin tinggi makin baik' : 'makin rendah makin baik'
    }.`,
  members: 'Tiap anggota yang diukur dua kali',
  points: 'Semua titik pengukuran',
  once: 'Baru diukur pada satu titik',
  methods: 'Cara menghitung dan batasnya',
  caution:
    'Ukuran pengaruh dari kurang dari 10 anggota hanya indikatif; nilai p dan rentang baru disebut mulai 5 anggota.',
  versions: (names: readonly string[]) =>
    `Versi lain dengan kode yang sama tidak dicampur: ${names.join('; ')}.`,
}

/** The methods named at the end, once for all instruments. */
export function methodsOnPaper(measures: readonly MeasureReport[]): MethodCode[] {
  const hasNorm = measures.some(({ instrument }) => instrument.norm)
  const usual: MethodCode[] = ['pairedChange', 'signedRank', 'effectSize', 'wilson', 'quantile']
  return hasNorm ? [...usual, 'reliableChange'] : usual
}

/** What an instrument showed, in words: between its usual ends, and after them. */
export function findingsOnPaper(report: MeasureReport): string[] {
  return [report, report.followUp].flatMap((change) =>
    change ? [changeFindings(change, pointWord(change.from), pointWord(change.to))] : [],
  )
}

/** The figures beside the verdict, in one line. */
export function figuresOnPaper(change: MeasuredChange): string {
  const shown = ['median', 'dav', 'gav', 'betterShare']
  const rows = figureRows(change).filter(({ key }) => shown.includes(key))
  const told = rows.map(({ name, value }, index) =>
    index === 0 ? `${name} ${value}` : `${name.charAt(0).toLowerCase()}${name.slice(1)} ${value}`,
  )
  return `${told.join('; ')} (n = ${change.n}).`
}

/** Shares of the columns of a table of members, by how many it has: the usual five, or with a norm, cut-offs or both. */
const MEMBER_WIDTHS: Record<number, readonly number[]> = {
  5: [19, 15, 15, 26, 25],
  6: [12, 10, 10, 16, 16, 36],
  7: [11, 8, 8, 13, 12, 24, 24],
}

/** Columns of the table of members: wide with a norm or cut-offs. */
export function memberColumns({ instrument, from, to }: MeasuredChange) {
  const columns = measureResultsText.memberColumns
  const titles = [
    columns.code,
    capitalised(pointWord(from)),
    capitalised(pointWord(to)),
    columns.difference,
    columns.direction,
    ...(instrument.norm ? [columns.reliable] : []),
    ...(hasCutOffs(instrument) ? [columns.called] : []),
  ]
  return titles.map((title, index) => ({
    title,
    width: MEMBER_WIDTHS[titles.length]?.[index] ?? 100 / titles.length,
    ...(index > 0 && index < 4 ? { align: 'centre' as const } : {}),
  }))
}

/** One member's row of that table. */
export function memberRow(member: MeasuredMember, instrument: Instrument): string[] {
  return [
    member.memberCode,
    scoreText(member.pre),
    scoreText(member.post),
    signedScore(member.difference),
    memberDirection(member, instrument),
    ...(instrument.norm ? [reliableText(member)] : []),
    ...(hasCutOffs(instrument) ? [calledText(member, instrument)] : []),
  ]
}

export function hasCutOffs({ cutOffs }: Instrument): boolean {
  return (cutOffs ?? []).length > 0
}

/** Columns of the table of points; the last where other people were measured at each. */
export function pointColumns({ measured: { sameMembers, isSameGroup } }: MeasureReport) {
  const { point, date, n, mean, sd, median, quartiles } = measureResultsText.pointColumns
  const hasSame = !isSameGroup && sameMembers.length > 0
  const centred = (title: string, width: number) => ({ title, width, align: 'centre' as const })
  return [
    { title: point, width: 15 },
    { title: date, width: 14 },
    centred(n, 7),
    centred(mean, 10),
    centred(sd, 9),
    centred(median, 11),
    centred(quartiles, hasSame ? 16 : 34),
    ...(hasSame ? [centred(measureResultsText.sameMean(sameMembers.length), 18)] : []),
  ]
}

/** The rows of that table, in the order of its columns; what is beyond its columns is left out. */
export function pointRows({ measured: { points, sameMembers, isSameGroup } }: MeasureReport) {
  const labels = pointLabels(points.map(({ point }) => point))
  const hasSame = !isSameGroup && sameMembers.length > 0
  return points.map((one, index) => ({
    key: one.point,
    cells: [
      capitalised(labels[index] ?? one.point),
      formatShortDay(one.date),
      String(one.n),
      meanText(one.mean),
      meanText(one.sd),
      meanText(one.median),
      quartilesText(one.lowerQuartile, one.upperQuartile),
      ...(hasSame ? [meanText(one.sameMean)] : []),
    ],
  }))
}

/** "TERMO-10, Termometer kecemasan: awal, n = 4, rerata 5,3." */
export function onceText({ instrument, point }: MeasuredOnce): string {
  return `${instrument.code}, ${instrument.name}: ${pointWord(point.point)}, ${onceFigures(point)}.`
}

function onceFigures({ n, mean }: MeasuredPoint): string {
  return `n = ${n}, rerata ${meanText(mean)}`
}
