import type { Series } from '../domain/series/seriesOf'
import type { SeriesKind, SeriesSource } from '../domain/series/seriesSource'
import { formatNumber, NOT_COMPUTABLE } from './formats'
import { pointWord } from './instruments'

/** Words of the screen "Seri waktu". */
export const seriesText = {
  title: 'Seri waktu',
  intro:
    'Satu ukuran dari waktu ke waktu: titik awal dibandingkan dengan titik selama program. Anggota hanya dibandingkan dengan dirinya sendiri.',
  choice: 'Yang dilihat',
  whose: 'Seri milik',
  ofGroup: 'Kelompok',
  measure: 'Ukuran',
  split: 'Fase selama program mulai dari',
  splitHint: 'Tetapkan menurut rencana, bukan menurut angka yang paling bagus.',
  recordedSplit: 'Fase menurut yang dicatat pada tiap lembar isian.',
  usualSplit: (kind: SeriesKind) =>
    kind === 'score' || kind === 'subscale' || kind === 'instrumentMean'
      ? 'menurut tanggal mulai program'
      : 'belum dipilih',
  toPrint: 'Cetak seri ini',
  nothingToPrint: 'Belum ada seri yang dapat dicetak untuk pilihan ini.',
  points: 'Titik-titik seri',
  figures: 'Angka seri',
  more: 'Ukuran lain',
  moreFigures: 'Angka ukuran lain',
  members: 'Tiap anggota',
  membersNote:
    'Semua dengan skala yang sama dan menurut urutan kode, tanpa peringkat. Bacalah tiap anggota terhadap dirinya sendiri.',
  toMember: (code: string) => `Lihat seri ${code}`,
  memberPoints: 'Nilai tiap anggota pada tiap titik',
  member: 'Anggota',
  about: (words: string) => `Tentang: ${words.replace(/\.$/, '')}.`,
  columns: {
    point: 'Titik',
    day: 'Hari',
    value: 'Nilai',
    n: 'n',
    phase: 'Fase',
    outside: 'Pita awal',
  },
  figureColumns: { name: 'Ukuran', value: 'Nilai', counts: 'Titik', note: 'Keterangan' },
  missing: 'tidak diukur',
  outside: { better: 'di luar, sisi baik', worse: 'di luar, sisi kurang baik', inside: 'di dalam' },
  empty: {
    group: {
      title: 'Belum ada seri kelompok',
      body: 'Seri kelompok terbentuk dari pertemuan: isi penilaian segera, kedua belas asas, dan kehadiran sesudah tiap pertemuan.',
      toPlace: 'Ke pertemuan',
    },
    member: {
      title: (code: string) => `Belum ada seri ${code}`,
      body: 'Isi satu alat ukur beberapa kali untuk anggota ini. Isian sebelum program menjadi titik awal (fase A); sekurangnya 3 titik awal dan 3 titik selama program diperlukan untuk membandingkan.',
      toPlace: 'Ke alat ukur',
    },
  },
}

/** What phases are called, shortly above the chart and in the table. */
export const phaseWords = { A: 'Awal', B: 'Selama program' } as const

/** How it was decided where phase B begins. */
export function phasesWords({ phasesBy, split }: Pick<Series, 'phasesBy' | 'split'>): string {
  const from = split === null ? '' : `: mulai titik ${seriesPoint(split)}`
  switch (phasesBy) {
    case 'recorded':
      return 'Fase menurut catatan pada lembar isian.'
    case 'chosen':
      return `Batas fase dipilih pembaca${from}.`
    case 'programStart':
      return `Batas fase menurut tanggal mulai program${from}.`
    case 'none':
      return 'Batas fase belum dipilih.'
  }
}

type OtherKind = Exclude<SeriesKind, 'score' | 'subscale' | 'goal' | 'instrumentMean'>

const kindNames: Record<OtherKind, string> = {
  participation: 'Partisipasi dalam pertemuan',
  understanding: 'Pemahaman (penilaian segera)',
  comfort: 'Rasa nyaman (penilaian segera)',
  action: 'Kesiapan bertindak (penilaian segera)',
  asas: 'Rerata asas',
  attendance: 'Kehadiran',
}
const insideNames: Record<OtherKind, string> = {
  participation: 'partisipasi',
  understanding: 'pemahaman',
  comfort: 'rasa nyaman',
  action: 'kesiapan bertindak',
  asas: 'rerata asas',
  attendance: 'kehadiran',
}

/** What a series is called, with codes alone: "Skor SKSR-20", "Jenjang tujuan TA-07". */
export function seriesName({ kind, code, part }: Pick<SeriesSource, 'kind' | 'code' | 'part'>) {
  switch (kind) {
    case 'score':
      return `Skor ${code}`
    case 'subscale':
      return `${code}, subskala ${spacedWords(part ?? '')}`
    case 'instrumentMean':
      return `Rerata ${code} kelompok`
    case 'goal':
      return `Jenjang tujuan ${code}`
    default:
      return kindNames[kind]
  }
}

/** What a series is called inside a sentence, with whose it is. */
export function seriesInside({ kind, code, part, memberCode }: NamedSeries): string {
  const whose = memberCode ?? 'kelompok'
  switch (kind) {
    case 'score':
      return `skor ${code} ${whose}`
    case 'subscale':
      return `subskala ${spacedWords(part ?? '')} (${code}) ${whose}`
    case 'instrumentMean':
      return `rerata ${code}`
    case 'goal':
      return `jenjang tujuan ${code} milik ${whose}`
    default:
      return `${insideNames[kind]} ${whose}`
  }
}
type NamedSeries = Pick<SeriesSource, 'kind' | 'code' | 'part' | 'memberCode'>

/** Which way is better, and between which limits a value lies. */
export function scaleWords({ scale, improvement, unit }: SeriesScale): string {
  const way = improvement === 'increase' ? 'makin tinggi makin baik' : 'makin rendah makin baik'
  if (!scale) return `Batas skala tidak disebut alat ukurnya; ${way}.`
  const sign = unit === 'percent' ? '%' : ''
  return `Skala ${shortNumber(scale.min)}${sign} sampai ${shortNumber(scale.max)}${sign}; ${way}.`
}
type SeriesScale = Pick<SeriesSource, 'scale' | 'improvement' | 'unit'>

/** A value of the series with its unit: points "35", means "4,0", "87,5%". */
export function seriesValue(value: number | null, unit: SeriesSource['unit']): string {
  if (value === null) return NOT_COMPUTABLE
  if (unit === 'points') return shortNumber(value)
  return `${formatNumber(value, 1)}${unit === 'percent' ? '%' : ''}`
}

/** At most one decimal, and none where there is nothing behind the comma. */
export function shortNumber(value: number): string {
  return formatNumber(value, 1).replace(/,0$/, '')
}

/** What a point is called: a usual point of measurement by its word, a meeting or a review point by its own id. */
export function seriesPoint(id: string): string {
  return pointWord(id)
}

/** Names written together (kebutuhanDanHak) are read as words. */
function spacedWords(name: string): string {
  return /^[a-z]+([A-Z][a-z]+)+$/.test(name)
    ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLocaleLowerCase('id-ID')}`)
    : name
}
