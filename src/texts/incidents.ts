import type { IncidentMissing } from '../domain/incidents/incidentMissing'
import type { Deadline, DeadlineKind } from '../domain/progress/incidentDeadlines'
import { timeAt } from '../domain/zonedTime'
import { formatDay, formatInstant, type Timezone } from './formats'

/** Words of the list of incidents and of one incident as it is read. */
export const incidentsText = {
  toReferral: 'Buat rujukan karena kejadian ini',
  title: 'Kejadian',
  subtitle: 'Keselamatan dan kerahasiaan',
  intro:
    'Untuk pekerja sosial, supervisor, dan pimpinan saja; jangan dibuka di depan orang lain. Laporan kelompok hanya memuat jenis dan jumlahnya.',
  kept: 'Catatan kejadian dapat dibetulkan, tetapi tidak dapat dihapus.',
  add: 'Catat kejadian',
  goOn: (id: string) => `Lanjutkan ${id}, belum disimpan`,
  empty: {
    title: 'Belum ada kejadian yang dicatat',
    body: 'Catat kejadian yang menyangkut keselamatan seseorang atau kerahasiaan kelompok. Pastikan dahulu semua orang aman; pencatatan dapat menunggu.',
  },
  caption: 'Daftar kejadian',
  head: {
    id: 'Kode',
    date: 'Tanggal',
    kind: 'Jenis',
    severity: 'Tingkat',
    status: 'Status',
    deadlines: 'Batas waktu',
  },
  open: (id: string) => `Buka kejadian ${id}`,
  unsaved: 'Belum disimpan',
  back: 'Semua kejadian',
  newTitle: (id: string) => `Kejadian baru ${id}`,
  titleOf: (id: string) => `Kejadian ${id}`,
  label: (id: string) => `kejadian ${id}`,
  unknown: {
    title: 'Kejadian ini tidak ada',
    body: 'Alamatnya mungkin keliru. Lihat daftar semua kejadian.',
  },
  change: 'Ubah',
  changeOf: (step: string) => `Ubah: ${step}`,
  secret: {
    B: 'Biasa',
    T: 'Terbatas',
    R: 'Rahasia: untuk pekerja sosial dan supervisor',
    SR: 'Sangat rahasia: untuk pekerja sosial yang menangani dan supervisor',
  },
  missing: {
    title: 'Masih perlu ditulis',
    items: {
      knownAt: 'kapan kejadian diketahui; sebelum itu batas waktu dihitung dari saat kejadian',
      immediateAction: 'tindakan segera',
      basis: 'dasar membuka kerahasiaan',
      memberToldBefore: 'apakah anggota diberi tahu lebih dahulu',
      memberNotToldReason: 'mengapa anggota tidak diberi tahu lebih dahulu',
      disclosedTo: 'kepada siapa dan apa paling sedikit yang disampaikan',
      minimum: 'apa yang disampaikan kepada setiap orang',
    } satisfies Record<IncidentMissing, string>,
  },
  reminder: {
    title: 'Ingatkan kembali kerahasiaan kepada kelompok',
    body: 'Sesudah kejadian seperti ini kelompok sebaiknya mendengar lagi apa yang dirahasiakan dan apa batasnya. Kejadiannya sendiri tidak perlu disebut. Ini hanya saran.',
    add: (number: number, day: string) => `Taruh di agenda pertemuan ke-${number} (${day})`,
    activity: 'Mengingatkan kembali kerahasiaan dan batas-batasnya',
    label: (number: number) => `pengingat kerahasiaan pada pertemuan ke-${number}`,
    planned: (number: number, day: string) =>
      `Sudah ada di agenda pertemuan ke-${number} (${day}).`,
    noMeeting: 'Belum ada pertemuan yang direncanakan sesudah hari ini.',
  },
  facts: {
    kind: 'Jenis',
    severity: 'Tingkat',
    happened: 'Terjadi',
    known: 'Diketahui',
    session: 'Pertemuan',
    secrecy: 'Sifat catatan',
    people: 'Yang terlibat',
    broken: 'Kerahasiaan dibuka atau bocor',
    basis: 'Dasar',
    told: 'Anggota diberi tahu dahulu',
    notToldReason: 'Alasan tidak diberi tahu',
    subjects: 'Pemilik data diberi tahu tertulis',
    authority: 'Lembaga pelindungan data diberi tahu tertulis',
    status: 'Status',
    closedBy: 'Ditutup oleh',
    closedDate: 'Tanggal ditutup',
    followUp: 'Tindak lanjut',
  },
  yes: 'Ya',
  no: 'Tidak',
  notTied: 'Tidak terkait pertemuan',
  nobody: 'Belum ada yang dicatat.',
  minutesAfter: (minutes: number) => `${minutes} menit sesudahnya`,
}

/** Words of deadlines. */
export const deadlineText = {
  title: 'Batas waktu',
  kinds: {
    supervisor: 'Supervisor diberi tahu pada hari yang sama',
    subjects: 'Pemberitahuan tertulis kepada pemilik data, 3 x 24 jam',
    authority: 'Pemberitahuan tertulis kepada lembaga pelindungan data, 3 x 24 jam',
  } satisfies Record<DeadlineKind, string>,
  short: {
    supervisor: 'Supervisor',
    subjects: 'Pemilik data',
    authority: 'Lembaga pelindungan data',
  } satisfies Record<DeadlineKind, string>,
  allMet: 'Semua terpenuhi',
  law: 'Dasar: Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, Pasal 46.',
  fromKnown: 'Dihitung sejak kejadian diketahui.',
  fromDate:
    'Waktu diketahuinya belum ditulis, jadi dihitung dari saat kejadian (awal hari itu bila jamnya tidak ditulis).',
  noDay: 'Tulis hari kejadiannya dahulu; batas waktu dihitung dari sana.',
  onLastDay: (limit: string) => `Pada hari terakhir; simpan bukti jamnya (batas ${limit}).`,
}

/** When a deadline ends: "akhir hari 2 Oktober 2026", or with its hour. */
export function deadlineEnd({ until, lastDay }: Deadline, timezone: Timezone): string {
  return timeAt(until, timezone) === '00.00'
    ? `akhir hari ${formatDay(lastDay)}`
    : formatInstant(until, timezone)
}

/** How a deadline stands, in a few words: "9 jam lagi", "2 Oktober 2026". */
export function deadlineWords(deadline: Deadline): string {
  switch (deadline.state) {
    case 'met':
      return `terpenuhi ${formatDay(deadline.on)}`
    case 'open':
      return leftWords(deadline.hoursLeft)
    case 'missed':
      return deadline.toldOn
        ? `terlambat, baru ${formatDay(deadline.toldOn)}`
        : `terlewat sejak ${formatDay(deadline.lastDay)}, belum dilakukan`
  }
}

/** How a deadline stands and what is to be done about it, or what met it, as a sentence. */
export function deadlineSentence(deadline: Deadline, timezone: Timezone): string {
  const end = deadlineEnd(deadline, timezone)
  switch (deadline.state) {
    case 'met':
      return deadline.isOnLastDay
        ? `Terpenuhi: ${formatDay(deadline.on)}. ${deadlineText.onLastDay(end)}`
        : `Terpenuhi: ${formatDay(deadline.on)}${whoWords(deadline.by)}.`
    case 'open':
      return `Masih berjalan: ${leftWords(deadline.hoursLeft)}, sampai ${end}.`
    case 'missed':
      return deadline.toldOn
        ? `Terlambat: baru ${formatDay(deadline.toldOn)}, batasnya ${end}. Tulis alasannya pada tindak lanjut.`
        : `Terlewat: batasnya ${end}. Tetap lakukan sekarang dan catat.`
  }
}

function whoWords(by: { field: string; minutesAfter?: number | null }): string {
  return by.minutesAfter === null || by.minutesAfter === undefined
    ? ''
    : `, ${incidentsText.minutesAfter(by.minutesAfter)}`
}

function leftWords(hours: number): string {
  if (hours < 1) return 'kurang dari 1 jam lagi'
  return `${hours} jam lagi`
}
