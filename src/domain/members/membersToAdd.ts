import type { AnyDraft } from '../records/kinds'
import { nextMemberCodes } from './nextMemberCode'
import type { NewMember } from './readMemberRows'

/** A group larger than this is hard to hold as one conversation. Source: domain.md 2.3 (5 to 12). */
export const USUAL_MOST_MEMBERS = 12

/** The records of people taken in from a list, each with the next free code, in the order of the list. */
export function membersToAdd(people: readonly NewMember[], codes: readonly string[]): AnyDraft[] {
  const given = nextMemberCodes(codes, people.length)
  return people.flatMap((person, index): AnyDraft[] => {
    const code = given[index]
    return code ? [{ kind: 'member', record: { id: code, code, ...person } }] : []
  })
}
