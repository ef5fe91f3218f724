import type { Day } from '../day'
import { nameKey, nameWords } from './nameKey'

/** Why two records may speak of one person. A reason to look, never a reason to refuse. */
export type Likeness = 'sameNik' | 'sameName' | 'sameBirthDateSimilarName'

/** Somebody who may be the same person, by the code (or row) under which he or she is already known. */
export type Duplicate = { id: string; reasons: Likeness[] }

/** What is known of a person when looking for doubles. */
export type Known = {
  fullName: string
  birthDate?: Day | null | undefined
  nik?: string | null | undefined
}

/** So many possible doubles are named for one reason; more would not help anybody decide. */
const MOST_NAMED = 3

/**
 * The members a new person may be: same NIK, same full name whatever its case, titles, spaces and
 * apostrophes, or the same birth date with a name that shares a word. Never blocks: twins and namesakes exist.
 */
export function duplicatesOf(
  candidate: Known,
  members: readonly (Known & { code: string })[],
): Duplicate[] {
  const people = knownPeople()
  for (const member of members) people.add(member.code, member)
  return people.like(candidate)
}

/** People by what they may share, so that a list of thousands is compared in one walk. */
export function knownPeople(): {
  add: (id: string, person: Known) => void
  like: (person: Known) => Duplicate[]
} {
  const idsBy = new Map<string, string[]>()
  return {
    add: (id, person) => {
      for (const { key } of signsOf(person)) {
        const ids = idsBy.get(key)
        if (!ids) idsBy.set(key, [id])
        else if (ids.length < MOST_NAMED && !ids.includes(id)) ids.push(id)
      }
    },
    like: (person) => {
      const reasonsOf = new Map<string, Likeness[]>()
      for (const { key, reason } of signsOf(person))
        for (const id of idsBy.get(key) ?? []) {
          const reasons = reasonsOf.get(id) ?? []
          if (!reasons.includes(reason)) reasonsOf.set(id, [...reasons, reason])
        }
      return [...reasonsOf].map(([id, reasons]) => ({ id, reasons }))
    },
  }
}

function signsOf({ fullName, birthDate, nik }: Known): { key: string; reason: Likeness }[] {
  const name = nameKey(fullName)
  return [
    ...(nik ? [{ key: `nik ${nik}`, reason: 'sameNik' as const }] : []),
    ...(name ? [{ key: `name ${name}`, reason: 'sameName' as const }] : []),
    ...(birthDate
      ? nameWords(fullName).map((word) => ({
          key: `born ${birthDate} ${word}`,
          reason: 'sameBirthDateSimilarName' as const,
        }))
      : []),
  ]
}
