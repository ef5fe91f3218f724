/**
 * A quantity as a level of a scale tells it: from `min` to `max`, each of which may belong to it or not.
 * `lead` is what stands before it, `unit` the word after it and `tail` what follows that; each may be ''.
 */
export type Quantity = Range & { isWhole: boolean; lead: string; unit: string; tail: string }
type Range = { min: number; max: number; hasMin: boolean; hasMax: boolean }

type Bound = 'least' | 'most' | 'below' | 'above'
type Bounds = readonly (readonly [RegExp, Bound])[]

/** What makes a bound of the number after it; the denied ones first, for they hold the others. */
const boundsBefore: Bounds = [
  [/(?:^|\s)(?:tidak|tak) kurang dari$/, 'least'],
  [/(?:^|\s)(?:tidak|tak) lebih dari$/, 'most'],
  [/(?:≥|>=)$/, 'least'],
  [/(?:≤|<=)$/, 'most'],
  [/(?:^|\s)(?:minimal|minimum|sedikitnya|setidaknya|sekurang-kurangnya)$/, 'least'],
  [/(?:^|\s)paling (?:sedikit|kurang|rendah)$/, 'least'],
  [/(?:^|\s)(?:maksimal|maksimum|paling (?:banyak|tinggi|lama))$/, 'most'],
  [/(?:<|(?:^|\s)(?:kurang dari|di bawah|(?:tidak|belum) sampai))$/, 'below'],
  [/(?:>|(?:^|\s)(?:lebih dari|di atas))$/, 'above'],
]
const boundsAfter: Bounds = [
  [/(?:^|\s)(?:atau lebih|ke atas|lebih$)/, 'least'],
  [/(?:^|\s)(?:atau kurang|ke bawah)/, 'most'],
]

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?`
const oneOrRange = new RegExp(`^(${number})(?: ?(?:-|–|—|s\\.?d\\.?|sampai|hingga) ?(${number}))?`)
/** Nothing at all, said in words; whatever else is said would limit it. */
const nothing = /^(?:(?:tidak|belum) (?:ada|pernah)(?: \p{L}+)?|nihil)$/u
/** A letter or another number right before a number makes a code of it (P-12). */
const codeBefore = /[\p{L}\p{N}][-.]?$/u
/** Words that make of the number after them a time, a place in a row, a guess or a denial. */
const doubtBefore =
  /^(?:tidak|belum) (?:ada|pernah)(?:\s|$)|(?:^|\s)(?:tidak|bukan|selain|kecuali|sampai|hingga|sekitar|kira-kira|hampir|pukul|jam|tanggal|ke)$/
/** Another number, or an alternative, leaves open what is counted. */
const doubtAfter = /\d|(?:^|\s)atau(?:\s|$)/

/** The quantity that a text tells; null where it tells none, or more than one, or nothing certain. */
export function quantityOf(text: string): Quantity | null {
  const told = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\p{L})rp\.? ?(?=\d)/gu, '')
    .trim()
  if (nothing.test(told)) return { ...exactly(0, 0), isWhole: true, lead: '', unit: '', tail: '' }
  const at = told.search(/\d/)
  const match = at === -1 ? null : oneOrRange.exec(told.slice(at))
  if (!match || codeBefore.test(told.slice(0, at))) return null

  const [stated, first = '', last = first] = match
  const [lead, boundBefore] = withoutBound(told.slice(0, at), boundsBefore)
  const [rest, boundAfter] = withoutBound(told.slice(at + stated.length), boundsAfter)
  const bounds = [boundBefore, boundAfter].flatMap((bound) => bound ?? [])
  const isRange = last !== first
  if (doubtBefore.test(lead) || doubtAfter.test(rest) || bounds.length + Number(isRange) > 1)
    return null
  const [low, high] = [numberOf(first), numberOf(last)]
  const [, unit = '', tail = ''] = /^(%|\p{L}+)?(.*)$/u.exec(rest) ?? []
  const isWhole = isWholeNumber(first) && isWholeNumber(last)
  return low > high
    ? null
    : { ...rangeOf(low, high, bounds[0]), isWhole, lead, unit, tail: tail.trim() }
}

/** The text without the words that make a bound, and the bound. */
function withoutBound(text: string, bounds: Bounds): [rest: string, bound: Bound | null] {
  const words = text.trim()
  for (const [pattern, bound] of bounds)
    if (pattern.test(words)) return [words.replace(pattern, '').trim(), bound]
  return [words, null]
}

function rangeOf(low: number, high: number, bound: Bound | undefined): Range {
  if (bound === 'least') return exactly(low, Number.POSITIVE_INFINITY)
  if (bound === 'most') return exactly(Number.NEGATIVE_INFINITY, low)
  if (bound === 'below') return { ...exactly(Number.NEGATIVE_INFINITY, low), hasMax: false }
  if (bound === 'above') return { ...exactly(low, Number.POSITIVE_INFINITY), hasMin: false }
  return exactly(low, high)
}

function exactly(min: number, max: number): Range {
  return { min, max, hasMin: true, hasMax: true }
}

/** A point before three digits parts thousands; otherwise point and comma both begin a decimal. */
const thousands = /^\d{1,3}(?:\.\d{3})+(?=,|$)/

function plain(text: string): string {
  return text.replace(thousands, (whole) => whole.replaceAll('.', '')).replace(',', '.')
}

function numberOf(text: string): number {
  return Number(plain(text))
}

function isWholeNumber(text: string): boolean {
  return !plain(text).includes('.')
}
