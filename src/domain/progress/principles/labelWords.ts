/**
 * Words that judge a person instead of describing what he or she did. A note that uses one is shown to the
 * worker, never refused: it may quote. Source: domain.md 4.2 penerimaan, 8.4.
 */
const labelWords = [
  'nakal',
  'malas',
  'pemalas',
  'bandel',
  'bodoh',
  'goblok',
  'tolol',
  'bebal',
  'manja',
  'pembangkang',
  'pembohong',
  'pengacau',
  'jahat',
  'kurang ajar',
  'tidak normal',
  'cacat mental',
  'gila',
] as const

const pattern = new RegExp(`(?<![\\p{L}])(?:${labelWords.join('|')})(?![\\p{L}])`, 'iu')

/** Whether a note calls someone by a judging word. */
export function hasLabelWord(text: string): boolean {
  return pattern.test(text)
}
