import { type Addressee, addressees } from '../domain/evaluation/recommendations'
import type { Annex, CounsellingCounts, Served } from '../domain/report/finalCourse'
import type { FoundEvaluation } from '../domain/report/finalDiscussion'
import type { FinalGap } from '../domain/report/finalGaps'
import type { FinalReport } from '../domain/report/finalReport'
import { membersSentence } from './evaluationFacts'
import {
  formatCount,
  formatDay,
  formatList,
  formatPercent,
  formatPeriod,
  formatRupiah,
  formatShare,
  NO_RECORD,
} from './formats'
import { planGapTexts } from './programPlan'
import { gapText } from './report'
import { summarySentences } from './summary'
import { noComparison } from './verdicts'

/** Words of the final report. Source: domain.md 6.7. */
export const finalReportText = {
  title: 'Laporan Akhir Program',
  approval: ({ identity, period }: FinalReport) =>
    `Laporan akhir program ${identity?.name} (${identity?.code}) untuk masa ${period ? formatPeriod(period.from, period.to) : NO_RECORD} telah disusun, diperiksa, dan disahkan.`,
  scope: ({ period, identity, course }: FinalReport) => {
    if (!period || !identity) return 'Data program kelompok belum diisi.'
    const { held, planned } = course.figures
    const meetings =
      planned === 0 ? 'belum ada pertemuan' : `${formatCount(held, planned)} pertemuan`
    const { admitted } = identity.members
    const people =
      admitted === 0
        ? 'belum ada anggota yang diterima'
        : `${admitted} anggota yang pernah diterima`
    return `Laporan ini mencakup masa ${formatPeriod(period.from, period.to)}, dari persiapan sampai tindak lanjut: ${meetings}, ${people}, dan sumber masyarakat yang dipakai. Isi konseling perorangan dan rincian insiden tidak termasuk; keduanya hanya disebut jumlahnya.`
  },
  method: ({ plan, measures, served }: FinalReport) => {
    const points = plan.evaluation.points.map(({ id, date }) => `${id} (${formatDay(date)})`)
    const used = measures.filter(({ n }) => n > 0).map(({ instrument }) => instrument.code)
    const number = served.stayed
    return [
      points.length > 0
        ? `Delapan tugas (0-4), prinsip, dan tujuan (skala capaian tujuan, -2 sampai +2) ditelaah pada ${formatList(points)}.`
        : 'Delapan tugas, prinsip, dan tujuan belum ditelaah.',
      'Kehadiran, asas, penilaian segera, keputusan, persoalan, dan sumber dihitung dari catatan setiap pertemuan.',
      used.length > 0
        ? `Perubahan alat ukur (${formatList(used)}) dihitung hanya dari anggota yang mempunyai dua skor; yang lain disebut alasannya.`
        : 'Perubahan alat ukur tidak dapat dihitung karena belum ada anggota yang diukur dua kali.',
      number > 0
        ? `${noComparison} Kelompok ini kecil (${number} anggota pada akhir program), sehingga setiap angka disertai n dan tidak berlaku bagi kelompok lain.`
        : noComparison,
    ].join(' ')
  },
  noSessionsOfCounselling: 'Tidak ada konseling perorangan yang dicatat.',
  whole: 'selama program',
  resultsIntro:
    'Angka berikut menunjukkan apa yang berubah, seberapa besar, dan seberapa pasti. Setiap angka menyebut n; yang tidak dapat dihitung disebut sebabnya.',
  noFindings: 'Evaluasi kelompok belum ditulis.',
  noRecommendations: 'Rekomendasi belum ditulis.',
  noImprovements: 'Perbaikan untuk program berikutnya belum ditulis.',
  noLimits: 'Keterbatasan lain belum ditulis.',
  noBudget: 'Anggaran program belum diisi.',
  noAnnexes: 'Belum ada dokumen yang dilampirkan.',
  annexNote: 'Disimpan pada lembaga dan ditunjukkan kepada yang berhak membacanya.',
  spent: (realised: number, planned: number) =>
    planned === 0
      ? 'Tidak ada rencana biaya untuk dibandingkan.'
      : `Realisasi ${formatPercent((100 * realised) / planned)} dari rencana ${formatRupiah(planned)}.`,
  unrealised: (count: number) =>
    `${count} rincian belum dicatat realisasinya, jadi jumlah realisasi belum lengkap.`,
  closing:
    'Demikian laporan akhir ini disusun berdasarkan catatan pelaksanaan dan evaluasi program, sebagai pertanggungjawaban kepada anggota, lembaga, dan mitra. Identitas anggota ditulis dengan kode untuk menjaga kerahasiaan.',
  headSigns: 'Mengesahkan,',
}

/** The short foreword, composed; nobody is thanked by name. */
export function forewordTexts({ identity, period, letterhead, course }: FinalReport): string[] {
  const name = identity ? `${identity.name} (${identity.code})` : 'kelompok'
  const days = period ? ` pada ${formatPeriod(period.from, period.to)}` : ''
  const agency = letterhead?.name ?? 'lembaga'
  const referrals = course.resources.uses > 0 ? ', serta mitra yang sumbernya dimanfaatkan' : ''
  return [
    `Laporan ini memuat pelaksanaan dan hasil program ${name} yang diselenggarakan ${agency}${days}. Di dalamnya dilaporkan apa yang dikerjakan, apa yang berubah pada kelompok dan anggotanya, apa yang belum tercapai, dan apa yang sebaiknya dilakukan sesudahnya.`,
    'Anggota ditulis dengan kode. Angka disertai jumlah orang atau catatan yang dihitung, dan keterbatasan bukti disebut terus terang, agar laporan ini dapat dipakai untuk mengambil keputusan.',
    `Terima kasih kepada para anggota yang mempercayakan pengalamannya, orang tua dan wali${referrals}.`,
  ]
}

/** What the records say on the whole, in sentences. */
export function conclusionSentences({ course }: FinalReport): string[] {
  const [, ...rest] = summarySentences(course)
  const { held, planned, present, recorded } = course.figures
  const meetings =
    held === 0
      ? 'Belum ada pertemuan yang terlaksana.'
      : `Selama program kelompok melaksanakan ${formatCount(held, planned)} pertemuan${recorded > 0 ? ` dengan kehadiran ${formatShare(present, recorded)}` : ''}.`
  return [meetings, ...rest]
}

/** How many were met, admitted, stayed and left: nobody who left disappears from the numbers. */
export function servedText({ candidates, admitted, stayed, left, joinedLater }: Served): string {
  if (admitted === 0) return 'Belum ada anggota yang diterima.'
  const met = candidates === null ? '' : `Dari ${candidates} calon yang ditemui, `
  const dated = (people: Served['left']) =>
    formatList(
      people.map(
        ({ code, day }) => `${code} (${day === null ? 'hari tidak dicatat' : formatDay(day)})`,
      ),
    )
  const whole = `${met}${admitted} orang ${met ? '' : 'anggota '}diterima; ${stayed} mengikuti sampai akhir masa yang dilaporkan.`
  return [
    whole,
    left.length > 0 ? `Tidak lagi mengikuti sesudah: ${dated(left)}.` : null,
    joinedLater.length > 0 ? `Bergabung kemudian: ${dated(joinedLater)}.` : null,
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** For whom the program worked, by the members' own goals; falls are named as falls. */
export function forWhomText({ course, served }: FinalReport): string {
  const goals = membersSentence({ report: course }) ?? 'Tujuan pribadi anggota belum dinilai.'
  return served.left.length > 0
    ? `${goals} Anggota yang keluar sebelum selesai: ${formatList(served.left.map(({ code }) => code))}.`
    : goals
}

/** Individual counselling as numbers. */
export function counsellingText({ cases, sessions }: CounsellingCounts): string {
  if (cases === 0) return finalReportText.noSessionsOfCounselling
  return `Konseling perorangan: ${cases} kasus dengan ${sessions} pertemuan. Isi dan pesertanya disimpan dalam berkas tersendiri yang sangat rahasia.`
}

/** "Evaluasi proses, 5 September 2026 (P-01 s.d. P-06)". */
export function evaluationHeading({ kind, date, period }: FoundEvaluation): string {
  return `Evaluasi ${kind}, ${formatDay(date)}${period ? ` (${period})` : ''}`
}

/** Groups of recommendations in their order, those to nobody in particular last. */
export const recommendationGroups: readonly (readonly [Addressee | null, string])[] = [
  ...addressees.map((to) => [to, `Untuk ${to}`] as const),
  [null, 'Umum'],
]

/** A document that belongs to the report, as it stands in the list. */
export function annexText(annex: Annex): string {
  switch (annex.kind) {
    case 'attendance':
      return `Berita acara dan daftar hadir ${annex.count} pertemuan`
    case 'goals':
      return `Peta dan tangga tujuan (${annex.count} tujuan)`
    case 'sociometry':
      return `Sosiometri ${annex.count} survei, tanpa nama (sangat rahasia, disimpan terpisah)`
    case 'resources':
      return `Direktori dan peta ${annex.count} sumber masyarakat`
    case 'instruments':
      return `Lembar isian alat ukur ${formatList(annex.codes)} (rahasia, disimpan terpisah)`
    case 'progressReports':
      return `Laporan Perkembangan Kelompok nomor ${formatList(annex.numbers)}`
  }
}

/** What the final report still lacks, as something to do. */
export function finalGapText(gap: FinalGap): string {
  switch (gap.kind) {
    case 'plan':
      return planGapTexts[gap.gap]
    case 'noEvaluation':
      return 'Evaluasi program belum ditulis.'
    case 'noOutcomeEvaluation':
      return 'Evaluasi hasil program belum ditulis.'
    case 'noFindings':
      return 'Evaluasi hasil belum mempunyai temuan.'
    case 'noLimits':
      return 'Keterbatasan bukti belum ditulis dalam evaluasi.'
    case 'noRecommendation':
      return 'Rekomendasi belum ditulis dalam evaluasi.'
    case 'notFedBack':
      return `Evaluasi ${formatList(gap.ids)} belum disampaikan kepada kelompok.`
    case 'noMeasure':
      return 'Belum ada anggota yang diukur dua kali dengan satu alat ukur.'
    case 'noBudget':
      return 'Anggaran program belum diisi.'
    case 'notRealised':
      return `${gap.count} rincian anggaran belum dicatat realisasinya.`
    default:
      return gapText(gap).replace('pada periode ini', 'sampai akhir program')
  }
}

/** Title of the file: number and code only. */
export function finalReportTitle({ document, identity, asOf }: FinalReport): string {
  const what = document.number ? `LA ${document.number.replaceAll('/', '-')}` : `LA draf ${asOf}`
  return [what, identity?.code].filter(Boolean).join(' ')
}
