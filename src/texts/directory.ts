/** Words of the directory of community resources that all groups share. */
export const directoryText = {
  title: 'Direktori sumber',
  loading: 'Membuka direktori sumber ...',
  notOpened: 'Direktori sumber tidak dapat dibuka',
  nav: { label: 'Bagian direktori' },
  parts: {
    daftar: 'Daftar sumber',
    peta: 'Peta sumber',
    periksa: 'Perlu diperiksa',
    tukar: 'Impor dan ekspor',
    lapisan: 'Lapisan peta',
  },
}
