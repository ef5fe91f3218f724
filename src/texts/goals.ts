import type { RatedField } from '../domain/goals/amendments'
import type { LooseEnds } from '../domain/goals/goalMap'
import type { GoalLevelKey, ScaleFinding, ScaleFindingCode } from '../domain/goals/scaleFindings'
import type { SmartCode, SmartFinding, SmartPart } from '../domain/goals/smart'
import { formatDay, formatList, formatSigned } from './formats'

export const smartPartNames: Record<SmartPart, string> = {
  S: 'Spesifik',
  M: 'Terukur',
  A: 'Dapat dicapai',
  R: 'Relevan',
  T: 'Berbatas waktu',
}

type Params = NonNullable<SmartFinding['params']>

const smartSentences: Record<SmartCode, (params: Params) => string> = {
  textMissing: () =>
    'Tulis keadaan yang ingin dicapai, misalnya "Anggota menyelesaikan perbedaan pendapat tanpa berkelahi".',
  textShort: () =>
    'Perjelas siapa, melakukan apa, dan dalam keadaan apa, misalnya "Anggota bertanya sendiri kepada petugas sekolah".',
  vagueVerb: ({ word }) =>
    `Kata "${word}" belum menunjukkan apa yang terlihat. Tulis indikator yang dapat diamati, misalnya "hadir 3 dari 4 kali pelatihan", atau ganti dengan perbuatan yang tampak.`,
  severalGoals: () =>
    'Tampaknya ada dua tujuan dalam satu rumusan. Pisahkan bila yang satu dapat tercapai tanpa yang lain, misalnya "hadir teratur" dan "mengikuti pelatihan".',
  indicatorMissing: () =>
    'Tulis indikatornya: dari mana orang lain dapat melihat bahwa tujuan tercapai?',
  notMeasurable: () =>
    'Indikator belum dapat dihitung atau ditunjukkan. Sebut jumlah, kali, skala, catatan, atau bukti, misalnya "catatan kehadiran" atau "2 kali seminggu".',
  baselineMissing: () =>
    'Tulis keadaan awal agar perubahan dapat dilihat, misalnya "0-1 orang terhubung" atau "diam".',
  scaleIncomplete: () =>
    'Lengkapi kelima jenjang tangga capaian. Mulailah dari jenjang 0, keadaan yang diharapkan.',
  feasibilityMissing: () =>
    'Tulis mengapa tujuan ini sanggup dicapai: kemampuan, waktu, dan dukungan yang ada.',
  notAligned: () => 'Pilih tujuan lembaga yang didukung tujuan kelompok ini.',
  notLinked: () => 'Pilih sedikitnya satu tujuan kelompok yang didukung tujuan anggota ini.',
  targetMissing: () => 'Tetapkan batas waktu, misalnya hari pertemuan terakhir.',
  targetBeforeStart: ({ day }) =>
    `Batas waktu mendahului awal program (${formatDay(String(day))}). Pilih hari sesudahnya.`,
  targetTooLate: ({ day }) =>
    `Batas waktu terlalu jauh dari akhir program; paling lambat ${formatDay(String(day))}.`,
}

/** What is missing in a goal and how to mend it. */
export function smartSentence({ code, params = {} }: SmartFinding): string {
  return smartSentences[code](params)
}

const scaleSentences: Record<ScaleFindingCode, (levels: string) => string> = {
  levelEmpty: (levels) =>
    `Jenjang ${levels} belum diuraikan. Tulis apa yang terlihat pada jenjang itu.`,
  levelsEqual: (levels) => `Jenjang ${levels} berbunyi sama. Uraikan bedanya.`,
  twoDimensions: (levels) =>
    `Jenjang ${levels} memuat dua ukuran sekaligus; anggota dapat mencapai yang satu tanpa yang lain. Pakai satu ukuran untuk kelima jenjang, atau pisahkan menjadi dua tujuan.`,
  levelsOverlap: (levels) =>
    `Jenjang ${levels} tumpang tindih: satu keadaan cocok dengan keduanya. Beri batas atas pada jenjang yang lebih rendah.`,
  levelsApart: (levels) =>
    `Di antara jenjang ${levels} ada keadaan yang tidak termasuk mana pun. Sambungkan batasnya.`,
  levelsOutOfOrder: (levels) =>
    `Jenjang ${levels} tidak berurutan. Susun dari yang paling rendah ke yang paling tinggi.`,
}

/** One doubt about an attainment scale, naming the levels it is about. */
export function scaleSentence({ code, levels }: ScaleFinding): string {
  return scaleSentences[code](formatList(levels.map(levelName)))
}

/** A level as it is printed: +1, 0, -2. */
export function levelName(level: GoalLevelKey): string {
  return formatSigned(Number(level))
}

/** What each field on which ratings stand is called. */
export const ratedFieldNames: Record<RatedField, string> = {
  text: 'Rumusan',
  indicator: 'Indikator',
  weight: 'Bobot',
  gas: 'Tangga capaian',
  baselineLevel: 'Jenjang awal',
}

const looseSentences: Record<keyof LooseEnds, (ids: string) => string> = {
  purposesWithoutGoal: (ids) => `Belum ada tujuan kelompok yang mendukung tujuan lembaga ${ids}.`,
  groupGoalsWithoutPurpose: (ids) =>
    `Tujuan kelompok ${ids} belum terhubung dengan tujuan lembaga.`,
  groupGoalsWithoutMemberGoal: (ids) =>
    `Belum ada tujuan anggota yang mendukung tujuan kelompok ${ids}.`,
  memberGoalsWithoutGroupGoal: (ids) =>
    `Tujuan anggota ${ids} belum terhubung dengan tujuan kelompok.`,
}

/** What hangs loose in the goal map, one sentence for each kind that does. */
export function looseEndSentences(ends: LooseEnds): string[] {
  return (Object.keys(looseSentences) as (keyof LooseEnds)[]).flatMap((kind) =>
    ends[kind].length > 0 ? [looseSentences[kind](formatList(ends[kind]))] : [],
  )
}
