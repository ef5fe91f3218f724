import type { IndicatorState } from '../domain/progress/suggestedAttainment'
import type { TaskEvent } from '../domain/progress/taskEvents'
import { formatList } from './formats'
import { programStatusLabels } from './labels'
import { listTexts } from './lists'

/** How much a task weighs in the phase in which the group is, 0 to 3. Source: domain.md 3, phase weight. */
const phaseWeightSentences = [
  'Pada tahap ini tugas ini belum perlu digarap.',
  'Pada tahap ini tugas ini cukup dipelihara.',
  'Pada tahap ini tugas ini penting.',
  'Pada tahap ini tugas ini utama: garap dalam setiap dua atau tiga pertemuan.',
]

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
  former: (level: number, point: string) => `Nilai lalu: ${level} (${point}).`,
  formerHidden: 'Nilai lalu tampak sesudah Anda memilih, agar penilaian tidak sekadar mengulang.',
  noFormer: 'Belum ada penilaian sebelumnya.',
  members: {
    title: 'Menurut anggota (boleh kosong)',
    hint: 'Bacakan tugas ini dengan kata sederhana dan minta anggota menunjuk satu wajah; catat yang paling banyak ditunjuk.',
    levels: [
      '0 · Belum sama sekali',
      '1 · Baru sedikit',
      '2 · Setengah jalan',
      '3 · Sebagian besar sudah',
      '4 · Sudah, tanpa disuruh',
    ],
    clear: 'Kosongkan',
    count: 'Banyaknya anggota yang menjawab',
    shown: (level: number, count: number | null) =>
      `${level} menurut anggota (${count === null ? 'n tidak dicatat' : `n ${count}`})`,
  },
  counts: {
    title: 'Yang tercatat sejak telaah lalu',
    window: (from: string | null, to: string) =>
      `Dihitung dari catatan ${from ? `sesudah ${from} ` : ''}sampai ${to}: + mendukung, − perlu perhatian, · belum berbicara. Hitungan membantu menilai dan tidak menetapkan nilai.`,
    records: (count: number) => (count === 0 ? 'Yang belum' : `${count} catatan`),
    lacking: (names: readonly string[]) => `Belum: ${formatList(names)}.`,
  },
  records: {
    session: (number: number, title: string) => `pertemuan ke-${number} ${title}`.trim(),
    organisation: (version: number) => `susunan organisasi versi ${version}`,
    strengths: 'kekuatan dan kelemahan kelompok',
  },
  evidence: 'Bukti',
  evidenceHint: 'Centang catatan yang menunjukkan capaian ini; laporan menyebutkannya.',
  evidenceOpen: 'Buka',
  evidenceNone: 'Belum ada catatan pada masa ini.',
  evidenceCounted: 'Catatan yang dihitung untuk tugas ini',
  evidenceTickAll: (count: number) => `Centang ${count} catatan yang dihitung`,
  evidenceKept: 'Sudah dipilih sebelumnya',
  evidenceOthers: (count: number) => `${count} catatan lain pada masa ini`,
  evidenceOthersTitle: 'Catatan lain',
  evidenceOther: 'Bukti lain',
  evidenceOtherHint:
    'Yang tidak tercatat di sini, misalnya lembar kerja atau hasil ukur; tanpa nama orang.',
  evidenceAdd: 'Tambahkan',
  evidenceChosen: (count: number) => `${count} dipilih`,
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
  saveLabel: (task: string, point: string) => `penilaian tugas ${task} pada ${point}`,
  history: 'Riwayat',
  historyCaption: (task: string) => `Riwayat penilaian tugas ${task}`,
  historyColumns: {
    point: 'Titik',
    level: 'Capaian',
    note: 'Uraian',
  },
  since: 'Yang terjadi dan perlu perhatian sejak titik sebelumnya:',
  effortOf: (effort: number, words: string) => `Upaya ${effort}: ${words.toLowerCase()}`,
  sourceTitle: 'Bunyi sumber',
  events: {
    title: 'Peristiwa pada masa itu',
    phase: (phase: string) => `tahap ${phase}`,
    organisation: (version: number) => `susunan organisasi versi ${version}`,
    incident: (kind: string) => `insiden: ${kind}`,
    line: (mark: string, day: string, words: string) => `${mark} · ${day} · ${words}`,
  },
  plan: {
    title: 'Rencana pertemuan berikutnya',
    note: (weight: number) => phaseWeightSentences[weight] ?? '',
    caption: 'Pertemuan yang direncanakan dan tekanan tugas ini',
    columns: { meeting: 'Pertemuan', focus: 'Tekanan', activities: 'Kegiatan' },
    meeting: (number: number, day: string) => `Ke-${number}, ${day}`,
    focusOf: (number: number) => `Tekanan pada pertemuan ke-${number}`,
    focus: ['tidak digarap', 'disinggung', 'utama'],
    focusLabel: (task: string, number: number) =>
      `tekanan tugas ${task} pada pertemuan ke-${number}`,
    none: 'Belum ada kegiatan.',
    empty: 'Tidak ada pertemuan yang direncanakan sesudah hari ini.',
    toSchedule: 'Ke jadwal pertemuan',
    add: 'Rencanakan kegiatan ...',
    addTitle: (task: string) => `Kegiatan untuk tugas ${task}`,
    addIntro: 'Kegiatan masuk ke acara pertemuan itu, dan tugas ini menjadi salah satu yang utama.',
    usual: 'Kegiatan yang lazim',
    fromLibrary: 'Pilih dari pustaka ...',
    own: 'Kegiatan',
    ownHint: 'Pilih di atas, atau tulis sendiri.',
    when: 'Pertemuan',
    minutes: 'Lama (menit)',
    ledBy: 'Dipimpin oleh',
    activityMissing: 'Pilih satu kegiatan atau tulis sendiri.',
    save: 'Masukkan ke rencana',
    saveLabel: (task: string, number: number) =>
      `kegiatan tugas ${task} pada pertemuan ke-${number}`,
    row: (activity: string, minutes: number | null) =>
      minutes === null ? activity : `${activity} (${minutes} menit)`,
  },
  strengths: {
    title: 'Kekuatan dan kelemahan kelompok',
    note: 'Yang disebut kelompok sendiri; dasar untuk memutuskan sesuai kesanggupan.',
    empty: 'Belum pernah dicatat.',
    add: 'Catat kekuatan dan kelemahan ...',
    edit: (day: string) => `Ubah catatan ${day}`,
    editShort: 'Ubah',
    remove: (day: string) => `Hapus catatan ${day}`,
    removeShort: 'Hapus',
    formTitle: 'Kekuatan dan kelemahan kelompok',
    date: 'Tanggal',
    session: 'Dibahas pada pertemuan',
    noSession: 'Di luar pertemuan',
    strengths: 'Kekuatan',
    strength: (number: number) => `Kekuatan ${number}`,
    weaknesses: 'Kelemahan',
    weakness: (number: number) => `Kelemahan ${number}`,
    hint: 'Dengan kata-kata kelompok; sebut anggota dengan kode.',
    addStrength: 'Tambah kekuatan',
    addWeakness: 'Tambah kelemahan',
    caption: 'Kekuatan dan kelemahan menurut tanggal',
    columns: {
      day: 'Tanggal',
      strengths: 'Kekuatan',
      weaknesses: 'Kelemahan',
      actions: 'Tindakan',
    },
    saveLabel: (day: string) => `kekuatan dan kelemahan ${day}`,
    removeLabel: (day: string) => `penghapusan kekuatan dan kelemahan ${day}`,
  },
  rateAt: (point: string) => `Penilaian pada ${point}`,
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

/** What happened, in the middle of a sentence; an incident by its kind alone. */
export function taskEventWords(event: TaskEvent): string {
  const text = tasksText.events
  if (event.kind === 'organisation') return text.organisation(event.version)
  if (event.kind === 'incident') return text.incident(listTexts.incidentKind[event.incidentKind])
  return text.phase(programStatusLabels[event.to].replace('Tahap ', '').toLowerCase())
}
