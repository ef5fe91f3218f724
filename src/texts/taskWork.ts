import type { TaskCode } from '../domain/catalog/tasks'

/** The wording of the source and what a worker usually does for each task. Source: seeds/004, tasks a-h; domain.md 3. */
export const taskWork: Record<TaskCode, { source: string; activities: readonly string[] }> = {
  a: {
    source:
      'Membentuk kelompok dalam memahami tujuan dari badan sosial yang menyelenggarakan bimbingan sosial kelompok itu dan sampai sejauh mana dapat memberikan keuntungan bagi pencapaian tujuan kelompok.',
    activities: [
      'Orientasi lembaga dan tur singkat',
      'Penjelasan hak, kewajiban, dan batas kerahasiaan',
      'Membahas irisan tujuan lembaga dan kelompok (diagram dua lingkaran)',
      'Menghadirkan pimpinan lembaga untuk tanya jawab',
    ],
  },
  b: {
    source: 'Membantu kelompok dalam merumuskan sasaran kerja, maksud dan tujuan kelompok.',
    activities: [
      'Curah harapan (kartu harapan, pohon masalah atau harapan)',
      'Menyusun pernyataan tujuan bersama',
      'Menyusun tangga capaian dengan bahasa anggota',
      'Peninjauan tujuan di pertengahan dan akhir',
    ],
  },
  c: {
    source:
      'Membantu kelompok dalam mengembangkan jiwa kelompok dan kesadaran para anggota kelompok.',
    activities: [
      'Pembuka dan penutup tetap (putaran perasaan)',
      'Nama, ikrar, dan lambang kelompok',
      'Permainan kerja sama dan tugas bersama',
      'Memantulkan kesamaan pengalaman',
    ],
  },
  d: {
    source:
      'Membantu kelompok untuk menyadari kemampuan dan kelemahannya sehingga ia dapat mengambil keputusan sesuai tingkatnya.',
    activities: [
      'Analisis kekuatan dan kelemahan kelompok',
      'Latihan musyawarah dan pemungutan suara',
      'Menaikkan jenjang keputusan setahap demi setahap',
      'Refleksi atas keputusan terdahulu',
    ],
  },
  e: {
    source:
      'Membantu kelompok untuk mengetahui atau mengenal persoalan-persoalan yang terjadi di dalam kelompok.',
    activities: [
      'Putaran cek suasana',
      'Memantulkan pola yang teramati tanpa menuduh',
      'Permainan peran konflik',
      'Mediasi antaranggota',
    ],
  },
  f: {
    source:
      'Membantu kelompok untuk berusaha menyempurnakan organisasi, kemudian membantu para pemimpinnya memahami tugas.',
    activities: [
      'Menyusun peran dan uraian tugas',
      'Membimbing ketua atau pemandu sebelum dan sesudah pertemuan',
      'Peran bergilir',
      'Menyerahkan bagian pertemuan kepada anggota',
    ],
  },
  g: {
    source: 'Membantu kelompok dalam usahanya untuk memperoleh sumber-sumber yang diperlukan.',
    activities: [
      'Pemetaan sumber dan eco-map kelompok',
      'Kunjungan lembaga dan narasumber',
      'Latihan menelepon atau menulis permohonan',
      'Rujukan dan tindak lanjut rujukan',
      'Advokasi bila akses ditolak',
    ],
  },
  h: {
    source:
      'Membantu individu-individu untuk saling menerima temannya dan saling bergaul dengan penuh tanggung jawab sebagai sesama anggota kelompok.',
    activities: [
      'Mencontohkan penerimaan',
      'Memasangkan anggota lintas subkelompok',
      'Latihan mendengar aktif dan umpan balik',
      'Proses pemulihan saat ada yang tersakiti',
    ],
  },
}
