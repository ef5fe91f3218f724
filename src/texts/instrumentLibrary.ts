/** Words of choosing an instrument for a group, and of those that the agency keeps. */
export const instrumentLibraryText = {
  title: 'Tambah alat ukur',
  intro:
    'Pilih yang sudah ada, atau susun sendiri. Guyub hanya membawa alat ukur yang boleh dibagikan; alat ukur lain disusun lembaga sesuai izin yang dimilikinya.',
  builtIn: 'Bawaan Guyub',
  clinical: {
    title: 'Penapisan klinis (PHQ-9 dan GAD-7)',
    note: 'Dipakai hanya bersama psikolog atau tenaga kesehatan yang menindaklanjuti hasilnya.',
  },
  agency: 'Milik lembaga',
  agencyNote: 'Alat ukur yang disimpan lembaga dari kelompok mana pun.',
  agencyEmpty:
    'Lembaga belum menyimpan alat ukur. Susun di sebuah kelompok, lalu pilih "Simpan sebagai alat ukur lembaga" pada bagian Susunan.',
  loading: 'Membaca alat ukur lembaga ...',
  own: 'Susun sendiri',
  ownNote: 'Mulai dari kosong: tulis butir, nilai jawaban, dan cara skornya dihitung.',
  begin: 'Mulai dari kosong',
  take: 'Tambahkan',
  takeOf: (name: string) => `Tambahkan ${name}`,
  taken: 'Sudah ada di kelompok ini.',
  takenAside: 'Ada di arsip kelompok ini; pakai lagi dari daftar alat ukur.',
  takeLabel: (name: string) => `alat ukur ${name}`,
  facts: (items: number, range: string) => `${items} butir. ${range}.`,
  safety: {
    title: (code: string) => `Sebelum memakai ${code}`,
    items: (items: string) =>
      `Jawaban pada butir ${items} dapat menunjukkan bahaya bagi anggota. Setiap jawaban di atas nilai terkecil harus ditanyakan pada hari itu juga.`,
    clinical:
      'Hasilnya penapisan, bukan diagnosis. Sepakati lebih dahulu siapa tenaga kesehatan yang membaca dan menindaklanjutinya.',
    steps: [
      'Supervisor mengetahui alat ini dipakai.',
      'Kontak darurat lembaga sudah diisi (Ctrl+Shift+K).',
      'Tujuan rujukan sudah diketahui.',
    ],
    confirm: 'Siap, tambahkan',
  },
  keep: {
    action: 'Simpan sebagai alat ukur lembaga',
    kept: (name: string) => `${name} tersimpan di lembaga dan dapat dipilih kelompok lain.`,
    present: 'Versi ini sudah ada pada alat ukur lembaga.',
  },
  ofAgency: {
    intro:
      'Alat ukur yang dapat dipilih semua kelompok. Menghapusnya di sini tidak mengubah kelompok yang sudah memakainya.',
    empty: 'Belum ada alat ukur lembaga',
    columns: ['Alat ukur', 'Butir', 'Lisensi', 'Validitas', 'Tindakan'],
    remove: 'Hapus',
    removeOf: (name: string) => `Hapus ${name}`,
    removeLabel: (name: string) => `penghapusan alat ukur ${name}`,
  },
}
