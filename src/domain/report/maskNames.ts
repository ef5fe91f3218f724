import type { GroupFile } from '../groupFile'
import type { Member } from '../records/member'

/** Puts codes in the place of everything that names a member. */
export type NameMask = (text: string) => string

/** Something that names a member, as a pattern without boundaries, and what stands there instead. */
type Mark = { pattern: string; code: string }

const SHORTEST_NAME = 3
/** Letters from which a later part of a name, standing alone, is told from other text. */
const SHORTEST_LATER_PART = 4
const SHORTEST_ADDRESS = 10
const SHORTEST_PHONE = 6

/**
 * Words that are names too. In lower case they are taken for the word; "Putri" is still masked.
 * Words that only say what someone is to a member name nobody.
 */
const everydayWords = new Set(
  'ada adil agung akan anak aku andai baik bagus bintang budi bulan cinta contoh dan dewi dia eka fajar fiktif hadir hari ibarat indah intan iman kami kasih khayal kita lagi maya mawar melati mega misal nur permata putra putri rekaan rezeki ria sari semisal setia surya tri tulus umpama untung'.split(
    ' ',
  ),
)
const kinWords = new Set(
  'ayah bapak ibu bibi kakak kakek nenek orang paman tua wali pengasuh keluarga'.split(' '),
)
/** Stand between the parts of a name and name nobody. */
const linkWords = new Set(['alias', 'binti'])

/**
 * The mask of a group: full name and its parts, nickname, NIK, telephone, address and guardian (by full
 * name only) of every member ever written down give way to the member's code. Free text may hold names in spite of all rules; a report
 * must not. What two members share gives way to both codes. Source: domain.md 2.18 rule 5.
 */
export function nameMask(group: GroupFile): NameMask {
  const marks = group.records.member.flatMap(marksOf)
  if (marks.length === 0) return (text) => text
  const rules = rulesOf(marks)
  return (text) => rules.reduce((masked, { pattern, code }) => masked.replace(pattern, code), text)
}

/**
 * What of the members' identity still stands in a text, each find once: empty where nothing leaks.
 * Letterhead, name of the group and signers are told apart by the caller: they may share a word with a member.
 */
export function namesIn(texts: readonly string[], group: GroupFile): string[] {
  const rules = rulesOf(group.records.member.flatMap(marksOf))
  const finds = texts.flatMap((text) => rules.flatMap(({ pattern }) => text.match(pattern) ?? []))
  return [...new Set(finds)]
}

/**
 * The names and other identity of members in a text that is being written, each once with the code that can
 * stand in its place, in the order in which they first appear.
 */
export function namedMembers(
  group: GroupFile,
): (text: string) => readonly { name: string; code: string }[] {
  const rules = rulesOf(group.records.member.flatMap(marksOf))
  return (text) => {
    const finds = rules.flatMap(({ pattern, code }) =>
      [...text.matchAll(pattern)].map(({ 0: name, index }) => ({ name, code, index })),
    )
    const seen = new Set<string>()
    return finds
      .sort((one, other) => one.index - other.index || other.name.length - one.name.length)
      .filter(({ name, index }, at, all) => {
        const isInside = all.some(
          (other, place) =>
            place !== at &&
            other.index <= index &&
            index + name.length <= other.index + other.name.length &&
            other.name.length > name.length,
        )
        return !isInside && !seen.has(name) && Boolean(seen.add(name))
      })
      .map(({ name, code }) => ({ name, code }))
  }
}

function rulesOf(marks: readonly Mark[]): { pattern: RegExp; code: string }[] {
  const codes = new Map<string, Set<string>>()
  for (const { pattern, code } of marks)
    codes.set(pattern, (codes.get(pattern) ?? new Set()).add(code))
  return [...codes]
    .sort(([one], [other]) => other.length - one.length)
    .map(([pattern, shared]) => ({
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'),
      code: [...shared].join('/'),
    }))
}

function marksOf(member: Member): Mark[] {
  const { code, guardian } = member
  const named = [
    ...wholeName(member.fullName),
    ...nameParts(member.fullName),
    ...shortName(member.nickname ?? ''),
    ...nikPatterns(member.nik),
    ...phonePatterns(member.phone),
    ...phonePatterns(guardian?.phone),
    ...addressPatterns(member.address),
  ]
  return [
    ...named.map((pattern) => ({ pattern, code })),
    ...guardianNames(guardian?.name ?? '').map((pattern) => ({
      pattern: `(?:[Ww]ali )?${pattern}`,
      code: `wali ${code}`,
    })),
  ]
}

function wholeName(name: string): string[] {
  const words = name.trim().split(/\s+/u)
  const bare = words.filter((word) => !kinWords.has(word.toLowerCase()))
  if (bare.join('').length < SHORTEST_NAME) return []
  if (words.length === 1) return shortName(name)
  return forms(name).map((form) => form.split(/\s+/u).map(inAnyCase).join('\\s+'))
}

/** What of a name is called out alone: the first part, and the later ones that are long enough. */
function nameParts(name: string): string[] {
  const parts = name
    .split(/\s+/u)
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''))
    .filter((part) => !kinWords.has(part.toLowerCase()) && !linkWords.has(part.toLowerCase()))
  return parts.filter((part, index) => index === 0 || isTelling(part)).flatMap(shortName)
}

/** Surnames are words of titles and offices too: an everyday one tells nobody apart, even in capitals. */
function isTelling(part: string): boolean {
  return letterCount(part) >= SHORTEST_LATER_PART && !everydayWords.has(part.toLowerCase())
}

function letterCount(text: string): number {
  return text.normalize('NFC').match(/\p{L}/gu)?.length ?? 0
}

/** As written, and without the words that only say what someone is: "Ibu Sri Umpama", "Sri Umpama". */
function guardianNames(name: string): string[] {
  const words = name.trim().split(/\s+/u)
  const bare = words.filter((word) => !kinWords.has(word.toLowerCase())).join(' ')
  return [...new Set([...wholeName(name), ...wholeName(bare)])]
}

function shortName(name: string): string[] {
  const trimmed = name.trim()
  if ([...trimmed].length < SHORTEST_NAME) return []
  const isEveryday = everydayWords.has(trimmed.toLowerCase())
  return forms(trimmed).flatMap((form) =>
    isEveryday
      ? [escaped(capitalised(form)), escaped(form.toUpperCase())]
      : [form.split(/\s+/u).map(inAnyCase).join('\\s+')],
  )
}

/** The sixteen digits, with any dots, dashes or blanks between them. */
function nikPatterns(nik: string | null | undefined): string[] {
  return nik ? [[...nik].map(escaped).join('[\\s.\u2010-\u2015-]*')] : []
}

/** Digits as typed, with any dots, dashes or blanks between them, and with 62 for the leading 0. */
function phonePatterns(phone: string | null | undefined): string[] {
  const digits = (phone ?? '').replace(/\D/g, '')
  if (digits.length < SHORTEST_PHONE) return []
  const local = digits.replace(/^(62|0)/, '')
  return [`(?:\\(?(?:\\+?62|0)[\\s.-]*)?${[...local].join('[\\s.()-]*')}`]
}

function addressPatterns(address: string | null | undefined): string[] {
  const words = (address ?? '').trim().split(/\s+/u)
  if (words.join(' ').length < SHORTEST_ADDRESS) return []
  return forms(words.join(' ')).map((form) => form.split(' ').map(inAnyCase).join('\\s+'))
}

/** The two ways in which a letter with a mark can be stored. */
function forms(text: string): string[] {
  const trimmed = text.trim()
  return [...new Set([trimmed, trimmed.normalize('NFC'), trimmed.normalize('NFD')])]
}

function inAnyCase(word: string): string {
  return [...word]
    .map((letter) => {
      const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()]
      return lower === upper ? escaped(letter) : `(?:${escaped(lower)}|${escaped(upper)})`
    })
    .join('')
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
