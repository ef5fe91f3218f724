/** Headings of the chapters, in their order. Source: domain.md 6.7. */
export const finalTitles = {
  approval: 'Lembar Pengesahan',
  foreword: 'Kata Pengantar',
  contents: 'Daftar Isi',
  introduction: 'Bab I. Pendahuluan',
  program: 'Bab II. Gambaran Program',
  course: 'Bab III. Pelaksanaan',
  results: 'Bab IV. Hasil',
  discussion: 'Bab V. Pembahasan',
  conclusion: 'Bab VI. Simpulan dan Rekomendasi',
  budget: 'Realisasi Anggaran',
  closing: 'Penutup',
  annexes: 'Lampiran',
  gaps: 'Yang Belum Lengkap',
} as const

/** Headings within the chapters, as the table of contents lists them too. */
export const finalSections = {
  introduction: [
    'A. Latar Belakang',
    'B. Dasar',
    'C. Maksud dan Tujuan',
    'D. Ruang Lingkup',
    'E. Metode Evaluasi',
  ],
  program: ['A. Lembaga', 'B. Kelompok', 'C. Petugas', 'D. Sumber Daya'],
  course: [
    'A. Prakelompok',
    'B. Pertemuan',
    'C. Pemanfaatan Sumber',
    'D. Konseling Perorangan',
    'E. Keselamatan dan Kerahasiaan',
  ],
  results: [
    'A. Proses',
    'B. Delapan Tugas',
    'C. Tujuan Kelompok dan Anggota',
    'D. Alat Ukur',
    'E. Sosiometri',
    'F. Kebutuhan, Sumber, dan Rujukan',
    'G. Kepesertaan',
  ],
  discussion: [
    'A. Yang Ditemukan dan Buktinya',
    'B. Faktor Pendukung dan Penghambat',
    'C. Untuk Siapa',
    'D. Keterbatasan Bukti',
    'E. Penyampaian kepada Kelompok',
  ],
  conclusion: ['A. Simpulan', 'B. Rekomendasi', 'C. Perbaikan Program', 'D. Tindak Lanjut'],
} as const
