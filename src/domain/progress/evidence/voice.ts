import { roundHalfUp } from '../../statistics/rounding'
import type { EvidenceVoice } from './evidenceCount'

/** Decimals of a third that are trusted, so that two thirds are two thirds. */
const TRUSTED_DECIMALS = 9

/**
 * What a value on a scale says: from two thirds of the way on it speaks for the task, below one third against
 * it. Shares lie on a scale from 0 to their whole, asas on 0 to 4, slips of a meeting on 1 to 5, measures on
 * that of their instrument. Source: domain.md 3, common scale (<1/3 emerging, >2/3 established).
 */
export function voiceOnScale(value: number | null, min: number, max: number): EvidenceVoice {
  if (value === null || max <= min) return 'neither'
  const thirds = roundHalfUp((3 * (value - min)) / (max - min), TRUSTED_DECIMALS)
  if (thirds >= 2) return 'for'
  return thirds < 1 ? 'against' : 'neither'
}

/** What a count of good things says: one is a sign, none is no sign of the contrary, because nobody owes it in every window [own]. */
export function voiceOfGood(value: number | null): EvidenceVoice {
  return value !== null && value >= 1 ? 'for' : 'neither'
}

/** What a count of bad things says: one is against the task; none, where there was something to look at, for it. Source: domain.md 3, rule 3. */
export function voiceOfBad(value: number | null): EvidenceVoice {
  if (value === null) return 'neither'
  return value === 0 ? 'for' : 'against'
}

/** What a time says: up to `most` days for the task, longer against it. */
export function voiceOfDays(value: number | null, most: number): EvidenceVoice {
  if (value === null) return 'neither'
  return value <= most ? 'for' : 'against'
}
