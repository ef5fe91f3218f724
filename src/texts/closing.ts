/** The question asked before a window with unsaved work closes. */
export const closingText = {
  message: 'Ada isian yang belum disimpan.',
  detail:
    'Isian itu disimpan sementara dan ditawarkan lagi saat kelompok dibuka. Data yang sudah tersimpan tetap utuh.',
  stay: 'Kembali ke isian',
  close: 'Tutup jendela',
}
