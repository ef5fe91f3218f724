/** Words of the frame around an open group. */
export const groupText = {
  loading: 'Membuka kelompok ...',
  notOpened: 'Kelompok tidak dapat dibuka',
  toLibrary: 'Daftar kelompok',
  nav: {
    label: 'Bagian kelompok',
    overview: 'Ikhtisar',
    planning: 'Perencanaan',
    design: 'Rancangan program',
    members: 'Anggota',
    consents: 'Persetujuan',
    contract: 'Kontrak kelompok',
    phases: 'Tahap',
    review: 'Telaah',
    tasks: 'Delapan tugas',
    principles: 'Enam prinsip',
    print: 'Dokumen',
    report: 'Laporan dan cetak',
  },
  unsaved: (count: number) => `${count} belum disimpan`,
  leadWorker: 'Penanggung jawab',
  phase: 'Tahap',
  code: 'Kode',
  saving: 'Menyimpan ...',
  saved: (time: string) => `Tersimpan ${time}`,
  unchanged: 'Belum ada perubahan',
  notSaved: 'Belum tersimpan',
  undo: 'Urungkan',
  redo: 'Ulangi',
  undoOf: (what: string) => `Urungkan: ${what}`,
  redoOf: (what: string) => `Ulangi: ${what}`,
  done: (what: string) => `Tersimpan: ${what}.`,
  undone: (what: string) => `Diurungkan: ${what}.`,
  redone: (what: string) => `Diulangi: ${what}.`,
  readOnlyTitle: 'Kelompok ini hanya dapat dibaca',
  readOnlyBody:
    'Map kelompok sedang dipakai di tempat lain atau tidak dapat ditulisi. Anda dapat membaca dan mencetak; perubahan tidak dapat disimpan.',
  recoveredTitle: 'Kelompok dibuka dari simpanan lain yang utuh',
  recoveredBody: (kept: string) =>
    `Berkas terakhir rusak, jadi dibuka simpanan utuh yang terdekat. Berkas yang rusak tetap disimpan sebagai ${kept}. Periksa apakah perubahan terakhir Anda masih ada.`,
  leave: {
    title: 'Masih ada yang belum disimpan',
    body: (what: string) =>
      `Isian ini belum disimpan: ${what}. Isian dapat disimpan sementara dan ditawarkan lagi saat dibuka kembali.`,
    stay: 'Tetap di sini',
    keep: 'Simpan sementara dan tinggalkan',
    discard: 'Buang dan tinggalkan',
  },
  notKept: {
    title: 'Isian yang belum disimpan belum terjaga',
    noPlace:
      'Map kelompok sedang tidak dapat ditulisi atau diskanya penuh, sehingga isian ini hanya ada di jendela ini. Jangan tutup Guyub. Kosongkan sebagian diska atau simpan isiannya; Guyub terus mencoba lagi.',
    tooMuch:
      'Terlalu banyak isian yang belum disimpan, sehingga isian ini hanya ada di jendela ini. Jangan tutup Guyub. Simpan atau buang sebagian isian.',
  },
  leftBehind: {
    title: (count: number) => `Ada ${count} isian yang belum disimpan`,
    body: 'Isian ini tersimpan sementara. Buka untuk melanjutkan dan menyimpannya, atau buang.',
    goOn: (label: string) => `Lanjutkan: ${label}`,
    discard: 'Buang',
    discardOf: (label: string) => `Buang isian ${label}`,
  },
}
