import { formatNumber } from './formats'

/** What the fields of a resource are called wherever they are typed, shown or compared. */
export const resourceFieldLabels = {
  name: 'Nama',
  place: 'Letak',
  organisation: 'Lembaga penyelenggara',
  category: 'Kategori',
  psksType: 'Jenis PSKS',
  systemKind: 'Jenis sistem sumber',
  services: 'Layanan',
  requirements: 'Syarat',
  cost: 'Biaya',
  hours: 'Jam layanan',
  accessibility: 'Kemudahan akses',
  address: 'Alamat',
  village: 'Kelurahan atau desa',
  district: 'Kecamatan',
  regency: 'Kabupaten atau kota',
  province: 'Provinsi',
  postalCode: 'Kode pos',
  lat: 'Lintang',
  lon: 'Bujur',
  contactPerson: 'Narahubung',
  phone: 'Telepon',
  isPersonalPhone: 'Telepon pribadi',
  email: 'Surel',
  website: 'Situs web',
  languages: 'Bahasa',
  status: 'Status',
  mou: 'MoU',
  verifiedDate: 'Terakhir diperiksa',
  verifiedBy: 'Diperiksa oleh',
  source: 'Asal catatan',
}

/** Words of the form of one resource, in a group and in the directory. */
export const resourceFormText = {
  newTitle: 'Sumber baru',
  saveLabel: (id: string) => `sumber ${id}`,
  parts: {
    service: 'Layanan',
    place: 'Alamat dan letak',
    contact: 'Kontak',
    standing: 'Keadaan dan kerja sama',
  },
  nameHint: 'Seperti dikenal masyarakat, misalnya "Puskesmas Bergas".',
  organisationHint: 'Bila namanya lain, misalnya dinas atau yayasan.',
  chooseCategory: 'Pilih kategori',
  systemKindHint:
    'Formal: lembaga resmi. Informal: keluarga, teman, usaha. Kemasyarakatan: organisasi warga.',
  chooseSystemKind: 'Pilih jenis',
  psksHint: 'Potensi dan sumber kesejahteraan sosial.',
  noPsks: 'Bukan PSKS',
  services: 'Layanan, satu pada setiap baris',
  servicesHint: 'Dengan kata yang dipakai orang saat mencari.',
  languages: 'Bahasa, satu pada setiap baris',
  requirementsHint: 'Dokumen atau keadaan yang diminta, misalnya KK atau surat pengantar.',
  costHint: 'Tulis "gratis" bila tidak dipungut biaya, agar ikut tersaring.',
  hoursHint: 'Misalnya "Senin-Jumat 08.00-14.00 WIB".',
  accessibilityHint: 'Kursi roda, juru bahasa isyarat, kendaraan umum, ruang ramah anak.',
  far: (km: number) =>
    `Letak ini ${formatNumber(km)} km garis lurus dari lembaga. Periksa lagi; mungkin ada angka yang tertukar.`,
  fromAgency: (distance: string) => `${distance} dari lembaga`,
  isPersonalPhone: 'Telepon pribadi',
  isPersonalPhoneHint:
    'Centang bila nomor ini milik seseorang, bukan kantor. Nomor pribadi tidak pernah tercetak pada direktori.',
  mouNumber: 'Nomor MoU',
  mouUntil: 'MoU berlaku sampai',
}

/** Words of saying that what is written of a resource was checked. */
export const checkText = {
  checker: 'Siapa yang memeriksa',
  other: 'Orang lain ...',
  otherName: 'Nama pemeriksa',
  otherNameHint: 'Nama orang atau jabatannya.',
  today: 'Sudah diperiksa hari ini',
  todayOf: (name: string) => `Sudah diperiksa hari ini: ${name}`,
  label: (id: string) => `pemeriksaan sumber ${id}`,
  nameFirst: 'Isi dahulu siapa yang memeriksa.',
}
