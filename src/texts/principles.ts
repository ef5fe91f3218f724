import type { principleAnswers } from '../domain/catalog/lists'
import type { PrincipleScore } from '../domain/progress/principles'
import { formatPercent, NOT_COMPUTABLE } from './formats'

export const principleAnswerLabels: Record<(typeof principleAnswers)[number], string> = {
  ya: 'Ya',
  sebagian: 'Sebagian',
  belum: 'Belum',
  tidakRelevan: 'Tidak relevan',
}

/** Words of the checklist of the six principles. */
export const principlesText = {
  title: 'Enam prinsip',
  list: 'Daftar prinsip',
  notChecked: 'belum diperiksa',
  unsaved: 'belum disimpan',
  since: (from: string | null, to: string) =>
    from
      ? `Saran dibaca dari catatan sesudah ${from} sampai ${to}; rancangan dan tujuan sebagaimana tertulis sekarang.`
      : `Saran dibaca dari catatan sejak awal kelompok sampai ${to}; rancangan dan tujuan sebagaimana tertulis sekarang.`,
  pointNamed: (id: string, day: string) => `${id} (${day})`,
  question: (id: string, question: string) => `${id}. ${question}`,
  suggested: (answer: string) => `Saran: ${answer}.`,
  noSuggestion: 'Catatan belum dapat memberi saran.',
  noFacts: 'Belum ada catatan tentang hal ini.',
  differs: 'Jawaban berbeda dari saran.',
  clear: 'Kosongkan',
  clearOf: (id: string) => `Kosongkan jawaban ${id}`,
  accept: 'Setujui saran untuk yang kosong',
  acceptHint: (count: number) =>
    count === 0
      ? 'Tidak ada pertanyaan kosong yang dapat diisi dari saran.'
      : `${count} pertanyaan kosong mempunyai saran. Jawaban Anda tidak diubah, dan baru tersimpan sesudah Anda menyimpan.`,
  accepted: (count: number) => `${count} saran diisikan; periksa, lalu simpan.`,
  note: 'Catatan',
  noteHint: 'Terutama bila jawaban berbeda dari saran. Sebut anggota dengan kode.',
  save: 'Simpan jawaban',
  saveLabel: (principle: string, point: string) => `prinsip ${principle} pada ${point}`,
  scoreNow: 'Skor jawaban ini',
  missing: 'Yang belum',
  missingHint: 'Yang masih kurang agar catatan berbicara untuk ya.',
  nothingMissing: 'Tidak ada yang kurang menurut catatan.',
  scores: {
    title: 'Skor menurut titik telaah',
    note: 'Ya bernilai 1, sebagian 0,5, belum 0; tidak relevan dan yang kosong tidak ikut dihitung. n adalah banyaknya jawaban yang dihitung.',
    principle: 'Prinsip',
    all: 'Keseluruhan',
    none: 'Prinsip belum pernah diperiksa.',
  },
}

/** "83,3% (n 6)", with how many are still blank; "tidak dapat dihitung" where no answer counts. */
export function principleScoreText({ score, n, blank }: PrincipleScore): string {
  const open = blank > 0 ? `; ${blank} kosong` : ''
  if (score === null) return `${NOT_COMPUTABLE} (n 0${open})`
  return `${formatPercent(100 * score)} (n ${n}${open})`
}
