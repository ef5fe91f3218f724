import type { GroupFile } from '../groupFile'
import { type NameMask, nameMask } from '../report/maskNames'

/** What stands for the referred member in words that leave the agency, and for another member of the group. */
export const CLIENT = 'klien'
export const OTHER_MEMBER = 'anggota lain'

/**
 * The mask for words that leave the agency: neither a name nor a code remains. A receiver who knew name and code
 * together could read every report of the group. A code is known in either case, and with a blank or nothing for its
 * hyphen: "a-05", "A 05", "A05". Source: domain.md 2.18 rule 5, 6.10.
 */
export function clientMask(group: GroupFile, memberCode: string): NameMask {
  const mask = nameMask(group)
  const codes = group.records.member
    .map(({ code }) => code)
    .sort((one, other) => other.length - one.length)
  const patterns = codes.map((code) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${looselyWritten(code)}(?![\\p{L}\\p{N}])`, 'giu'),
    code,
  }))
  // Of two codes that differ in the hyphen alone, the one that stands there as written is meant.
  const wordFor = (found: string, code: string) =>
    (codes.find((one) => one.toLowerCase() === found.toLowerCase()) ?? code) === memberCode
      ? CLIENT
      : OTHER_MEMBER
  return (text) =>
    patterns.reduce(
      (words, { pattern, code }) =>
        words.replace(pattern, (found: string, at: number) => {
          const word = wordFor(found, code)
          return beginsSentence(words, at) ? capital(word) : word
        }),
      mask(text),
    )
}

function beginsSentence(text: string, at: number): boolean {
  return /(^|[.!?\n])\s*$/u.test(text.slice(0, at))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A code as a pattern in which hyphens, and what parts letters from figures, may be any hyphen, a blank or nothing. */
function looselyWritten(code: string): string {
  return code
    .split(/-|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)
    .map(escaped)
    .join('[-\\u2010-\\u2013 \\u00a0]?')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
