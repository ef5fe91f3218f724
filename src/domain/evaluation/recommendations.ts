/** To whom a recommendation speaks. Source: domain.md 6.7, chapter VI. */
export const addressees = ['kelompok', 'lembaga', 'mitra'] as const
export type Addressee = (typeof addressees)[number]

/** A recommendation with the one it speaks to; null = to nobody in particular. The words that name the addressee are taken off. */
export type Recommendation = { to: Addressee | null; text: string }

const opening = /^\s*(?:untuk|bagi|kepada)\s+(kelompok|lembaga|mitra)\s*[:,]\s*/i

/** Whom a recommendation speaks to, by the words it begins with: "Untuk lembaga: ...". */
export function recommendationOf(text: string): Recommendation {
  const match = opening.exec(text)
  const to = addressees.find((one) => one === match?.[1]?.toLowerCase()) ?? null
  const rest = match ? text.slice(match[0].length) : text
  return rest.trim() ? { to, text: rest } : { to: null, text }
}
