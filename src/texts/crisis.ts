import { formatDay } from './formats'

/** Words of the contacts for an emergency, one click away on every screen of a group and of the agency. */
export const crisisText = {
  open: 'Kontak darurat',
  openHint: 'Ctrl+Shift+K',
  title: 'Kontak darurat',
  intro: 'Pastikan semua orang aman dahulu. Pencatatan dapat menunggu.',
  list: 'Yang dapat dihubungi',
  phone: 'Telepon',
  whatsapp: 'WhatsApp',
  noNumber: 'Nomornya belum ditulis.',
  checked: (day: string) => `Diperiksa ${formatDay(day)}.`,
  checkedLongAgo: (day: string) =>
    `Terakhir diperiksa ${formatDay(day)}, lebih dari 180 hari yang lalu. Nomornya mungkin sudah berubah.`,
  neverChecked: 'Nomor ini belum pernah diperiksa.',
  empty: {
    title: 'Belum ada kontak darurat',
    body: 'Catat nomor polisi, layanan perlindungan anak dan perempuan, dan layanan kesehatan setempat pada halaman lembaga, sebelum diperlukan.',
    toAgency: 'Catat kontak pada halaman lembaga',
  },
}
