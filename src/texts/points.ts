import type { ReviewPoint } from '../domain/records/reviewPoint'

/** Words of the review points, at which tasks, principles and goals are judged. */
export const pointsText = {
  point: 'Titik telaah',
  option: (id: string, day: string, meeting: string) => `${id} · ${day} · ${meeting}`,
  beforeFirst: 'sebelum pertemuan pertama',
  afterMeeting: (number: number) => `sesudah pertemuan ke-${number}`,
  noMeeting: 'tanpa pertemuan',
  newPoint: 'Titik telaah baru ...',
  form: {
    title: (id: string) => `Titik telaah baru: ${id}`,
    changeTitle: (id: string) => `Titik telaah ${id}`,
    intro: 'Pada satu titik telaah kedelapan tugas, prinsip, dan tujuan dinilai bersama.',
    date: 'Tanggal telaah',
    afterSession: 'Saat telaah',
    create: 'Buat titik telaah',
    label: (id: string) => `titik telaah ${id}`,
  },
  ahead: {
    title: (day: string) => `Telaah ini bertanggal ${day}`,
    body: 'Penilaian baru dapat disimpan pada hari itu atau sesudahnya. Bila ditelaah lebih awal, ubah tanggalnya di Telaah berkala.',
  },
  empty: {
    title: 'Belum ada titik telaah',
    body: 'Titik telaah adalah hari ketika kelompok dinilai: sebelum mulai, sesudah setiap tiga atau empat pertemuan, pada akhir, dan pada tindak lanjut.',
  },
}

/** After which meeting a review point stands, in words. */
export function pointWhen({ afterSession }: Pick<ReviewPoint, 'afterSession'>): string {
  if (afterSession === null || afterSession === undefined) return pointsText.noMeeting
  return afterSession === 0 ? pointsText.beforeFirst : pointsText.afterMeeting(afterSession)
}
