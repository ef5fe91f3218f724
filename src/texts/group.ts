/** Words of the frame around an open group. */
export const groupText = {
  loading: 'Membuka kelompok ...',
  notOpened: 'Kelompok tidak dapat dibuka',
  toLibrary: 'Daftar kelompok',
  nav: {
    label: 'Bagian kelompok',
    overview: 'Ikhtisar',
    tasks: 'Delapan tugas',
    report: 'Laporan',
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
    body: (what: string) => `Bila Anda meninggalkan kelompok ini, isian berikut hilang: ${what}.`,
    stay: 'Tetap di sini',
    discard: 'Buang dan tinggalkan',
  },
}
