import type { SigningDoubtCode } from '../domain/meetings/beforeSigning'
import type { RecordStanding } from '../domain/meetings/meetingStanding'
import type { Session } from '../domain/records/session'
import { formatCount } from './formats'

/** Words of the list of meetings, and of the head of one. */
export const meetingsText = {
  title: 'Pertemuan',
  add: 'Pertemuan baru',
  empty: {
    title: 'Belum ada pertemuan',
    body: 'Susun jadwal semua pertemuan dari rancangan program, atau rencanakan pertemuan satu per satu di sini.',
  },
  noProgram: 'Lengkapi rancangan program lebih dahulu; irama pertemuan diambil dari sana.',
  toSchedule: 'Susun jadwal di rancangan',
  caption: 'Daftar pertemuan',
  filter: 'Tampilkan',
  all: (count: number) => `Semua (${count})`,
  some: (status: string, count: number) => `${status} (${count})`,
  noneOfThese: 'Tidak ada pertemuan dengan status ini.',
  columns: {
    number: 'No.',
    meeting: 'Pertemuan',
    status: 'Status',
    attendance: 'Hadir',
    record: 'Catatan',
  },
  untitled: 'Belum berjudul',
  next: (number: number) => `Pertemuan berikutnya: ke-${number}`,
  nextMark: 'berikutnya',
  when: (days: number) => (days === 0 ? 'hari ini' : days === 1 ? 'besok' : `${days} hari lagi`),
  passed: (days: number) => `rencana lewat ${days} hari`,
  late: (count: number) =>
    count === 1
      ? 'Satu catatan pertemuan belum ditulis lebih dari 3 hari'
      : `${count} catatan pertemuan belum ditulis lebih dari 3 hari`,
  lateBody: 'Catatan yang ditulis selagi ingatan segar lebih tepat.',
  write: (number: number, days: number) => `Tulis catatan pertemuan ${number} (${days} hari)`,
  attendance: (present: number, recorded: number, blank: number) =>
    recorded === 0
      ? 'belum dicatat'
      : blank === 0
        ? formatCount(present, recorded)
        : `${formatCount(present, recorded)}; ${blank} belum dicatat`,
  unsaved: 'ada isian belum disimpan',
  captures: (count: number) => `${count} catatan cepat belum dilengkapi`,
  heading: (number: number, title: string | null | undefined) =>
    title?.trim() ? `Pertemuan ${number} · ${title}` : `Pertemuan ${number}`,
  newHeading: (number: number) => `Pertemuan baru: ${number}`,
  back: 'Daftar pertemuan',
  unknown: {
    title: 'Pertemuan tidak ditemukan',
    body: 'Pertemuan ini tidak ada, atau sudah dihapus.',
  },
  parts: 'Bagian pertemuan',
  part: { rencana: 'Rencana', kehadiran: 'Kehadiran', catatan: 'Catatan' },
  live: { start: 'Mulai pertemuan', goOn: 'Lanjutkan pertemuan' },
}

/** How the record of a meeting stands, in the words of the list. */
export function recordWordsOf(standing: RecordStanding, day: (day: string) => string): string {
  switch (standing.state) {
    case 'none':
      return '-'
    case 'missing':
      return standing.days === 0 ? 'belum ditulis' : `belum ditulis sesudah ${standing.days} hari`
    case 'written':
      return `ditulis${writtenOn(standing, day)}`
    case 'signed':
      return standing.recordedDate === null
        ? 'ditandatangani'
        : `ditandatangani; ditulis${writtenOn(standing, day)}`
  }
}

/** When a record was written, and how late where that was late. */
function writtenOn(
  { recordedDate, days, isLate }: Extract<RecordStanding, { state: 'written' | 'signed' }>,
  day: (day: string) => string,
): string {
  if (recordedDate === null) return ''
  return isLate ? ` ${day(recordedDate)}, ${days} hari sesudahnya` : ` ${day(recordedDate)}`
}

/** Words of the status of a meeting and its changes. */
export const meetingStatusText = {
  toMinutes: 'Cetak berita acara',
  toProcessRecord: 'Cetak catatan proses',
  toIncident: 'Catat kejadian',
  hold: 'Tandai terlaksana',
  holdAhead: (day: string) => `Dapat ditandai terlaksana mulai ${day}.`,
  holdLabel: (number: number) => `pertemuan ${number} terlaksana`,
  postpone: 'Tunda ...',
  cancel: 'Batalkan ...',
  again: 'Rencanakan lagi',
  notHeld: 'Belum terlaksana',
  againLabel: (number: number) => `pertemuan ${number} direncanakan lagi`,
  reason: (reason: string) => `Alasan: ${reason}`,
  movedTo: (number: number, day: string) => `Diganti pertemuan ${number} (${day})`,
  replaces: (number: number, day: string) => `Pengganti pertemuan ${number} (${day})`,
  reasonField: 'Alasan',
  reasonMissing: 'Tulis alasannya.',
  postponeTitle: (number: number) => `Tunda pertemuan ${number}`,
  postponeBody:
    'Rencananya ikut ke pertemuan pengganti; kehadiran dan catatan pertemuan lain tidak berubah.',
  postponeReasonHint: 'Misalnya: sebagian besar anggota ujian sekolah.',
  postponeLabel: (number: number) => `penundaan pertemuan ${number}`,
  replacement: 'Pengganti',
  newMeeting: 'Pertemuan baru pada tanggal lain',
  planned: (number: number, day: string) => `Digabung ke pertemuan ${number} (${day})`,
  unknown: 'Belum ditentukan',
  newDay: 'Tanggal pengganti',
  newDayMissing: 'Pilih tanggal pengganti, sesudah tanggal mulai program.',
  cancelTitle: (number: number) => `Batalkan pertemuan ${number}`,
  cancelBody:
    'Pertemuan yang dibatalkan tidak diganti dan tidak dihitung dalam kehadiran. Rencananya tetap tersimpan.',
  cancelReasonHint: 'Misalnya: ruang tidak dapat dipakai dan tidak ada waktu pengganti.',
  cancelLabel: (number: number) => `pembatalan pertemuan ${number}`,
  keep: 'Kembali',
  confirmPostpone: 'Tunda pertemuan',
  confirmCancel: 'Batalkan pertemuan',
}

/** Words of signing a record, and of adding to a signed one. */
export const signingText = {
  title: 'Tanda tangan',
  intro:
    'Sesudah ditandatangani, isi pertemuan ini terkunci; hanya tambahan bertanggal yang dapat ditulis.',
  worker: 'Ditandatangani oleh',
  sign: 'Tanda tangani dan kunci',
  cancel: 'Batal',
  label: (number: number) => `tanda tangan catatan pertemuan ${number}`,
  saveFirst: 'Simpan atau batalkan dahulu isian pertemuan ini.',
  notHeld: 'Dapat ditandatangani sesudah pertemuan ditandai terlaksana.',
  doubts: 'Sebelum ditandatangani, periksa:',
  doubt: {
    marksMissing: (count: number) => `kehadiran ${count} anggota belum dicatat`,
    capturesOpen: (count: number) => `${count} catatan cepat belum dilengkapi`,
    summaryMissing: () => 'catatan kelompok belum ditulis',
    objectivesNotJudged: () => 'ketercapaian tujuan belum dinilai',
    asasNotesMissing: (count: number) => `${count} asas bernilai 0 atau 1 belum diberi catatan`,
  } satisfies Record<SigningDoubtCode, (count: number) => string>,
  signed: (worker: string, when: string) => `Ditandatangani ${worker} pada ${when}`,
  locked: 'Isinya terkunci. Yang perlu diluruskan ditulis sebagai tambahan bertanggal.',
  addenda: 'Tambahan bertanggal',
  noAddenda: 'Belum ada tambahan.',
  addendum: 'Tambahan',
  addendumHint: 'Pelurusan atau keterangan yang baru diketahui. Pakai kode anggota.',
  addedBy: 'Ditulis oleh',
  add: 'Tambahkan',
  addLabel: (number: number) => `tambahan pada pertemuan ${number}`,
  entry: (when: string, worker: string | null) => (worker ? `${when}, ${worker}` : when),
}

/** Whether a meeting can still be opened with the group, and what that is called. */
export function liveWords(session: Session): string {
  const isBegun = session.openedAt || session.status === 'terlaksana'
  return isBegun ? meetingsText.live.goOn : meetingsText.live.start
}
