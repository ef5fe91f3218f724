import type { mapLayerForms } from '../domain/catalog/lists'
import type { AreaLevel } from '../domain/geo/areas'
import type { GeoJsonFault } from '../domain/geo/geoJsonLayer'
import type { PositionDoubt } from '../domain/geo/position'
import { formatDay, formatNumber } from './formats'

/** "3,2 km"; below one kilometre in whole metres of ten, for nobody knows better in a straight line. */
export function formatKm(km: number): string {
  if (km < 1) return `${formatNumber(Math.round(km * 100) * 10)} m`
  return `${formatNumber(km, km < 100 ? 1 : 0)} km`
}

/** "-7,1958; 110,4211": as it is typed, decimal commas and all. */
export function formatPosition({ lat, lon }: { lat: number; lon: number }): string {
  const half = (degrees: number) => String(Math.round(degrees * 1e6) / 1e6).replace('.', ',')
  return `${half(lat)}; ${half(lon)}`
}

/** Words of the map and whatever is placed on it. */
export const mapText = {
  label: 'Peta sumber',
  labelOfField: 'Peta untuk menandai letak',
  description: 'Tombol panah menggeser peta, tombol tambah dan kurang memperbesar dan memperkecil.',
  descriptionOfField:
    'Klik pada peta menandai letak. Tombol panah menggeser peta, tambah dan kurang memperbesar dan memperkecil, Enter menandai letak di tengah peta.',
  loading: 'Menyiapkan peta ...',
  notLoaded:
    'Peta dasar tidak dapat dimuat. Data Anda tidak terpengaruh; buka layar ini sekali lagi.',
  plain:
    'Komputer ini tidak dapat menggambar peta dengan kartu grafis, maka peta sederhana yang dipakai. Letak dan jarak tetap sama.',
  plainNoTiles: (names: readonly string[]) =>
    `Lapisan PMTiles tidak tampil di peta sederhana: ${names.join(', ')}.`,
  zoomIn: 'Perbesar peta',
  zoomOut: 'Perkecil peta',
  showAll: 'Lihat semua titik',
  scale: (metres: number) =>
    metres < 1_000 ? `${formatNumber(metres)} m` : `${formatNumber(metres / 1_000)} km`,
  scaleLabel: (metres: number) => `Skala: garis ini ${mapText.scale(metres)}`,
  circles: 'Lingkaran jarak dari lembaga',
  circle: (km: number) => `${km} km`,
  noAgency:
    'Letak lembaga belum diisi (Lembaga, Profil), maka jarak dan lingkaran jarak belum dapat ditunjukkan.',
  agency: 'Lembaga',
  legend: 'Keterangan peta',
  cluster: 'Angka dalam lingkaran gelap: beberapa sumber yang berdekatan. Klik untuk memperbesar.',
  shown: (shown: number, all: number) =>
    shown === all
      ? `${formatNumber(all)} sumber ada di peta.`
      : `${formatNumber(shown)} dari ${formatNumber(all)} sumber ada di peta; ${formatNumber(all - shown)} belum punya letak dan hanya ada di daftar.`,
  noneShown: 'Belum ada sumber yang punya letak. Letak ditandai pada lembar sumber.',
  selected: 'Terpilih',
  selectedFar: (km: number) => `${formatKm(km)} garis lurus dari lembaga`,
  clearSelected: 'Lepas pilihan',
  coarse: 'Peta dasar kasar: garis pantai dan batas 33 provinsi hanya perkiraan.',
  layerTrouble: (name: string) =>
    `Lapisan "${name}" tidak dapat ditampilkan: berkasnya tidak ada atau tidak terbaca.`,
  shapes: {
    palang: 'Kesehatan dan konseling',
    persegi: 'Pendidikan dan kerja',
    segitiga: 'Hukum dan perlindungan',
    belahKetupat: 'Kesejahteraan dan keuangan',
    lingkaran: 'Keagamaan dan komunitas',
    bintang: 'Seni dan olahraga',
  },
}

/** Where the base map comes from and what one may do with it. */
export const licenceText = {
  open: 'Tentang peta dan lisensi',
  title: 'Tentang peta dan lisensi',
  short: 'Natural Earth · GeoNames · idn-area-data',
  intro:
    'Peta dasar ikut dikirim bersama Guyub dan dapat dipakai tanpa jaringan. Garis pantai dan batas provinsi kasar; batas kabupaten/kota dan jalan dapat ditambahkan sendiri pada Direktori sumber, Lapisan peta.',
  table: 'Sumber peta dan lisensinya',
  head: ['Isi', 'Sumber', 'Lisensi'],
  rows: [
    [
      'Garis pantai, negara tetangga, 33 provinsi',
      'Natural Earth, skala 1:10 juta',
      'Domain publik',
    ],
    [
      '2.014 nama tempat dan letaknya',
      'GeoNames (geonames.org), disaring untuk Indonesia',
      'Creative Commons Atribusi 4.0 (CC BY 4.0)',
    ],
    [
      'Nama 38 provinsi, 514 kabupaten/kota, 7.277 kecamatan',
      'idn-area-data 3.1.2 (fityannugroho), disederhanakan',
      'Data: Open Database License (ODbL), turunannya dibagikan dengan lisensi yang sama; kode: MIT',
    ],
    ['Penggambar peta', 'MapLibre GL JS dan PMTiles', 'BSD 3-Clause'],
    ['Pengolah bentuk peta', 'topojson-client dan d3-geo', 'ISC'],
  ],
  regencies:
    'Kabupaten/kota tidak punya batas di peta dasar. Letaknya diperkirakan dari tempat-tempat di dalamnya.',
  own: 'Lapisan milik lembaga yang sedang tampil',
  close: 'Tutup',
}

/** Words of the tiles from the internet, which are off until somebody allows them. */
export const onlineText = {
  off: 'Peta jalan dari internet: mati',
  on: 'Peta jalan dari internet: menyala',
  title: 'Peta jalan dari internet',
  intro:
    'Peta Guyub dapat dipakai tanpa internet. Bila Anda mau, jalan dan bangunan dapat diambil dari OpenStreetMap.',
  leavesTitle: 'Yang keluar dari komputer ini bila dinyalakan',
  leaves: [
    'Alamat internet (IP) komputer ini, dan nama program "Guyub".',
    'Bagian peta mana yang sedang Anda lihat, dan seberapa dekat. Dari itu orang dapat menduga wilayah kerja Anda.',
  ],
  staysTitle: 'Yang tidak pernah keluar',
  stays: [
    'Nama, kode, atau keterangan anggota.',
    'Sumber di direktori, letaknya, dan apa yang Anda ketik atau cari.',
  ],
  where:
    'Tujuannya hanya server ubin OpenStreetMap (tile.openstreetmap.org). Pilihan ini berlaku untuk komputer ini saja dan dapat dimatikan kapan saja.',
  turnOn: 'Nyalakan',
  turnOff: 'Matikan',
  keepOff: 'Biarkan mati',
  close: 'Tutup',
  unreachable: 'Peta jalan tidak dapat diambil sekarang; peta dasar tetap dipakai.',
  attribution: '© Kontributor OpenStreetMap (ODbL)',
}

/** Words of the field in which a place is told. */
export const positionText = {
  legend: 'Letak di peta',
  search: 'Cari tempat atau wilayah',
  searchHint: 'Misalnya Ungaran, Bergas, atau Kab Semarang.',
  found: (count: number) => (count === 0 ? 'Tidak ada yang cocok.' : `${count} hasil pencarian.`),
  foundLabel: 'Hasil pencarian tempat',
  isPlace: 'tempat',
  levels: {
    province: 'provinsi',
    regency: 'kabupaten/kota',
    district: 'kecamatan',
  } satisfies Record<AreaLevel, string>,
  province: 'Provinsi',
  regency: 'Kabupaten/kota',
  district: 'Kecamatan',
  choose: 'Belum dipilih',
  chooseBefore: {
    province: '',
    regency: 'Pilih provinsi dahulu',
    district: 'Pilih kabupaten/kota dahulu',
  },
  written: (name: string) => `${name} (tertulis, tidak ada di daftar)`,
  coordinates: 'Koordinat (lintang; bujur)',
  coordinatesHint:
    'Misalnya -7,1958; 110,4211. Salinan dari peta lain, seperti -7.1958, 110.4211 atau 7°11\'45"S 110°25\'16"E, juga dapat dipakai.',
  faults: {
    half: 'Koordinat ini baru separuh. Tulis lintang dan bujur, dipisah titik koma: -7,1958; 110,4211.',
    unreadable: 'Koordinat ini belum dapat dibaca. Tulis seperti -7,1958; 110,4211.',
    beyond: 'Angka ini terlalu besar untuk koordinat. Tulis seperti -7,1958; 110,4211.',
  },
  doubt: (doubt: PositionDoubt): string => {
    if (doubt.code === 'swapped')
      return 'Letak ini di luar Indonesia. Lintang dan bujur tampaknya tertukar.'
    if (doubt.code === 'outside')
      return 'Letak ini di luar Indonesia, maka tidak dipakai. Periksa angka dan tanda minusnya: di selatan khatulistiwa lintang bertanda minus.'
    return `Letak ini ${formatNumber(doubt.km)} km dari lembaga. Periksa apakah benar sejauh itu.`
  },
  swap: (written: string) => `Tukar menjadi ${written}`,
  distance: (km: number) => `${formatKm(km)} garis lurus dari lembaga.`,
  none: 'Letak belum ditandai.',
  at: (written: string) => `Letak: ${written}.`,
  estimate: (from: string, count: number) =>
    count === 1
      ? `Peta menuju satu-satunya tempat yang dikenal di ${from}.`
      : `Peta menuju rata-rata ${formatNumber(count)} tempat yang dikenal di ${from}.`,
  estimateFallback: (asked: string, from: string, count: number) =>
    `Letak ${asked} sendiri tidak dikenal; peta menuju rata-rata ${formatNumber(count)} tempat di ${from}.`,
  useEstimate: 'Pakai letak perkiraan ini',
  clear: 'Hapus letak',
  mark: 'Tandai di tengah peta',
}

/** Words of the agency's own layers. */
export const layersText = {
  intro:
    'Batas kabupaten, kecamatan, desa, atau jalan dari berkas milik lembaga. Berkas disalin ke map kelompok (folder "peta") dan tampil di peta tanpa internet.',
  add: 'Tambah lapisan ...',
  none: 'Belum ada lapisan sendiri',
  noneBody:
    'Berkas yang dapat dipakai: GeoJSON (.geojson, .json; paling besar 32 MB) dan PMTiles (.pmtiles; paling besar 1 GB), dalam derajat WGS 84.',
  caption: 'Lapisan peta milik lembaga',
  head: ['Lapisan', 'Bentuk berkas', 'Asal dan lisensi', 'Ditambahkan', 'Tampil', 'Tindakan'],
  forms: { geojson: 'GeoJSON', pmtiles: 'PMTiles' } satisfies Record<
    (typeof mapLayerForms)[number],
    string
  >,
  addedOn: (day: string | null | undefined) => formatDay(day),
  shownOf: (name: string) => `Tampilkan ${name}`,
  change: 'Ubah',
  changeOf: (name: string) => `Ubah lapisan ${name}`,
  remove: 'Hapus',
  removeOf: (name: string) => `Hapus lapisan ${name}`,
  preview: 'Peta dengan lapisan yang tampil',
  dialog: {
    addTitle: 'Lapisan baru',
    changeTitle: (name: string) => `Lapisan ${name}`,
    read: (fileName: string, features: number) =>
      `${fileName}: ${formatNumber(features)} bentuk terbaca.`,
    readTiles: (fileName: string) => `${fileName}: berkas PMTiles terbaca.`,
    name: 'Nama lapisan',
    nameHint: 'Misalnya "Batas desa Kecamatan Bergas".',
    licence: 'Asal dan lisensi',
    licenceHint:
      'Siapa pembuatnya dan syarat pemakaiannya, misalnya "Badan Informasi Geospasial, bebas dengan menyebut sumber". Tampil di peta dan di cetakan.',
    note: 'Catatan',
    save: 'Simpan lapisan',
    checking: 'Memeriksa berkas ...',
  },
  refused: {
    title: (fileName: string) => `${fileName} tidak dapat dipakai sebagai lapisan`,
    tooLarge: 'Berkas ini terlalu besar. GeoJSON paling besar 32 MB, PMTiles paling besar 1 GB.',
    notALayer: 'Berkas ini bukan GeoJSON atau PMTiles.',
    unreadable: 'Berkas ini rusak atau tidak dapat dibaca sampai selesai.',
    notGeoJson: 'Isi berkas ini bukan GeoJSON yang utuh.',
    nothingDrawn: 'Tidak ada titik, garis, atau bidang di dalam berkas ini.',
    notDegrees:
      'Koordinat berkas ini bukan derajat (mungkin UTM dalam meter). Simpan ulang sebagai GeoJSON WGS 84 (EPSG:4326), lalu tambahkan lagi.',
    elsewhere: 'Semua bentuk dalam berkas ini ada di luar Indonesia.',
  } satisfies Record<GeoJsonFault | 'tooLarge' | 'notALayer' | 'unreadable', string> & {
    title: (fileName: string) => string
  },
  nothingChanged: 'Tidak ada yang disalin atau diubah.',
  removing: {
    title: (name: string) => `Hapus lapisan ${name}?`,
    body: 'Lapisan ini tidak tampil lagi di peta. Selama direktori terbuka, penghapusan dapat diurungkan; sesudah itu salinan berkasnya di map kelompok ikut dihapus. Berkas asli Anda tidak disentuh.',
    confirm: 'Hapus lapisan',
  },
  labels: {
    added: (name: string) => `Lapisan ${name} ditambahkan`,
    changed: (name: string) => `Lapisan ${name} diubah`,
    shown: (name: string) => `Lapisan ${name} ditampilkan`,
    hidden: (name: string) => `Lapisan ${name} disembunyikan`,
    removed: (name: string) => `Lapisan ${name} dihapus`,
  },
}
