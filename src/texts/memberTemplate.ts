import type { ImportColumn } from '../domain/members/importColumns'

/** Words of the empty list that is filled in with a spreadsheet program. */
export const memberTemplateText = {
  fileName: 'templat-anggota',
  listSheet: 'Anggota',
  helpSheet: 'Petunjuk',
  helpHead: ['Kolom', 'Wajib', 'Cara mengisi', 'Contoh'],
  required: 'Ya',
  optional: 'Tidak',
  intro: [
    'Isi lembar Anggota: satu orang per baris, mulai dari baris kedua. Judul kolom jangan diubah.',
    'Tulis nilainya, bukan rumus. NIK dan nomor telepon ditulis sebagai teks supaya angkanya utuh.',
    'Berkas ini memuat data pribadi begitu diisi. Simpan di tempat yang aman dan hapus setelah diimpor.',
  ],
} as const

/** How each column is filled in, with one made-up person as the example. */
export const memberTemplateHelp: Record<ImportColumn, { how: string; example: string }> = {
  fullName: { how: 'Nama lengkap seperti pada dokumen.', example: 'Rahmat Contoh' },
  nickname: { how: 'Nama panggilan sehari-hari.', example: 'Rahmat' },
  sex: { how: 'L atau P.', example: 'L' },
  birthDate: { how: 'Tanggal, bulan, tahun.', example: '3 Mei 2010' },
  nik: { how: '16 angka, sebagai teks.', example: '9171010305100001' },
  nikPurpose: {
    how: 'Untuk apa NIK dicatat. Tanpa keperluan, NIK tidak disimpan.',
    example: 'Verifikasi data penerima layanan',
  },
  address: { how: 'Alamat tinggal sekarang.', example: 'Jalan Melati 5, Sleman' },
  phone: { how: 'Sebagai teks, dengan angka nol di depan.', example: '081200000000' },
  guardianName: { how: 'Untuk anggota di bawah 18 tahun.', example: 'Sri Contoh' },
  guardianRelation: { how: 'Hubungan dengan anggota.', example: 'Ibu' },
  guardianPhone: { how: 'Sebagai teks, dengan angka nol di depan.', example: '081300000000' },
  ppks: { how: 'Kategori pelayanan menurut lembaga.', example: 'Anak terlantar' },
  education: { how: 'Pendidikan terakhir atau kelas sekarang.', example: 'SMP kelas 8' },
  work: { how: 'Pekerjaan sekarang, bila ada.', example: 'Pelajar' },
  disabilityNeeds: {
    how: 'Yang diperlukan supaya dapat ikut dengan leluasa.',
    example: 'Tulisan besar',
  },
  participationBasis: { how: 'Sukarela, rujukan, atau kewajiban.', example: 'Sukarela' },
  voluntarinessNote: {
    how: 'Bila diwajibkan: pilihan apa yang tetap dimiliki anggota.',
    example: 'Ikut atas kemauan sendiri',
  },
  referredBy: { how: 'Orang atau lembaga yang merujuk.', example: 'SMP Contoh' },
  intakeDate: { how: 'Tanggal penerimaan awal.', example: '20 November 2026' },
  joinDate: {
    how: 'Tanggal mulai ikut. Bila kosong dipakai tanggal mulai program.',
    example: '1 Desember 2026',
  },
  strengths: { how: 'Kekuatan yang dibawa anggota ke kelompok.', example: 'Suka menggambar' },
  needs: { how: 'Kebutuhan yang ingin dijawab lewat kelompok.', example: 'Teman bercerita' },
  socialSituation: { how: 'Keluarga, pengasuhan, dan lingkungan.', example: 'Tinggal bersama ibu' },
}
