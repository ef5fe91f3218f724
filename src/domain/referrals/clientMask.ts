import type { GroupFile } from '../groupFile'
import { type NameMask, nameMask } from '../report/maskNames'

/** What stands for the referred member in words that leave the agency, and for another member of the group. */
export const CLIENT = 'klien'
export const OTHER_MEMBER = 'anggota lain'

/**
 * The mask for words that leave the agency: neither a name nor a code remains. A receiver who knew name and code
 * together could read every report of the group. Source: domain.md 2.18 rule 5, 6.10.
 */
export function clientMask(group: GroupFile, memberCode: string): NameMask {
  const mask = nameMask(group)
  const codes = group.records.member
    .map(({ code }) => code)
    .sort((one, other) => other.length - one.length)
  const patterns = codes.map((code) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(code)}(?![\\p{L}\\p{N}])`, 'giu'),
    word: code === memberCode ? CLIENT : OTHER_MEMBER,
  }))
  return (text) =>
    patterns.reduce(
      (words, { pattern, word }) =>
        words.replace(pattern, (_, at: number) =>
          beginsSentence(words, at) ? capital(word) : word,
        ),
      mask(text),
    )
}

function beginsSentence(text: string, at: number): boolean {
  return /(^|[.!?\n])\s*$/u.test(text.slice(0, at))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
