/** Words of the sheet of one resource of the directory. */
export const directoryRecordText = {
  back: 'Semua sumber',
  notFound: (id: string) =>
    `Sumber ${id} tidak ada di direktori ini; mungkin penambahannya diurungkan.`,
  save: 'Simpan sumber',
  another: 'Tambah sumber lain',
  sheet: 'Sumber dan layanannya',
  checkedNow: 'Keterangan ini sudah saya periksa hari ini',
  checkedNowHint: 'Misalnya dengan menelepon atau datang ke tempatnya.',
  check: {
    title: 'Pemeriksaan',
    note: 'Keterangan yang lebih dari 180 hari tidak diperiksa dihitung kedaluwarsa.',
  },
  aside: {
    title: 'Sisihkan',
    note: 'Sumber yang sudah tidak ada disisihkan, bukan dihapus: kelompok yang pernah memakainya tetap mengenalinya.',
    setAside: 'Sisihkan sumber ini',
    label: (id: string) => `penyisihan sumber ${id}`,
    isSetAside: 'Sumber ini disisihkan',
    isSetAsideNote: 'Sumber ini tidak muncul pada daftar, peta, dan pilihan kelompok.',
    restore: 'Pakai lagi',
    restoreLabel: (id: string) => `pemakaian kembali sumber ${id}`,
  },
  nearby: {
    title: 'Sumber lain di dekatnya',
    note: 'Sampai 5 km garis lurus, yang terdekat lebih dahulu.',
    none: 'Tidak ada sumber lain sampai 5 km.',
    noPlace: 'Isi letak sumber ini untuk melihat yang lain di dekatnya.',
  },
  doubles: {
    title: 'Mungkin sudah ada di direktori',
    one: (name: string, id: string) => `${name} (${id})`,
    compare: 'Bandingkan dan gabungkan',
  },
  onMap: 'Lihat di peta',
}
