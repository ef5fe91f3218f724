import type { IndicatorState } from '../domain/progress/suggestedAttainment'

/** Words of the review of the eight tasks. */
export const tasksText = {
  title: 'Delapan tugas',
  list: 'Daftar tugas',
  notRated: 'belum dinilai',
  unsaved: 'belum disimpan',
  attainment: 'Capaian kelompok',
  attainmentHint: 'Di mana kelompok berada, menurut rubrik tugas ini.',
  effort: 'Upaya pekerja sosial',
  effortHint: 'Apa yang sudah Anda kerjakan, terlepas dari hasilnya.',
  indicators: 'Indikator',
  indicatorsOpen: (judged: number, all: number) =>
    judged === 0
      ? 'Saran capaian muncul sesudah kelima indikator dinilai; penilaian tanpa indikator tetap dapat disimpan.'
      : `${judged} dari ${all} indikator dinilai; saran muncul dan indikator ikut tersimpan sesudah semuanya dinilai.`,
  indicatorsHint: 'Dari yang paling awal sampai yang paling matang.',
  suggested: (level: number, label: string) => `Disarankan ${level} (${label}).`,
  suggestion: {
    none: 'Indikator pertama belum tampak.',
    upTo: (count: number) =>
      count === 1
        ? 'Baru indikator pertama yang tampak.'
        : `Indikator 1 sampai ${count} sudah tampak.`,
    allWithoutMembers:
      'Semua indikator tampak, tetapi belum ada bukti terpilih yang diprakarsai anggota.',
    allWithMembers: 'Semua indikator tampak dan ada bukti yang diprakarsai anggota.',
  },
  differs: 'Pilihan Anda berbeda dari saran; jelaskan sebabnya pada uraian.',
  note: 'Uraian',
  noteHint: 'Apa yang berubah, dan dari mana terlihat? Sebut anggota dengan kode.',
  noteCount: (count: number, min: number) =>
    count < min ? `${count} huruf; sekurang-kurangnya ${min}.` : `${count} huruf.`,
  evidence: 'Bukti',
  evidenceHint: (from: string | null, to: string) =>
    from ? `Catatan sesudah ${from} sampai ${to}.` : `Catatan sampai ${to}.`,
  evidenceNone: 'Belum ada catatan pada masa ini.',
  evidenceKept: 'Sudah dipakai sebelumnya',
  evidenceChosen: (count: number) => `${count} dipilih`,
  evidenceKinds: {
    session: 'Pertemuan',
    decision: 'Keputusan',
    problem: 'Persoalan',
    resourceUse: 'Pemanfaatan sumber',
    referral: 'Rujukan',
    sociometricSurvey: 'Sosiometri',
  },
  evidenceMissing: {
    title: 'Capaian 3 atau 4 tanpa bukti',
    body: 'Penilaian dapat disimpan, tetapi laporan akan menandainya. Pilih sedikitnya satu bukti bila ada.',
  },
  jumpUnexplained: {
    title: 'Kenaikan dua tingkat atau lebih belum beralasan',
    body: 'Kenaikan sebesar itu dalam satu telaah jarang terjadi. Tulis alasannya di bawah ini; tanpa alasan, laporan tidak dapat menjelaskannya.',
  },
  jumpReason: 'Alasan kenaikan',
  jumpReasonHint: (from: number, to: number) =>
    `Naik dari ${from} ke ${to} sekaligus; tulis apa yang membuatnya mungkin.`,
  save: 'Simpan penilaian',
  saveKeys: 'Ctrl+S',
  nothingToSave: 'Belum ada perubahan.',
  stillOpen: (what: string) => `Belum lengkap: ${what}.`,
  revert: 'Batalkan perubahan',
  saveLabel: (task: string, point: string) => `penilaian tugas ${task} pada ${point}`,
  draftLabel: (task: string, point: string) => `tugas ${task} pada ${point}`,
  history: 'Riwayat',
  historyCaption: (task: string) => `Riwayat penilaian tugas ${task}`,
  historyColumns: {
    point: 'Titik',
    day: 'Tanggal',
    level: 'Capaian',
    effort: 'Upaya',
    note: 'Uraian',
  },
  noHistory: 'Tugas ini belum pernah dinilai.',
}

/** Why a value is suggested, from the indicators as they are ticked. */
export function suggestionReason(
  states: readonly IndicatorState[],
  isLedByMembers: boolean,
): string {
  const text = tasksText.suggestion
  const firstGap = states.findIndex((state) => state !== 'tampak')
  if (firstGap === -1) return isLedByMembers ? text.allWithMembers : text.allWithoutMembers
  return firstGap === 0 ? text.none : text.upTo(firstGap)
}
