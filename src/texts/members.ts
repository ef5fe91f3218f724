import type { memberStatuses, participationBases } from '../domain/catalog/lists'
import type { Day } from '../domain/day'
import type { Likeness } from '../domain/members/duplicates'
import type { IntakeGap } from '../domain/members/intakeGaps'
import type { Member } from '../domain/records/member'
import { formatDay, formatList } from './formats'

type Status = (typeof memberStatuses)[number]

/** "A-03 · Citra": how a member is named on the screens of the group. */
export function memberLabel({ code, nickname, fullName }: Member): string {
  return `${code} · ${nickname?.trim() || (fullName.trim().split(/\s+/)[0] ?? '')}`
}

export const memberStatusLabels: Record<Status, string> = {
  calon: 'Calon',
  aktif: 'Aktif',
  cuti: 'Cuti',
  selesai: 'Selesai',
  mengundurkanDiri: 'Mengundurkan diri',
  dirujuk: 'Dirujuk',
  dikeluarkan: 'Dikeluarkan',
}

export const participationLabels: Record<(typeof participationBases)[number], string> = {
  sukarela: 'Sukarela',
  rujukan: 'Rujukan',
  kewajiban: 'Kewajiban (putusan, diversi, atau syarat)',
}

export const sexLabels: Record<Member['sex'], string> = { L: 'Laki-laki', P: 'Perempuan' }

/** What a member's file lacks, for a narrow column and as a sentence. */
export const intakeGapTexts: Record<IntakeGap, { short: string; sentence: string }> = {
  strengths: { short: 'kekuatan', sentence: 'Kekuatan belum ditulis.' },
  guardian: { short: 'wali', sentence: 'Orang tua atau wali belum ditulis.' },
  voluntarinessNote: {
    short: 'catatan pilihan',
    sentence: 'Catatan tentang pilihan yang ditawarkan belum ditulis.',
  },
  riskScreening: { short: 'penjajakan risiko', sentence: 'Penjajakan risiko belum dilakukan.' },
  consent: { short: 'persetujuan ikut', sentence: 'Persetujuan ikut kelompok belum ada.' },
}

/** Why two people may be one and the same, in the middle of a sentence. */
export const likenessTexts: Record<Likeness, string> = {
  sameNik: 'NIK sama',
  sameName: 'nama sama',
  sameBirthDateSimilarName: 'tanggal lahir sama dan nama mirip',
}

/** Words of the list of members. */
export const membersText = {
  title: 'Anggota',
  add: 'Tambah anggota',
  import: 'Impor dari berkas ...',
  accept: {
    open: 'Terima calon ...',
    title: 'Terima calon sebagai anggota',
    body: 'Setiap calon menjadi anggota sejak tanggal masuk yang direncanakan pada lembarnya. Yang belum pasti tidak perlu dipilih.',
    who: 'Yang diterima',
    from: (member: string, day: Day) => `${member}, masuk ${formatDay(day)}`,
    save: (count: number) => `Terima ${count} calon`,
    label: (count: number) => `penerimaan ${count} calon`,
  },
  empty: {
    title: 'Belum ada anggota',
    body: 'Catat anggota satu per satu, atau impor daftar dari berkas Excel atau CSV. Kode anggota diberikan otomatis.',
  },
  caption: 'Daftar anggota',
  head: {
    code: 'Kode',
    name: 'Nama',
    sex: 'L/P',
    age: 'Umur saat mulai',
    basis: 'Dasar',
    status: 'Keadaan',
    consent: 'Persetujuan ikut',
    missing: 'Masih kurang',
  },
  basis: { sukarela: 'Sukarela', rujukan: 'Rujukan', kewajiban: 'Kewajiban' },
  consent: { isGiven: 'Ada', isMissing: 'Belum ada', isOver: 'Tidak berlaku lagi' },
  nothingMissing: 'Lengkap',
  former: (count: number) => `Sudah keluar atau selesai (${count})`,
  counts: (counts: { active: number; candidates: number; former: number }) =>
    `${formatList([
      `${counts.active} anggota aktif`,
      ...(counts.candidates > 0 ? [`${counts.candidates} calon`] : []),
      ...(counts.former > 0 ? [`${counts.former} sudah keluar atau selesai`] : []),
    ])}.`,
  bySex: (all: number, male: number, female: number) =>
    `Seluruhnya ${all} orang: ${male} laki-laki (L) dan ${female} perempuan (P).`,
  sex: { L: 'L', P: 'P' },
  plan: {
    none: 'Jumlah anggota belum direncanakan.',
    toPlan: 'Isi di rancangan program',
    within: (min: number, max: number) => `Sesuai rencana ${min}-${max} orang.`,
    below: (min: number, max: number, lack: number) =>
      `Kurang ${lack} orang dari rencana ${min}-${max} orang.`,
    above: (min: number, max: number, excess: number) =>
      `Lebih ${excess} orang dari rencana ${min}-${max} orang.`,
  },
  archived: {
    title: (count: number) => `Disisihkan (${count})`,
    note: 'Catatan yang disisihkan tidak ikut dihitung dan tidak tampil di daftar mana pun.',
    restore: 'Kembalikan',
    restoreOf: (member: string) => `Kembalikan ${member}`,
    restoreLabel: (code: string) => `pengembalian anggota ${code}`,
  },
}

/** Words of one member's sheet. */
export const memberText = {
  title: (label: string) => label,
  newTitle: (code: string) => `Anggota baru ${code}`,
  back: 'Semua anggota',
  unknown: {
    title: 'Anggota ini tidak ada',
    body: 'Mungkin penambahannya sudah diurungkan, atau alamatnya keliru.',
  },
  label: (code: string) => `lembar anggota ${code}`,
  save: 'Simpan lembar anggota',
  add: 'Simpan anggota baru',
  addNext: 'Simpan dan tambah lagi',
  missing: {
    title: 'Masih perlu sebelum kelompok berjalan',
    toConsent: 'Catat persetujuan',
  },
  duplicates: {
    title: 'Mungkin orang yang sama',
    body: (found: readonly { label: string; reasons: readonly Likeness[] }[]) =>
      `${formatList(
        found.map(
          ({ label, reasons }) =>
            `${label} (${reasons.map((reason) => likenessTexts[reason]).join(', ')})`,
        ),
      )}. Periksa dahulu; anggota tetap dapat disimpan bila memang orang lain.`,
  },
  identity: {
    title: 'Jati diri',
    fullName: 'Nama lengkap',
    nickname: 'Nama panggilan',
    nicknameHint: 'Dipakai di layar kelompok bersama kode.',
    sex: 'Jenis kelamin',
    birthDate: 'Tanggal lahir',
    chooseOne: 'Pilih salah satu',
    address: 'Alamat',
    phone: 'Telepon',
    ppks: 'Kategori PPKS',
    noPpks: 'Belum ditentukan',
    education: 'Pendidikan',
    educationHint: 'Misalnya SMA kelas XI.',
    outOfSchool: 'Putus sekolah saat masuk',
    work: 'Pekerjaan',
    ageAtStart: (age: number, isChild: boolean) =>
      isChild
        ? `Umur ${age} tahun saat program mulai: aturan untuk anak berlaku.`
        : `Umur ${age} tahun saat program mulai.`,
  },
  nik: {
    title: 'NIK (tidak wajib)',
    hint: 'Catat NIK hanya bila benar-benar diperlukan. Tulis dahulu keperluannya.',
    purpose: 'Keperluan NIK',
    purposeHint: 'Misalnya pengajuan jaminan kesehatan. Tanpa keperluan, NIK tidak disimpan.',
    number: 'NIK',
    numberHint: '16 angka. Disamarkan di layar.',
    show: 'Tampilkan NIK',
    hide: 'Samarkan NIK',
    dropped: 'NIK tidak akan disimpan karena keperluannya belum ditulis.',
    purposeMissing: 'Keperluan NIK belum ditulis. Tulis keperluannya, atau kosongkan NIK.',
    mismatch: {
      birthDate:
        'Angka ke-7 sampai ke-12 tidak sesuai dengan tanggal lahir. Periksa keduanya; NIK tetap dapat disimpan.',
      sex: 'Angka ke-7 dan ke-8 tidak sesuai dengan jenis kelamin. Periksa keduanya; NIK tetap dapat disimpan.',
    },
  },
  guardian: {
    title: 'Orang tua atau wali',
    note: 'Perlu sebelum kelompok berjalan, karena anggota belum berumur 18 tahun saat program mulai.',
    adultNote: 'Tidak wajib untuk orang dewasa.',
    name: 'Nama orang tua atau wali',
    relation: 'Hubungan',
    relationHint: 'Misalnya ibu, ayah, atau nenek.',
    phone: 'Telepon wali',
  },
  strengthsAndNeeds: {
    title: 'Kekuatan dan kebutuhan',
    strengths: 'Kekuatan',
    strengthsHint:
      'Apa yang sudah dapat dilakukan, disukai, atau diandalkan orang lain darinya? Perlu sebelum kelompok berjalan.',
    needs: 'Kebutuhan',
    socialSituation: 'Situasi sosial',
    accommodation: 'Kebutuhan akomodasi',
    accommodationHint:
      'Apa yang perlu disiapkan agar dapat ikut penuh, misalnya juru bahasa isyarat atau jalan landai. Bukan diagnosis.',
  },
  basis: {
    title: 'Dasar keikutsertaan',
    basis: 'Ikut atas dasar',
    referredBy: 'Dirujuk oleh',
    intakeDate: 'Tanggal intake',
    note: 'Catatan tentang pilihan',
    noteHint:
      'Pilihan apa yang ditawarkan, siapa yang menjelaskan, dan kapan? Menolak bentuk kelompok harus punya pilihan lain. Perlu sebelum kelompok berjalan.',
    noteMissing: 'Keikutsertaan karena kewajiban memerlukan catatan tentang pilihan.',
  },
  risk: {
    title: 'Penjajakan risiko',
    note: 'Perlu sebelum kelompok berjalan. Tulis tanda dengan kata yang netral; rincian peristiwa tidak ditulis di sini.',
    date: 'Tanggal penjajakan',
    flags: 'Tanda yang perlu diperhatikan',
    flagsEmpty: 'Tidak ada tanda yang dicatat.',
    flag: (number: number) => `Tanda ${number}`,
    addFlag: 'Tambah tanda',
  },
  entry: {
    title: 'Masuk kelompok',
    status: 'Keadaan',
    statusHint: 'Calon belum ikut dihitung sebagai anggota.',
    joinDate: 'Tanggal masuk',
    candidateJoinDate: 'Rencana tanggal masuk',
  },
  after: {
    title: 'Sesudah kelompok berakhir',
    nextService: 'Layanan atau kegiatan berikutnya',
    nextServiceHint: 'Perlu sebelum kelompok selesai.',
  },
  photo: {
    title: 'Foto',
    field: 'Foto anggota',
    alt: (code: string) => `Foto anggota ${code}`,
    label: (code: string) => `foto anggota ${code}`,
    save: 'Simpan foto',
    notGiven: 'Foto tidak dapat dicatat karena persetujuan foto dan rekaman tidak ada.',
    newMember: 'Foto dapat ditambahkan sesudah persetujuan foto dan rekaman dicatat.',
    toConsent: 'Lihat persetujuan',
  },
  stays: {
    title: 'Keanggotaan',
    status: 'Keadaan sekarang',
    history: 'Riwayat keanggotaan',
    planned: (from: Day) => `Direncanakan masuk ${formatDay(from)}.`,
    stay: (from: Day, to: Day | null) =>
      to ? `${formatDay(from)} s.d. ${formatDay(to)}` : `Sejak ${formatDay(from)}`,
    reason: (reason: string) => `Alasan keluar: ${reason}`,
    ownWords: 'Dengan kata sendiri',
    exitMeeting: 'Pertemuan perpisahan',
    exitMeetingOffered: { yes: 'Sudah ditawarkan', no: 'Belum ditawarkan' },
    nextService: 'Layanan berikutnya',
    groupMayKnow: 'Yang boleh diketahui kelompok',
    decidedBy: 'Disetujui oleh',
    accept: 'Terima sebagai anggota ...',
    rest: 'Catat cuti',
    restLabel: (code: string) => `cuti anggota ${code}`,
    resume: 'Kembali dari cuti',
    resumeLabel: (code: string) => `kembalinya anggota ${code} dari cuti`,
    end: 'Akhiri keanggotaan ...',
    rejoin: 'Masuk kembali ...',
    correct: 'Perbaiki tanggal ...',
    remove: 'Hapus anggota ...',
  },
  accept: {
    title: (member: string) => `Terima ${member} sebagai anggota`,
    body: 'Sejak tanggal ini calon menjadi anggota dan masuk daftar hadir. Daftar hadir pertemuan yang sudah lewat tidak berubah.',
    date: 'Tanggal masuk',
    save: 'Terima sebagai anggota',
    label: (code: string) => `penerimaan anggota ${code}`,
  },
  rejoin: {
    title: (member: string) => `${member} masuk kembali`,
    body: 'Masa keanggotaan yang lama tetap tercatat. Kehadiran dihitung lagi sejak tanggal ini.',
    date: 'Tanggal masuk kembali',
    save: 'Catat masuk kembali',
    label: (code: string) => `masuknya kembali anggota ${code}`,
  },
  correct: {
    title: (member: string) => `Perbaiki tanggal keanggotaan ${member}`,
    stay: (number: number) => `Masa ${number}`,
    from: 'Tanggal masuk',
    to: 'Tanggal keluar',
    save: 'Simpan tanggal',
    label: (code: string) => `tanggal keanggotaan ${code}`,
  },
  ending: {
    title: (member: string) => `Akhiri keanggotaan ${member}`,
    body: 'Catatan sampai hari itu tetap utuh. Sesudahnya anggota tidak lagi masuk daftar hadir.',
    date: 'Hari terakhir sebagai anggota',
    marked: (number: number, day: Day) =>
      `Kehadirannya sudah dicatat sampai pertemuan ke-${number} (${formatDay(day)}). Pilih hari itu atau sesudahnya.`,
    status: 'Cara keluar',
    reason: 'Alasan keluar',
    reasonHint: 'Singkat dan netral; masuk riwayat keanggotaan.',
    reasonNeeded: 'Alasan diperlukan bila anggota dikeluarkan. Tulis alasannya.',
    goalReasonNeeded: 'Alasan diperlukan bila tujuan ikut dihentikan. Tulis alasannya.',
    decidedBy: 'Disetujui oleh supervisor',
    decidedByNeeded: 'Mengeluarkan anggota memerlukan persetujuan supervisor. Pilih orangnya.',
    nobody: 'Pilih petugas',
    ownWords: 'Alasan dengan kata-katanya sendiri',
    meetingOffered: 'Pertemuan perpisahan sudah ditawarkan',
    nextService: 'Layanan berikutnya',
    nextServiceHint: 'Rujukan atau bantuan lain yang diinginkan.',
    groupMayKnow: 'Yang boleh diketahui kelompok',
    groupMayKnowHint: 'Sesuai kesepakatan dengan anggota.',
    goals: 'Tujuan yang dihentikan',
    goalsHint: 'Alasan keluar menjadi alasan penghentiannya.',
    consents: 'Persetujuan yang ditarik atas permintaannya',
    consentsHint: 'Berlaku sejak hari terakhir. Menarik persetujuan foto menghapus foto.',
    withdrawnHow: 'Disampaikan saat mengakhiri keanggotaan',
    save: 'Akhiri keanggotaan',
    label: (code: string) => `berakhirnya keanggotaan ${code}`,
  },
  remove: {
    title: (member: string) => `Hapus ${member}`,
    free: 'Belum ada catatan lain tentang anggota ini. Lembarnya dihapus; penghapusan dapat diurungkan.',
    bound:
      'Sudah ada catatan lain tentang anggota ini, misalnya persetujuan atau kehadiran, jadi lembarnya tidak dapat dihapus. Lembar yang salah catat dapat disisihkan: tidak tampil dan tidak dihitung, tetapi tetap tersimpan.',
    boundEnding: 'Bila anggota berhenti ikut, pakai Akhiri keanggotaan.',
    save: 'Hapus anggota',
    archive: 'Sisihkan',
    label: (code: string) => `penghapusan anggota ${code}`,
    archiveLabel: (code: string) => `penyisihan anggota ${code}`,
  },
}
