import { isDeepStrictEqual } from 'node:util'
import { type Change, type GroupFile, invertChange, type UnreadChange } from '../domain/groupFile'

/** A change as it is compared: its order and what it says. */
const asSaid = ({ put, remove }: UnreadChange) => ({ put: [...put], remove: [...remove] })

/**
 * The changes that one file took since it was opened, kept on this side of the bridge. Taking back the last of
 * them, or doing again what was taken back, leads to a state that stood already: it is no new step and is not
 * judged as one, or what came from elsewhere could be taken out but never put back.
 */
export class TakenSteps {
  #standsAt = ''
  #back: Change[] = []
  #forth: Change[] = []

  /** Whether the change only takes back the last one, or does again what was taken back. */
  isKnown(group: GroupFile, change: UnreadChange): boolean {
    return this.#way(group, change) !== null
  }

  /** Notes a change that is safe on disk. */
  note(before: GroupFile, change: UnreadChange, after: GroupFile): void {
    const way = this.#way(before, change)
    if (way === 'back') this.#back.pop()
    if (way === 'forth') this.#forth.pop()
    if (way === null) this.#forth = []
    if (this.#standsAt !== standing(before)) this.#back = []
    const opposite = way === 'back' ? this.#forth : this.#back
    opposite.push(invertChange(before, change))
    this.#standsAt = standing(after)
  }

  #way(group: GroupFile, change: UnreadChange): 'back' | 'forth' | null {
    if (this.#standsAt !== standing(group)) return null
    const said = asSaid(change)
    if (isDeepStrictEqual(said, this.#back.at(-1))) return 'back'
    return isDeepStrictEqual(said, this.#forth.at(-1)) ? 'forth' : null
  }
}

function standing({ id, revision }: GroupFile): string {
  return `${id} ${revision}`
}
