import type { evaluationKinds } from '../domain/catalog/lists'
import type { Day, Period } from '../domain/day'
import type { Addressee } from '../domain/evaluation/recommendations'
import type { Evaluation } from '../domain/records/evaluation'
import { formatDay, formatPeriod } from './formats'

/** What is evaluated. */
export const evaluationKindLabels: Record<(typeof evaluationKinds)[number], string> = {
  proses: 'Proses',
  hasil: 'Hasil',
}

/** To whom a recommendation speaks, as it begins in the record. */
export const addresseeLabels: Record<Addressee, string> = {
  kelompok: 'Untuk kelompok',
  lembaga: 'Untuk lembaga',
  mitra: 'Untuk mitra',
}

/** Words of the screen "Catatan evaluasi". */
export const evaluationsText = {
  title: 'Catatan evaluasi',
  intro:
    'Apa yang ditemukan tentang proses dan hasil, batas buktinya, dan apa yang dilakukan sesudahnya. Isinya menjadi Bab XI dan XII Laporan Perkembangan Kelompok serta Bab V dan VI Laporan Akhir.',
  add: 'Tulis evaluasi ...',
  empty: {
    title: 'Belum ada evaluasi yang ditulis',
    body: 'Tulis evaluasi proses pada setiap telaah dan evaluasi hasil pada akhir program. Guyub menawarkan kalimat dari angka yang sudah tercatat; Anda memilih dan menambahkan artinya. Hasilnya disampaikan kembali kepada kelompok dan lembaga (prinsip f).',
  },
  caption: 'Daftar evaluasi, yang terbaru lebih dahulu',
  columns: { day: 'Tanggal', kind: 'Evaluasi', findings: 'Isi', feedback: 'Kepada kelompok' },
  rowTitle: ({ kind }: Pick<Evaluation, 'kind'>) => `Evaluasi ${kind}`,
  noDays: 'masa belum ditulis',
  counts: (findings: number, followUps: number) =>
    `${findings === 0 ? 'belum ada temuan' : `${findings} temuan`}, ${followUps === 0 ? 'belum ada tindak lanjut' : `${followUps} tindak lanjut`}`,
  told: (day: Day) => `disampaikan ${formatDay(day)}`,
  notTold: 'belum disampaikan',
  late: (days: number) => `belum disampaikan sesudah ${days} hari`,
  sheetTitle: (id: string) => `Evaluasi ${id}`,
  facts: {
    kind: 'Yang dinilai',
    days: 'Masa yang dinilai',
    date: 'Ditulis',
    feedback: 'Disampaikan kepada kelompok',
    feedbackWords: 'Yang disampaikan dan tanggapannya',
  },
  nothing: 'Belum ditulis.',
  printedIn: 'Isi catatan ini tercetak pada',
  printed: { progress: 'Laporan Perkembangan Kelompok', final: 'Laporan Akhir Program' },
  saveLabel: (id: string) => `evaluasi ${id}`,
  removeLabel: (id: string) => `penghapusan evaluasi ${id}`,
  feedback: {
    missing: 'Hasil evaluasi ini belum disampaikan kepada kelompok',
    why: 'Penilaian atas proses dan hasil adalah pertanggungjawaban kepada semua pihak, juga kepada anggota (prinsip f). Sampaikan dengan bahasa sederhana, dengarkan tanggapannya, lalu catat di sini.',
    record: 'Catat penyampaian ...',
    title: (id: string) => `Penyampaian evaluasi ${id} kepada kelompok`,
    date: 'Disampaikan pada',
    words: 'Yang disampaikan dan tanggapan kelompok',
    wordsHint: 'Apa yang diceritakan kepada anggota, dan apa kata mereka. Kode anggota saja.',
    dateMissing: 'Tulis tanggal penyampaiannya.',
    ahead: 'Tanggal ini belum tiba. Catat sesudah hasilnya benar-benar disampaikan.',
    label: (id: string) => `penyampaian evaluasi ${id}`,
  },
  lists: {
    findings: {
      title: 'Temuan',
      hint: 'Apa yang berubah, dan apa buktinya? Tulis juga yang tidak berubah dan yang turun.',
      row: (number: number) => `Temuan ${number}`,
      add: 'Tambah temuan',
    },
    limits: {
      title: 'Keterbatasan bukti',
      hint: 'Apa yang tidak dapat dikatakan dari angka ini, dan mengapa?',
      row: (number: number) => `Keterbatasan ${number}`,
      add: 'Tambah keterbatasan',
    },
    supportingFactors: {
      title: 'Faktor pendukung',
      hint: 'Apa yang membantu kelompok pada masa ini?',
      row: (number: number) => `Faktor pendukung ${number}`,
      add: 'Tambah faktor pendukung',
    },
    hinderingFactors: {
      title: 'Faktor penghambat',
      hint: 'Apa yang menghalangi, dan bagaimana ditangani?',
      row: (number: number) => `Faktor penghambat ${number}`,
      add: 'Tambah faktor penghambat',
    },
    improvements: {
      title: 'Perbaikan',
      hint: 'Apa yang akan dikerjakan dengan cara lain?',
      row: (number: number) => `Perbaikan ${number}`,
      add: 'Tambah perbaikan',
    },
    recommendations: {
      title: 'Rekomendasi',
      hint: 'Awali dengan kepada siapa; laporan akhir menyusunnya menurut penerima.',
      row: (number: number) => `Rekomendasi ${number}`,
      add: 'Tambah rekomendasi',
    },
  },
  followUps: {
    title: 'Tindak lanjut',
    hint: 'Yang disepakati dikerjakan: apa, oleh siapa, kapan, dan bagaimana terlihat berhasil.',
    row: (number: number) => `Tindak lanjut ${number}`,
    add: 'Tambah tindak lanjut',
    what: 'Apa',
    who: 'Siapa',
    when: 'Kapan',
    measure: 'Ukuran berhasil',
    caption: 'Tindak lanjut',
  },
  form: {
    newTitle: (id: string) => `Evaluasi baru: ${id}`,
    title: (id: string) => `Ubah evaluasi ${id}`,
    about: 'Yang dinilai',
    kind: 'Jenis evaluasi',
    kindHint:
      'Proses: bagaimana program dijalankan. Hasil: apa yang berubah pada kelompok dan anggota.',
    days: 'Masa yang dinilai',
    daysHint: 'Pilih yang tersedia, atau tulis tanggalnya.',
    ownDays: 'Tanggal pilihan sendiri',
    noDays: 'Pilih masa yang dinilai',
    from: 'Dari',
    to: 'Sampai',
    bothDays: 'Tulis kedua tanggal, atau kosongkan keduanya.',
    date: 'Ditulis pada',
    contents: 'Temuan dan batasnya',
    causes: 'Yang membantu dan yang menghalangi',
    onward: 'Yang dilakukan sesudahnya',
    told: 'Penyampaian kepada kelompok',
    toldNote: 'Dapat diisi kemudian. Sesudah 14 hari Guyub mengingatkan pada ikhtisar dan agenda.',
    back: 'Kembali tanpa menyimpan',
    toSheet: 'Tutup isian',
  },
  offers: {
    facts: 'Dari catatan pada masa ini',
    factsNote:
      'Ambil yang penting saja, lalu tambahkan artinya. Angka dihitung dari catatan; kalimatnya boleh diubah.',
    noDays: 'Pilih masa yang dinilai lebih dahulu; kalimat dari catatan muncul di sini.',
    noFacts: 'Belum ada yang tercatat pada masa ini.',
    limits: 'Kalimat baku',
    limitsNote: 'Pakai yang berlaku; ubah seperlunya.',
    take: 'Ambil',
    taken: 'Sudah diambil',
    takeNamed: (sentence: string) => `Ambil: ${sentence}`,
    takenNamed: (sentence: string) => `Sudah diambil: ${sentence}`,
  },
}

/** The days an evaluation looks at, as they were written; words that name no days themselves are followed by those `known`. */
export function evaluationDaysWords(
  { period, from, to }: Evaluation,
  known: Period | null,
): string {
  const words = period?.trim()
  const days = known && formatPeriod(known.from, known.to)
  if (!words) return days ?? evaluationsText.noDays
  return (from && to) || !days || words.includes(days) ? words : `${words} (${days})`
}

/** The days an evaluation looks at as they are stored and printed: "6 September s.d. 17 Oktober 2026 (pertemuan ke-7 s.d. ke-12)". */
export function evaluationPeriodWords(
  { from, to }: Period,
  meetings: { first: number; last: number } | null,
): string {
  const days = formatPeriod(from, to)
  if (!meetings) return days
  const { first, last } = meetings
  return first === last
    ? `${days} (pertemuan ke-${first})`
    : `${days} (pertemuan ke-${first} s.d. ke-${last})`
}
