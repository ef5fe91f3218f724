import type { ActivityLength } from '../domain/activities/findActivities'
import { LONGEST_MEDIUM, LONGEST_SHORT } from '../domain/activities/findActivities'
import type { Phase } from '../domain/progress/phase'
import type { Activity } from '../domain/records/activity'
import { capitalised, formatList } from './formats'
import { listTexts } from './lists'

/** How long an activity may take, as it is offered. */
export const lengthLabels: Record<ActivityLength, string> = {
  singkat: `Sampai ${LONGEST_SHORT} menit`,
  sedang: `${LONGEST_SHORT + 1} sampai ${LONGEST_MEDIUM} menit`,
  panjang: `Lebih dari ${LONGEST_MEDIUM} menit`,
}

/** Words of the library of activities: choosing from it, and keeping one's own. */
export const activitiesText = {
  filters: {
    label: 'Cari kegiatan',
    words: 'Cari',
    wordsHint: 'Kata dari nama, langkah, atau bahan.',
    task: 'Tugas',
    anyTask: 'Semua tugas',
    phase: 'Tahap',
    anyPhase: 'Semua tahap',
    length: 'Lama',
    anyLength: 'Berapa pun',
  },
  found: (found: number, all: number) =>
    found === all ? `${all} kegiatan.` : `${found} dari ${all} kegiatan cocok.`,
  nearFirst: (phase: Phase) =>
    `Yang cocok untuk ${listTexts.phase[phase]}, tahap kelompok ini sekarang, berada di atas.`,
  nothing: 'Tidak ada kegiatan yang cocok.',
  nothingBody:
    'Kurangi kata yang dicari, atau pilih semua tugas, semua tahap, dan berapa pun lamanya.',
  loading: 'Membuka pustaka kegiatan ...',
  own: 'milik lembaga',
  minutes: (minutes: number) => `${minutes} menit`,
  row: ({ minutes, tasks, phases }: Pick<Activity, 'minutes' | 'tasks' | 'phases'>) =>
    `${minutes} menit · tugas ${tasks.join(', ')} · tahap ${phases.map(phaseName).join(', ')}`,
  facts: {
    minutes: 'Lama',
    people: 'Anggota',
    tasks: 'Tugas',
    phases: 'Tahap',
  },
  steps: 'Langkah',
  materials: 'Bahan',
  noMaterials: 'Tidak perlu bahan.',
  cautions: 'Perhatikan',
  noCautions:
    'Belum ada catatan keselamatan. Pikirkan lebih dahulu bagi siapa kegiatan ini dapat memberatkan.',
  variation: 'Cara lain',
  picker: {
    title: 'Pustaka kegiatan',
    list: 'Kegiatan yang ditemukan',
    chosen: 'Kegiatan terpilih',
    pick: 'Pakai kegiatan ini',
    copy: 'Simpan salinan untuk lembaga',
    copied: (name: string) =>
      `"${name}" tersimpan. Ubah isinya di Lembaga dan petugas, bagian Pustaka kegiatan.`,
  },
  library: {
    intro:
      'Kegiatan kelompok yang ditawarkan saat merencanakan pertemuan. Kegiatan bawaan Guyub dapat dibaca dan disalin; kegiatan lembaga dapat Anda tulis, ubah, dan hapus.',
    add: 'Tambah kegiatan',
    own: 'Milik lembaga',
    ownNote: 'Cara yang sudah Anda coba dan ingin diteruskan kepada rekan.',
    builtIn: 'Bawaan Guyub',
    empty: 'Belum ada kegiatan milik lembaga',
    emptyBody:
      'Tambahkan kegiatan sendiri, atau buka kegiatan bawaan dan jadikan salinannya pangkal.',
    noneOwn: 'Tidak ada kegiatan lembaga yang cocok.',
    noneBuiltIn: 'Tidak ada kegiatan bawaan yang cocok.',
    columns: ['Nama', 'Lama', 'Tugas', 'Tahap'] as const,
    ownColumns: ['Nama', 'Lama', 'Tugas', 'Tahap', 'Tindakan'] as const,
    remove: 'Hapus',
    removeOf: (name: string) => `Hapus ${name}`,
    removeLabel: (name: string) => `penghapusan kegiatan ${name}`,
    back: 'Semua kegiatan',
    copy: 'Salin menjadi kegiatan lembaga',
    copyName: (name: string) => `${name.slice(0, 70)} (salinan)`,
    copyLabel: (name: string) => `salinan kegiatan ${name}`,
    missing: 'Kegiatan ini tidak ada lagi',
    missingBody: 'Mungkin sudah dihapus. Lihat semua kegiatan.',
  },
  form: {
    newTitle: 'Kegiatan baru',
    panel: 'Kegiatan lembaga',
    saveLabel: (id: string) => `kegiatan ${id}`,
    name: 'Nama',
    nameHint: 'Pendek dan mudah diingat.',
    aim: 'Maksud',
    aimHint: 'Apa yang dialami atau dimiliki anggota sesudahnya; satu kalimat.',
    steps: 'Langkah',
    stepsHint:
      'Tulis seperti bercerita kepada rekan baru: apa yang Anda lakukan, dan apa yang Anda katakan.',
    step: (number: number) => `Langkah ${number}`,
    addStep: 'Tambah langkah',
    noStep: 'Belum ada langkah. Tambahkan sedikitnya satu.',
    size: 'Lama dan banyaknya anggota',
    minutes: 'Lama (menit)',
    minPeople: 'Anggota paling sedikit',
    maxPeople: 'Anggota paling banyak',
    crossed: 'Anggota paling sedikit melebihi anggota paling banyak. Periksa kedua angka itu.',
    materials: 'Bahan',
    material: (number: number) => `Bahan ${number}`,
    addMaterial: 'Tambah bahan',
    noMaterial: 'Tidak perlu bahan.',
    phases: 'Cocok untuk tahap',
    tasks: 'Melayani tugas',
    cautions: 'Perhatikan',
    cautionsHint:
      'Bagi siapa atau kapan tidak cocok: keselamatan, kerahasiaan, kesukarelaan, pengalaman berat, disabilitas, agama, dan jenis kelamin. Tanpa nama orang.',
    variation: 'Cara lain',
    variationHint: 'Cara yang lebih ringan atau lebih pendek.',
  },
}

/** "4 sampai 16 orang"; "tidak dibatasi" where nothing is said. */
export function peopleWords({
  minPeople,
  maxPeople,
}: Pick<Activity, 'minPeople' | 'maxPeople'>): string {
  if (minPeople && maxPeople) return `${minPeople} sampai ${maxPeople} orang`
  if (minPeople) return `sedikitnya ${minPeople} orang`
  return maxPeople ? `paling banyak ${maxPeople} orang` : 'tidak dibatasi'
}

/** "Awal dan tengah", under the word "Tahap". */
export function phaseWords(phases: readonly Phase[]): string {
  return capitalised(formatList(phases.map(phaseName)))
}

function phaseName(phase: Phase): string {
  return phase === 'tindakLanjut' ? listTexts.phase[phase] : phase
}
