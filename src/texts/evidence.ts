import type {
  EvidenceCode,
  EvidenceCount,
  EvidenceVoice,
} from '../domain/progress/evidence/evidenceCount'
import type { RatingWarning, RatingWarningCode } from '../domain/progress/evidence/ratingWarnings'
import { capitalised, formatCount, formatNumber, formatShare, NOT_COMPUTABLE } from './formats'

/** What a count says of the task, for those who hear it instead of seeing its sign. */
export const voiceNames: Record<EvidenceVoice, string> = {
  for: 'Mendukung',
  against: 'Perlu perhatian',
  neither: 'Belum berbicara',
}

/** The figures of a count, ready to stand in a sentence. */
type Figures = {
  value: string
  n: string
  /** "7 dari 10". */
  count: string
  /** "70,0% (7 dari 10)". */
  share: string
  former: string | null
  meetings: string
}

/** A short name for tables; the sentence with its figures; `zero` where none is better said without one; why nothing can be computed. */
type Said = { name: string; told: (figures: Figures) => string; zero?: string; none: string }

const noMeetings = 'belum ada pertemuan terlaksana pada masa ini'
const noDecisions = 'belum ada keputusan pada masa ini'
const noFreeDecisions = 'belum ada keputusan pada masa ini selain demi keselamatan'
const noGoals = 'belum ada tujuan yang diupayakan'
const noProblems = 'tidak ada persoalan yang diangkat atau masih terbuka pada masa ini'
const noSurvey = 'belum ada sosiometri dengan sedikitnya dua jawaban'
const noRoles = 'belum ada susunan organisasi'
const noAsas = (asas: string) => `asas ${asas} belum diamati pada masa ini`
const asasTold =
  (asas: string) =>
  ({ value, n }: Figures) =>
    `Rerata asas ${asas} ${value} dari 4 (n ${n} pertemuan).`
const reciprocity: Said = {
  name: 'Pilihan berbalas',
  told: ({ share }) => `Pilihan sosiometri yang berbalas ${share}.`,
  none: noSurvey,
}

const texts: Record<EvidenceCode, Said> = {
  purposeExplained: {
    name: 'Tujuan lembaga dijelaskan',
    told: ({ count }) => `Tujuan lembaga dijelaskan pada ${count} pertemuan.`,
    none: noMeetings,
  },
  contractSigned: {
    name: 'Kontrak ditandatangani',
    told: ({ count }) => `${count} anggota menandatangani kontrak yang berlaku.`,
    none: 'belum ada anggota pada hari itu',
  },
  goalsAligned: {
    name: 'Tujuan selaras dengan lembaga',
    told: ({ count }) => `${count} tujuan kelompok terhubung dengan tujuan lembaga.`,
    none: 'belum ada tujuan kelompok',
  },
  understandingAtOrientation: {
    name: 'Pemahaman saat orientasi',
    told: ({ value, n }) => `Rerata pemahaman pada pertemuan orientasi ${value} dari 5 (n ${n}).`,
    none: 'tidak ada penilaian segera pada pertemuan orientasi masa ini',
  },
  decisionsForAgency: {
    name: 'Masukan kepada lembaga',
    told: ({ count }) => `${count} keputusan berisi masukan kepada lembaga.`,
    none: noDecisions,
  },
  goalsSmart: {
    name: 'Tujuan lengkap menurut SMART',
    told: ({ count }) => `${count} tujuan lengkap menurut SMART.`,
    none: noGoals,
  },
  goalsScaled: {
    name: 'Tangga capaian lengkap',
    told: ({ count }) => `${count} tujuan mempunyai lima jenjang capaian.`,
    none: noGoals,
  },
  memberGoalsLinked: {
    name: 'Tujuan anggota terhubung',
    told: ({ count }) => `${count} tujuan anggota terhubung dengan tujuan kelompok.`,
    none: 'belum ada tujuan anggota',
  },
  daysSinceGoalsLookedAt: {
    name: 'Tinjauan tujuan terakhir',
    told: ({ value }) =>
      `Tujuan terakhir dinilai atau diputuskan ${value} hari sebelum akhir masa ini.`,
    zero: 'Tujuan dinilai atau diputuskan pada hari terakhir masa ini.',
    none: 'tujuan belum pernah dinilai atau diputuskan',
  },
  decisionsOnGoals: {
    name: 'Keputusan tentang tujuan',
    told: ({ count }) => `${count} keputusan menyangkut tujuan.`,
    none: noDecisions,
  },
  attendanceLastThree: {
    name: 'Kehadiran terakhir',
    told: ({ share, meetings }) => `Kehadiran pada ${meetings} pertemuan terakhir ${share}.`,
    none: 'belum ada kehadiran yang dicatat',
  },
  cohesion: {
    name: 'Kohesi',
    told: ({ value, n, former }) =>
      `Rerata kohesi ${value} (n ${n})${former === null ? '' : `, sebelumnya ${former}`}.`,
    none: 'kohesi belum diukur',
  },
  participationSpread: {
    name: 'Anggota ikut serta',
    told: ({ share }) => `Anggota yang hadir ikut serta pada ${share} catatan partisipasi.`,
    none: 'partisipasi belum dicatat pada masa ini',
  },
  absenceWithNotice: {
    name: 'Absen dengan kabar',
    told: ({ count }) => `${count} ketidakhadiran disertai kabar (izin atau sakit).`,
    none: 'tidak ada ketidakhadiran yang dicatat pada masa ini',
  },
  reciprocity,
  decisionsByGroup: {
    name: 'Keputusan diambil kelompok',
    told: ({ count }) => `${count} keputusan dipilih atau dirumuskan kelompok.`,
    none: noFreeDecisions,
  },
  decisionsOnTime: {
    name: 'Keputusan terlaksana tepat waktu',
    told: ({ count }) => `${count} keputusan yang jatuh tempo terlaksana tepat waktu.`,
    none: 'tidak ada keputusan yang jatuh tempo pada masa ini',
  },
  decisionsWeighed: {
    name: 'Kesanggupan ditimbang',
    told: ({ count }) => `Kesanggupan kelompok ditimbang pada ${count} keputusan.`,
    none: noFreeDecisions,
  },
  strengthsNamed: {
    name: 'Kekuatan dan kelemahan dicatat',
    told: ({ value }) => `Kekuatan dan kelemahan kelompok sejauh ini dicatat ${value} kali.`,
    zero: 'Kekuatan dan kelemahan kelompok belum pernah dicatat.',
    none: 'kelompok belum bertemu',
  },
  proposers: {
    name: 'Pihak pengusul',
    told: ({ value, n }) => `Usul datang dari ${value} pihak yang berbeda pada ${n} keputusan.`,
    none: 'belum tercatat siapa yang mengusulkan keputusan pada masa ini',
  },
  problemsByMembers: {
    name: 'Persoalan diangkat anggota',
    told: ({ count }) => `${count} persoalan diangkat anggota.`,
    none: 'tidak ada persoalan yang diangkat pada masa ini',
  },
  daysToResolve: {
    name: 'Lama penyelesaian persoalan',
    told: ({ value, n }) => `Median penyelesaian persoalan ${value} hari (n ${n}).`,
    none: 'tidak ada persoalan yang selesai pada masa ini',
  },
  problemsOpenLong: {
    name: 'Persoalan lama terbuka',
    told: ({ count }) => `${count} persoalan yang terbuka sudah lebih dari 21 hari.`,
    none: 'tidak ada persoalan yang masih terbuka',
  },
  problemsAgreed: {
    name: 'Penyelesaian disepakati',
    told: ({ count }) => `${count} persoalan mempunyai penyelesaian dan penanggung jawab.`,
    none: noProblems,
  },
  problemsReopened: {
    name: 'Persoalan dibuka kembali',
    told: ({ count }) => `${count} persoalan dibuka kembali.`,
    none: noProblems,
  },
  organisationInForce: {
    name: 'Susunan yang berlaku',
    told: ({ n }) => `Ada susunan organisasi yang berlaku; sejauh ini ${n} versi.`,
    zero: 'Tidak ada susunan organisasi yang berlaku pada hari itu.',
    none: noRoles,
  },
  rolesWithDuties: {
    name: 'Peran dengan uraian tugas',
    told: ({ count }) => `${count} peran mempunyai uraian tugas.`,
    none: 'tidak ada peran dalam susunan yang berlaku',
  },
  changesWithReason: {
    name: 'Perubahan susunan beralasan',
    told: ({ count }) => `${count} perubahan susunan disertai alasan.`,
    none: 'susunan tidak berubah pada masa ini',
  },
  leadersCoached: {
    name: 'Pembimbingan pemimpin',
    told: ({ value }) => `Pemimpin kelompok dibimbing ${value} kali pada masa ini.`,
    zero: 'Pembimbingan pemimpin belum dicatat pada masa ini.',
    none: noRoles,
  },
  ledByMembers: {
    name: 'Pertemuan dipimpin anggota',
    told: ({ count }) => `${count} pertemuan dipimpin anggota, seluruhnya atau sebagian.`,
    none: noMeetings,
  },
  roleHolders: {
    name: 'Anggota pernah memegang peran',
    told: ({ count }) => `${count} anggota pernah memegang peran.`,
    none: 'belum ada anggota atau susunan organisasi',
  },
  needsMet: {
    name: 'Kebutuhan terpenuhi',
    told: ({ share }) => `Kebutuhan terpenuhi menurut bobot prioritas ${share}.`,
    none: 'belum ada kebutuhan yang dirumuskan',
  },
  resourceUses: {
    name: 'Pemanfaatan sumber',
    told: ({ value }) => `Sumber dimanfaatkan ${value} kali pada masa ini.`,
    zero: 'Sumber belum dimanfaatkan pada masa ini.',
    none: noMeetings,
  },
  usesByMembers: {
    name: 'Pemanfaatan atas prakarsa anggota',
    told: ({ count }) => `${count} pemanfaatan sumber diprakarsai anggota atau kelompok.`,
    none: 'sumber belum dimanfaatkan pada masa ini',
  },
  referralsAnswered: {
    name: 'Rujukan berbalas',
    told: ({ count }) => `${count} rujukan sejauh ini sudah dibalas.`,
    none: 'belum ada rujukan yang menunggu balasan',
  },
  resourcesVerified: {
    name: 'Sumber diverifikasi',
    told: ({ count }) => `${count} sumber diverifikasi dalam 180 hari terakhir.`,
    none: 'belum ada sumber yang diketahui pada hari itu',
  },
  relationsStronger: {
    name: 'Hubungan menguat',
    told: ({ count }) => `${count} hubungan dengan sumber menguat pada masa ini.`,
    none: 'riwayat hubungan dengan sumber belum dicatat',
  },
  isolates: {
    name: 'Anggota tidak dipilih',
    told: ({ count }) => `${count} anggota yang menjawab tidak dipilih siapa pun.`,
    none: noSurvey,
  },
  reciprocityOfTies: reciprocity,
  crossSubgroup: {
    name: 'Pilihan lintas subkelompok',
    told: ({ count }) => `${count} pilihan menyeberang antara laki-laki dan perempuan.`,
    none: 'belum ada sosiometri, atau semua anggota berjenis kelamin sama',
  },
  violations: {
    name: 'Pelanggaran norma dan kerahasiaan',
    told: ({ value }) => `${value} pelanggaran norma atau kerahasiaan pada masa ini.`,
    zero: 'Tidak tercatat pelanggaran norma atau kerahasiaan pada masa ini.',
    none: noMeetings,
  },
  asasAcceptance: {
    name: 'Asas penerimaan',
    told: asasTold('penerimaan'),
    none: noAsas('penerimaan'),
  },
  asasNorms: {
    name: 'Asas kenormatifan',
    told: asasTold('kenormatifan'),
    none: noAsas('kenormatifan'),
  },
  asasFeedback: {
    name: 'Asas umpan balik',
    told: asasTold('umpan balik'),
    none: noAsas('umpan balik'),
  },
  relationsRepaired: {
    name: 'Relasi dipulihkan',
    told: ({ count }) => `${count} persoalan relasi diselesaikan dengan kesepakatan pada masa ini.`,
    none: 'tidak ada persoalan relasi pada masa ini',
  },
}

/** A short name of what is counted, for a table. */
export function evidenceName(code: EvidenceCode): string {
  return texts[code].name
}

/** "7 dari 10 anggota menandatangani kontrak yang berlaku.": one thing the records say, with what it was counted of. */
export function evidenceSentence(count: EvidenceCount): string {
  const { code, value, of, former } = count
  const { told, zero, none } = texts[code]
  if (value === null) return `${capitalised(NOT_COMPUTABLE)}: ${none}.`
  if (value === 0 && zero !== undefined) return zero
  const whole = of ?? 0
  return told({
    value: formatNumber(value, decimalsOf(count)),
    n: formatNumber(whole),
    count: formatCount(value, whole),
    share: Number.isInteger(value) ? formatShare(value, whole) : weighedShare(value, whole),
    former: typeof former === 'number' ? formatNumber(former, decimalsOf(count)) : null,
    meetings: formatNumber(count.records.length),
  })
}

/** Means of asas with two decimals, as everywhere; other means and halves with one. */
function decimalsOf({ code, unit, value }: EvidenceCount): number {
  if (unit === 'mean') return code.startsWith('asas') ? 2 : 1
  return value === null || Number.isInteger(value) ? 0 : 1
}

/** "76,3% (14,5 dari 19)": weights may come in halves. */
function weighedShare(value: number, whole: number): string {
  return `${formatNumber((100 * value) / whole, 1)}% (${formatNumber(value, 1)} dari ${formatNumber(whole)})`
}

type WarningText = { title: string; body: (params: RatingWarning['params']) => string }

/** What does not fit in a rating: what it is, and what to do. It asks to look again, and never forbids. */
export const warningTexts: Record<RatingWarningCode, WarningText> = {
  highRatingLittleEvidence: {
    title: 'Capaian tinggi, catatan belum mendukung',
    body: ({ attainment, for: pro, against, of }) =>
      `Capaian ${attainment} dipilih, tetapi dari ${of} hal yang dihitung ${pro} mendukung dan ${against} perlu perhatian. Periksa catatannya, pilih bukti yang menunjukkan capaian ini, atau timbang lagi nilainya.`,
  },
  lowRatingMuchEvidence: {
    title: 'Capaian rendah, catatan banyak mendukung',
    body: ({ attainment, for: pro, of }) =>
      `Capaian ${attainment} dipilih, tetapi dari ${of} hal yang dihitung ${pro} mendukung dan tidak ada yang perlu perhatian. Timbang lagi nilainya, atau jelaskan pada uraian apa yang tidak tampak dari catatan.`,
  },
  dominantWithoutFocus: {
    title: 'Tugas utama belum digarap',
    body: ({ meetings }) =>
      `Pada tahap ini tugas ini utama, tetapi tidak ditekankan pada ${meetings} pertemuan terakhir. Rencanakan kegiatannya untuk pertemuan berikutnya, atau catat bila sebenarnya sudah digarap.`,
  },
  effortWithoutMovement: {
    title: 'Upaya penuh, capaian tetap',
    body: ({ attainment }) =>
      `Pada dua telaah berturut-turut upaya Anda 3 dan capaian kelompok tetap ${attainment}. Bawa ke supervisi: apa yang menahan kelompok, dan cara lain apa yang dapat dicoba?`,
  },
}
