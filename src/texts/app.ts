/** Words that every screen shares. */
export const appText = {
  name: 'Guyub',
  back: 'Kembali',
  cancel: 'Batal',
  close: 'Tutup',
  save: 'Simpan',
  tryAgain: 'Coba lagi',
  reload: 'Muat ulang',
  skipToContent: 'Langsung ke isi',
  windowTitle: (screen: string, place?: string) =>
    [screen, place, 'Guyub'].filter(Boolean).join(' · '),
  boundary: {
    title: 'Layar ini tidak dapat ditampilkan',
    body: 'Kekeliruan ini ada pada Guyub, bukan pada Anda. Semua yang sudah tersimpan tetap utuh di diska. Muat ulang layar ini; bila berulang, kembali ke daftar kelompok.',
    toLibrary: 'Ke daftar kelompok',
  },
  toMend: (count: number) => `${count} isian perlu diperbaiki.`,
  chooseOne: 'Pilih salah satu.',
  dayHint: 'Contoh: 22 November 2026 atau 22-11-2026.',
  dayUnderstood: (day: string) => `Terbaca: ${day}.`,
  dayNotUnderstood: 'Tanggal ini belum dapat dibaca.',
  openCalendar: (label: string) => `Buka kalender untuk ${label.toLowerCase()}`,
}
