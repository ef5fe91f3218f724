import type { consentForms } from '../domain/catalog/lists'
import type { ConsentAnswer, ConsentState } from '../domain/consents/answers'
import type { ConsentPurpose } from '../domain/progress/consentStanding'
import { formatDay } from './formats'

/** The seven purposes as the screens name them; the printed sheet says them in plain words. */
export const purposeNames: Record<ConsentPurpose, string> = {
  ikutKelompok: 'Ikut kelompok',
  pencatatanData: 'Pencatatan data',
  berbagiRujukan: 'Berbagi data untuk rujukan',
  sosiometri: 'Sosiometri',
  fotoRekaman: 'Foto dan rekaman',
  publikasiAnonim: 'Publikasi tanpa nama',
  kontakTindakLanjut: 'Kontak tindak lanjut',
}

/** The same in one word, for narrow columns. */
export const purposeColumns: Record<ConsentPurpose, string> = {
  ikutKelompok: 'Ikut',
  pencatatanData: 'Data',
  berbagiRujukan: 'Rujukan',
  sosiometri: 'Sosiometri',
  fotoRekaman: 'Foto',
  publikasiAnonim: 'Publikasi',
  kontakTindakLanjut: 'Kontak',
}

/** How a consent stands: a sign that can be told from the others without colour, and the word. */
export const consentStateTexts: Record<ConsentState, { sign: string; word: string }> = {
  given: { sign: '✓', word: 'Setuju' },
  incomplete: { sign: '!', word: 'Belum sah' },
  later: { sign: '…', word: 'Belum berlaku' },
  refused: { sign: '✕', word: 'Menolak' },
  withdrawn: { sign: '↩', word: 'Ditarik' },
  expired: { sign: '○', word: 'Kedaluwarsa' },
  notAsked: { sign: '–', word: 'Belum' },
}

export const consentFormLabels: Record<(typeof consentForms)[number], string> = {
  tertulis: 'Tertulis',
  terekam: 'Terekam (suara atau video)',
}

/** Words of the consents of a whole group. */
export const consentsText = {
  title: 'Persetujuan',
  intro: 'Setiap keperluan dijawab tersendiri. Menolak satu keperluan tidak menutup yang lain.',
  asOf: (day: string) => `Keadaan per ${formatDay(day)}.`,
  taking: (given: number, all: number) =>
    `Persetujuan ikut kelompok berlaku untuk ${given} dari ${all} anggota dan calon.`,
  noneHere: 'Tidak ada anggota atau calon yang sedang ikut.',
  caption: 'Persetujuan setiap anggota',
  formerCaption: 'Persetujuan anggota yang sudah keluar atau selesai',
  member: 'Anggota',
  open: (member: string) => `Persetujuan ${member}`,
  empty: {
    title: 'Belum ada anggota',
    body: 'Persetujuan dicatat per anggota. Tambahkan anggota terlebih dahulu.',
    toMembers: 'Ke daftar anggota',
  },
  signs: {
    title: 'Arti tanda',
    meanings: {
      given: 'berlaku hari ini',
      incomplete: 'disetujui, tetapi belum tertulis, belum terekam, atau belum ditandatangani',
      later: 'baru berlaku kemudian',
      refused: 'menolak',
      withdrawn: 'pernah setuju, lalu ditarik',
      expired: 'masanya habis; perlu dijawab kembali',
      notAsked: 'belum ditanyakan',
    } satisfies Record<ConsentState, string>,
  },
}

/** Words of one member's answers. */
export const memberConsentText = {
  title: (member: string) => `Persetujuan ${member}`,
  back: 'Semua persetujuan',
  next: (member: string) => `Berikutnya yang belum: ${member}`,
  toMember: 'Lembar anggota',
  toPrint: 'Cetak lembar persetujuan',
  unknown: 'Anggota ini tidak ada dalam kelompok.',
  child:
    'Anggota ini belum berumur 18 tahun: perlu kesediaannya sendiri (asen) dan persetujuan orang tua atau wali, masing-masing dengan tanggalnya.',
  answers: 'Jawaban per keperluan',
  why: (reasons: string) => `Sebabnya: ${reasons}.`,
  limit: (limit: string) => `Batas: ${limit}`,
  former: (count: number) => `Jawaban terdahulu (${count})`,
  actions: {
    record: 'Catat jawaban',
    again: 'Catat jawaban baru',
    correct: 'Perbaiki',
    withdraw: 'Tarik persetujuan ...',
    of: (action: string, purpose: string) => `${action}: ${purpose}`,
  },
}

/** Words of the form of one answer. */
export const answerFormText = {
  title: (purpose: string) => `Jawaban baru: ${purpose}`,
  correctTitle: (purpose: string) => `Perbaiki jawaban: ${purpose}`,
  label: (purpose: string, code: string) => `persetujuan ${purpose.toLowerCase()} ${code}`,
  status: 'Jawaban',
  noStatus: 'Pilih jawaban',
  statuses: { setuju: 'Setuju', menolak: 'Menolak', kedaluwarsa: 'Kedaluwarsa' },
  date: 'Tanggal jawaban anggota',
  childDate: 'Tanggal kesediaan anak (asen)',
  form: 'Bentuk',
  noForm: 'Belum ada (lisan saja belum cukup)',
  signed: 'Ditandatangani atau dinyatakan sendiri oleh anggota',
  assent: 'Anak menyatakan kesediaannya sendiri (asen)',
  guardianSigned: 'Orang tua atau wali menandatangani',
  guardianName: 'Nama orang tua atau wali',
  guardianDate: 'Tanggal persetujuan wali',
  guardianDateHint: 'Kosongkan bila sama dengan tanggal anak.',
  limit: 'Batas yang diminta',
  limitHint: 'Misalnya: kepada Bapas hanya kehadiran.',
  photoGoes:
    'Bila persetujuan foto tidak berlaku lagi sesudah disimpan, foto yang ada ikut dihapus.',
  version: 'Versi formulir',
  save: 'Simpan jawaban',
  close: 'Tutup isian',
}

/** Words of entering all answers of one signed sheet. */
export const sheetFormText = {
  open: 'Isi dari satu lembar bertanda tangan',
  title: 'Satu lembar bertanda tangan',
  intro:
    'Untuk satu lembar yang dijawab pada hari yang sama. Keperluan yang tidak diisi tidak berubah; jawaban lama tetap tersimpan sebagai riwayat.',
  answers: 'Jawaban di lembar',
  choices: { setuju: 'Setuju', menolak: 'Menolak', none: 'Tidak diisi' },
  allAgreed: 'Setuju untuk semua',
  nothingChosen: 'Pilih sekurang-kurangnya satu jawaban.',
  save: 'Simpan semua jawaban',
  label: (code: string) => `lembar persetujuan ${code}`,
}

/** Words of a withdrawal. */
export const withdrawalText = {
  title: (purpose: string, member: string) =>
    `Tarik persetujuan ${purpose.toLowerCase()}: ${member}`,
  body: 'Anggota atau walinya boleh menarik persetujuan kapan saja, tanpa harus memberi alasan.',
  date: 'Tanggal penarikan',
  how: 'Cara penarikan',
  howHint: 'Misalnya disampaikan langsung kepada pekerja sosial.',
  inFuture: 'Tanggal penarikan tidak boleh sesudah hari ini. Perbaiki tanggalnya.',
  done: (sentence: string, note: string) => `${sentence} (${note})`,
  nothing: 'Menurut catatan, tidak ada yang harus dihentikan.',
  save: 'Tarik persetujuan',
  label: (purpose: string, code: string) =>
    `penarikan persetujuan ${purpose.toLowerCase()} ${code}`,
}

/** One answer as it was given, in a line: what, when, how, who signed, and its withdrawal. */
export function answerLine(answer: ConsentAnswer): string {
  const { status, date, form, signedByMember, guardianSigned, guardianDate, guardianName } = answer
  const signers = [
    signedByMember ? 'anggota' : null,
    guardianSigned ? guardianWords(guardianName, guardianDate, date) : null,
  ].filter(Boolean)
  const parts = [
    `${answerWords[status]} pada ${formatDay(date)}`,
    form === 'tertulis'
      ? 'tertulis'
      : form === 'terekam'
        ? 'terekam'
        : 'belum tertulis atau terekam',
    signers.length > 0 ? `ditandatangani ${signers.join(' dan ')}` : 'belum ditandatangani',
    answer.formVersion ? `formulir versi ${answer.formVersion}` : null,
  ]
  return `${parts.filter(Boolean).join(', ')}.${withdrawalWords(answer)}`
}

const answerWords: Record<ConsentAnswer['status'], string> = {
  belum: 'Belum dijawab',
  setuju: 'Disetujui',
  menolak: 'Ditolak',
  ditarik: 'Disetujui',
  kedaluwarsa: 'Disetujui',
}

function guardianWords(
  name: string | null | undefined,
  guardianDate: string | null | undefined,
  date: string | null | undefined,
): string {
  const own = guardianDate && guardianDate !== date ? ` pada ${formatDay(guardianDate)}` : ''
  return `${name?.trim() || 'wali'}${own}`
}

function withdrawalWords({ status, withdrawnDate, withdrawnHow }: ConsentAnswer): string {
  if (status === 'kedaluwarsa') return ' Masanya sudah habis.'
  if (status !== 'ditarik' && !withdrawnDate) return ''
  const how = withdrawnHow?.trim() ? ` (${withdrawnHow.trim()})` : ''
  return withdrawnDate ? ` Ditarik pada ${formatDay(withdrawnDate)}${how}.` : ` Ditarik${how}.`
}
