import type { Gap, GapCode } from '../domain/rules/gap'
import { type Explanation, say, sentenceOf } from './faults'
import type { Language } from './recordNames'

const gapTexts: Record<GapCode, Explanation> = {
  unknownField: say(
    'isian ini tidak dikenal dan tidak diambil. Periksa ejaannya bila isinya diperlukan.',
    'is an unknown field and was left out. Check its spelling if it is needed.',
  ),
  attendanceMissing: say(
    (shown) => `kehadiran ${shown('member')} belum dicatat. Lengkapi daftar hadir.`,
    (shown) => `${shown('member')} is not marked yet. Complete the attendance list.`,
  ),
  heldInFuture: say(
    (shown) =>
      `tercatat terlaksana, padahal sesudah ${shown('asOf')}. Periksa tanggal atau status.`,
    (shown) => `is marked as held but lies after ${shown('asOf')}. Check day or status.`,
  ),
  attendanceWithoutConsent: say(
    (shown) =>
      `${shown('member')} hadir tanpa persetujuan mengikuti kelompok. Lengkapi persetujuannya.`,
    (shown) => `${shown('member')} took part without consent to the group. Complete the consent.`,
  ),
  attendanceBeforeConsent: say(
    (shown) =>
      `${shown('member')} hadir pada ${shown('day')}, sebelum tanggal persetujuannya. Periksa tanggalnya.`,
    (shown) =>
      `${shown('member')} took part on ${shown('day')}, before the consent. Check the days.`,
  ),
  attendanceAfterWithdrawal: say(
    (shown) =>
      `${shown('member')} hadir pada ${shown('day')}, sesudah persetujuannya ditarik. Periksa persetujuannya.`,
    (shown) =>
      `${shown('member')} took part on ${shown('day')}, after withdrawing consent. Check the consent.`,
  ),
  recordingMissing: say(
    'catatan proses belum ada. Tulis catatan pertemuan.',
    'has no recording yet. Write it.',
  ),
  asasNoteMissing: say(
    'nilai asas 0 atau 1 memerlukan catatan. Tulis apa yang terjadi.',
    'a value of 0 or 1 needs a note. Write what happened.',
  ),
  evidenceMissing: say(
    'capaian 3 atau 4 belum disertai bukti. Pilih buktinya.',
    'an attainment of 3 or 4 has no evidence yet. Choose it.',
  ),
  evidenceUnknown: say(
    'bukti menunjuk catatan yang tidak ada. Perbaiki buktinya.',
    'the evidence points to no record. Correct it.',
  ),
  groupSizeUnusual: say(
    (shown) =>
      `jumlah anggota ${shown('count')} orang; lazimnya ${shown('min')} sampai ${shown('max')}. Pertimbangkan susunannya.`,
    (shown) =>
      `has ${shown('count')} members; ${shown('min')} to ${shown('max')} are usual. Consider its composition.`,
  ),
  supervisorMissing: say(
    'supervisor belum ditentukan. Tentukan supervisor.',
    'has no supervisor yet. Name one.',
  ),
  legalBasisMissing: say(
    'dasar hukum belum dicatat. Tulis dasar hukum layanan.',
    'has no legal basis yet. Write it.',
  ),
  groupGoalMissing: say(
    'belum ada tujuan kelompok. Rumuskan sekurang-kurangnya satu.',
    'has no group goal yet. Formulate at least one.',
  ),
  gasIncomplete: say(
    'kelima tingkat skala belum lengkap. Uraikan semuanya.',
    'the five levels are not complete. Describe them all.',
  ),
  goalNotLinked: say(
    'tujuan anggota belum dihubungkan dengan tujuan kelompok. Pilih tujuan kelompoknya.',
    "the member's goal is tied to no group goal yet. Choose one.",
  ),
  choiceOfNonMember: say(
    (shown) => `${shown('member')} bukan anggota pada ${shown('day')}. Periksa pilihan ini.`,
    (shown) => `${shown('member')} was no member on ${shown('day')}. Check this choice.`,
  ),
  guardianConsentMissing: say(
    'anak memerlukan persetujuan orang tua atau wali. Lengkapi persetujuannya.',
    "a child needs the guardian's consent. Complete it.",
  ),
  voluntarinessNoteMissing: say(
    'keikutsertaan karena kewajiban memerlukan catatan kesukarelaan. Tulis pilihan yang ditawarkan.',
    'obliged participation needs a note on voluntariness. Write which choices were offered.',
  ),
  problemDateMismatch: say(
    'status dan tanggal selesai tidak sejalan. Samakan keduanya.',
    'status and resolved date do not agree. Make them agree.',
  ),
  problemSessionMismatch: say(
    (shown) =>
      `persoalan dan insiden ${shown('incident')} menyebut pertemuan yang berbeda. Periksa keduanya.`,
    (shown) => `the problem and incident ${shown('incident')} name different meetings. Check both.`,
  ),
  incidentDateMismatch: say(
    'status dan tanggal penutupan tidak sejalan. Samakan keduanya.',
    'status and closing date do not agree. Make them agree.',
  ),
  incidentSessionMismatch: say(
    (shown) => `insiden dan pertemuan ${shown('session')} tidak saling menyebut. Periksa keduanya.`,
    (shown) => `the incident and meeting ${shown('session')} do not name each other. Check both.`,
  ),
}

/** One gap as a sentence: which record, which field, what is missing or doubtful, what to do. Names no person. */
export function gapSentence(gap: Gap, language: Language = 'id'): string {
  return sentenceOf(gap, gapTexts[gap.code], language)
}
