import type { AgencyField, AgencyUpdate } from '../domain/agency/agencyUpdate'
import type { EmploymentDoubt } from '../domain/agency/employmentNumber'
import type { Expiry } from '../domain/agency/expiries'
import type { PatternDoubt } from '../domain/agency/numberingPattern'
import type * as lists from '../domain/catalog/lists'
import { USUAL_PATTERN } from '../domain/report/documentNumber'
import { formatDay, formatList } from './formats'

export const workerRoleLabels: Record<(typeof lists.workerRoles)[number], string> = {
  pekerjaSosialUtama: 'Pekerja sosial',
  pembimbingKemasyarakatan: 'Pembimbing kemasyarakatan',
  fasilitatorPendamping: 'Fasilitator atau pendamping',
  konselor: 'Konselor',
  psikolog: 'Psikolog',
  supervisor: 'Supervisor',
  pimpinan: 'Pimpinan',
  admin: 'Tenaga administrasi',
}

export const employmentNoTypeLabels: Record<(typeof lists.employmentNoTypes)[number], string> = {
  NIP: 'NIP (pegawai negeri sipil)',
  NIPPPK: 'NIPPPK (pegawai dengan perjanjian kerja)',
  NRP: 'NRP (nomor registrasi pegawai)',
  NIKPegawai: 'NIK pegawai',
  tidakAda: 'Tidak ada',
}

/** Words of the screens of the agency: its profile, its workers and its templates. */
export const agencyText = {
  title: 'Lembaga',
  loading: 'Membuka data lembaga ...',
  notOpened: 'Data lembaga tidak dapat dibuka',
  nav: {
    label: 'Bagian lembaga',
    agency: 'Lembaga',
    people: 'Orang',
    designs: 'Rancangan',
  },
  parts: {
    profil: 'Profil dan kop surat',
    tujuan: 'Tujuan lembaga',
    pimpinan: 'Pimpinan dan kontak krisis',
    surat: 'Surat dan arsip',
    ppks: 'Daftar PPKS',
    petugas: 'Petugas',
    templat: 'Templat program',
    kegiatan: 'Pustaka kegiatan',
    alat: 'Alat ukur lembaga',
  },
  attention: 'Perlu diperhatikan',
  create: {
    title: 'Data lembaga',
    draft: 'data lembaga',
    intro:
      'Diisi sekali saja, sebelum kelompok yang pertama. Kop, tanda tangan, dan nomor semua dokumen diambil dari sini; logo, kontak, dan petugas dapat dilengkapi sesudahnya.',
    name: 'Nama lembaga',
    kind: 'Jenis lembaga',
    address: 'Alamat lembaga',
    purpose: 'Tujuan lembaga',
    headName: 'Nama pimpinan',
    headTitle: 'Jabatan pimpinan',
    letterCode: 'Kode surat',
    letterCodeHint: 'Bagian nomor surat, misalnya LKS-PT.',
    timezone: 'Zona waktu',
    save: 'Simpan data lembaga',
    saving: 'Menyimpan ...',
  },
  profile: {
    title: 'Profil',
    saveLabel: 'profil lembaga',
    preview: 'Kop surat seperti tercetak',
    name: 'Nama lembaga',
    shortName: 'Nama pendek',
    kind: 'Jenis lembaga',
    parentLines: 'Baris di atas nama lembaga',
    parentLinesHint:
      'Kementerian, direktorat, yayasan, atau pemerintah daerah; paling banyak empat baris.',
    parentLine: (number: number) => `Baris ${number}`,
    addParentLine: 'Tambah baris',
    logo: 'Logo',
    logoHint: 'Dicetak di kiri kop, setinggi paling banyak 25 mm.',
    logoAlt: 'Logo lembaga',
    place: 'Alamat dan kontak',
    address: 'Alamat',
    addressHint: 'Jalan, nomor, kelurahan, kecamatan.',
    regency: 'Kabupaten atau kota',
    province: 'Provinsi',
    postalCode: 'Kode pos',
    phone: 'Telepon',
    email: 'Pos-el',
    website: 'Laman',
    coordinateHint:
      'Jarak ke setiap sumber dan lingkaran jarak di peta dihitung dari letak lembaga.',
    markPlace: 'Tandai letak di peta ...',
    placeTitle: 'Letak lembaga di peta',
    usePlace: 'Pakai letak ini',
    standing: 'Pendaftaran dan akreditasi',
    registrationNo: 'Nomor pendaftaran',
    accreditationBody: 'Lembaga akreditasi',
    accreditationGrade: 'Peringkat',
    noGrade: 'Belum terakreditasi',
    accreditationUntil: 'Akreditasi berlaku sampai',
  },
  purposes: {
    saveLabel: 'tujuan lembaga',
    intro:
      'Kelompok menyelaraskan tujuannya dengan tujuan lembaga, dan tugas a ditelaah terhadapnya. Kode tujuan tidak berubah.',
    title: 'Tujuan',
    row: (number: number) => `Tujuan ${number}`,
    text: (id: string | undefined) => (id ? `Tujuan ${id}` : 'Tujuan baru'),
    add: 'Tambah tujuan',
    removed: (ids: readonly string[]) => `${formatList(ids)} akan dihapus dari daftar lembaga`,
    removedBody:
      'Kelompok yang tujuannya diselaraskan dengan tujuan itu tetap menyimpannya; kelompok lain dan kelompok baru tidak memilikinya lagi.',
  },
  head: {
    title: 'Pimpinan',
    saveLabel: 'pimpinan lembaga',
    intro: 'Dicetak di bawah kata "Mengetahui".',
    name: 'Nama dengan gelar',
    position: 'Jabatan',
    positionHint: 'Seperti pada tanda tangan, misalnya "Pimpinan LKS" atau "Plt. Kepala Bapas".',
    employeeNo: 'Nomor pegawai',
  },
  crisis: {
    title: 'Kontak krisis',
    saveLabel: 'kontak krisis',
    intro:
      'Dicetak pada rencana program dan lembar persetujuan. Hubungi sendiri setiap nomor sekali dalam 180 hari.',
    rows: 'Kontak',
    row: (number: number) => `Kontak ${number}`,
    empty: 'Belum ada kontak. Tambahkan sedikitnya satu nomor darurat yang sudah Anda coba.',
    name: 'Nama layanan',
    phone: 'Telepon',
    whatsapp: 'WhatsApp',
    verifiedDate: 'Terakhir diperiksa',
    add: 'Tambah kontak',
    verifyToday: 'Tandai diperiksa hari ini',
    verifyTodayOf: (name: string) => `Tandai ${name} diperiksa hari ini`,
    neverVerified: 'Nomor ini belum pernah diperiksa.',
    verifiedLongAgo: 'Lebih dari 180 hari tidak diperiksa. Hubungi nomornya, lalu tandai.',
  },
  letters: {
    title: 'Penomoran surat',
    saveLabel: 'penomoran surat',
    letterCode: 'Kode surat',
    letterCodeHint: 'Tanda lembaga di dalam nomor, misalnya LKS-PT.',
    pattern: 'Pola nomor',
    patternHint: `Bila kosong, dipakai ${USUAL_PATTERN}.`,
    placeholders: 'Bagian yang dapat dipakai di dalam pola',
    meanings: [
      ['{seq:000}', 'nomor urut dalam tahun itu; banyaknya nol menentukan banyaknya angka'],
      ['{jenis}', 'singkatan dokumen: RP, LPK, PK, dan seterusnya'],
      ['{kode}', 'kode surat lembaga'],
      ['{bulanRomawi}', 'bulan dengan angka Romawi'],
      ['{tahun}', 'tahun dengan empat angka'],
    ] as const,
    example: 'Contoh nomor hari ini',
    paperTitle: 'Kertas dan waktu',
    paperLabel: 'kertas dan zona waktu',
    paper: 'Ukuran kertas yang biasa',
    papers: { A4: 'A4 (210 x 297 mm)', F4: 'F4 atau folio (215 x 330 mm)' },
    timezone: 'Zona waktu',
    timezones: {
      WIB: 'WIB (Waktu Indonesia Barat)',
      WITA: 'WITA (Waktu Indonesia Tengah)',
      WIT: 'WIT (Waktu Indonesia Timur)',
    },
  },
  retention: {
    title: 'Masa simpan berkas',
    saveLabel: 'masa simpan berkas',
    intro:
      'Menurut jadwal retensi arsip lembaga. Guyub tidak pernah menghapus sendiri; yang tertulis di sini dicetak pada lembar persetujuan.',
    years: 'Lama simpan berkas anggota (tahun)',
    startsFrom: 'Dihitung sejak',
    notSet: 'Belum ditetapkan',
    starts: {
      programClosedDate: 'program ditutup',
      'laporan akhir disahkan': 'laporan akhir disahkan',
      'anggota keluar dari kelompok': 'anggota keluar dari kelompok',
    } as Readonly<Record<string, string>>,
    disposal: 'Yang dilakukan sesudahnya',
    disposalHint: 'Misalnya "musnah dengan berita acara".',
    note: 'Catatan',
  },
  ppks: {
    saveLabel: 'daftar PPKS',
    intro:
      'Pemerlu pelayanan kesejahteraan sosial yang ditawarkan saat memilih sasaran kelompok dan mengisi lembar anggota. Yang sudah dipilih di kelompok tidak berubah.',
    title: 'Sasaran',
    label: 'Sasaran, satu pada setiap baris',
    national: 'Kembalikan ke daftar nasional',
    isNational: (count: number) => `Daftar ini sama dengan daftar nasional (${count} sasaran).`,
    isOwn: 'Daftar ini berbeda dari daftar nasional.',
  },
  workers: {
    panel: 'Data petugas',
    add: 'Tambah petugas',
    intro:
      'Petugas di sini ditawarkan pada kelompok baru. Yang tidak bertugas lagi ditandai, bukan dihapus, supaya dokumen lama tetap menyebut namanya.',
    empty: 'Belum ada petugas',
    emptyBody: 'Tambahkan pekerja sosial yang memimpin kelompok, pendamping, dan supervisor.',
    columns: ['Nama', 'Peran', 'Jabatan', 'Nomor', 'STR dan SIPPS', 'Keadaan'] as const,
    active: 'Bertugas',
    former: 'Tidak bertugas lagi',
    permitUntil: (name: string, until: string | null) =>
      until ? `${name} s.d. ${until}` : `${name} tanpa batas waktu tertulis`,
    back: 'Semua petugas',
    newTitle: 'Petugas baru',
    saveLabel: (id: string) => `petugas ${id}`,
    name: 'Nama dengan gelar',
    nameHint: 'Dicetak persis seperti diketik, misalnya "Ratri Contohningrum, S.Tr.Sos."',
    role: 'Peran',
    position: 'Jabatan',
    positionHint: 'Misalnya "Pekerja Sosial Ahli Muda".',
    rank: 'Pangkat dan golongan',
    rankHint: 'Misalnya "Penata, III/c".',
    numbers: 'Nomor pegawai',
    employmentNoType: 'Jenis nomor pegawai',
    noType: 'Belum diisi',
    employmentNo: 'Nomor pegawai',
    permits: 'Registrasi dan izin praktik',
    strNo: 'Nomor STR',
    strValidUntil: 'STR berlaku sampai',
    sippsNo: 'Nomor SIPPS',
    sippsValidUntil: 'SIPPS berlaku sampai',
    isActive: 'Masih bertugas',
    isActiveHint: 'Petugas yang tidak bertugas lagi tidak ditawarkan pada kelompok baru.',
    signature: (number: string) => `Di bawah tanda tangan tercetak: ${number}.`,
    noNumber: 'tanpa nomor',
    noStr: 'Tanpa nomor STR, petugas ini tercetak sebagai "Pendamping", bukan "Pekerja Sosial".',
  },
  templates: {
    intro:
      'Rancangan yang disimpan dari kelompok Anda. Guyub juga membawa templatnya sendiri; semuanya ditawarkan saat merancang program.',
    empty: 'Belum ada templat lembaga',
    emptyBody: 'Simpan rancangan sebuah kelompok sebagai templat dari layar Rancangan program.',
    columns: ['Nama', 'Keterangan', 'Tindakan'] as const,
    archivedTitle: 'Disisihkan',
    archivedNote: 'Tidak ditawarkan lagi, tetapi dapat dikembalikan.',
    edit: 'Ubah nama',
    editOf: (name: string) => `Ubah nama ${name}`,
    archive: 'Sisihkan',
    archiveOf: (name: string) => `Sisihkan ${name}`,
    archiveLabel: 'penyisihan templat',
    restore: 'Kembalikan',
    restoreOf: (name: string) => `Kembalikan ${name}`,
    restoreLabel: 'pengembalian templat',
    saveLabel: 'nama templat',
    back: 'Semua templat',
    name: 'Nama templat',
    description: 'Keterangan',
    descriptionHint: 'Untuk siapa dan kapan rancangan ini cocok.',
  },
  update: {
    title: 'Data lembaga sudah diperbarui',
    intro: 'Kelompok ini masih memakai salinan yang lebih lama. Yang berbeda:',
    take: 'Pakai data terbaru',
    later: 'Nanti saja',
    label: 'data lembaga terbaru',
    effect: 'Kop, nomor, dan tanda tangan pada cetakan berikutnya mengikuti data terbaru.',
  },
}

const fieldLabels: Record<AgencyField, string> = {
  name: 'nama',
  shortName: 'nama pendek',
  kind: 'jenis lembaga',
  parentLines: 'baris di atas nama',
  address: 'alamat',
  regency: 'kabupaten atau kota',
  province: 'provinsi',
  postalCode: 'kode pos',
  phone: 'telepon',
  email: 'pos-el',
  website: 'laman',
  registrationNo: 'nomor pendaftaran',
  accreditation: 'akreditasi',
  lat: 'koordinat',
  lon: 'koordinat',
  logoFile: 'logo',
  logo: 'logo',
  letterCode: 'kode surat',
  numberingPattern: 'pola nomor surat',
  defaultPaper: 'ukuran kertas',
  timezone: 'zona waktu',
  purposes: 'tujuan lembaga',
  ppksList: 'daftar PPKS',
  head: 'pimpinan',
  crisisContacts: 'kontak krisis',
  retention: 'masa simpan berkas',
}

/** What differs between a group's copy and the agency as it is now, one sentence each. */
export function updateSentences(update: AgencyUpdate): string[] {
  const { fields, keptPurposes, newWorkers, changedWorkers } = update
  const names = (workers: readonly { name: string }[]) =>
    formatList(workers.map(({ name }) => name))
  const labels = [...new Set(fields.map((field) => fieldLabels[field]))]
  return [
    ...(labels.length > 0 ? [`Profil lembaga: ${formatList(labels)}.`] : []),
    ...(keptPurposes.length > 0
      ? [
          `Tujuan lembaga ${formatList(keptPurposes.map(({ id }) => id))} sudah dihapus dari daftar lembaga, tetapi tetap tersimpan di sini karena dipakai tujuan kelompok ini.`,
        ]
      : []),
    ...(newWorkers.length > 0 ? [`Petugas baru: ${names(newWorkers)}.`] : []),
    ...(changedWorkers.length > 0 ? [`Data petugas yang berubah: ${names(changedWorkers)}.`] : []),
  ]
}

const permitNames = { str: 'STR', sipps: 'SIPPS', accreditation: 'Akreditasi' } as const

/** "STR berakhir 1 Februari 2027, 71 hari lagi." */
export function expirySentence({
  what,
  until,
  daysLeft,
}: Expiry<keyof typeof permitNames>): string {
  const name = permitNames[what]
  if (daysLeft < 0)
    return `${name} sudah berakhir ${formatDay(until)}. Perbarui, lalu isi tanggal barunya.`
  const left = daysLeft === 0 ? 'hari ini' : `${daysLeft} hari lagi`
  return `${name} berakhir ${formatDay(until)}, ${left}. Mulailah mengurus perpanjangan.`
}

/** What is doubtful about a pattern of numbers, and what to do. */
export function patternSentence(doubt: PatternDoubt): string {
  return doubt.code === 'noSequence'
    ? 'Pola ini tidak memuat nomor urut, jadi dua dokumen dapat bernomor sama. Tambahkan {seq:000}.'
    : `Bagian {${doubt.name}} tidak dikenal dan akan tercetak apa adanya. Periksa ejaannya, atau hapus.`
}

/** What is doubtful about an employment number, and what to do. */
export const employmentDoubtTexts: Record<EmploymentDoubt, string> = {
  notEighteenDigits:
    'NIP terdiri atas 18 angka. Cocokkan dengan surat keputusan, atau pilih jenis nomor yang lain.',
  birthDayImpossible:
    'Delapan angka pertama NIP adalah tanggal lahir (tahun, bulan, hari), dan tanggal ini tidak ada. Cocokkan dengan surat keputusan.',
}

/** "Kontak krisis: 2 nomor perlu diperiksa." */
export function unverifiedSentence(count: number): string {
  return count === 0
    ? 'Belum ada kontak krisis.'
    : `${count} kontak krisis perlu diperiksa; terakhir lebih dari 180 hari yang lalu, atau belum pernah.`
}
