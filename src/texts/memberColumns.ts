import type { ColumnNames, ImportColumn } from '../domain/members/importColumns'
import type { MemberTexts } from '../domain/members/memberValues'
import type { Member } from '../domain/records/member'
import { readDay } from './readDay'

/** What each column of a list of people is called: on the screen, in the template, and in a sentence. */
export const memberColumnLabels: Record<ImportColumn, string> = {
  fullName: 'Nama lengkap',
  nickname: 'Nama panggilan',
  sex: 'Jenis kelamin',
  birthDate: 'Tanggal lahir',
  nik: 'NIK',
  nikPurpose: 'Keperluan NIK',
  address: 'Alamat',
  phone: 'Telepon',
  guardianName: 'Nama orang tua atau wali',
  guardianRelation: 'Hubungan wali',
  guardianPhone: 'Telepon wali',
  ppks: 'Kategori PPKS',
  education: 'Pendidikan',
  work: 'Pekerjaan',
  disabilityNeeds: 'Kebutuhan khusus',
  participationBasis: 'Dasar keikutsertaan',
  voluntarinessNote: 'Catatan kesukarelaan',
  referredBy: 'Dirujuk oleh',
  intakeDate: 'Tanggal intake',
  joinDate: 'Tanggal masuk',
  strengths: 'Kekuatan',
  needs: 'Kebutuhan',
  socialSituation: 'Situasi sosial',
}

const synonyms: Record<ImportColumn, readonly string[]> = {
  fullName: ['Nama', 'Nama Anggota', 'Nama Peserta', 'Nama Klien', 'Nama Warga Binaan', 'Nama PM'],
  nickname: ['Panggilan', 'Alias'],
  sex: ['JK', 'L/P', 'P/L', 'Kelamin', 'Gender', 'Jns Kelamin'],
  birthDate: ['Tgl Lahir', 'Tanggal Kelahiran', 'Lahir'],
  nik: ['No NIK', 'Nomor NIK', 'No KTP', 'Nomor KTP', 'Nomor Induk Kependudukan'],
  nikPurpose: ['Tujuan NIK', 'Keperluan pencatatan NIK'],
  address: ['Alamat Lengkap', 'Alamat Rumah', 'Alamat Domisili', 'Domisili', 'Tempat Tinggal'],
  phone: [
    'No HP',
    'HP',
    'Nomor HP',
    'No Telp',
    'Telp',
    'No Telepon',
    'Nomor Telepon',
    'WA',
    'No WA',
  ],
  guardianName: [
    'Wali',
    'Nama Wali',
    'Orang Tua',
    'Nama Orang Tua',
    'Nama Ortu',
    'Orang Tua/Wali',
    'Nama Orang Tua/Wali',
    'Penanggung Jawab',
  ],
  guardianRelation: ['Hubungan', 'Hubungan dengan Wali', 'Hubungan Keluarga'],
  guardianPhone: ['No HP Wali', 'HP Wali', 'Telp Wali', 'No Telepon Wali', 'No HP Orang Tua'],
  ppks: ['PPKS', 'PMKS', 'Jenis PPKS', 'Kategori'],
  education: ['Pendidikan Terakhir', 'Sekolah', 'Kelas'],
  work: ['Profesi', 'Kerja'],
  disabilityNeeds: ['Disabilitas', 'Ragam Disabilitas', 'Kebutuhan Disabilitas', 'Akomodasi'],
  participationBasis: ['Dasar', 'Dasar Ikut', 'Dasar Keikutsertaan Kelompok', 'Sukarela/Rujukan'],
  voluntarinessNote: ['Kesukarelaan'],
  referredBy: ['Perujuk', 'Asal Rujukan', 'Rujukan dari', 'Pengirim'],
  intakeDate: ['Tgl Intake', 'Tanggal Asesmen Awal', 'Tanggal Penerimaan'],
  joinDate: ['Tgl Masuk', 'Tanggal Bergabung', 'Tanggal Mulai Ikut', 'Mulai Ikut'],
  strengths: ['Kelebihan', 'Potensi', 'Kekuatan Anggota'],
  needs: ['Kebutuhan Anggota', 'Masalah dan Kebutuhan'],
  socialSituation: ['Situasi', 'Kondisi Sosial', 'Latar Belakang Sosial'],
}

/** Every name under which a column is recognised. */
export const memberColumnNames: ColumnNames = Object.fromEntries(
  Object.entries(synonyms).map(([column, names]) => [
    column,
    [memberColumnLabels[column as ImportColumn], ...names],
  ]),
) as unknown as ColumnNames

const sexWords = wordsOf<Member['sex']>({
  L: ['l', 'laki', 'lakilaki', 'lk', 'pria', 'm', 'male'],
  P: ['p', 'perempuan', 'pr', 'wanita', 'f', 'female'],
})
const basisWords = wordsOf<Member['participationBasis']>({
  sukarela: ['sukarela', 'kemauansendiri'],
  rujukan: ['rujukan', 'dirujuk'],
  kewajiban: ['kewajiban', 'wajib', 'diwajibkan', 'putusan', 'penetapan'],
})

/** How Indonesian lists write days, sexes and bases of participation. */
export const memberTexts: MemberTexts = {
  readDay,
  readSex: (text) => sexWords.get(lettersOf(text)) ?? null,
  readBasis: (text) => basisWords.get(lettersOf(text)) ?? null,
}

function wordsOf<Value extends string>(
  words: Record<Value, readonly string[]>,
): ReadonlyMap<string, Value> {
  const values = Object.keys(words) as Value[]
  return new Map(values.flatMap((value) => words[value].map((word) => [word, value] as const)))
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}
