import type { MapReach } from '../domain/geo/mapReach'

/** Words of what can be chosen before it is printed. */
export const directoryDeskText = {
  categories: 'Jenis sumber',
  categoriesHint: 'Tanpa pilihan, semua jenis dicetak.',
  reach: 'Jangkauan peta',
  reachHint:
    'Menurut letak: sembilan dari sepuluh sumber tergambar. Sumber yang lebih jauh tetap ada pada daftar dan disebut di luar peta.',
  reaches: {
    sesuai: 'Menurut letak sumber',
    '5': '5 km dari lembaga',
    '10': '10 km dari lembaga',
    '25': '25 km dari lembaga',
    '50': '50 km dari lembaga',
    '100': '100 km dari lembaga',
    semua: 'Semua sumber yang letaknya diketahui',
  } satisfies Record<MapReach, string>,
  withEcoMap: 'Sertakan eko-peta kelompok (untuk petugas; sifatnya menjadi TERBATAS)',
  privacy:
    'Tanpa anggota, tanpa nama narahubung, tanpa telepon pribadi. Nomor yang tidak ditandai pribadi ikut dicetak.',
  printTitle: 'Cetak direktori dan peta',
  empty: 'Belum ada sumber; yang tercetak hanya kepala surat dan kontak darurat.',
}
