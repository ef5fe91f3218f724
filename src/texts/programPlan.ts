import type { resourceCategories, systemKinds } from '../domain/catalog/lists'
import type { PlanOutline, ProgramPlan } from '../domain/report/programPlan'
import type { PlanGap } from '../domain/report/programPlanGaps'
import type { PlanWorker } from '../domain/report/programPlanMeans'
import type { PlanMeeting, PlanStage } from '../domain/report/programPlanMeetings'
import type { ContractTerms, CrisisContact, Retention } from '../domain/report/programPlanSafety'
import { agencyText, workerRoleLabels } from './agency'
import { capitalised, EMPTY, formatDay, formatList, formatPeriod } from './formats'
import { listTexts } from './lists'

/** Stands where a part of the plan was not written yet. */
export const NOT_FILLED = 'belum diisi'

/** Headings of the chapters, in their order. Source: domain.md 6.2. */
export const planTitles = {
  approval: 'Lembar Pengesahan',
  background: 'I. Latar Belakang',
  bases: 'II. Dasar Pelaksanaan',
  goals: 'III. Maksud dan Tujuan',
  composition: 'IV. Sasaran dan Komposisi',
  formation: 'V. Pembentukan Kelompok Terencana',
  method: 'VI. Metode, Tahapan, dan Asas',
  means: 'VIII. Sumber Daya',
  budget: 'IX. Rencana Anggaran Biaya',
  evaluation: 'X. Rencana Evaluasi',
  safety: 'XI. Pengelolaan Kerahasiaan dan Keselamatan',
  closing: 'XII. Penutup',
  contract: 'Lampiran: Rancangan Kontrak Kelompok',
  gaps: 'Yang Belum Diisi',
} as const

/** Words of the printed plan that stand in more than one place or vary with the records. */
export const planText = {
  title: 'Rencana Program Kelompok',
  schedule: (count: number | null) =>
    count ? `VII. Jadwal ${count} Pertemuan` : 'VII. Jadwal Pertemuan',
  noProgram: 'Data program kelompok belum diisi.',
  approval: (outline: PlanOutline) =>
    `Rencana program ${outline.name} (${outline.code}) untuk masa ${formatPeriod(outline.period.from, outline.period.to)} telah disusun, diperiksa, dan disetujui untuk dilaksanakan.`,
  methodIntro:
    'Program dilaksanakan dengan bimbingan sosial kelompok. Pekerja sosial membantu kelompok mengerjakan delapan tugasnya, dan setiap pertemuan menggarap satu tugas atau lebih.',
  asasIntro: 'Pelaksanaan berpegang pada dua belas asas:',
  tasksNote:
    'Kolom tugas: huruf menunjuk tugas utama pertemuan; huruf dalam kurung menunjuk tugas yang disinggung.',
  fewerMeetings: (scheduled: number, planned: number) =>
    `Baru ${scheduled} dari ${planned} pertemuan yang dijadwalkan.`,
  spelled: (words: string) => `Terbilang: ${words}.`,
  codesOnly:
    'Anggota ditulis dengan kode dalam semua laporan. Nama dan data pribadi hanya dibaca oleh petugas yang menangani kelompok dan supervisornya.',
  limitsIntro: 'Kerahasiaan mempunyai batas. Petugas wajib bertindak apabila ada:',
  oldContacts:
    'Nomor yang ditandai "periksa lagi" belum diperiksa dalam 180 hari terakhir; hubungi dahulu sebelum program dimulai.',
  closing:
    'Demikian rencana program kelompok ini disusun sebagai pedoman pelaksanaan dan dasar penilaian. Perubahan rencana dibicarakan bersama kelompok dan supervisor, lalu dicatat.',
  draftIntro: 'Naskah ini masih draf. Sebelum disahkan, lengkapi hal berikut:',
  approvedBy: 'Menyetujui,',
  checkedBy: 'Diperiksa oleh',
  head: 'Pimpinan lembaga',
}

/** What is still missing in the plan, as something to do. */
export const planGapTexts: Record<PlanGap, string> = {
  outline: 'Data program kelompok belum diisi.',
  needs: 'Kebutuhan dan temuan asesmen belum diisi.',
  legalBases: 'Dasar hukum belum diisi.',
  purpose: 'Maksud program belum diisi.',
  content: 'Isi program belum diisi.',
  goals: 'Tujuan kelompok belum dirumuskan.',
  goalScale: 'Ada tujuan kelompok yang belum mempunyai indikator atau target.',
  targets: 'Sasaran program belum diisi.',
  criteria: 'Kriteria masuk belum diisi.',
  contact: 'Kontak prakelompok belum diisi.',
  contexts: 'Konteks lembaga atau konteks sosial belum diisi.',
  factors: 'Faktor situasi kelompok belum diisi.',
  room: 'Kerahasiaan ruang belum dinyatakan.',
  meetings: 'Belum semua pertemuan dijadwalkan.',
  meetingPlans: 'Ada pertemuan yang belum mempunyai tujuan.',
  supervisor: 'Supervisor belum ditunjuk.',
  facilities: 'Sarana belum diisi.',
  resources: 'Sumber masyarakat belum dicatat.',
  budget: 'Rencana anggaran belum diisi.',
  evaluation: 'Rencana penilaian belum diisi.',
  safety: 'Cara menjaga kerahasiaan dan keselamatan belum diisi.',
  crisisContacts: 'Kontak krisis lembaga belum diisi.',
  retention: 'Lama penyimpanan berkas belum ditetapkan lembaga.',
  contract: 'Rancangan kontrak kelompok belum dibuat.',
}

/** What the group works on in each stage. Source: domain.md 5.1. */
export const stageWork: Record<PlanStage['stage'], string> = {
  prakelompok: 'Menemui calon anggota dan wali, memeriksa kesediaan, menyiapkan tempat.',
  awal: 'Saling mengenal, memahami tujuan lembaga, merumuskan tujuan dan kontrak.',
  tengah: 'Menggarap tujuan, menyelesaikan persoalan, memakai sumber, berbagi peran.',
  akhir: 'Meninjau hasil, mempersiapkan perpisahan dan kelanjutan.',
  tindakLanjut: 'Memantau hasil sesudah program dan membuka layanan lanjutan.',
}

export const resourceCategoryTexts: Record<(typeof resourceCategories)[number], string> = {
  kesehatan: 'kesehatan',
  kesehatanJiwa: 'kesehatan jiwa',
  pendidikan: 'pendidikan',
  pelatihanKerja: 'pelatihan kerja',
  kerjaMagang: 'kerja dan magang',
  hukum: 'hukum',
  bantuanHukum: 'bantuan hukum',
  perlindungan: 'perlindungan',
  kesejahteraanSosial: 'kesejahteraan sosial',
  keuangan: 'keuangan',
  konselingKeluarga: 'konseling keluarga',
  keagamaan: 'keagamaan',
  kepemudaan: 'kepemudaan',
  komunitas: 'komunitas',
  seni: 'seni',
  olahraga: 'olahraga',
  literasi: 'literasi',
  administrasiKependudukan: 'administrasi kependudukan',
  hotline: 'layanan telepon',
}

export const systemKindTexts: Record<(typeof systemKinds)[number], string> = {
  formal: 'formal',
  informal: 'informal',
  kemasyarakatan: 'kemasyarakatan',
}

/** What a worker does in the program: "penanggung jawab". */
export const workerPartTexts: Record<PlanWorker['part'], string> = {
  lead: 'penanggung jawab',
  coWorker: 'pendamping',
  supervisor: 'supervisor',
}

/** The worker's position as typed, else what the role is called. */
export function workerPosition({ position, role }: PlanWorker): string {
  return position ?? workerRoleLabels[role]
}

/** "Kelompok tritmen (sosialisasi dan dukungan), tertutup". */
export function groupKind({ groupType, subtypes, openness }: PlanOutline): string {
  const kinds = subtypes.map((subtype) => listTexts.subtype[subtype])
  const detail = kinds.length > 0 ? ` (${formatList(kinds)})` : ''
  return `${capitalised(listTexts.groupType[groupType])}${detail}, ${listTexts.openness[openness]}`
}

/** "Setiap minggu, hari Sabtu, pukul 13.30, selama 120 menit". */
export function meetingRhythm(outline: PlanOutline): string {
  const { frequency, weekday, startTime, minutes } = outline
  return capitalised(
    [
      frequency ? listTexts.frequency[frequency] : null,
      weekday ? `hari ${weekday}` : null,
      startTime ? `pukul ${startTime.replace(':', '.')}` : null,
      `selama ${minutes} menit`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  )
}

/** "8-10 orang", "paling sedikit 8 orang": a range of which an end may be open; null where both are. */
export function rangeText(
  { min, max }: { min: number | null; max: number | null },
  unit: string,
): string | null {
  if (min === null && max === null) return null
  if (min === null) return `paling banyak ${max} ${unit}`
  if (max === null) return `paling sedikit ${min} ${unit}`
  return min === max ? `${min} ${unit}` : `${min}-${max} ${unit}`
}

/** "a, (c), (h)": main tasks first, touched ones in brackets. */
export function taskLetters({
  mainTasks,
  touchedTasks,
}: Pick<PlanMeeting, 'mainTasks' | 'touchedTasks'>): string {
  const letters = [...mainTasks, ...touchedTasks.map((task) => `(${task})`)]
  return letters.length > 0 ? letters.join(', ') : EMPTY
}

/** "1-4" or "5, 7, 9": the numbers of the meetings of a stage. */
export function meetingNumbers(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return EMPTY
  const isUnbroken = last - first === numbers.length - 1
  if (numbers.length > 2 && isUnbroken) return `${first}-${last}`
  return numbers.join(', ')
}

/** What is done with the files of members, in one or two sentences. */
export function retentionText(retention: Retention | null): string {
  if (!retention || retention.years === null) return 'Lama penyimpanan berkas belum ditetapkan.'
  const { years, disposal } = retention
  const start = retentionStart(retention)
  const after = disposal ? ` Sesudah itu: ${disposal}.` : ''
  return `Berkas anggota disimpan ${years} tahun${start ? ` sejak ${start}` : ''}.${after}`
}

/** From when the years are counted, in words. */
export function retentionStart({ startsFrom }: Retention): string | null {
  return startsFrom && (agencyText.retention.starts[startsFrom] ?? startsFrom)
}

/** When a crisis number was last tried: "20 Juli 2026", with a mark where that is long ago. */
export function verifiedText({ verifiedDate, isOld }: CrisisContact): string {
  if (!verifiedDate) return 'belum diperiksa'
  return isOld ? `${formatDay(verifiedDate)} (periksa lagi)` : formatDay(verifiedDate)
}

/** The three contracts with what they are called. Source: domain.md 2.6. */
export function contractFacts(contract: ContractTerms): (readonly [string, string])[] {
  return [
    ['Waktu', contract.time ?? NOT_FILLED],
    ['Tugas', contract.task ?? NOT_FILLED],
    ['Kerja sama', contract.cooperation ?? NOT_FILLED],
  ]
}

/** Title of the file and of the window: number and code only. */
export function planFileTitle({ document, outline }: ProgramPlan): string {
  const what = document.number ? `RP ${document.number.replaceAll('/', '-')}` : 'RP draf'
  return [what, outline?.code].filter(Boolean).join(' ')
}
