/**
 * A quantity as a level of a scale tells it: from `min` to `max`, each of which may belong to it or not, with
 * the word that follows the number as its unit ('' where there is none).
 */
export type Quantity = {
  min: number
  max: number
  hasMin: boolean
  hasMax: boolean
  isWhole: boolean
  unit: string
}

const number = String.raw`\d+(?:[.,]\d+)?`
const unit = String.raw`(?:\s*(%|[\p{L}]+(?:\s(?:per|dalam)\s[\p{L}]+)?))?`
const forms: readonly [RegExp, (low: number, high: number) => Partial<Quantity>][] = [
  [
    new RegExp(`^(${number})\\s*(?:-|–|s\\.?d\\.?|sampai)\\s*(${number})${unit}`, 'iu'),
    (min, max) => ({ min, max }),
  ],
  [
    new RegExp(`^(?:<|kurang dari|di bawah)\\s*(${number})()${unit}`, 'iu'),
    (max) => ({ max, hasMax: false }),
  ],
  [
    new RegExp(`^(?:>|lebih dari|di atas)\\s*(${number})()${unit}`, 'iu'),
    (min) => ({ min, hasMin: false }),
  ],
  [
    new RegExp(
      `^(?:≥|>=|minimal|sedikitnya|sekurang-kurangnya|paling sedikit)\\s*(${number})()${unit}`,
      'iu',
    ),
    (min) => ({ min }),
  ],
  [
    new RegExp(`^(?:≤|<=|maksimal|paling banyak)\\s*(${number})()${unit}`, 'iu'),
    (max) => ({ max }),
  ],
  [
    new RegExp(`^(${number})()${unit}\\s*(?:atau lebih|ke atas|lebih)(?![\\p{L}])`, 'iu'),
    (min) => ({ min }),
  ],
  [
    new RegExp(`^(${number})()${unit}\\s*(?:atau kurang|ke bawah)(?![\\p{L}])`, 'iu'),
    (max) => ({ max }),
  ],
  [new RegExp(`^(${number})()${unit}`, 'iu'), (one) => ({ min: one, max: one })],
]

/** The quantity that a text tells; null where it tells none, or more than one, or nothing certain. */
export function quantityOf(text: string): Quantity | null {
  const start = text.search(
    new RegExp(
      `(?:<|>|≥|≤|kurang dari|di bawah|lebih dari|di atas|minimal|maksimal|sedikitnya|sekurang-kurangnya|paling (?:sedikit|banyak))?\\s*${number}`,
      'iu',
    ),
  )
  if (start === -1) return /^tidak ada(?:\s+[\p{L}]+)?$/iu.test(text.trim()) ? none : null
  const told = text.slice(start).trim()
  for (const [form, rangeOf] of forms) {
    const match = form.exec(told)
    if (!match) continue
    const rest = told.slice(match[0].length)
    if (/\d/.test(rest)) return null
    const [low, high] = [numberOf(match[1]), numberOf(match[2])]
    return {
      min: Number.NEGATIVE_INFINITY,
      max: Number.POSITIVE_INFINITY,
      hasMin: true,
      hasMax: true,
      isWhole: !/[.,]/.test(`${match[1]}${match[2] ?? ''}`),
      unit: unitOf(match[3]),
      ...rangeOf(low, high),
    }
  }
  return null
}

const none: Quantity = { min: 0, max: 0, hasMin: true, hasMax: true, isWhole: true, unit: '' }
/** Words that follow a number and say nothing of what is counted. */
const noUnits = new Set(['atau', 'ke', 'lebih', 'kurang'])

function unitOf(word: string | undefined): string {
  const said = (word ?? '').toLowerCase()
  return noUnits.has(said) ? '' : said
}

function numberOf(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'))
}
