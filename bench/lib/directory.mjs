const KINDS = ['Puskesmas', 'PKBM', 'Karang Taruna', 'LKSA', 'Masjid', 'Bengkel', 'Posyandu', 'LBH']
const PLACES = [
  'Bergas',
  'Ungaran',
  'Tuntang',
  'Ambarawa',
  'Bawen',
  'Pringapus',
  'Jambu',
  'Sumowono',
]
const SERVICES = [
  'pemeriksaan umum',
  'konseling keluarga',
  'kursus menjahit',
  'magang',
  'bantuan hukum',
]

/** So many resources as a directory of several regencies would hold, the same ones at every run. */
export function manyResources(count, categories) {
  const pick = (list, turn) => list[turn % list.length]
  return Array.from({ length: count }, (_, index) => ({
    id: `SD-${String(index + 1).padStart(4, '0')}`,
    name: `${pick(KINDS, index)} ${pick(PLACES, index >> 3)} ${1 + (index >> 6)}`,
    organisation: index % 3 === 0 ? `Yayasan Contoh ${index % 211}` : null,
    category: pick(categories, index),
    systemKind: pick(['formal', 'informal', 'kemasyarakatan'], index),
    services: [pick(SERVICES, index), pick(SERVICES, index >> 2), `layanan ${index % 97}`],
    address: `Jalan Contoh ${index % 300} RT ${index % 9}`,
    district: pick(PLACES, index >> 3),
    regency: `Kabupaten Contoh ${index % 12}`,
    lat: -7.2 + ((index * 7919) % 10000) / 20000,
    lon: 110.2 + ((index * 104729) % 10000) / 20000,
    phone: `(024) ${String(1_000_000 + index * 37)}`,
    cost: index % 2 === 0 ? 'gratis' : 'Rp10.000',
    status: 'aktif',
    verifiedDate: index % 4 === 0 ? null : `2026-0${1 + (index % 9)}-12`,
    verifiedBy: 'PS-02',
  }))
}
