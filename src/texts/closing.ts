/** The question asked before a window with unsaved work closes. */
export const closingText = {
  message: 'Ada isian yang belum disimpan.',
  detail: 'Bila jendela ditutup sekarang, isian itu hilang. Data yang sudah tersimpan tetap utuh.',
  stay: 'Kembali ke isian',
  close: 'Tutup tanpa menyimpan',
}
