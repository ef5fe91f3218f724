import type { urgencies } from '../domain/catalog/lists'
import type { SharingConsent } from '../domain/referrals/basis'
import type { CourseEvent, ReferralMove } from '../domain/referrals/course'
import { consentFormLabels } from './consents'
import { formatCount, formatDay, formatList } from './formats'
import { referralStatusLabels } from './resourceLabels'

/** How pressing a referral is, and when the receiver is asked for news. */
export const urgencyWords: Record<(typeof urgencies)[number], { name: string; asked: string }> = {
  biasa: { name: 'biasa', asked: 'Kabar ditanyakan sesudah 7 dan 14 hari.' },
  mendesak: { name: 'mendesak', asked: 'Kabar ditanyakan sesudah 1 dan 3 hari.' },
  darurat: { name: 'darurat', asked: 'Kabar ditanyakan sesudah 1 dan 2 hari.' },
}

/** The steps of a referral as buttons, titles of their dialogs, and what is saved. */
export const moveTexts: Record<ReferralMove, { button: string; title: string; label: string }> = {
  send: { button: 'Catat pengiriman ...', title: 'Catat pengiriman', label: 'pengiriman' },
  accept: { button: 'Catat penerimaan ...', title: 'Catat penerimaan', label: 'penerimaan' },
  remind: { button: 'Catat pengingat ...', title: 'Catat pengingat', label: 'pengingat' },
  reply: { button: 'Catat balasan ...', title: 'Catat balasan', label: 'balasan' },
  finish: { button: 'Nyatakan selesai ...', title: 'Nyatakan selesai', label: 'penyelesaian' },
  giveUp: { button: 'Tanpa kabar ...', title: 'Nyatakan tanpa kabar', label: 'tanpa kabar' },
  stop: { button: 'Hentikan ...', title: 'Hentikan rujukan', label: 'penghentian' },
  reopen: { button: 'Buka kembali', title: 'Buka kembali', label: 'pembukaan kembali' },
}

/** What happened, as a line of the course. */
export const eventWords: Record<CourseEvent['kind'], (event: CourseEvent) => string> = {
  prepared: () => 'Disiapkan',
  sent: ({ via }) => (via ? `Dikirim lewat ${via}` : 'Dikirim'),
  accepted: () => 'Diterima',
  reminded: ({ via }) => (via ? `Diingatkan lewat ${via}` : 'Diingatkan'),
  replied: () => 'Dibalas',
  silent: () => 'Dinyatakan tanpa kabar',
  ended: ({ status }) => referralStatusLabels[status],
}

/** Words of the list and the sheet of referrals. */
export const referralsText = {
  title: 'Rujukan',
  intro:
    'Dari lembar rujukan sampai balasannya. Hanya keterangan yang dicentang yang keluar dari lembaga, dengan persetujuan anggota atau dasar keselamatan.',
  add: 'Rujukan baru',
  empty: {
    title: 'Belum ada rujukan',
    body: 'Rujuk anggota ke sumber yang dapat memenuhi kebutuhannya. Rujukan yang dibalas menjadi bukti tugas g.',
  },
  caption: 'Daftar rujukan',
  columns: { day: 'Tanggal', referral: 'Rujukan', status: 'Keadaan', next: 'Langkah berikutnya' },
  shown: (shown: number, all: number) =>
    shown === all ? `${all} rujukan.` : `${formatCount(shown, all)} rujukan.`,
  filter: {
    status: 'Keadaan',
    due: 'Hanya yang perlu ditanyakan kabarnya',
    nothing: 'Tidak ada rujukan yang cocok dengan saringan ini.',
  },
  line: (id: string, member: string, resource: string) => `${id} · ${member} ke ${resource}`,
  waiting: (days: number) => (days === 0 ? 'dikirim hari ini' : `menunggu balasan ${days} hari`),
  overdue: (days: number) => `! belum berbalas ${days} hari`,
  withoutBasis: '! terkirim tanpa dasar yang berlaku',
  askNow: 'tanyakan kabarnya sekarang',
  askOn: (day: string) => `tanyakan kabar ${day}`,
  prepared: 'belum dikirim',
  noNext: 'tidak ada',
  sheetTitle: (id: string) => `Rujukan ${id}`,
  said: (member: string, resource: string) => `${member} dirujuk ke ${resource}`,
  next: 'Langkah berikutnya',
  course: 'Perjalanan rujukan',
  noDay: 'tanpa tanggal',
  facts: {
    title: 'Isi rujukan',
    status: 'Keadaan',
    number: 'Nomor',
    urgency: 'Kemendesakan',
    recipient: 'Ditujukan kepada',
    need: 'Kebutuhan',
    reason: 'Alasan rujukan',
    services: 'Layanan yang sudah diberikan',
    safety: 'Hal keselamatan',
    attachments: 'Dokumen terlampir',
    shared: 'Yang dibagikan',
    nothingShared: 'tidak ada yang dicentang',
    feedback: 'Isi balasan',
    officer: 'Petugas penerima',
    service: 'Layanan yang diberikan',
    advice: 'Saran penerima',
    outcome: 'Hasil bagi anggota',
    note: 'Catatan',
  },
  edit: 'Ubah isian',
  print: 'Cetak lembar rujukan',
  remove: 'Hapus',
  removeNote: 'Hapus hanya rujukan yang keliru ditulis; penghapusan dapat diurungkan.',
  label: (id: string) => `rujukan ${id}`,
  moveLabel: (move: ReferralMove, id: string) => `${moveTexts[move].label} ${id}`,
  removeLabel: (id: string) => `penghapusan rujukan ${id}`,
  after: {
    title: 'Rujukan ini selesai',
    body: 'Agar hasilnya terhitung, catat pemanfaatan sumbernya dan perbarui keadaan kebutuhannya.',
    use: 'Catat pemanfaatan',
    used: (id: string) => `Pemanfaatan ${id} sudah dicatat.`,
    need: (id: string, need: string) => `Keadaan kebutuhan ${id} (${need})`,
    save: 'Perbarui kebutuhan',
    needLabel: (id: string) => `keadaan kebutuhan ${id}`,
  },
}

/** Why and on what something may leave, in plain words. */
export const basisText = {
  title: 'Dasar berbagi keterangan',
  given: (member: string, { day, guardianDay, guardianName, form }: SharingConsent) => {
    const guardian = guardianDay
      ? ` Orang tua atau wali (${guardianName ?? 'nama tidak dicatat'}) menyetujui pada ${formatDay(guardianDay)}.`
      : ''
    return `${member} menyetujui berbagi data untuk rujukan pada ${formatDay(day)} (${consentFormLabels[form].toLowerCase()}).${guardian}`
  },
  limit: (limit: string) =>
    `Batas yang diminta: ${limit}. Pastikan isian yang dicentang tidak melewatinya.`,
  refusedTitle: (day: string) => `Belum boleh dikirim (keadaan ${day})`,
  refused: (member: string, reasons: readonly string[]) =>
    `${member} ${formatList(reasons)} untuk berbagi data dalam rujukan. Tanpa persetujuan, tidak ada keterangan yang boleh keluar.`,
  toConsent: (member: string) => `Buka persetujuan ${member}`,
  safetyWay:
    'Bila keselamatan anggota atau orang lain terancam, rujukan dapat memakai kejadian yang sudah dicatat sebagai dasar: ubah isian rujukan, lalu pilih "Keselamatan".',
  safety: (incident: string) =>
    `Dasarnya keselamatan: kejadian ${incident}. Keterangan dibagikan tanpa persetujuan, sebatas yang perlu untuk keselamatan. Lembar rujukan tidak menyebut kejadiannya. Beri tahu anggota lebih dahulu bila keadaan memungkinkan, dan catat pemberitahuan itu pada kejadiannya.`,
  wrongIncident: (member: string) =>
    `Kejadian yang dipilih tidak dapat menjadi dasar: tidak membahayakan orang, tidak menyangkut ${member}, terjadi kemudian, atau sudah ditutup sebelumnya. Pilih kejadian yang benar.`,
  sentTitle: (day: string) => `Terkirim tanpa dasar yang berlaku (keadaan ${day})`,
  sentReasons: (member: string, reasons: readonly string[]) =>
    `Menurut catatan sekarang, pada hari pengirimannya ${member} ${formatList(reasons)} untuk berbagi data dalam rujukan.`,
  sentOnIncident: (member: string) =>
    `Kejadian yang menjadi dasarnya tidak membahayakan orang, tidak menyangkut ${member}, terjadi kemudian, atau sudah ditutup pada hari pengirimannya.`,
  sentOnNothing: 'Rujukan ini tidak menyebut persetujuan berbagi data dan tidak menyebut kejadian.',
  sentAdvice:
    'Cocokkan catatan dengan berkas persetujuan. Bila memang tidak ada dasarnya, minta penerima tidak memakai keterangan itu dan menghapusnya, beri tahu pembimbing, lalu catat sebagai kejadian kegagalan pelindungan data.',
  toIncidents: 'Ke daftar kejadian',
}
