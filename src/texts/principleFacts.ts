import type { Fact, FactCode } from '../domain/progress/principles/fact'
import { formatCount, formatList } from './formats'

/** What is said of one thing that is there or not, and what to do when it is not. */
type Single = { met: string; unmet: string; todo: string }
/** What is said of a count ("9 dari 12"), what when there was nothing to count, and what to do. */
type Counted = { counted: (count: string) => string; none: string; todo: string }

const noMeetings = 'Belum ada pertemuan terlaksana pada masa ini.'
const noDecisions = 'Belum ada keputusan tercatat pada masa ini.'
const noGoals = 'Belum ada tujuan yang tertulis.'
const noMembers = 'Belum ada anggota.'
const noRoles = 'Belum ada peran dalam susunan yang berlaku.'
const noResources = 'Belum ada sumber yang diketahui pada hari itu.'

/** Every fact in words; a todo is one sentence without its full stop, so that what is meant can follow. */
const texts: Record<FactCode, Single | Counted> = {
  needsMethod: {
    met: 'Cara asesmen kebutuhan tertulis.',
    unmet: 'Cara asesmen kebutuhan belum tertulis.',
    todo: 'Tuliskan cara asesmen kebutuhan',
  },
  needsDates: {
    met: 'Asesmen kebutuhan sudah selesai menurut tanggalnya.',
    unmet: 'Tanggal asesmen kebutuhan belum tertulis atau belum lewat.',
    todo: 'Catat tanggal asesmen kebutuhan',
  },
  needsFindings: {
    met: 'Hasil asesmen kebutuhan tertulis.',
    unmet: 'Hasil asesmen kebutuhan belum tertulis.',
    todo: 'Tuliskan sedikitnya satu hasil asesmen kebutuhan',
  },
  purposeWritten: {
    met: 'Maksud sementara kelompok tertulis.',
    unmet: 'Maksud sementara kelompok belum tertulis.',
    todo: 'Tuliskan maksud sementara kelompok',
  },
  goalsAligned: {
    counted: (count) => `${count} tujuan kelompok terhubung dengan tujuan lembaga.`,
    none: 'Belum ada tujuan kelompok yang dapat dihubungkan dengan tujuan lembaga.',
    todo: 'Hubungkan setiap tujuan kelompok dengan tujuan lembaga',
  },
  inclusionCriteria: {
    met: 'Kriteria masuk tertulis.',
    unmet: 'Kriteria masuk belum tertulis.',
    todo: 'Tuliskan kriteria masuk',
  },
  exclusionCriteria: {
    met: 'Kriteria tidak masuk tertulis.',
    unmet: 'Kriteria tidak masuk belum tertulis.',
    todo: 'Tuliskan siapa yang lebih tepat dilayani dengan cara lain',
  },
  compositionReason: {
    met: 'Pertimbangan komposisi tertulis.',
    unmet: 'Pertimbangan komposisi belum tertulis.',
    todo: 'Tuliskan dalam hal apa anggota serupa dan beragam, beserta alasannya',
  },
  sizeRange: {
    met: 'Jumlah anggota terkecil dan terbesar ditetapkan.',
    unmet: 'Jumlah anggota terkecil dan terbesar belum ditetapkan.',
    todo: 'Tetapkan jumlah anggota terkecil dan terbesar',
  },
  refusalsExplained: {
    counted: (count) => `Alasan tidak diterima tertulis untuk ${count} calon.`,
    none: 'Semua calon diterima.',
    todo: 'Tuliskan alasan bagi setiap calon yang tidak diterima, tanpa nama',
  },
  metBeforeFirst: {
    counted: (count) => `${count} orang ditemui paling lambat pada hari kehadiran pertamanya.`,
    none: noMembers,
    todo: 'Catat tanggal asesmen awal anggota',
  },
  consentBeforeFirst: {
    counted: (count) =>
      `Persetujuan ikut kelompok berlaku pada hari kehadiran pertama bagi ${count} orang.`,
    none: noMembers,
    todo: 'Lengkapi persetujuan ikut kelompok',
  },
  placeNamed: {
    met: 'Tempat pertemuan tertulis.',
    unmet: 'Tempat pertemuan belum tertulis.',
    todo: 'Tuliskan tempat pertemuan',
  },
  timeNamed: {
    met: 'Waktu pertemuan tertulis.',
    unmet: 'Hari dan jam pertemuan belum tertulis.',
    todo: 'Tetapkan hari dan jam pertemuan',
  },
  roomPrivate: {
    met: 'Ruang tertutup bagi orang luar.',
    unmet: 'Belum tercatat bahwa ruang tertutup bagi orang luar.',
    todo: 'Catat apakah percakapan di ruang itu terlindung dari orang luar',
  },
  roomChecked: {
    met: 'Ruang sudah diperiksa.',
    unmet: 'Belum tercatat bahwa ruang sudah diperiksa.',
    todo: 'Catat tanggal pemeriksaan ruang',
  },
  supportingFactors: {
    met: 'Faktor yang mendukung tercatat.',
    unmet: 'Faktor yang mendukung belum tercatat.',
    todo: 'Catat sedikitnya satu faktor yang mendukung',
  },
  hinderingFactors: {
    met: 'Faktor yang menghambat tercatat beserta penanganannya.',
    unmet: 'Faktor yang menghambat belum tercatat.',
    todo: 'Catat faktor yang menghambat beserta penanganannya',
  },
  groupGoalWritten: {
    met: 'Tujuan kelompok tertulis.',
    unmet: 'Tujuan kelompok belum tertulis.',
    todo: 'Rumuskan sedikitnya satu tujuan kelompok',
  },
  memberGoalsWritten: {
    counted: (count) => `${count} anggota mempunyai tujuan sendiri yang tertulis.`,
    none: noMembers,
    todo: 'Rumuskan tujuan bagi setiap anggota',
  },
  goalsCareful: {
    counted: (count) => `${count} tujuan mempunyai indikator dan lima jenjang capaian.`,
    none: noGoals,
    todo: 'Lengkapi indikator dan kelima jenjang capaian',
  },
  goalsFeasible: {
    counted: (count) => `Kesanggupan dipertimbangkan pada ${count} tujuan.`,
    none: noGoals,
    todo: 'Tuliskan mengapa tujuan sanggup dicapai',
  },
  goalsNotExtreme: {
    counted: (count) =>
      `Pada akhir program, ${count} tujuan tidak jauh di atas atau di bawah harapan.`,
    none: 'Belum ada tujuan yang dinilai pada akhir program.',
    todo: 'Periksa apakah harapan terlalu tinggi atau terlalu rendah',
  },
  goalsFormulatedTogether: {
    counted: (count) => `${count} tujuan dirumuskan bersama atau oleh anggota.`,
    none: noGoals,
    todo: 'Rumuskan kembali tujuan bersama anggota',
  },
  goalDecisionTaken: {
    met: 'Keputusan kelompok tentang tujuan tercatat.',
    unmet: 'Keputusan kelompok tentang tujuan belum tercatat.',
    todo: 'Bahas tujuan dalam kelompok dan catat keputusannya',
  },
  memberGoalsLinked: {
    counted: (count) => `${count} tujuan anggota terhubung dengan tujuan kelompok.`,
    none: 'Belum ada tujuan anggota.',
    todo: 'Hubungkan tujuan anggota dengan tujuan kelompok',
  },
  groupGoalsRated: {
    counted: (count) => `${count} tujuan kelompok dinilai pada masa ini.`,
    none: 'Belum ada tujuan kelompok.',
    todo: 'Nilai tujuan kelompok',
  },
  memberGoalsRated: {
    counted: (count) => `${count} tujuan anggota dinilai pada masa ini.`,
    none: 'Belum ada tujuan anggota.',
    todo: 'Nilai tujuan anggota',
  },
  meetingsWithObjectives: {
    counted: (count) => `${count} pertemuan mempunyai tujuan tertulis.`,
    none: noMeetings,
    todo: 'Tuliskan tujuan pertemuan',
  },
  meetingsWithAgenda: {
    counted: (count) => `${count} pertemuan mempunyai susunan acara.`,
    none: noMeetings,
    todo: 'Tuliskan susunan acara pertemuan',
  },
  acceptanceKept: {
    counted: (count) => `Asas penerimaan bernilai 2 atau lebih pada ${count} pertemuan.`,
    none: 'Asas penerimaan belum dinilai pada masa ini.',
    todo: 'Bahas pertemuan dengan nilai penerimaan 0 atau 1',
  },
  acceptanceSteady: {
    counted: (count) => `Asas penerimaan bernilai 3 atau lebih pada ${count} pertemuan.`,
    none: 'Asas penerimaan belum dinilai pada masa ini.',
    todo: 'Kuatkan penerimaan sampai bernilai 3 pada sebagian besar pertemuan',
  },
  notesWithoutLabels: {
    counted: (count) => `Catatan ${count} pertemuan bebas dari kata yang mencap.`,
    none: 'Belum ada catatan proses pada masa ini.',
    todo: 'Ganti kata yang mencap dengan uraian perilaku',
  },
  nobodySilentTwice: {
    counted: (count) => `${count} anggota tidak diam pada dua pertemuan atau lebih.`,
    none: 'Partisipasi anggota belum dicatat pada masa ini.',
    todo: 'Beri ruang kepada anggota yang diam dua kali atau lebih',
  },
  patternObserved: {
    counted: (count) => `Pola interaksi dicatat pada ${count} pertemuan.`,
    none: noMeetings,
    todo: 'Catat pola interaksi',
  },
  workerRoleWritten: {
    counted: (count) => `Peran pekerja sosial dicatat pada ${count} pertemuan.`,
    none: noMeetings,
    todo: 'Catat peran pekerja sosial',
  },
  normsWritten: {
    met: 'Aturan kelompok tertulis dalam kontrak.',
    unmet: 'Aturan kelompok belum tertulis dalam kontrak.',
    todo: 'Tuliskan aturan kelompok dalam kontrak',
  },
  contractSigned: {
    met: 'Kontrak yang memuat aturan sudah ditandatangani.',
    unmet: 'Kontrak yang memuat aturan belum ditandatangani.',
    todo: 'Catat penandatanganan kontrak',
  },
  decisionsByGroup: {
    counted: (count) => `${count} keputusan dipilih atau dirumuskan kelompok (jenjang 2 atau 3).`,
    none: noDecisions,
    todo: 'Serahkan lebih banyak keputusan kepada kelompok',
  },
  decisionsWithCapacity: {
    counted: (count) => `Kesanggupan kelompok dipertimbangkan pada ${count} keputusan.`,
    none: noDecisions,
    todo: 'Catat kesanggupan kelompok pada keputusan',
  },
  activitiesChosenTogether: {
    counted: (count) => `Kegiatan ${count} pertemuan dipilih kelompok atau bersama.`,
    none: 'Belum tercatat siapa yang memilih kegiatan.',
    todo: 'Pilih kegiatan bersama kelompok',
  },
  decisionsHeardAll: {
    counted: (count) => `${count} keputusan dicari dengan musyawarah atau pemungutan suara.`,
    none: 'Cara mengambil keputusan belum tercatat pada masa ini.',
    todo: 'Ambil keputusan dengan cara yang mendengar semua anggota',
  },
  dissentRecorded: {
    counted: (count) => `Suara yang berbeda dicatat pada ${count} pemungutan suara.`,
    none: 'Tidak ada pemungutan suara.',
    todo: 'Catat suara yang berbeda pada pemungutan suara',
  },
  decisionsExecuted: {
    counted: (count) => `${count} keputusan yang jatuh tempo sudah dilaksanakan atau direvisi.`,
    none: 'Belum ada keputusan yang jatuh tempo pada masa ini.',
    todo: 'Laksanakan keputusan yang sudah jatuh tempo',
  },
  decisionsReviewed: {
    counted: (count) => `${count} keputusan yang dilaksanakan mempunyai catatan tinjauan.`,
    none: 'Belum ada keputusan yang dapat ditinjau pada masa ini.',
    todo: 'Catat tinjauan atas keputusan',
  },
  interventionsJustified: {
    counted: (count) =>
      `${count} keputusan yang ditetapkan pekerja sosial atau lembaga beralasan keselamatan, hukum, atau anggaran.`,
    none: noDecisions,
    todo: 'Tinjau alasan keputusan yang ditetapkan pekerja sosial atau lembaga',
  },
  decisionsWithoutIntervention: {
    counted: (count) =>
      `${count} keputusan diambil tanpa ditetapkan pekerja sosial atau lembaga; pertanyaan ini tidak timbul.`,
    none: noDecisions,
    todo: 'Catat keputusan kelompok',
  },
  organisationCurrent: {
    met: 'Ada susunan kelompok yang berlaku pada hari itu.',
    unmet: 'Tidak ada susunan kelompok yang berlaku pada hari itu.',
    todo: 'Catat susunan kelompok yang berlaku',
  },
  organisationReviewed: {
    met: 'Susunan dibuat pada masa ini atau waktu tinjauannya belum lewat.',
    unmet: 'Susunan belum ditinjau kembali pada masa ini.',
    todo: 'Tinjau susunan bersama kelompok dan catat waktu tinjauan berikutnya',
  },
  changesAgreed: {
    counted: (count) => `${count} perubahan susunan beralasan dan diputuskan kelompok.`,
    none: 'Susunan tidak berubah.',
    todo: 'Hubungkan perubahan susunan dengan keputusan kelompok',
  },
  structureUnchanged: {
    met: 'Susunan tidak berubah pada masa ini; pertanyaan ini tidak timbul.',
    unmet: 'Susunan berubah pada masa ini.',
    todo: 'Catat perubahan susunan',
  },
  rolesWithDuties: {
    counted: (count) => `Tugas tertulis pada ${count} peran.`,
    none: noRoles,
    todo: 'Tuliskan tugas setiap peran',
  },
  rolesUnderstood: {
    counted: (count) => `${count} pemegang peran memahami tugasnya.`,
    none: 'Pemahaman pemegang peran belum dicatat.',
    todo: 'Jelaskan tugas kepada pemegang peran',
  },
  roleHolders: {
    counted: (count) => `${count} anggota pernah atau sedang memegang peran.`,
    none: noMembers,
    todo: 'Beri kesempatan memegang peran kepada anggota lain',
  },
  rolesShared: {
    counted: (count) => `Peran terbagi: ${count} peran dipegang orang yang berbeda.`,
    none: noRoles,
    todo: 'Bagi peran yang menumpuk pada satu orang',
  },
  formReasoned: {
    met: 'Bentuk susunan tidak formal, atau alasannya tertulis.',
    unmet: 'Susunan berbentuk formal tanpa alasan tertulis.',
    todo: 'Tuliskan mengapa susunan formal diperlukan',
  },
  resourcesVerified: {
    counted: (count) => `${count} sumber diperiksa dalam 180 hari terakhir.`,
    none: noResources,
    todo: 'Periksa kembali sumber',
  },
  resourcesMapped: {
    counted: (count) => `${count} sumber mempunyai letak pada peta.`,
    none: noResources,
    todo: 'Tentukan letak sumber',
  },
  resourcesUsed: {
    met: 'Sumber dipakai pada masa ini.',
    unmet: 'Sumber belum dipakai pada masa ini.',
    todo: 'Pakai sumber yang ada dan catat pemakaiannya',
  },
  meetingsWithSlips: {
    counted: (count) => `Penilaian segera diisi pada ${count} pertemuan.`,
    none: noMeetings,
    todo: 'Isi penilaian segera',
  },
  resultsMeasured: {
    counted: (count) => `Hasil ${count} anggota diukur pada masa ini.`,
    none: noMembers,
    todo: 'Ukur hasil setiap anggota',
  },
  tasksRated: {
    counted: (count) => `${count} tugas dinilai pada titik telaah ini.`,
    none: 'Tugas belum dinilai.',
    todo: 'Nilai kedelapan tugas pada titik telaah ini',
  },
  reportIssued: {
    met: 'Laporan hasil disahkan pada masa ini.',
    unmet: 'Belum ada laporan hasil yang disahkan pada masa ini.',
    todo: 'Sahkan laporan perkembangan untuk lembaga',
  },
  feedbackGiven: {
    met: 'Hasil penilaian disampaikan kepada kelompok pada masa ini.',
    unmet: 'Hasil penilaian belum disampaikan kepada kelompok pada masa ini.',
    todo: 'Sampaikan hasil penilaian kepada kelompok dan catat harinya',
  },
}

const MOST_NAMED = 6
const byMeeting: readonly FactCode[] = [
  'meetingsWithObjectives',
  'meetingsWithAgenda',
  'acceptanceKept',
  'acceptanceSteady',
  'notesWithoutLabels',
  'patternObserved',
  'workerRoleWritten',
  'activitiesChosenTogether',
  'meetingsWithSlips',
]

/** "9 dari 12 keputusan dipilih atau dirumuskan kelompok.": what the records say, with its whole. */
export function factSentence({ code, met, of }: Fact): string {
  const text = texts[code]
  if ('met' in text) return met > 0 ? text.met : text.unmet
  return of === 0 ? text.none : text.counted(formatCount(met, of))
}

/** "Catat pola interaksi: pertemuan ke-3.": what to do, and for whom or what. */
export function todoSentence(fact: Fact): string {
  const { todo } = texts[fact.code]
  const names = [...new Set(fact.lacking.filter((name) => name !== ''))].map((name) => {
    if (byMeeting.includes(fact.code)) return `ke-${name}`
    if (fact.code === 'tasksRated') return `tugas ${name}`
    return fact.code === 'changesAgreed' ? `versi ${name}` : name
  })
  if (names.length === 0) return `${todo}.`
  const rest = names.length - MOST_NAMED
  const named = rest > 1 ? [...names.slice(0, MOST_NAMED), `${rest} lainnya`] : names
  return `${todo}: ${byMeeting.includes(fact.code) ? 'pertemuan ' : ''}${formatList(named)}.`
}
