/**
 * The 26 categories of people in need of social welfare services (PPKS), in the ministry's order: the list from
 * which a program chooses whom it is for, where the agency keeps none of its own.
 * Source: domain.md 2.19 (Permensos 8/2012).
 */
export const nationalPpks = [
  'Anak balita terlantar',
  'Anak terlantar',
  'Anak berhadapan dengan hukum',
  'Anak jalanan',
  'Anak dengan kedisabilitasan',
  'Anak korban tindak kekerasan',
  'Anak yang memerlukan perlindungan khusus',
  'Lanjut usia terlantar',
  'Penyandang disabilitas',
  'Tuna susila',
  'Gelandangan',
  'Pengemis',
  'Pemulung',
  'Kelompok minoritas',
  'Bekas warga binaan lembaga pemasyarakatan',
  'Orang dengan HIV/AIDS',
  'Korban penyalahgunaan NAPZA',
  'Korban perdagangan orang',
  'Korban tindak kekerasan',
  'Pekerja migran bermasalah sosial',
  'Korban bencana alam',
  'Korban bencana sosial',
  'Perempuan rawan sosial ekonomi',
  'Fakir miskin',
  'Keluarga bermasalah sosial psikologis',
  'Komunitas adat terpencil',
] as const
