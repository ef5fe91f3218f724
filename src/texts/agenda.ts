import type { DueArea, DueItem, DueKind, DueState } from '../domain/agenda/dueItem'
import { type Day, daysBetween } from '../domain/day'
import { capitalised, formatDay, formatList, formatNumber } from './formats'

/** Words of the agenda: what is due, when, and what leaves the app as a calendar file. */
export const agendaText = {
  title: 'Agenda',
  titleOfGroup: 'Agenda kelompok',
  asOf: (day: Day) => `Yang jatuh tempo, dilihat dari ${formatDay(day)}.`,
  reading: (read: number, total: number) => `Membaca kelompok: ${read} dari ${total} ...`,
  loading: 'Membaca agenda ...',
  /** From the counts: "2 terlambat dan 1 hari ini". */
  sum: (counts: string) => `${counts}.`,
  empty: 'Tidak ada yang jatuh tempo',
  emptyBody:
    'Pertemuan, catatan, telaah, keputusan, rujukan, dan masa berlaku yang bertanggal akan tampil di sini.',
  emptyFiltered: 'Tidak ada yang jatuh tempo pada pilihan ini',
  showAll: 'Tampilkan semua jenis dan kelompok',
  troubled: {
    title: (count: number) => `${formatNumber(count)} kelompok tidak terbaca`,
    body: 'Agenda kelompok ini tidak ikut tampil. Buka dari daftar kelompok untuk melihat apa yang dapat dipulihkan.',
    file: (fileName: string, happened: string) => `${fileName}: ${happened}`,
  },
  filters: {
    label: 'Saring agenda',
    area: 'Jenis',
    allAreas: 'Semua jenis',
    group: 'Kelompok',
    allGroups: 'Semua kelompok dan lembaga',
    groupOption: (code: string, name: string) => `${code} · ${name}`,
  },
  agency: 'Lembaga',
  views: { label: 'Tampilan', list: 'Daftar', calendar: 'Kalender bulan' },
  columns: { day: 'Tanggal', group: 'Kelompok', what: 'Hal', left: 'Waktu' },
  more: (count: number) => `Tampilkan ${formatNumber(count)} lagi`,
  month: {
    label: (month: string) => `Kalender ${month}`,
    previous: 'Bulan sebelumnya',
    next: 'Bulan berikutnya',
    today: 'Bulan ini',
    weekdays: [
      ['Sen', 'Senin'],
      ['Sel', 'Selasa'],
      ['Rab', 'Rabu'],
      ['Kam', 'Kamis'],
      ['Jum', 'Jumat'],
      ['Sab', 'Sabtu'],
      ['Min', 'Minggu'],
    ],
    keys: 'Pindah hari dengan tombol panah, pindah bulan dengan Page Up dan Page Down.',
    day: (weekday: string, count: number, isToday: boolean) =>
      `${weekday}${isToday ? ', hari ini' : ''}: ${count === 0 ? 'tidak ada' : `${formatNumber(count)} hal`}`,
    moreThatDay: (count: number) => `+ ${formatNumber(count)} lagi`,
    nothing: 'Tidak ada yang jatuh tempo pada tanggal ini.',
  },
  export: {
    open: 'Simpan sebagai kalender ...',
    title: 'Simpan sebagai berkas kalender',
    what: 'Yang ikut disimpan',
    leaves:
      'Yang keluar dari Guyub hanya kode kelompok, nomor pertemuan, jenis hal, tanggal, dan jam pertemuan. Tidak ada nama atau kode anggota, dan tidak ada isi catatan, keputusan, persoalan, atau insiden.',
    online:
      'Kalender daring menyimpan salinannya di luar komputer ini. Adanya insiden pun dapat dibaca di sana bila Insiden dicentang.',
    count: (count: number) =>
      count === 0
        ? 'Tidak ada hal pada pilihan ini.'
        : `${formatNumber(count)} hal akan disimpan sebagai berkas iCalendar (.ics).`,
    save: 'Simpan berkas ...',
    saving: 'Sedang menyimpan ...',
    cancel: 'Batal',
    saved: (fileName: string, count: number) =>
      `Berkas kalender tersimpan: ${fileName} (${formatNumber(count)} hal).`,
  },
}

/** Areas of the agenda as they are chosen. */
export const areaNames: Record<DueArea, string> = {
  meetings: 'Pertemuan',
  recordings: 'Catatan pertemuan',
  reviews: 'Telaah, tujuan, dan tindak lanjut',
  promises: 'Keputusan dan persoalan',
  referrals: 'Rujukan',
  supervision: 'Supervisi',
  incidents: 'Insiden',
  consents: 'Persetujuan dan kontrak',
  expiries: 'Masa berlaku',
}

/** Headings of the list, by how near the days are. */
export const stateNames: Record<DueState, string> = {
  late: 'Terlambat',
  today: 'Hari ini',
  week: '7 hari ke depan',
  month: '8 sampai 30 hari lagi',
  later: 'Lebih dari 30 hari lagi',
}

const inSummary: Record<DueState, string> = {
  late: 'terlambat',
  today: 'hari ini',
  week: 'dalam 7 hari ke depan',
  month: 'dalam 8 sampai 30 hari',
  later: 'sesudah 30 hari',
}

/** "2 terlambat, 1 hari ini, dan 3 dalam 7 hari ke depan"; states without anything are left out. */
export function dueCounts(counts: readonly (readonly [DueState, number])[]): string {
  const said = counts.filter(([, count]) => count > 0)
  return formatList(said.map(([state, count]) => `${formatNumber(count)} ${inSummary[state]}`))
}

/** "November 2026". */
export function formatMonth(day: Day): string {
  return formatDay(day).split(' ').slice(1).join(' ')
}

/** "lewat 8 hari", "hari ini", "besok", "3 hari lagi". */
export function timeLeft(day: Day, today: Day): string {
  const left = daysBetween(today, day)
  if (left < 0) return `lewat ${formatNumber(-left)} hari`
  if (left === 0) return 'hari ini'
  return left === 1 ? 'besok' : `${formatNumber(left)} hari lagi`
}

const reviewed = ({ number }: DueItem) => {
  if (number === null) return 'telaah'
  return number === 0 ? 'telaah sebelum pertemuan pertama' : `telaah sesudah pertemuan ke-${number}`
}

const plainSentences: Record<DueKind, (item: DueItem) => string> = {
  meeting: ({ number }) => `pertemuan ke-${number}`,
  meetingPassed: ({ number }) => `pertemuan ke-${number} sudah lewat dan belum dicatat`,
  recording: ({ number }) => `catatan pertemuan ke-${number} jatuh tempo`,
  review: reviewed,
  followUp: () => 'telaah tindak lanjut',
  goal: () => 'tanggal target tujuan',
  organisation: () => 'tinjau organisasi kelompok',
  evaluationFeedback: () => 'sampaikan hasil evaluasi kepada kelompok',
  decision: () => 'keputusan jatuh tempo',
  problem: () => 'batas penyelesaian persoalan',
  referral: () => 'tanyakan kabar rujukan',
  supervision: () => 'supervisi jatuh tempo',
  incident: () => 'insiden perlu ditindaklanjuti',
  consent: () => 'persetujuan perlu dijawab kembali',
  contractLimits: () => 'jelaskan batas kerahasiaan',
  resource: () => 'periksa lagi data sumber',
  mou: () => 'MoU dengan sumber berakhir',
  str: () => 'STR petugas berakhir',
  sipps: () => 'SIPPS petugas berakhir',
  accreditation: () => 'akreditasi berakhir',
  crisisContact: ({ number }) => `coba lagi kontak krisis ke-${number}`,
}

/** What is due, without a word that anybody wrote and without any code of a record or member. */
export function plainSentence(item: DueItem): string {
  return plainSentences[item.kind](item)
}

/** "KRLB-01: catatan pertemuan ke-4 jatuh tempo", as it stands in a calendar outside Guyub. */
export function calendarSummary(code: string | null, item: DueItem): string {
  return `${code ?? agendaText.agency}: ${plainSentence(item)}`
}

const toldByRecord: readonly DueKind[] = [
  'goal',
  'evaluationFeedback',
  'decision',
  'problem',
  'referral',
  'incident',
  'resource',
  'mou',
  'str',
  'sipps',
]

/** What is due as a line on a screen of Guyub, with the code of its record: "Tanyakan kabar rujukan (RJ-09, A-02)". */
export function dueSentence(item: DueItem): string {
  const codes = [toldByRecord.includes(item.kind) ? item.ref.id : null, item.memberCode]
  const said = codes.filter((code) => code !== null).join(', ')
  return capitalised(plainSentence(item)) + (said ? ` (${said})` : '')
}
