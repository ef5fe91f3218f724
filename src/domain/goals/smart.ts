import { addDays, type Day } from '../day'
import type { Goal } from '../records/goal'
import type { Program } from '../records/program'
import { joinsGoals } from './goalVerbs'
import { hasFullScale } from './scaleFindings'

/** Spesifik, terukur, dapat dicapai, relevan, berbatas waktu. */
export const smartParts = ['S', 'M', 'A', 'R', 'T'] as const
export type SmartPart = (typeof smartParts)[number]

/** What keeps a goal from being SMART; the sentence for each lives in `texts`. Source: domain.md 2.7, 8.4. */
export const smartCodes = [
  'textMissing',
  'textShort',
  'vagueVerb',
  'severalGoals',
  'indicatorMissing',
  'notMeasurable',
  'baselineMissing',
  'scaleIncomplete',
  'feasibilityMissing',
  'notAligned',
  'notLinked',
  'targetMissing',
  'targetBeforeStart',
  'targetTooLate',
] as const
export type SmartCode = (typeof smartCodes)[number]

/** One thing to mend in the wording of a goal; it advises and never blocks. */
export type SmartFinding = {
  part: SmartPart
  code: SmartCode
  field: string
  params?: Record<string, string | number>
}

/** What the assistant reads of a goal; a draft may still miss any of it. */
export type GoalWording = Pick<Goal, 'level'> & {
  [Field in
    | 'text'
    | 'indicator'
    | 'baselineText'
    | 'feasibilityNote'
    | 'alignedAgencyGoalId'
    | 'targetDate']?: string | null | undefined
} & {
  groupGoalIds?: readonly string[] | null | undefined
  gas?: Goal['gas'] | undefined
}

/** Days after the end of a program within which a goal may still be reached. Source: domain.md 2.7. */
export const GOAL_GRACE_DAYS = 180
/** Words below which a goal hardly says what will be seen [own]. */
const FEWEST_WORDS = 3

/** Roots of verbs that name a wish and nothing that could be seen; their first letter may melt into the prefix. */
const vagueRoots =
  '[tn]?ingkat|[pm]?aham|ngetahu|tahu|ny?adar|sadar|k?embang|baik|rasa|optimal|maksimal|k?uat|mantap|erti'
const vagueWord = new RegExp(
  `^(?:(?:meng?|mem|men|me|di|ber)(?:per|ke)?(?:${vagueRoots})(?:kan|i)?|tahu|paham|sadar|dimengerti|peningkatan|pemahaman|pengembangan|perbaikan|penguatan)(?:nya)?$`,
)
const vaguePhrase = /(?<!\p{L})(?:lebih baik|belajar (?:tentang|mengenai))(?!\p{L})/u

/** Something that can be counted, compared or shown to somebody else. */
const measurable =
  /\d|%|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|setengah|semua|seluruh|setiap|tiap|sekali)\b|\b(?:jumlah|banyaknya|skala|skor|rerata|rata-rata|jenjang|tingkat|catatan|laporan|keterangan|bukti|daftar|kali|frekuensi|persen|hasil|nilai|kehadiran|sosiometri|angket|amatan|observasi|lembar|surat|terdaftar|selesai|lulus|hadir)\b/i

/**
 * What to mend in a goal so that one can tell whether it was reached: specific, measurable, attainable,
 * relevant, bound in time. Advice only: a draft may say what it likes. Source: domain.md 2.7.
 */
export function smartFindings(
  goal: GoalWording,
  program: Pick<Program, 'startDate' | 'endDate'> | null,
): SmartFinding[] {
  return [
    ...specific(goal),
    ...measured(goal),
    ...(isBlank(goal.feasibilityNote)
      ? [finding('A', 'feasibilityMissing', 'feasibilityNote')]
      : []),
    ...relevant(goal),
    ...bound(goal, program),
  ]
}

/** Whether every part of SMART was at least written down; how well is for the findings to say. */
export function hasAllSmartParts(goal: GoalWording): boolean {
  const { text, indicator, feasibilityNote, targetDate } = goal
  return (
    [text, indicator, feasibilityNote, targetDate].every((part) => !isBlank(part)) && isTied(goal)
  )
}

function specific({ text, indicator }: GoalWording): SmartFinding[] {
  if (isBlank(text)) return [finding('S', 'textMissing', 'text')]
  const words = wordsOf(text)
  const vague = words.find((word) => vagueWord.test(word)) ?? vaguePhrase.exec(words.join(' '))?.[0]
  return [
    ...(words.length < FEWEST_WORDS ? [finding('S', 'textShort', 'text')] : []),
    ...(vague && !isMeasurable(indicator)
      ? [finding('S', 'vagueVerb', 'text', { word: vague })]
      : []),
    ...(joinsGoals(words) ? [finding('S', 'severalGoals', 'text')] : []),
  ]
}

function measured({ text, indicator, baselineText, gas }: GoalWording): SmartFinding[] {
  const isShown = isMeasurable(indicator) || isMeasurable(text)
  return [
    ...(isBlank(indicator)
      ? [finding('M', 'indicatorMissing', 'indicator')]
      : isShown
        ? []
        : [finding('M', 'notMeasurable', 'indicator')]),
    ...(isBlank(baselineText) ? [finding('M', 'baselineMissing', 'baselineText')] : []),
    ...(hasFullScale({ gas: gas ?? null }) ? [] : [finding('M', 'scaleIncomplete', 'gas')]),
  ]
}

function relevant(goal: GoalWording): SmartFinding[] {
  if (isTied(goal)) return []
  return goal.level === 'kelompok'
    ? [finding('R', 'notAligned', 'alignedAgencyGoalId')]
    : [finding('R', 'notLinked', 'groupGoalIds')]
}

function bound(
  { targetDate }: GoalWording,
  program: Pick<Program, 'startDate' | 'endDate'> | null,
): SmartFinding[] {
  if (isBlank(targetDate)) return [finding('T', 'targetMissing', 'targetDate')]
  if (!program) return []
  const latest: Day = addDays(program.endDate, GOAL_GRACE_DAYS)
  if (targetDate < program.startDate)
    return [finding('T', 'targetBeforeStart', 'targetDate', { day: program.startDate })]
  return targetDate > latest ? [finding('T', 'targetTooLate', 'targetDate', { day: latest })] : []
}

/** A goal of the group serves a purpose of the agency, a member's goal one of the group. */
function isTied({ level, alignedAgencyGoalId, groupGoalIds }: GoalWording): boolean {
  return level === 'kelompok' ? !isBlank(alignedAgencyGoalId) : Boolean(groupGoalIds?.length)
}

function isMeasurable(text: string | null | undefined): boolean {
  return !isBlank(text) && measurable.test(text)
}

function isBlank(text: string | null | undefined): text is '' | null | undefined {
  return !text?.trim()
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
}

function finding(
  part: SmartPart,
  code: SmartCode,
  field: string,
  params?: SmartFinding['params'],
): SmartFinding {
  return { part, code, field, ...(params ? { params } : {}) }
}
