/** Words that the screens of evaluation share. */
export const evaluationText = {
  partsOfPage: 'Bagian halaman ini',
  print: 'Cetak pada Laporan Akhir',
}
