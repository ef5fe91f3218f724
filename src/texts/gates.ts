import type { ConsentReason } from '../domain/progress/consentStanding'
import type { DesignStep, Missing, MissingCode } from '../domain/progress/designSteps'
import type { CriterionCode, GateItem } from '../domain/progress/gateCriterion'
import { taskTexts } from './catalog'
import { formatNumber } from './formats'

/** Names of the steps of designing a program, in their order. */
export const designStepNames: Record<DesignStep, string> = {
  kebutuhan: 'Kebutuhan',
  maksud: 'Maksud dan sasaran',
  tujuan: 'Tujuan kelompok',
  komposisi: 'Komposisi',
  struktur: 'Struktur dan tempat',
  petugas: 'Petugas dan dasar hukum',
  kontak: 'Kontak prakelompok',
  konteks: 'Konteks dan faktor situasi',
  jadwal: 'Jadwal pertemuan',
  anggaran: 'Anggaran',
  penilaian: 'Penilaian dan keselamatan',
}

type Params = Missing['params']
const shown = (params: Params, name: string) => {
  const value = params?.[name]
  return typeof value === 'number' ? formatNumber(value) : (value ?? '')
}

const missingTexts: Record<MissingCode, string | ((params: Params) => string)> = {
  needsMethod: 'Tuliskan cara asesmen kebutuhan.',
  needsDates: 'Isi tanggal mulai dan selesai asesmen kebutuhan.',
  needsRespondents: 'Isi jumlah orang yang ditanyai dalam asesmen.',
  needsFindings: 'Tuliskan sekurang-kurangnya satu temuan asesmen.',
  purpose: 'Tuliskan maksud sementara kelompok.',
  content: 'Tuliskan isi kegiatan kelompok.',
  subtypes: 'Pilih sekurang-kurangnya satu bentuk kelompok.',
  approach: 'Tuliskan pendekatan yang dipakai.',
  targets: 'Pilih sekurang-kurangnya satu sasaran PPKS.',
  groupGoal: 'Rumuskan sekurang-kurangnya satu tujuan kelompok.',
  goalIndicator: (params) => `Tuliskan indikator ${shown(params, 'goal')}.`,
  goalBaseline: (params) => `Tuliskan keadaan awal ${shown(params, 'goal')}.`,
  goalTargetDate: (params) => `Isi tanggal target ${shown(params, 'goal')}.`,
  goalAlignment: (params) => `Pilih tujuan lembaga yang sejalan dengan ${shown(params, 'goal')}.`,
  candidates: 'Isi jumlah calon anggota.',
  memberLimits: 'Isi jumlah anggota paling sedikit dan paling banyak.',
  ageLimits: 'Isi batas umur anggota.',
  sex: 'Tuliskan susunan jenis kelamin anggota.',
  homogeneity: 'Tuliskan alasan susunan anggota serupa atau beragam.',
  inclusion: 'Tuliskan sekurang-kurangnya satu kriteria masuk.',
  exclusion: 'Tuliskan siapa yang lebih tepat dilayani dengan cara lain.',
  frequency: 'Pilih seberapa sering kelompok bertemu.',
  weekday: 'Pilih hari pertemuan.',
  startTime: 'Isi jam mulai pertemuan.',
  place: 'Tuliskan tempat pertemuan.',
  room: 'Uraikan ruang pertemuan.',
  roomPrivacy: 'Nyatakan apakah ruang menjaga kerahasiaan.',
  roomNotPrivate: 'Ruang belum menjaga kerahasiaan; cari ruang lain atau benahi ruangnya.',
  roomChecked: 'Periksa ruang, lalu isi tanggal pemeriksaannya.',
  supervisor: 'Pilih supervisor.',
  legalBases: 'Tuliskan sekurang-kurangnya satu dasar hukum.',
  contactMethod: 'Tuliskan cara kontak prakelompok.',
  contactDates: 'Isi tanggal mulai dan selesai kontak prakelompok.',
  contacted: 'Isi jumlah calon anggota yang ditemui.',
  guardiansMet: 'Isi jumlah orang tua atau wali yang ditemui.',
  agencyContext: 'Tuliskan dukungan atau kendala dari lembaga.',
  socialContext: 'Tuliskan dukungan atau kendala dari lingkungan.',
  situationFactors: 'Tuliskan sekurang-kurangnya satu faktor situasi.',
  meetings: (params) => `Rencanakan ${shown(params, 'count')} pertemuan lagi.`,
  meetingTitle: (params) => `Beri judul pertemuan ${shown(params, 'number')}.`,
  meetingObjectives: (params) => `Tuliskan tujuan pertemuan ${shown(params, 'number')}.`,
  budgetLines: 'Susun anggaran bila ada biaya.',
  evaluationPlan: 'Susun rencana penilaian.',
  safetyPlan: 'Tuliskan cara menjaga kerahasiaan dan keselamatan.',
  facilities: 'Tuliskan sarana yang diperlukan.',
}

/** What to do about one missing part of the design. */
export function missingSentence({ code, params }: Pick<Missing, 'code' | 'params'>): string {
  const text = missingTexts[code]
  return typeof text === 'string' ? text : text(params)
}

const criterionTexts: Record<CriterionCode, { name: string; toDo: string }> = {
  formation: {
    name: 'Rancangan pembentukan kelompok terisi',
    toDo: 'Lengkapi bagian rancangan berikut.',
  },
  groupGoal: {
    name: 'Sekurang-kurangnya satu tujuan kelompok',
    toDo: 'Rumuskan satu tujuan kelompok.',
  },
  limitsPlanned: {
    name: 'Penjelasan batas kerahasiaan sudah dijadwalkan',
    toDo: 'Isi tanggal penjelasan batas kerahasiaan dalam kontrak kelompok.',
  },
  hasMembers: {
    name: 'Anggota yang memulai sudah tercatat',
    toDo: 'Catat sekurang-kurangnya satu anggota dengan keadaan aktif.',
  },
  consents: {
    name: 'Semua anggota menyetujui ikut kelompok',
    toDo: 'Lengkapi persetujuan anggota berikut.',
  },
  memberCount: {
    name: 'Jumlah anggota sesuai rancangan',
    toDo: 'Isi jumlah anggota paling sedikit dan paling banyak dalam rancangan.',
  },
  riskScreening: {
    name: 'Risiko setiap anggota sudah dijajaki',
    toDo: 'Jajaki risiko anggota berikut, lalu isi tanggalnya.',
  },
  planSigned: {
    name: 'Rencana program disahkan pimpinan',
    toDo: 'Cetak rencana program dan catat pengesahannya.',
  },
  roomChecked: {
    name: 'Ruang menjaga kerahasiaan dan sudah diperiksa',
    toDo: 'Periksa ruang, lalu isi hasil dan tanggalnya.',
  },
  crisisContacts: {
    name: 'Kontak krisis diverifikasi dalam 180 hari terakhir',
    toDo: 'Hubungi kontak krisis lembaga, lalu isi tanggal verifikasinya.',
  },
  baseline: {
    name: 'Kedelapan tugas dinilai sebelum pertemuan pertama (R0)',
    toDo: 'Buat titik telaah sebelum pertemuan pertama, lalu nilai kedelapan tugas.',
  },
  contractSigned: {
    name: 'Kontrak ditandatangani semua anggota',
    toDo: 'Susun kontrak kelompok dan catat tanda tangan anggota.',
  },
  norms: { name: 'Aturan kelompok tertulis', toDo: 'Tuliskan aturan dalam kontrak kelompok.' },
  goalsOfAll: {
    name: 'Ada tujuan kelompok dan setiap anggota memiliki tujuan berskala',
    toDo: 'Rumuskan tujuan yang kurang, lengkap dengan kelima jenjangnya.',
  },
  tasksAB: {
    name: 'Tugas a dan b sekurang-kurangnya 2',
    toDo: 'Dampingi tugas berikut, lalu nilai lagi.',
  },
  spoken: {
    name: 'Setiap anggota pernah berbicara dalam pertemuan',
    toDo: 'Beri ruang kepada anggota berikut, lalu catat keterlibatannya.',
  },
  comfort: {
    name: 'Rasa nyaman tidak menurun dua kali berturut-turut',
    toDo: 'Isi penilaian segera sesudah pertemuan.',
  },
  tasksCH: {
    name: 'Tugas c sampai h sekurang-kurangnya 2',
    toDo: 'Dampingi tugas berikut, lalu nilai lagi.',
  },
  fiveTasks: {
    name: 'Sekurang-kurangnya lima dari delapan tugas mencapai 3',
    toDo: 'Tugas berikut belum mencapai 3.',
  },
  heavyProblems: {
    name: 'Tidak ada persoalan berat yang masih terbuka',
    toDo: 'Selesaikan persoalan berikut bersama kelompok.',
  },
  isolates: {
    name: 'Tidak ada anggota terisolasi tanpa rencana',
    toDo: 'Adakan sosiometri agar keadaan ini dapat diketahui.',
  },
  midMeasure: {
    name: 'Pengukuran tengah selesai',
    toDo: 'Lakukan pengukuran tengah, atau catat alasannya bila tidak dapat.',
  },
  goalsReviewed: {
    name: 'Tujuan ditinjau sejak tahap tengah',
    toDo: 'Tinjau dan nilai tujuan berikut.',
  },
  goalsRated: {
    name: 'Semua tujuan dinilai pada titik telaah terakhir',
    toDo: 'Nilai tujuan berikut.',
  },
  finalMeasure: {
    name: 'Pengukuran akhir selesai',
    toDo: 'Lakukan pengukuran akhir, atau catat alasannya bila tidak dapat.',
  },
  endingPlans: {
    name: 'Setiap anggota memiliki rencana sesudah kelompok',
    toDo: 'Tuliskan layanan lanjutan anggota berikut.',
  },
  referralsAssigned: {
    name: 'Rujukan yang terbuka sudah ada penanggung jawabnya',
    toDo: 'Pastikan rujukan berikut diterima.',
  },
  feedback: {
    name: 'Tanggapan anggota tercatat',
    toDo: 'Catat penilaian segera pada pertemuan terakhir atau umpan balik kepada kelompok.',
  },
  finalSociometry: {
    name: 'Sosiometri akhir selesai',
    toDo: 'Adakan sosiometri pada tahap akhir.',
  },
  followUp: {
    name: 'Setiap anggota ditindaklanjuti',
    toDo: 'Ukur atau temui anggota berikut, atau catat upayanya.',
  },
  finalReport: {
    name: 'Laporan akhir disahkan',
    toDo: 'Selesaikan laporan akhir dan catat pengesahannya.',
  },
  retention: {
    name: 'Lama penyimpanan berkas ditetapkan',
    toDo: 'Isi lama penyimpanan berkas pada profil lembaga.',
  },
}

/** What a criterion asks for; the code itself where it is none of ours. */
export function criterionName(code: string): string {
  return Object.hasOwn(criterionTexts, code) ? criterionTexts[code as CriterionCode].name : code
}

/** What to do about a criterion that is not met. */
export function criterionToDo(code: CriterionCode): string {
  return criterionTexts[code].toDo
}

/** Why a consent does not stand, as the end of a sentence that begins with the member. */
export const consentReasonTexts: Record<ConsentReason, string> = {
  notAsked: 'belum dimintai persetujuan',
  refused: 'menolak',
  withdrawn: 'menarik persetujuannya',
  expired: 'persetujuannya kedaluwarsa',
  notYet: 'baru menyetujui sesudah tanggal ini',
  formMissing: 'persetujuannya belum tertulis atau terekam',
  memberUnsigned: 'belum menandatangani sendiri',
  guardianUnsigned: 'orang tua atau wali belum menandatangani',
}

/** One missing thing of a gate, named exactly: a member as `memberName` calls the code, a step by name. */
export function gateItemText(
  item: GateItem,
  memberName: (code: string) => string = (code) => code,
): string {
  switch (item.kind) {
    case 'member': {
      const name = memberName(item.memberCode)
      return item.reasons
        ? `${name}: ${item.reasons.map((one) => consentReasonTexts[one]).join('; ')}`
        : name
    }
    case 'missing':
      return `${designStepNames[item.step]}: ${missingSentence(item.missing)}`
    case 'nobody':
      return 'Tidak ada anggota pada tanggal ini.'
    case 'count':
      return `${formatNumber(item.count)} anggota, menurut rancangan ${formatNumber(item.min)} sampai ${formatNumber(item.max)}`
    case 'contact':
      return item.name
    case 'task':
      return `${item.task}. ${taskTexts[item.task].name}: ${item.attainment === null ? 'belum dinilai' : `sekarang ${item.attainment}`}`
    case 'meetings':
      return `menurun pada pertemuan ${item.numbers.join(' dan ')}`
    default:
      return item.id
  }
}

/** All that is missing of one criterion in one short line: codes, steps and names, each once. */
export function openItems(items: readonly GateItem[]): string {
  return [...new Set(items.map(openItem))].join(', ')
}

function openItem(item: GateItem): string {
  if (item.kind === 'member') return item.memberCode
  if (item.kind === 'missing') return designStepNames[item.step]
  return item.kind === 'task' ? item.task : gateItemText(item)
}
