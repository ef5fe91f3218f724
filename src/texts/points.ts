/** Words of the review points, at which tasks, principles and goals are judged. */
export const pointsText = {
  point: 'Titik telaah',
  option: (id: string, day: string, meeting: string) => `${id} · ${day} · ${meeting}`,
  beforeFirst: 'sebelum pertemuan pertama',
  afterMeeting: (number: number) => `sesudah pertemuan ke-${number}`,
  noMeeting: 'tanpa pertemuan',
  newPoint: 'Titik telaah baru ...',
  newPointForm: {
    title: (id: string) => `Titik telaah baru: ${id}`,
    intro: 'Pada satu titik telaah kedelapan tugas, prinsip, dan tujuan dinilai bersama.',
    date: 'Tanggal telaah',
    afterSession: 'Saat telaah',
    create: 'Buat titik telaah',
    label: (id: string) => `titik telaah ${id}`,
  },
  empty: {
    title: 'Belum ada titik telaah',
    body: 'Titik telaah adalah hari ketika kelompok dinilai: sebelum mulai, sesudah setiap tiga atau empat pertemuan, pada akhir, dan pada tindak lanjut.',
  },
}
