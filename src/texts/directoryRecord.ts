import type { DoubleReason } from '../domain/directory/doubles'
import { formatList, formatNumber } from './formats'

/** Words of the sheet of one resource of the directory. */
export const directoryRecordText = {
  back: 'Semua sumber',
  newTitle: 'Sumber baru',
  notFound: (id: string) =>
    `Sumber ${id} tidak ada di direktori ini; mungkin penambahannya diurungkan.`,
  saveLabel: (id: string) => `sumber ${id}`,
  save: 'Simpan sumber',
  another: 'Tambah sumber lain',
  identity: {
    title: 'Sumber dan layanannya',
    name: 'Nama',
    nameHint: 'Seperti dikenal masyarakat, misalnya "Puskesmas Bergas".',
    organisation: 'Lembaga penyelenggara',
    organisationHint: 'Bila namanya lain, misalnya dinas atau yayasan.',
    category: 'Kategori',
    chooseCategory: 'Pilih kategori',
    systemKind: 'Jenis sistem sumber',
    systemKindHint:
      'Formal: lembaga resmi. Informal: keluarga, teman, usaha. Kemasyarakatan: organisasi warga.',
    chooseSystemKind: 'Pilih jenis',
    psks: 'Jenis PSKS',
    psksHint: 'Potensi dan sumber kesejahteraan sosial.',
    noPsks: 'Bukan PSKS',
    services: 'Layanan',
    servicesHint: 'Satu layanan satu baris, dengan kata yang dipakai orang saat mencari.',
    service: (number: number) => `Layanan ${number}`,
    addService: 'Tambah layanan',
    noService: 'Belum ada layanan yang ditulis.',
    languages: 'Bahasa',
    language: (number: number) => `Bahasa ${number}`,
    addLanguage: 'Tambah bahasa',
    noLanguage: 'Belum ditulis.',
    requirements: 'Syarat',
    requirementsHint: 'Dokumen atau keadaan yang diminta, misalnya KK atau surat pengantar.',
    cost: 'Biaya',
    costHint: 'Tulis "gratis" bila tidak dipungut biaya, agar ikut tersaring.',
    hours: 'Jam layanan',
    hoursHint: 'Misalnya "Senin-Jumat 08.00-14.00 WIB".',
    accessibility: 'Kemudahan akses',
    accessibilityHint: 'Kursi roda, juru bahasa isyarat, kendaraan umum, ruang ramah anak.',
  },
  place: {
    title: 'Alamat dan letak',
    address: 'Alamat',
    village: 'Kelurahan atau desa',
    district: 'Kecamatan',
    regency: 'Kabupaten atau kota',
    province: 'Provinsi',
    postalCode: 'Kode pos',
    far: (km: number) =>
      `Letak ini ${formatNumber(km)} km garis lurus dari lembaga. Periksa lagi; mungkin ada angka yang tertukar.`,
    fromAgency: (distance: string) => `${distance} dari lembaga`,
  },
  contact: {
    title: 'Kontak',
    person: 'Narahubung',
    phone: 'Telepon',
    isPersonal: 'Telepon pribadi',
    isPersonalHint:
      'Centang bila nomor ini milik seseorang, bukan kantor. Nomor pribadi tidak pernah tercetak pada direktori.',
    email: 'Surel',
    website: 'Situs web',
  },
  standing: {
    title: 'Keadaan dan kerja sama',
    status: 'Status',
    mouNumber: 'Nomor MoU',
    mouUntil: 'MoU berlaku sampai',
  },
  checkedNow: 'Keterangan ini sudah saya periksa hari ini',
  checkedNowHint: 'Misalnya dengan menelepon atau datang ke tempatnya.',
  check: {
    title: 'Pemeriksaan',
    note: 'Keterangan yang lebih dari 180 hari tidak diperiksa dihitung kedaluwarsa.',
    checker: 'Siapa yang memeriksa',
    other: 'Orang lain ...',
    otherName: 'Nama pemeriksa',
    otherNameHint: 'Nama orang atau jabatannya.',
    today: 'Sudah diperiksa hari ini',
    todayOf: (name: string) => `Sudah diperiksa hari ini: ${name}`,
    label: (id: string) => `pemeriksaan sumber ${id}`,
    nameFirst: 'Isi dahulu siapa yang memeriksa.',
  },
  aside: {
    title: 'Sisihkan',
    note: 'Sumber yang sudah tidak ada disisihkan, bukan dihapus: kelompok yang pernah memakainya tetap mengenalinya.',
    setAside: 'Sisihkan sumber ini',
    label: (id: string) => `penyisihan sumber ${id}`,
    isSetAside: 'Sumber ini disisihkan',
    isSetAsideNote: 'Sumber ini tidak muncul pada daftar, peta, dan pilihan kelompok.',
    restore: 'Pakai lagi',
    restoreLabel: (id: string) => `pemakaian kembali sumber ${id}`,
  },
  nearby: {
    title: 'Sumber lain di dekatnya',
    note: 'Sampai 5 km garis lurus, yang terdekat lebih dahulu.',
    none: 'Tidak ada sumber lain sampai 5 km.',
    noPlace: 'Isi letak sumber ini untuk melihat yang lain di dekatnya.',
  },
  doubles: {
    title: 'Mungkin sudah ada di direktori',
    one: (name: string, id: string) => `${name} (${id})`,
    compare: 'Bandingkan dan gabungkan',
  },
  onMap: 'Lihat di peta',
}

const reasonWords: Record<DoubleReason, string> = {
  sameName: 'namanya sama',
  samePhone: 'nomor teleponnya sama',
  nearAndAlike: 'letaknya kurang dari 100 m dan namanya mirip',
}

/** "namanya sama dan nomor teleponnya sama". */
export function doubleWords(reasons: readonly DoubleReason[]): string {
  return formatList(reasons.map((reason) => reasonWords[reason]))
}
