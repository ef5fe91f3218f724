import type { PlannedReview, ReviewState } from '../domain/progress/reviewSchedule'
import { formatCount, formatDay } from './formats'

/** Words of the periodic review, in which tasks, goals and principles are judged together. */
export const reviewText = {
  title: 'Telaah berkala',
  titleOf: (point: string) => `Telaah ${point}`,
  intro:
    'Pada satu telaah kedelapan tugas, tujuan, dan keenam prinsip dinilai bersama; biasanya selesai dalam sepuluh menit. Setiap bagian tersimpan begitu Anda menyimpannya, jadi telaah dapat dilanjutkan kapan saja.',
  schedule: {
    title: 'Jadwal telaah',
    caption: 'Telaah menurut rencana program',
    columns: {
      review: 'Telaah',
      when: 'Saat',
      day: 'Tanggal',
      state: 'Keadaan',
      actions: 'Tindakan',
    },
    notMade: 'belum dibuat',
    noDay: 'belum dijadwalkan',
    states: {
      done: 'Selesai',
      begun: 'Sebagian dinilai',
      due: 'Sudah waktunya',
      ahead: 'Akan datang',
      open: 'Menunggu jadwal',
    } satisfies Record<ReviewState, string>,
    reasons: {
      start: () => 'Sebelum pertemuan pertama',
      interval: ({ afterSession }) => `Sesudah pertemuan ke-${afterSession}`,
      end: ({ afterSession }) => `Akhir, sesudah pertemuan ke-${afterSession}`,
      followUp: () => 'Tindak lanjut',
      byHand: ({ afterSession }) =>
        afterSession === null
          ? 'Dibuat sendiri'
          : `Dibuat sendiri, sesudah pertemuan ke-${afterSession}`,
    } satisfies Record<PlannedReview['reason'], (review: PlannedReview) => string>,
    start: 'Mulai telaah',
    startOf: (when: string) => `Mulai telaah: ${when}`,
    goOn: 'Lanjutkan',
    look: 'Buka',
    openOf: (action: string, point: string) => `${action} ${point}`,
    change: 'Ubah tanggal',
    changeOf: (point: string) => `Ubah tanggal ${point}`,
    remove: 'Hapus',
    removeOf: (point: string) => `Hapus ${point}`,
    removeLabel: (point: string) => `penghapusan titik telaah ${point}`,
    startLabel: (point: string) => `titik telaah ${point}`,
    add: 'Titik telaah lain ...',
    judged: 'Titik yang sudah dinilai tidak dapat dihapus; tanggalnya dapat diubah.',
  },
  manner: {
    title: 'Cara menelaah',
    interval: 'Telaah sesudah setiap',
    meetings: (count: number) => `${count} pertemuan`,
    intervalLabel: 'jarak antartelaah',
    showsFormer: 'Tampilkan nilai lalu sebelum nilai baru dipilih',
    showsFormerHint:
      'Bila tidak dicentang, nilai lalu baru tampak sesudah Anda memilih. Penilaian yang tidak melihat nilai lalu lebih jujur.',
    showsFormerLabel: 'tampilan nilai lalu',
  },
  back: 'Jadwal telaah',
  list: 'Bagian telaah',
  groups: { task: 'Delapan tugas', goal: 'Tujuan', principle: 'Enam prinsip' },
  progress: (done: number, all: number) => `${formatCount(done, all)} bagian sudah dinilai.`,
  progressLabel: 'Kemajuan telaah',
  state: { done: 'sudah dinilai', open: 'belum dinilai' },
  position: (index: number, all: number) => `Bagian ${index} dari ${all}`,
  summaryTitle: 'Ringkasan telaah',
  whole: {
    title: 'Telaah ini lengkap',
    body: 'Semua tugas, tujuan, dan prinsip sudah dinilai.',
  },
  stillOpen: (count: number) => `${count} bagian belum dinilai`,
  firstOpen: 'Ke bagian yang belum dinilai',
  toReport: 'Ke laporan',
  toOverview: 'Ke ikhtisar',
  noGoals: 'Belum ada tujuan yang dapat dinilai.',
  toGoals: 'Ke layar Tujuan',
  changes: {
    title: 'Perubahan sejak telaah lalu',
    caption: 'Nilai lalu dan nilai pada telaah ini',
    columns: { what: 'Bagian', former: 'Lalu', now: 'Kini', change: 'Perubahan' },
    first: 'penilaian pertama',
  },
  warnings: {
    title: 'Perlu ditimbang lagi',
    none: 'Tidak ada penilaian yang bertentangan dengan catatan.',
  },
  goalOf: (owner: string) => `Tujuan ${owner}`,
  groupGoal: 'Tujuan kelompok',
  indicator: (words: string) => `Indikator: ${words}`,
  principleScore: (words: string) => `skor ${words}`,
}

/** When a review takes place, in words. */
export function reviewWhen(review: PlannedReview): string {
  return reviewText.schedule.reasons[review.reason](review)
}

/** The day of a review, or that nobody knows it yet. */
export function reviewDay({ day }: PlannedReview): string {
  return day ? formatDay(day) : reviewText.schedule.noDay
}
