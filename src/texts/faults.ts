import { isDay } from '../domain/day'
import type { FaultCode } from '../domain/faultCodes'
import type { Fault } from '../domain/faults'
import { capitalised, formatDay } from './formats'
import { criterionName } from './gates'
import { fieldWords, type Language, placeWords } from './recordNames'

/** Numbers, days and ids of a fault, ready to stand in a sentence. */
export type ShownParams = (name: string) => string

/** What is wrong and what to do, in both languages. */
export type Explanation = Record<Language, (shown: ShownParams) => string>

/** Words an explanation once per language; a text that needs figures is a function of them. */
export const say = (id: string | ((shown: ShownParams) => string), en: typeof id): Explanation => ({
  id: typeof id === 'string' ? () => id : id,
  en: typeof en === 'string' ? () => en : en,
})

const faultTexts: Record<FaultCode, Explanation> = {
  empty: say(
    'berkas kosong. Pilih berkas lain atau minta pengirim mengirim ulang.',
    'the file is empty. Choose another file or ask the sender to send it again.',
  ),
  invalidUtf8: say(
    'berkas bukan teks UTF-8. Simpan ulang dengan penyandian UTF-8.',
    'the file is not UTF-8 text. Save it again as UTF-8.',
  ),
  tooLarge: say(
    'berkas terlalu besar untuk satu kelompok. Periksa apakah berkasnya benar.',
    'the file is too large for one group. Check that it is the right file.',
  ),
  tooDeep: say(
    'isi berkas bertingkat terlalu dalam. Periksa apakah berkasnya benar.',
    'the file is nested too deeply. Check that it is the right file.',
  ),
  forbiddenKey: say(
    'berkas memuat nama isian yang tidak diizinkan (__proto__, constructor, atau prototype). Hapus isian itu.',
    'the file holds a field name that is not allowed (__proto__, constructor or prototype). Remove that field.',
  ),
  duplicateKey: say(
    'satu isian ditulis dua kali dalam catatan yang sama. Hapus salah satunya.',
    'one field is written twice in the same record. Remove one of them.',
  ),
  malformed: say(
    'berkas bukan JSON yang sah. Minta pengirim mengirim ulang.',
    'the file is not valid JSON. Ask the sender to send it again.',
  ),
  truncated: say(
    'berkas terpotong sebelum akhir. Salin atau unduh ulang seluruhnya.',
    'the file breaks off before its end. Copy or download it again in full.',
  ),
  arrayAtTop: say(
    'berkas berisi daftar, bukan satu kelompok. Pilih berkas pertukaran satu kelompok.',
    'the file holds a list, not one group. Choose the exchange file of one group.',
  ),
  notAnObject: say(
    'berkas tidak memuat kelompok. Pilih berkas pertukaran satu kelompok.',
    'the file holds no group. Choose the exchange file of one group.',
  ),
  notExchange: say(
    'berkas ini bukan berkas pertukaran Guyub: _meta.schemaVersion tidak ada atau tidak sah. Pilih berkas lain.',
    'this is no Guyub exchange file: _meta.schemaVersion is missing or not valid. Choose another file.',
  ),
  newerSchemaVersion: say(
    (shown) =>
      `berkas ditulis oleh Guyub yang lebih baru (versi format ${shown('version')}). Perbarui Guyub, lalu buka lagi.`,
    (shown) =>
      `the file was written by a newer Guyub (format version ${shown('version')}). Update Guyub, then open it again.`,
  ),
  tooManyRows: say(
    (shown) =>
      `terlalu banyak baris (${shown('actual')}; paling banyak ${shown('max')}). Periksa apakah berkasnya benar.`,
    (shown) =>
      `too many rows (${shown('actual')}; at most ${shown('max')}). Check that it is the right file.`,
  ),
  missing: say('wajib ada. Lengkapi isian ini.', 'is required. Fill it in.'),
  wrongType: say(
    'jenis isinya salah. Tulis sesuai format pertukaran.',
    'has the wrong type. Write it as the exchange format says.',
  ),
  unknownValue: say(
    'isinya tidak ada dalam daftar pilihan. Pakai salah satu pilihan yang tersedia.',
    'is not one of the listed values. Use one of them.',
  ),
  unknownField: say('isian ini tidak dikenal. Hapus isian ini.', 'is an unknown field. Remove it.'),
  blank: say('tidak boleh kosong. Tulis isinya.', 'must not be blank. Write something.'),
  tooShort: say(
    (shown) => `terlalu pendek. Tulis sekurang-kurangnya ${shown('min')} huruf.`,
    (shown) => `is too short. Write at least ${shown('min')} characters.`,
  ),
  tooLong: say(
    (shown) => `terlalu panjang. Ringkas sampai paling banyak ${shown('max')} huruf.`,
    (shown) => `is too long. Shorten it to at most ${shown('max')} characters.`,
  ),
  tooMany: say(
    (shown) => `terlalu banyak. Sisakan paling banyak ${shown('max')}.`,
    (shown) => `has too many entries. Keep at most ${shown('max')}.`,
  ),
  tooFew: say(
    (shown) => `terlalu sedikit. Lengkapi sampai sekurang-kurangnya ${shown('min')}.`,
    (shown) => `has too few entries. Fill in at least ${shown('min')}.`,
  ),
  outOfRange: say(
    (shown) => `angkanya di luar batas${rangeText(shown, 'id')}. Perbaiki angkanya.`,
    (shown) => `is out of range${rangeText(shown, 'en')}. Correct the number.`,
  ),
  notWhole: say(
    'harus bilangan bulat. Tulis tanpa pecahan.',
    'must be a whole number. Write it without a fraction.',
  ),
  notFinite: say(
    'bukan angka yang dapat dihitung. Tulis angka biasa.',
    'is not a finite number. Write an ordinary number.',
  ),
  notADay: say(
    'bukan tanggal yang ada dalam kalender. Tulis dengan pola TTTT-BB-HH, misalnya 2026-11-22.',
    'is not a day that exists. Write it as YYYY-MM-DD, for example 2026-11-22.',
  ),
  dayOutOfRange: say(
    'tanggalnya di luar 1900 sampai 2199. Periksa tahunnya.',
    'the day lies outside 1900 to 2199. Check the year.',
  ),
  notAnInstant: say(
    'bukan waktu yang sah. Tulis tanggal, jam, dan selisih waktu, misalnya 2026-11-22T13:30:00+07:00.',
    'is not a point in time. Write day, time and offset, for example 2026-11-22T13:30:00+07:00.',
  ),
  notATime: say(
    'bukan jam yang sah. Tulis dengan pola 13.30.',
    'is not a time of day. Write it as 13.30.',
  ),
  notAnId: say(
    'bukan kode yang sah. Pakai huruf, angka, titik, garis, paling panjang 80.',
    'is not a valid id. Use letters, digits, dots and dashes, at most 80.',
  ),
  notAPostalCode: say(
    'bukan kode pos. Tulis lima angka.',
    'is not a postal code. Write five digits.',
  ),
  notANik: say('bukan NIK. Tulis 16 angka.', 'is not a NIK. Write 16 digits.'),
  notAPicture: say(
    'bukan gambar PNG atau JPEG yang dapat disimpan. Pilih berkas gambar lain.',
    'is not a PNG or JPEG picture. Choose another picture file.',
  ),
  noteTooShort: say(
    'terlalu pendek. Uraikan sekurang-kurangnya 10 huruf.',
    'is too short. Describe it in at least 10 characters.',
  ),
  crossedDates: say(
    (shown) =>
      `urutan waktunya terbalik (${shown('later')} mendahului ${shown('earlier')}). Periksa keduanya.`,
    (shown) =>
      `is in the wrong order (${shown('later')} comes before ${shown('earlier')}). Check both.`,
  ),
  outsideMembership: say(
    (shown) =>
      `${shown('value')} bukan anggota pada ${shown('day')}. Hapus baris ini atau perbaiki masa keanggotaannya.`,
    (shown) =>
      `${shown('value')} was no member on ${shown('day')}. Remove the row or correct the stay.`,
  ),
  duplicate: say(
    (shown) => `${shown('value')} sudah dipakai. Sisakan satu atau beri kode lain.`,
    (shown) => `${shown('value')} is used already. Keep one or give another id.`,
  ),
  dangling: say(
    (shown) =>
      `menunjuk ${shown('value')} yang tidak ada dalam kelompok ini. Perbaiki kodenya atau tambahkan catatannya.`,
    (shown) =>
      `points to ${shown('value')}, which this group does not have. Correct the id or add the record.`,
  ),
  sameSupervisor: say(
    'supervisor tidak boleh orang yang sama dengan pekerja sosial utama. Pilih orang lain.',
    'the supervisor must not be the lead worker. Choose another person.',
  ),
  selfChoice: say(
    'anggota memilih dirinya sendiri. Hapus pilihan itu.',
    'a member chose himself or herself. Remove that choice.',
  ),
  tooManyChoices: say(
    (shown) => `pilihannya lebih dari ${shown('max')}. Kurangi pilihannya.`,
    (shown) => `has more than ${shown('max')} choices. Remove some.`,
  ),
  reasonNeeded: say('memerlukan alasan. Tulis alasannya.', 'needs a reason. Write it.'),
  mitigationNeeded: say(
    'faktor yang menghambat memerlukan cara menanganinya. Tulis caranya.',
    'a hindering factor needs its mitigation. Write it.',
  ),
  memberNeeded: say(
    'tujuan anggota harus menyebut anggotanya. Tulis kode anggota.',
    "a member's goal must name its member. Write the member code.",
  ),
  safetyBasisNeeded: say(
    'rujukan memerlukan persetujuan atau insiden keselamatan sebagai dasar. Tulis salah satunya.',
    'a referral rests on a consent or on a safety incident. Write one of them.',
  ),
  overlap: say(
    'bertumpang tindih dengan masa sebelumnya. Perbaiki tanggalnya.',
    'overlaps with the time before. Correct the days.',
  ),
  participationOfAbsent: say(
    'keterlibatan hanya dinilai untuk yang hadir. Kosongkan nilainya.',
    'participation is rated for those present only. Leave it empty.',
  ),
  itemCount: say(
    (shown) => `memuat ${shown('actual')} jawaban, seharusnya ${shown('expected')}. Samakan.`,
    (shown) =>
      `holds ${shown('actual')} answers and should hold ${shown('expected')}. Make them agree.`,
  ),
  levelsNotDistinct: say(
    'dua tingkat skala berbunyi sama. Bedakan uraiannya.',
    'two levels of the scale read the same. Tell them apart.',
  ),
  outsideIndonesia: say(
    'letaknya di luar Indonesia. Periksa lintang dan bujur.',
    'lies outside Indonesia. Check latitude and longitude.',
  ),
  coordinateHalf: say(
    'lintang dan bujur harus diisi keduanya. Lengkapi atau kosongkan keduanya.',
    'latitude and longitude belong together. Fill in both or neither.',
  ),
  purposeWithoutDate: say(
    'persetujuan yang sudah diputuskan memerlukan tanggal. Tulis tanggalnya.',
    'a consent that was decided needs its day. Write it.',
  ),
  pointMismatch: say(
    (shown) =>
      `titik telaah ${shown('point')} disebut sesudah pertemuan yang berbeda-beda. Samakan nomor pertemuannya.`,
    (shown) =>
      `review point ${shown('point')} is placed after different meetings. Make the meeting numbers agree.`,
  ),
  codeMismatch: say(
    'kode catatan anggota harus sama dengan kode anggotanya. Samakan.',
    "a member's id must be the member code. Make them agree.",
  ),
  attendanceWithoutConsent: say(
    (shown) =>
      `${shown('member')} belum menyetujui ikut kelompok pada ${shown('day')}. Catat persetujuannya dahulu, atau kosongkan kehadirannya.`,
    (shown) =>
      `${shown('member')} had not agreed to take part on ${shown('day')}. Record the consent first, or leave the mark out.`,
  ),
  photoWithoutConsent: say(
    (shown) =>
      `${shown('member')} tidak menyetujui foto dan rekaman. Catat persetujuannya dahulu, atau hapus fotonya.`,
    (shown) =>
      `${shown('member')} does not agree to photos. Record the consent first, or remove the photo.`,
  ),
  decisionNeeded: say(
    'versi kontrak yang baru memerlukan keputusan kelompok. Pilih keputusannya.',
    'a new version of the contract needs a decision of the group. Choose it.',
  ),
  contractSigned: say(
    'kontrak yang sudah ditandatangani tidak dapat diubah. Buat versi baru.',
    'a contract that was signed cannot be altered. Make a new version.',
  ),
  goalLocked: say(
    'tujuan ini sudah dinilai, jadi isian ini terkunci. Ubah dengan alasan di layar Tujuan; isi lama ikut disimpan.',
    'this goal was rated, so this field is locked. Change it with a reason; the former wording is kept.',
  ),
  amendmentFixed: say(
    'perubahan yang sudah tercatat tidak dapat diubah. Catat perubahan yang baru beserta alasannya.',
    'an amendment stays as it was recorded. Record a new one with its reason.',
  ),
  goalRated: say(
    'tujuan yang sudah dinilai tidak dapat dihapus. Hentikan atau ganti dengan alasan.',
    'a goal that was rated cannot be removed. Stop or replace it with a reason.',
  ),
  recordSigned: say(
    'catatan pertemuan ini sudah ditandatangani dan tidak dapat diubah. Tulis tambahan bertanggal.',
    'this record was signed and cannot be altered. Write a dated addendum.',
  ),
  recordKept: say(
    'kejadian yang sudah tercatat tidak dapat dihapus. Perbaiki isinya, atau minta supervisor menutupnya.',
    'an incident that was recorded cannot be removed. Correct it, or let a supervisor close it.',
  ),
  notHeld: say(
    'pertemuan ini belum terlaksana. Tandai terlaksana dahulu.',
    'this meeting was not held. Mark it as held first.',
  ),
  supervisorNeeded: say(
    'ini memerlukan persetujuan supervisor atau pimpinan. Pilih siapa yang menyetujui.',
    'this needs a supervisor or the head. Choose who agreed.',
  ),
  sociometryWithoutConsent: say(
    (shown) =>
      `${shown('member')} tidak menyetujui sosiometri pada ${shown('day')}. Catat persetujuannya dahulu, atau keluarkan dari pilihan.`,
    (shown) =>
      `${shown('member')} had not agreed to sociometry on ${shown('day')}. Record the consent first, or leave the choices out.`,
  ),
  referralWithoutConsent: say(
    (shown) =>
      `${shown('member')} tidak menyetujui berbagi data untuk rujukan pada ${shown('day')}. Catat persetujuannya dahulu, atau pakai kejadian keselamatan sebagai dasar.`,
    (shown) =>
      `${shown('member')} had not agreed to sharing data for referrals on ${shown('day')}. Record the consent first, or name a safety incident as the basis.`,
  ),
  incidentOfOther: say(
    (shown) =>
      `kejadian ini bukan dasar keselamatan rujukan ini: tidak membahayakan orang, tidak menyangkut ${shown('member')}, terjadi sesudah ${shown('day')}, atau sudah ditutup sebelumnya. Pilih kejadian yang benar.`,
    (shown) =>
      `this incident is no safety basis of this referral: it endangered nobody, does not concern ${shown('member')}, came after ${shown('day')} or was closed before. Choose the right one.`,
  ),
  dayAhead: say(
    (shown) =>
      `tanggalnya sesudah hari ini (${shown('day')}). Tulis tanggal kejadiannya, paling lambat hari ini.`,
    (shown) =>
      `lies after today (${shown('day')}). Write the day on which it happened, today at the latest.`,
  ),
  phaseChangeNeeded: say(
    'tahap hanya berpindah bersama catatan perpindahannya. Pindahkan lewat halaman Tahap.',
    'the phase changes only together with the record of its change. Use the page of phases.',
  ),
  phaseChangeFixed: say(
    'catatan perpindahan tahap tidak dapat diubah. Catat perpindahan yang baru.',
    'a change of phase cannot be altered. Record a new one.',
  ),
  phaseOutOfOrder: say(
    'tahap dilalui satu per satu. Pilih tahap yang berikutnya.',
    'phases are passed one by one. Choose the next one.',
  ),
  criterionUnmet: say(
    (shown) =>
      `syarat "${criterionName(shown('criterion'))}" belum terpenuhi dan tidak dapat dilewati. Penuhi dahulu.`,
    (shown) =>
      `the criterion "${shown('criterion')}" is not met and cannot be skipped. Meet it first.`,
  ),
  skipReasonNeeded: say(
    (shown) =>
      `syarat "${criterionName(shown('criterion'))}" belum terpenuhi. Penuhi, atau tulis alasan melewatinya.`,
    (shown) =>
      `the criterion "${shown('criterion')}" is not met. Meet it, or say why it is skipped.`,
  ),
  alternativeNeeded: say(
    (shown) => `layanan pengganti untuk ${shown('member')} belum ditulis. Tulis layanannya.`,
    (shown) => `what ${shown('member')} is offered instead is missing. Write it.`,
  ),
  scoreMeaningFixed: say(
    'alat ukur ini sudah diisi, jadi isian yang menentukan arti skor terkunci. Buat versi baru.',
    'this instrument was answered, so what decides the meaning of a score is locked. Make a new version.',
  ),
  instrumentUsed: say(
    'alat ukur yang sudah diisi tidak dapat dihapus. Arsipkan.',
    'an instrument that was answered cannot be removed. Set it aside.',
  ),
  sheetMoved: say(
    'lembar yang sudah tersimpan tidak dapat dipindahkan ke alat ukur, versi, atau anggota lain. Hapus lembar ini dan isi yang baru.',
    'a stored sheet cannot be moved to another instrument, version or member. Remove this sheet and enter it anew.',
  ),
  versionTaken: say(
    (shown) =>
      `versi ${shown('value')} dari kode ini sudah ada. Beri nama versi atau kode yang lain.`,
    (shown) =>
      `version ${shown('value')} of this code is there already. Give another version or code.`,
  ),
  versionCircle: say(
    'urutan versi berputar kembali ke alat ukur ini. Pilih versi sebelumnya yang benar.',
    'the versions lead back to this instrument. Choose the right version before it.',
  ),
  versionOfOther: say(
    'versi sebelumnya berkode lain. Samakan kodenya, atau jadikan alat ukur tersendiri.',
    'the version before has another code. Make the codes agree, or make it an instrument of its own.',
  ),
  invalid: say(
    'isinya tidak sah. Tulis sesuai format pertukaran.',
    'is not valid. Write it as the exchange format says.',
  ),
}

/** One fault as a sentence: which record, which field, what is wrong, what to do. Names no person. */
export function faultSentence(fault: Fault, language: Language = 'id'): string {
  return sentenceOf(fault, faultTexts[fault.code], language)
}

/** Puts a record, its field and an explanation into one sentence. */
export function sentenceOf(
  { code, place, field, params }: Pick<Fault, 'place' | 'field' | 'params'> & { code: string },
  explanation: Explanation,
  language: Language,
): string {
  const text = explanation[language](shownParams(params ?? {}, language))
  if (place.kind === 'document' && field === '') return capitalised(text)
  const where = capitalised(placeWords(place, language))
  if (field === '') return `${where}: ${text}`
  return `${where}, ${fieldWords(field, language, code === 'unknownField')}: ${text}`
}

/** Codes, days, times and numbers of documents; anything else may be a person's name or words. */
const showable = /^[A-Za-z0-9][\w.~@:+/-]{0,79}$/
const foreignValue = { id: 'isi ini', en: 'this value' }

function shownParams(params: Record<string, string | number>, language: Language): ShownParams {
  return (name) => {
    const value = params[name] ?? ''
    if (typeof value === 'number')
      return (value || 0).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB')
    if (isDay(value) && language === 'id') return formatDay(value)
    return value === '' || showable.test(value) ? value : foreignValue[language]
  }
}

function rangeText(shown: ShownParams, language: Language): string {
  const [min, max] = [shown('min'), shown('max')]
  if (min !== '' && max !== '')
    return language === 'id' ? ` (${min} sampai ${max})` : ` (${min} to ${max})`
  if (min !== '') return language === 'id' ? ` (paling kecil ${min})` : ` (at least ${min})`
  if (max !== '') return language === 'id' ? ` (paling besar ${max})` : ` (at most ${max})`
  return ''
}
