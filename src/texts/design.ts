import type * as lists from '../domain/catalog/lists'
import type { DesignStep } from '../domain/progress/designSteps'
import { formatCount, formatDay, formatList, formatRupiah } from './formats'
import { designStepNames } from './gates'
import { goalFieldTexts } from './goalFields'

type Labels<List extends readonly string[]> = Record<List[number], string>

/** What each step of the design is for, in a sentence under its heading. */
export const designStepIntros: Record<DesignStep, string> = {
  kebutuhan: 'Apa yang ditemukan pada calon anggota, dan bagaimana Anda mengetahuinya.',
  maksud: 'Mengapa kelompok ini ada, kelompok macam apa, dan untuk siapa.',
  tujuan:
    'Keadaan yang ingin dicapai kelompok, dengan ukuran dan batas waktu. Rumusan ini sementara; kelompok menyepakatinya pada pertemuan awal.',
  komposisi: 'Siapa yang cocok bergabung, berapa orang, dan mengapa susunannya demikian.',
  struktur: 'Kapan, di mana, dan seberapa sering kelompok bertemu.',
  petugas: 'Siapa yang bertanggung jawab, dan atas dasar apa kelompok diselenggarakan.',
  kontak: 'Pertemuan dengan setiap calon anggota dan walinya sebelum kelompok mulai.',
  konteks:
    'Apa yang mendukung dan menghambat, di lembaga, di lingkungan, dan di antara calon anggota.',
  jadwal: 'Hari, judul, dan tujuan setiap pertemuan. Semuanya dapat digeser.',
  anggaran: 'Biaya yang direncanakan. Langkah ini boleh dikosongkan bila tidak ada biaya.',
  penilaian: 'Bagaimana hasil dinilai, dan bagaimana kerahasiaan serta keselamatan dijaga.',
}

export const groupTypeLabels: Labels<typeof lists.groupTypes> = {
  tritmen: 'Kelompok tritmen (membantu anggotanya)',
  tugas: 'Kelompok tugas (menyelesaikan pekerjaan bersama)',
}

export const subtypeLabels: Labels<typeof lists.groupSubtypes> = {
  dukungan: 'Dukungan',
  pendidikan: 'Pendidikan',
  pertumbuhan: 'Pertumbuhan',
  penyembuhan: 'Penyembuhan',
  terapi: 'Terapi',
  sosialisasi: 'Sosialisasi',
  bantuDiri: 'Bantu diri',
  rekreasiKeterampilan: 'Rekreasi dan keterampilan',
  pemecahanMasalah: 'Pemecahan masalah',
  panitia: 'Panitia',
  aksiSosial: 'Aksi sosial',
}

export const opennessLabels: Labels<typeof lists.opennessKinds> = {
  terbuka: 'Terbuka: anggota boleh masuk kapan saja',
  tertutup: 'Tertutup: anggota tetap sampai selesai',
  semi: 'Semiterbuka: anggota baru boleh masuk pada waktu tertentu',
}

export const frequencyLabels: Labels<typeof lists.frequencies> = {
  harian: 'Setiap hari',
  duaKaliSeminggu: 'Dua kali seminggu',
  mingguan: 'Setiap minggu',
  duaMingguan: 'Setiap dua minggu',
  bulanan: 'Setiap bulan',
  lainnya: 'Lainnya, diatur sendiri',
}

export const directionLabels: Labels<typeof lists.factorDirections> = {
  mendukung: 'Mendukung',
  menghambat: 'Menghambat',
}

export const formulatorLabels: Labels<typeof lists.formulators> = {
  pekerjaSosial: 'Pekerja sosial',
  bersama: 'Pekerja sosial bersama anggota',
  anggota: 'Anggota sendiri',
}

/** Legal bases that most plans name, offered so that they need not be typed. */
export const usualLegalBases = [
  'Undang-Undang Nomor 14 Tahun 2019 tentang Pekerja Sosial',
  'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
  'Undang-Undang Nomor 35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak',
] as const

const stepName = (step: DesignStep) => designStepNames[step].toLowerCase()

/** Words of the guided design of a program. */
export const designText = {
  title: 'Rancangan program',
  stepTitle: (number: number, step: DesignStep) => `${number}. ${designStepNames[step]}`,
  windowTitle: (step: DesignStep) => `Rancangan: ${stepName(step)}`,
  place: (number: number, of: number) => `Rancangan program · langkah ${number} dari ${of}`,
  saveLabel: (step: DesignStep) => `langkah ${stepName(step)}`,
  noProgram: {
    title: 'Kelompok ini belum memiliki data program',
    body: 'Berkasnya tidak memuat program, jadi rancangan belum dapat diisi.',
  },
  list: {
    label: 'Langkah rancangan',
    summary: 'Ringkasan rancangan',
    whole: 'Lengkap',
    missing: (count: number) => `${count} kurang`,
    optional: 'Belum diisi, boleh kosong',
    unsaved: 'belum disimpan',
  },
  missing: {
    title: 'Masih kurang pada langkah ini',
    whole: 'Langkah ini sudah lengkap.',
    required: 'wajib sebelum kelompok mulai',
  },
  foot: {
    saveAndGoOn: 'Simpan dan lanjut',
    goOn: 'Langkah berikutnya',
    toSummary: 'Ke ringkasan',
  },
  needs: {
    method: 'Cara asesmen',
    methodHint: 'Misalnya wawancara intake dan angket kebutuhan.',
    startDate: 'Asesmen mulai',
    endDate: 'Asesmen selesai',
    respondents: 'Jumlah orang yang ditanyai',
    findings: 'Temuan',
    findingsHint:
      'Apa yang dibutuhkan, dengan jumlahnya bila ada. Jangan menyebut nama calon anggota.',
    finding: 'Temuan',
    findingName: (number: number) => `temuan ${number}`,
    addFinding: 'Tambah temuan',
  },
  purpose: {
    purpose: 'Maksud sementara',
    purposeHint: 'Mengapa kelompok ini diadakan, dalam satu atau dua kalimat.',
    content: 'Isi kegiatan',
    contentHint: 'Garis besar yang dikerjakan kelompok dari awal sampai akhir.',
    type: 'Jenis kelompok',
    subtypes: 'Bentuk kelompok',
    subtypesHint: 'Boleh lebih dari satu.',
    approach: 'Pendekatan atau metode',
    targets: 'Sasaran PPKS',
    targetsAgency: 'Daftar milik lembaga. Boleh lebih dari satu.',
    targetsNational: 'Daftar nasional. Lembaga dapat menyusun daftarnya sendiri.',
  },
  composition: {
    candidates: 'Jumlah calon anggota',
    min: 'Anggota paling sedikit',
    max: 'Anggota paling banyak',
    usual: 'Kelompok yang lazim beranggotakan 5 sampai 12 orang.',
    unusual: (min: number, max: number) =>
      `Kelompok beranggotakan ${min} sampai ${max} orang kurang lazim (biasanya 5 sampai 12). Pastikan ada alasannya.`,
    ageMin: 'Umur termuda',
    ageMax: 'Umur tertua',
    sex: 'Susunan jenis kelamin',
    sexHint: 'Misalnya: campuran, atau perempuan saja, dengan alasannya.',
    homogeneity: 'Serupa dan beragam dalam hal apa',
    homogeneityHint: 'Misalnya serupa dalam umur dan kebutuhan, beragam dalam latar.',
    inclusion: 'Kriteria masuk',
    exclusion: 'Lebih tepat dilayani dengan cara lain',
    criterion: 'Kriteria',
    criterionName: (number: number) => `kriteria ${number}`,
    addCriterion: 'Tambah kriteria',
    notAdmitted: 'Calon yang tidak diterima',
    notAdmittedHint: 'Jumlah dan alasannya saja, tanpa nama.',
    count: 'Jumlah',
    reason: 'Alasan',
    notAdmittedName: (number: number) => `alasan ${number}`,
    addNotAdmitted: 'Tambah alasan',
  },
  structure: {
    time: 'Waktu',
    startDate: 'Tanggal mulai',
    endDate: 'Tanggal selesai',
    followUpDate: 'Tanggal tindak lanjut',
    plannedSessions: 'Jumlah pertemuan',
    plannedSessionsHint: '1 sampai 52.',
    minutes: 'Lama satu pertemuan (menit)',
    minutesHint: '30 sampai 240.',
    frequency: 'Seberapa sering',
    weekday: 'Hari pertemuan',
    weekdayTwice: 'Pertemuan kedua dalam minggu itu tiga hari sesudahnya.',
    notChosen: 'Belum dipilih',
    startTime: 'Jam mulai',
    startTimeHint: 'Misalnya 13.30.',
    openness: 'Keanggotaan',
    place: 'Tempat',
    where: 'Ruang',
    room: 'Keadaan ruang',
    roomHint: 'Misalnya lingkaran kursi, pintu tertutup, tidak terdengar dari luar.',
    privacy: 'Ruang menjaga kerahasiaan',
    privacyYes: 'Ya, pembicaraan tidak terdengar atau terlihat dari luar',
    privacyNo: 'Belum',
    roomChecked: 'Ruang diperiksa pada',
    redate: 'Susun ulang jadwal pertemuan menurut isian ini',
    redateHint: 'Judul, tujuan, dan pertemuan yang sudah terlaksana tetap.',
    startTooLate: (numbers: readonly number[], canRedate: boolean) =>
      `${meetingsAt(numbers)} mendahului tanggal ini. Pilih tanggal yang lebih awal, ${wayOut(canRedate)}`,
    endTooEarly: (numbers: readonly number[], canRedate: boolean) =>
      `${meetingsAt(numbers)} melewati tanggal ini. Pilih tanggal yang lebih akhir, ${wayOut(canRedate)}`,
  },
  staff: {
    lead: 'Pekerja sosial penanggung jawab',
    coWorkers: 'Pendamping',
    noCoWorkers: 'Belum ada petugas lain dalam kelompok ini.',
    supervisor: 'Supervisor',
    supervisorHint: 'Bukan penanggung jawab kelompok ini.',
    add: 'Tambah petugas ...',
    worker: (name: string, role: string) => `${name} (${role})`,
    bases: 'Dasar hukum dan surat tugas',
    basis: 'Dasar',
    basisName: (number: number) => `dasar ${number}`,
    addBasis: 'Tambah dasar',
    offered: 'Dasar yang lazim',
    offer: (basis: string) => `Tambahkan: ${basis}`,
    assignment: 'Surat tugas',
    assignmentStart: 'Surat Tugas Nomor ',
    dialog: {
      title: 'Tambah petugas',
      fromAgency: 'Ambil dari daftar petugas lembaga',
      take: (name: string) => `Ambil ${name}`,
      or: 'Atau catat petugas baru',
      name: 'Nama lengkap dengan gelar',
      role: 'Peran',
      position: 'Jabatan',
      save: 'Tambahkan',
      label: 'petugas baru',
    },
  },
  contact: {
    method: 'Cara kontak',
    methodHint: 'Misalnya kunjungan rumah dan wawancara perorangan.',
    from: 'Mulai',
    to: 'Selesai',
    contacted: 'Calon anggota yang ditemui',
    guardiansMet: 'Orang tua atau wali yang ditemui',
    guardiansHint: 'Wajib ditemui bila ada calon di bawah 18 tahun.',
  },
  context: {
    agency: 'Lembaga',
    social: 'Lingkungan sosial',
    support: 'Yang mendukung',
    constraint: 'Yang membatasi',
    factors: 'Faktor situasi kelompok',
    factorsHint: 'Setiap faktor yang menghambat memerlukan cara penanganannya.',
    factor: 'Faktor',
    direction: 'Arah',
    mitigation: 'Cara menanganinya',
    factorName: (number: number) => `faktor ${number}`,
    addFactor: 'Tambah faktor',
  },
  budget: {
    title: 'Rincian biaya',
    item: 'Uraian',
    qty: 'Volume',
    unit: 'Satuan',
    price: 'Harga satuan',
    source: 'Sumber dana',
    lineTotal: (amount: number) => `Jumlah: ${formatRupiah(amount)}`,
    realised: (amount: number) => `Sudah direalisasi: ${formatRupiah(amount)}`,
    lineName: (number: number) => `biaya ${number}`,
    add: 'Tambah biaya',
    total: 'Total',
    empty: 'Belum ada biaya yang direncanakan.',
  },
  evaluation: {
    plan: 'Rencana penilaian',
    planHint: 'Apa yang dinilai, dengan alat apa, dan kapan.',
    aspect: 'Yang dinilai',
    instrument: 'Alat',
    time: 'Waktu',
    aspectName: (number: number) => `penilaian ${number}`,
    addAspect: 'Tambah penilaian',
    safety: 'Cara menjaga kerahasiaan dan keselamatan',
    safetyHint:
      'Siapa yang dihubungi bila ada bahaya, di mana catatan disimpan, siapa yang boleh membacanya.',
    facilities: 'Sarana',
    facilitiesHint: 'Ruang, alat, dan bahan yang diperlukan.',
  },
  goals: {
    ...goalFieldTexts,
    caption: 'Tujuan kelompok',
    empty: 'Belum ada tujuan kelompok.',
    add: 'Tambah tujuan',
    edit: (id: string) => `Ubah ${id}`,
    editShort: 'Ubah',
    open: 'Buka',
    openOf: (id: string) => `Buka ${id}`,
    remove: (id: string) => `Hapus ${id}`,
    removeShort: 'Hapus',
    rated: 'Sudah dinilai',
    used: 'Dipakai tujuan anggota',
    columns: { goal: 'Tujuan', target: 'Batas waktu', weight: 'Bobot', actions: 'Tindakan' },
    newTitle: (id: string) => `Tujuan baru: ${id}`,
    title: (id: string) => `Tujuan ${id}`,
    textHint: 'Keadaan yang ingin dicapai, 10 sampai 200 huruf.',
    indicatorHint: 'Dari mana terlihat bahwa tujuan tercapai.',
    expected: 'Target',
    expectedHint: 'Keadaan yang diharapkan pada batas waktu; menjadi jenjang 0 skala pencapaian.',
    label: (id: string) => `tujuan ${id}`,
    removeLabel: (id: string) => `penghapusan tujuan ${id}`,
  },
  summary: {
    state: (whole: number, all: number) => `${formatCount(whole, all)} langkah lengkap.`,
    caption: 'Langkah rancangan dan yang masih kurang',
    columns: { step: 'Langkah', state: 'Keadaan', missing: 'Masih kurang' },
    nothing: 'Tidak ada',
    more: (count: number) => `dan ${count} hal lagi`,
    whole: {
      title: 'Rancangan sudah lengkap',
      body: 'Cetak rencana program untuk disahkan, lalu lihat apa yang masih diperlukan sebelum kelompok mulai.',
    },
    empty: {
      title: 'Rancangan ini masih kosong',
      body: 'Isi dari langkah pertama, atau mulai dari templat: rancangan yang sudah berisi dan tinggal disesuaikan.',
    },
    begin: 'Mulai dari langkah pertama',
    goOn: (step: DesignStep) => `Lanjutkan: ${stepName(step)}`,
    print: 'Cetak rencana program',
    phases: 'Ke tahap kelompok',
    facts: {
      code: 'Kode',
      status: 'Status',
      time: 'Masa program',
      meetings: 'Pertemuan',
      lead: 'Penanggung jawab',
      followUp: 'Tindak lanjut',
    },
    meetings: (dated: number, planned: number) => `${dated} dijadwalkan dari ${planned}`,
    day: (day: string | null | undefined) => (day ? formatDay(day) : 'Belum ditentukan'),
  },
}

function meetingsAt(numbers: readonly number[]): string {
  return `Pertemuan ${formatList(numbers.map(String))}`
}

function wayOut(canRedate: boolean): string {
  return canRedate
    ? 'atau centang penyusunan ulang jadwal.'
    : 'atau pindahkan dahulu pertemuannya pada langkah Jadwal pertemuan.'
}
