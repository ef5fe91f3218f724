import { numberRanges } from '../domain/geo/numberRanges'
import type { PaperMap } from '../domain/geo/paperMap'
import type { DirectoryRow } from '../domain/report/directoryRow'
import type { DirectorySheet, LegendRow, PrintedContact } from '../domain/report/directorySheet'
import { capitalised, EMPTY, formatCount, formatDay, formatList, formatNumber } from './formats'
import { resourceCategoryTexts } from './programPlan'

/** Words of the printed directory of resources with its map. */
export const directorySheetText = {
  title: 'Direktori dan Peta Sumber',
  footer: 'Direktori dan peta sumber',
  ofLibrary: 'Seluruh direktori lembaga',
  number: (number: string | null) => `Nomor: ${number ?? '............................'}`,
  asOf: (day: string) => `Keadaan per ${formatDay(day)}`,
  only: (categories: DirectorySheet['categories']) =>
    `Hanya jenis: ${formatList(categories.map((one) => resourceCategoryTexts[one]))}`,
  none: 'Belum ada sumber yang dicatat untuk jenis yang dipilih.',
  noMap:
    'Peta tidak dicetak: belum ada sumber yang letaknya diketahui. Tentukan letaknya pada peta sumber, lalu cetak lagi.',
  contacts: 'Kontak darurat',
  noContacts:
    'Kontak darurat lembaga belum dicatat. Tulis nomor polisi dan layanan perlindungan di sini: ..............................................',
  annex: (number: number, title: string) => `Lampiran ${number}. ${title}`,
  overview: 'Banyaknya sumber menurut jenis; nomor sama dengan nomor pada direktori',
  overviewColumns: {
    category: 'Jenis',
    numbers: 'Nomor',
    count: 'Jumlah',
    verified: 'Diperiksa 180 hari terakhir',
    closed: 'Tidak aktif atau tidak menerima',
  },
  map: 'Peta Sumber',
  table: 'Direktori',
  ecoMap: 'Eko-peta Kelompok',
  letters: (words: string) => `Huruf pada peta: ${words}.`,
  legend: 'Menurut jenis',
  agency: 'lembaga',
  several: 'nomor tanpa bentuk: beberapa sumber pada satu tempat',
  beside: 'titik tempat, bila nomornya di samping',
  north: 'U',
  noPlace: (numbers: readonly number[]) => `Letak belum diketahui: nomor ${numberRanges(numbers)}.`,
  sources:
    'Peta dasar: Natural Earth; nama tempat: GeoNames, CC BY 4.0. Peta dasar hanya memuat garis pantai dan batas provinsi (kasar, 1:10 juta), tanpa jalan. Jarak dan lingkaran menurut garis lurus, bukan jalan.',
  columns: {
    number: 'No.',
    name: 'Nama',
    category: 'Jenis',
    services: 'Layanan',
    terms: 'Syarat, biaya, waktu',
    address: 'Alamat',
    contact: 'Kontak',
    distance: 'Jarak garis lurus',
    checked: 'Diperiksa',
  },
  tableCaption: (hasAgency: boolean) =>
    hasAgency
      ? 'Nomor sama dengan nomor pada peta. Jarak dihitung menurut garis lurus dari lembaga.'
      : 'Nomor sama dengan nomor pada peta. Jarak tidak dihitung karena letak lembaga belum dicatat.',
  privacy:
    'Nama narahubung dan telepon pribadi tidak dicantumkan; tanyakan kepada petugas. Tempat tinggal anggota tidak pernah ada pada peta atau daftar ini.',
  closing:
    'Hubungi sumber lebih dahulu sebelum datang. Sampaikan kepada petugas apabila keterangan di sini tidak lagi benar, agar diperbaiki.',
  signing: { headFirst: 'Mengetahui,', headUsual: 'Pimpinan lembaga', worker: 'Petugas,' },
}

/** How many resources there are, how many on the map, and how many somebody looked at lately. */
export function directorySummary({ rows, map, verified, program }: DirectorySheet): string {
  const whose = program ? 'yang dikenal kelompok' : 'dalam direktori lembaga'
  const total = rows.length
  return `${formatNumber(total)} sumber ${whose}; ${formatCount(map.resources.length, total)} tergambar pada peta, ${formatCount(verified, total)} diperiksa dalam 180 hari terakhir.`
}

/** Which numbers are not on the map, and why; those beyond its reach by name as long as they are few. */
export function beyondSentences({ rows, reachKm, map }: DirectorySheet): string[] {
  const beyond = rows.filter(({ place }) => place === 'beyond')
  const unknown = rows.filter(({ place }) => place === 'unknown').map(({ number }) => number)
  return [
    beyond.length > 0 ? beyondSentence(beyond, reachKm, map.agency !== null) : null,
    unknown.length > 0 ? directorySheetText.noPlace(unknown) : null,
  ].filter((sentence) => sentence !== null)
}

const MOST_NAMED = 10

function beyondSentence(
  rows: readonly DirectoryRow[],
  reach: number | null,
  hasAgency: boolean,
): string {
  const from = hasAgency ? 'lembaga' : 'tengah peta'
  const why = `Di luar peta (lebih dari ${formatNumber(reach)} km dari ${from})`
  if (rows.length > MOST_NAMED)
    return `${why}: nomor ${numberRanges(rows.map(({ number }) => number))}.`
  return `${why}: ${rows.map(({ number, name, km }) => `${number} ${name}${km === null ? '' : ` (${distance(km)})`}`).join('; ')}.`
}

/** "7,4 km". */
export function distance(km: number): string {
  return `${formatNumber(km, km < 100 ? 1 : 0)} km`
}

/** A line of the legend: the category, its numbers, and how many they are. */
export function legendWords({ category, numbers }: LegendRow): string {
  return `${capitalised(resourceCategoryTexts[category])}: ${numberRanges(numbers)} (${numbers.length})`
}

/** A line of the overview: the category, its numbers, and how many of them are what. */
export function overviewCells(row: LegendRow): string[] {
  const { category, numbers, verified, closed } = row
  return [
    capitalised(resourceCategoryTexts[category]),
    numberRanges(numbers),
    ...[numbers.length, verified, closed].map((count) => formatNumber(count)),
  ]
}

/** The letters of marks that bear many numbers: "A: 3, 7, 9-14". */
export function letterWords({ markers }: PaperMap): string[] {
  return markers
    .filter(({ letter }) => letter)
    .map(({ text, numbers }) => `${text}: ${numberRanges(numbers)}`)
}

/** What the map shows, for those who do not see it. */
export function mapDescription({ map, reachKm }: DirectorySheet): string {
  const reach = reachKm === null ? '' : ` dalam jarak ${formatNumber(reachKm)} km`
  return `Peta ${map.resources.length} sumber${reach}; nomor, nama, dan jaraknya ada pada tabel direktori`
}

/** The cells of a resource, in the order of the columns; blank lines part what belongs together. */
export function directoryCells(row: DirectoryRow): string[] {
  const { number, name, organisation, category, psksType, services, address, km } = row
  const isOther = psksType && psksType.toLowerCase() !== resourceCategoryTexts[category]
  return [
    `${number}`,
    lines([name, organisation, statusWords(row)]),
    lines([capitalised(resourceCategoryTexts[category]), isOther ? psksType : null]),
    lines([services.join('; ')]),
    lines([row.requirements, row.cost && `Biaya: ${row.cost}`, row.hours, accessWords(row)]),
    lines([address.join(', ')]),
    lines([
      row.phone,
      row.email,
      row.website,
      row.isByWorker ? 'Telepon pribadi; hubungi melalui petugas' : null,
    ]),
    km === null ? EMPTY : `${distance(km)}${row.place === 'beyond' ? ' (di luar peta)' : ''}`,
    checkedWords(row),
  ]
}

function accessWords({ accessibility }: DirectoryRow): string | null {
  return accessibility && `Akses: ${accessibility}`
}

function lines(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part && /\S/u.test(part)).join('\n') || EMPTY
}

/** Under the heading "Diperiksa": the day, and whether that is long ago; else that nobody has looked yet. */
function checkedWords({ verifiedDate, isChecked }: DirectoryRow): string {
  if (!verifiedDate) return 'belum diperiksa'
  return `${formatDay(verifiedDate)}${isChecked ? '' : ' (lebih dari 180 hari lalu)'}`
}

function statusWords({ status }: DirectoryRow): string | null {
  return { aktif: null, tidakAktif: 'TIDAK AKTIF', tidakMenerima: 'SEDANG TIDAK MENERIMA' }[status]
}

/** A contact for an emergency on one line. */
export function contactWords(contact: PrintedContact): string {
  const { phone, whatsapp, verifiedDate } = contact
  const numbers = [phone && `telepon ${phone}`, whatsapp && `WhatsApp ${whatsapp}`].filter(Boolean)
  if (numbers.length === 0) return 'nomornya belum ditulis'
  const checked = verifiedDate ? `diperiksa ${formatDay(verifiedDate)}` : 'belum diperiksa'
  const old = contact.mustBeVerified && verifiedDate ? ', perlu diperiksa lagi' : ''
  return `${numbers.join('; ')} (${checked}${old})`
}

/** Title of the file: the code of the group and the day. */
export function directorySheetTitle({ program, asOf }: DirectorySheet): string {
  return ['DS', program?.code ?? 'lembaga', asOf].join(' ')
}
