/** Words of the rating of one goal at one review point. */
export const goalRatingText = {
  level: 'Jenjang yang dicapai',
  levelName: (level: string, words: string) => `${level} · ${words}`,
  undescribed: 'belum diuraikan',
  noScale: {
    title: 'Tangga capaian belum ditulis',
    body: 'Tanpa uraian, jenjang hanya berarti menurut penilainya. Tulis tangga capaian tujuan ini lebih dahulu; sesudah penilaian pertama tangga hanya dapat diubah dengan alasan.',
  },
  evidence: 'Bukti',
  evidenceHint: 'Dari mana terlihat? Sebut catatan atau ukurannya, dan anggota dengan kode.',
  former: (level: string, point: string) => `Penilaian lalu: ${level} (${point}).`,
  baseline: (level: string) => `Keadaan awal: ${level}.`,
  save: 'Simpan penilaian',
  saveLabel: (goal: string, point: string) => `penilaian tujuan ${goal} pada ${point}`,
  remove: 'Hapus penilaian ini',
  removeLabel: (goal: string, point: string) => `penghapusan penilaian ${goal} pada ${point}`,
}
