const titles = new Set(
  'dr drs dra ir prof h hj kh rm ra rr bapak bpk ibu sdr sdri tn ny nn an almarhum alm'.split(' '),
)
/** Old and doubled spellings of one and the same sound. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/nj/g, 'ny'],
  [/sj/g, 'sy'],
  [/(.)\1+/gu, '$1'],
]

/**
 * A full name as it is compared: without case, titles, degrees after a comma, marks, spaces and apostrophes.
 * Two people may share it; it only says that somebody should look.
 */
export function nameKey(fullName: string): string {
  return partsOf(fullName).join('')
}

/** The words of a name that tell people apart, in one spelling: Moehammad and Muhamad are the same. */
export function nameWords(fullName: string): string[] {
  return partsOf(fullName)
    .filter((part) => part.length >= 3)
    .map((part) => spellings.reduce((word, [old, now]) => word.replace(old, now), part))
}

function partsOf(fullName: string): string[] {
  const [name = ''] = fullName.normalize('NFKD').toLowerCase().split(',')
  const parts = name
    .replace(/['\u2018\u2019\u02bc`]/g, '')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
  const named = parts.filter((part) => !titles.has(part))
  return named.length > 0 ? named : parts
}
