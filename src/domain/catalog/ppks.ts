/**
 * The national list of people in need of social welfare services (PPKS, 26 categories), the starting point
 * of an agency's own list. The words are stored as they stand here. Source: domain.md 2.19.
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
