import type {
  referralStatuses,
  relationDirections,
  relationStrengths,
  resourceStatuses,
  systemKinds,
} from '../domain/catalog/lists'
import { type Day, daysBetween } from '../domain/day'
import { VERIFICATION_DAYS } from '../domain/progress/resources'
import type { Resource } from '../domain/records/resource'
import { capitalised, formatCount, formatDay, formatNumber } from './formats'
import { listTexts } from './lists'
import { resourceCategoryTexts, systemKindTexts } from './programPlan'

type Words<List extends readonly string[]> = Record<List[number], string>

const statusLabels: Words<typeof resourceStatuses> = {
  aktif: 'Aktif',
  tidakAktif: 'Tidak aktif',
  tidakMenerima: 'Sedang tidak menerima',
}
const strengthLabels: Words<typeof relationStrengths> = {
  kuat: 'Kuat',
  sedang: 'Sedang',
  lemah: 'Lemah',
  tegang: 'Tegang',
  belumAda: 'Belum ada',
}
const directionLabels: Words<typeof relationDirections> = {
  keKelompok: 'ke kelompok',
  dariKelompok: 'dari kelompok',
  duaArah: 'dua arah',
}

/** How a referral stands. */
export const referralStateLabels: Words<typeof referralStatuses> = {
  disiapkan: 'disiapkan',
  dikirim: 'dikirim',
  diterima: 'diterima',
  berjalan: 'layanan berjalan',
  selesai: 'selesai',
  ditolak: 'ditolak',
  tanpaKabar: 'tanpa kabar',
  dihentikan: 'dihentikan',
}

/** Words of the screen of a group's own resources. */
export const resourcesText = {
  title: 'Sumber dan peta',
  intro:
    'Sumber yang dikenal kelompok ini. Setiap sumber sebaiknya terikat pada kebutuhan, dipakai, dan diperiksa lagi dalam 180 hari.',
  add: 'Tambah sumber',
  take: 'Ambil dari direktori ...',
  give: 'Kirim ke direktori ...',
  empty: {
    title: 'Belum ada sumber',
    body: 'Ambil dari direktori lembaga yang sudah dikenal, atau tambahkan sumber yang ditemukan bersama kelompok (tugas g).',
  },
  list: 'Daftar sumber',
  map: 'Peta sumber',
  noAgencyPlace: 'Jarak belum dapat dihitung karena letak lembaga belum diisi pada profil lembaga.',
  withoutPlace: (count: number) => `${count} sumber belum punya letak dan hanya ada di daftar.`,
  shown: (shown: number, all: number) =>
    shown === all ? `${all} sumber.` : `${formatCount(shown, all)} sumber.`,
  nothing: 'Tidak ada sumber yang cocok dengan saringan ini.',
  filter: {
    category: 'Jenis sumber',
    order: 'Urutan',
    orders: { name: 'Menurut nama', distance: 'Yang terdekat dahulu' },
    neverUsed: 'Belum pernah dipakai',
    mustBeChecked: 'Perlu diperiksa',
  },
  relation: (strength: string) => `hubungan ${strength.toLowerCase()}`,
  noRelation: 'hubungan belum dinilai',
  checkAgain: 'perlu diperiksa lagi',
  showOnMap: (name: string) => `Di peta: ${name}`,
  onMap: 'Di peta',
  aside: {
    title: (count: number) => `Disisihkan (${count})`,
    note: 'Tidak ditampilkan pada daftar dan peta. Kebutuhan, pemanfaatan, dan rujukan lama tetap menyebutnya.',
    restore: 'Kembalikan',
    restoreOf: (name: string) => `Kembalikan ${name}`,
    restoreLabel: (id: string) => `pengembalian sumber ${id}`,
  },
  toList: 'Kembali ke daftar',
  notFound: (id: string) => `Sumber ${id} tidak ada pada kelompok ini, atau sudah disisihkan.`,
  statuses: statusLabels,
}

/** Words of the sheet of one resource. */
export const resourceSheetText = {
  edit: 'Ubah ...',
  putAside: 'Sisihkan',
  putAsideNote:
    'Sumber yang disisihkan tidak lagi ditampilkan, tetapi dapat dikembalikan kapan saja.',
  putAsideLabel: (id: string) => `penyisihan sumber ${id}`,
  recordUse: 'Catat pemanfaatan',
  refer: 'Rujuk anggota ke sini',
  checked: {
    by: 'Diperiksa oleh',
    today: 'Sudah diperiksa hari ini',
    label: (id: string) => `pemeriksaan sumber ${id}`,
    note: 'Hubungi atau kunjungi sumbernya dahulu: apakah layanan, jam, syarat, dan nomornya masih benar?',
  },
  service: { title: 'Dipakai untuk apa', none: 'Belum ada kebutuhan, pemanfaatan, atau rujukan.' },
  needs: 'Kebutuhan',
  uses: 'Pemanfaatan',
  referrals: 'Rujukan',
  sessions: 'Pertemuan',
  relation: 'Hubungan dengan kelompok',
  toEcomap: 'Buka di eko-peta',
  meeting: (number: number, day: string) => `Pertemuan ke-${number}, ${day}`,
  useful: (level: number) => `manfaat ${level} dari 5`,
  notRated: 'manfaat belum dinilai',
  noOutcome: 'hasil belum ditulis',
  referral: (id: string, code: string, day: string) => `${id}, ${code}, ${day}`,
  answered: (day: string) => `dibalas ${day}`,
  noAnswer: 'belum ada balasan',
  groupNeed: 'kelompok',
  fields: {
    name: 'Nama',
    place: 'Letak',
    organisation: 'Lembaga penyelenggara',
    category: 'Jenis sumber',
    psksType: 'Jenis PSKS',
    systemKind: 'Sistem sumber',
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
    email: 'Pos-el',
    website: 'Laman',
    languages: 'Bahasa',
    status: 'Status',
    mou: 'Nota kesepahaman',
    verifiedDate: 'Terakhir diperiksa',
    verifiedBy: 'Diperiksa oleh',
    source: 'Diambil dari',
  },
  code: 'Kode',
  distance: 'Jarak dari lembaga',
  note: 'Catatan kelompok',
  personal: 'nomor pribadi, tidak dicetak pada direktori',
  yes: 'Ya',
  no: 'Tidak',
}

/** Words of the form of one resource. */
export const resourceFormText = {
  newTitle: 'Sumber baru',
  saveLabel: (id: string) => `sumber ${id}`,
  cancel: 'Kembali tanpa mengubah',
  choose: 'Pilih salah satu',
  notNoted: 'Tidak dicatat',
  parts: {
    what: 'Apa sumber ini',
    service: 'Layanan',
    place: 'Alamat dan letak',
    contact: 'Kontak',
    standing: 'Keadaan',
  },
  nameHint: 'Seperti dikenal orang, misalnya "Puskesmas Bergas".',
  organisationHint: 'Bila namanya lain daripada nama sumber.',
  systemHint:
    'Formal: lembaga resmi. Informal: keluarga, teman, usaha. Kemasyarakatan: organisasi warga.',
  services: 'Layanan, satu pada setiap baris',
  languages: 'Bahasa, satu pada setiap baris',
  accessibilityHint: 'Misalnya "jalur kursi roda, dekat halte, petugas perempuan".',
  isPersonalPhone: 'Nomor ini milik pribadi, bukan kantor',
  isPersonalPhoneHint: 'Nomor pribadi tidak dicetak pada direktori.',
  mouNumber: 'Nomor nota kesepahaman',
  mouUntil: 'Berlaku sampai',
  note: 'Catatan kelompok',
  noteHint:
    'Hanya tersimpan pada kelompok ini dan tidak dikirim ke direktori. Sebut anggota dengan kode.',
}

/** "Kesehatan jiwa". */
export function categoryLabel(category: Resource['category']): string {
  return capitalised(resourceCategoryTexts[category])
}

/** "Kemasyarakatan". */
export function systemLabel(kind: (typeof systemKinds)[number]): string {
  return capitalised(systemKindTexts[kind])
}

/** "Kuat, dua arah". */
export function relationWords({
  relationStrength,
  relationDirection,
}: Pick<Resource, 'relationStrength' | 'relationDirection'>): string | null {
  if (!relationStrength) return null
  const direction = relationDirection ? `, ${directionLabels[relationDirection]}` : ''
  return `${strengthLabels[relationStrength]}${direction}`
}

/** "diperiksa 12 hari lalu oleh Sri". */
export function checkedWords(
  verifiedDate: Day | null | undefined,
  checker: string | null,
  today: Day,
): string {
  if (!verifiedDate) return 'belum pernah diperiksa'
  const days = daysBetween(verifiedDate, today)
  const by = checker ? ` oleh ${checker}` : ''
  if (days < 0) return `diperiksa ${formatDay(verifiedDate)}${by}`
  const when = days === 0 ? 'hari ini' : days === 1 ? 'kemarin' : `${formatNumber(days)} hari lalu`
  return `diperiksa ${when}${by}`
}

/** A sentence of it; a name that ends in a degree has its full stop already. */
export function checkedSentence(words: string): string {
  return `${capitalised(words)}${words.endsWith('.') ? '' : '.'}`
}

/** "4,5 km garis lurus": a distance is never said without how it was measured. */
export function distanceWords(km: number): string {
  return km < 1
    ? `${formatNumber(km * 1000)} m garis lurus`
    : `${formatNumber(km, 1)} km garis lurus`
}

/** "2 kebutuhan, 3 pemanfaatan, 1 rujukan"; what there is none of is not said. */
export function usageWords(needs: number, uses: number, referrals: number): string {
  const said = [
    ...(needs > 0 ? [`${needs} kebutuhan`] : []),
    ...(uses > 0 ? [`${uses} pemanfaatan`] : []),
    ...(referrals > 0 ? [`${referrals} rujukan`] : []),
  ]
  return said.length > 0 ? said.join(', ') : 'belum pernah dipakai'
}

/** "Nota kesepahaman berakhir 1 Februari 2027, 71 hari lagi."; `daysLeft` is negative once it is over. */
export function mouSentence(until: Day, daysLeft: number): string {
  if (daysLeft < 0)
    return `Nota kesepahaman sudah berakhir ${formatDay(until)}. Perbarui, lalu isi tanggal barunya.`
  const left = daysLeft === 0 ? 'hari ini' : `${daysLeft} hari lagi`
  return `Nota kesepahaman berakhir ${formatDay(until)}, ${left}. Mulailah mengurus perpanjangan.`
}

/** Days after which a resource must be looked at again, in words. */
export const checkInterval = `Lebih dari ${VERIFICATION_DAYS} hari tidak diperiksa.`

/** Words for the use of a resource, its kind and who began it: "Kunjungan, diprakarsai kelompok". */
export function wordsOfUse(
  kind: keyof typeof listTexts.useKind,
  initiatedBy: keyof typeof listTexts.initiator,
): string {
  return `${capitalised(listTexts.useKind[kind])}, diprakarsai ${listTexts.initiator[initiatedBy]}`
}
