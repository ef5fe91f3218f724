import type { Change } from '../groupFile'
import { nextNumber } from '../nextNumber'
import type { Instrument } from '../records/instrument'
import type { DraftOf } from '../records/kinds'

type Draft = DraftOf<'instrument'>
type Named = Pick<Instrument, 'code' | 'version'>

/** The versions of one instrument: the latest, and those before it, the latest first. */
export type InstrumentFamily = { current: Instrument; older: Instrument[] }

/** The name of a version; the first one where nothing was said. */
export function versionName({ version }: Pick<Named, 'version'>): string {
  return version?.trim() || '1'
}

/** Whether two records mean the same instrument: codes are told apart by more than how they are written. */
export function isSameCode(one: Pick<Named, 'code'>, other: Pick<Named, 'code'>): boolean {
  return codeOf(one) === codeOf(other)
}

/** Whether two records claim to be the same version of the same instrument. */
export function isSameVersion(one: Named, other: Named): boolean {
  return (
    isSameCode(one, other) && versionName(one).toLowerCase() === versionName(other).toLowerCase()
  )
}

/** Instruments with their versions folded together, in the order in which each was first made. */
export function instrumentFamilies(instruments: readonly Instrument[]): InstrumentFamily[] {
  const codes = [...new Set(instruments.map(codeOf))]
  return codes.flatMap((code) => {
    const [current, ...older] = latestFirst(instruments.filter((one) => codeOf(one) === code))
    return current ? [{ current, older }] : []
  })
}

/** Later versions first: who supersedes more, then by the name of the version, then who was made later. */
function latestFirst(versions: readonly Instrument[]): Instrument[] {
  const rank = new Map(versions.map((one) => [one, predecessors(one, versions).length]))
  return versions
    .toReversed()
    .sort(
      (one, other) =>
        (rank.get(other) ?? 0) - (rank.get(one) ?? 0) ||
        versionName(other).localeCompare(versionName(one), 'id', { numeric: true }),
    )
}

/** The records before one along `supersedes`, the nearest first; ends where it would go in a circle. */
export function predecessors(one: Instrument, all: readonly Instrument[]): Instrument[] {
  const seen: Instrument[] = []
  let next = all.find(({ id }) => id === one.supersedes)
  while (next && next !== one && !seen.includes(next)) {
    seen.push(next)
    const before: string | null | undefined = next.supersedes
    next = all.find(({ id }) => id === before)
  }
  return seen
}

/** The id of the next instrument, `INS-5`; ids that are only being written count too. */
export function nextInstrumentId(ids: readonly string[]): string {
  return `INS-${nextNumber(ids, 'INS')}`
}

/** The next version of an instrument under a new id: everything is copied, and from then on it can be changed. */
export function newVersionOf(instrument: Draft, id: string, all: readonly Instrument[]): Draft {
  return {
    ...instrument,
    id,
    version: nextVersion(instrument, all),
    supersedes: instrument.id,
    archivedAt: null,
  }
}

/** One more than the version; where it is no number, or the next is taken, the first number that is free. */
function nextVersion(instrument: Named, all: readonly Instrument[]): string {
  const own = versionName(instrument)
  let next = /^\d{1,6}$/.test(own) ? Number(own) + 1 : 2
  const isTaken = () =>
    all.some((one) => isSameVersion(one, { code: instrument.code, version: String(next) }))
  while (isTaken()) next += 1
  return String(next)
}

/** An instrument from elsewhere as a record of this file: after the version of it that is there, if any. */
export function takenInto(
  instrument: Omit<Draft, 'id'>,
  id: string,
  present: readonly Instrument[],
): Draft {
  const own = present.filter((one) => !one.archivedAt && isSameCode(one, instrument))
  return {
    ...instrument,
    id,
    supersedes: latestFirst(own)[0]?.id ?? null,
    archivedAt: null,
  }
}

/** Takes an instrument away; a version that came after it follows the one before it. */
export function removalOf(
  { id, supersedes }: Instrument,
  all: readonly Instrument[],
  draftOf: (instrument: Instrument) => Draft,
): Change {
  const later = all.filter((one) => one.supersedes === id)
  return {
    put: later.map((one) => ({
      kind: 'instrument' as const,
      record: { ...draftOf(one), supersedes: supersedes ?? null },
    })),
    remove: [{ kind: 'instrument', id }],
  }
}

function codeOf({ code }: Pick<Named, 'code'>): string {
  return code.trim().toLowerCase()
}
