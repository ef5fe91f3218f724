import type { Day } from '../day'
import { type EcoMap, ecoMapOn, latestEcoMap } from '../ecomap/ecoMap'
import { type EcoMapChange, ecoMapChange } from '../ecomap/ecoMapChange'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { nameMask } from './maskNames'
import {
  documentOf,
  type Letterhead,
  letterheadOf,
  type ReportDocument,
  type Signers,
  signersOf,
} from './reportDocument'

/**
 * The eco-map of the group on paper (eko-peta): one version, or two with what changed between them. Restricted
 * (TERBATAS); no member and no note stands in it, and it bears no number. Source: domain.md 2.14, 6.1, 6.9.
 */
export type EcoMapSheet = {
  kind: 'ekopeta'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  program: { code: string; name: string } | null
  /** One or two, the earlier first; everything stands on the same place in both. */
  maps: EcoMap[]
  change: EcoMapChange | null
  signers: Signers
}

/** Of which days the map is wanted: at most two; the latest version where none is named. */
export type EcoMapSheetOptions = { days: readonly Day[]; asOf: Day }

/** Builds the paper from the records; the same records and days always give the same paper. */
export function ecoMapSheet(group: GroupFile, { days, asOf }: EcoMapSheetOptions): EcoMapSheet {
  const program = inUse(group.records.program)[0]
  const options = { mask: nameMask(group) }
  const wanted = [...new Set(days)].sort().slice(0, 2)
  const maps =
    wanted.length > 0
      ? wanted.map((day) => ecoMapOn(group, day, options))
      : [latestEcoMap(group, options)]
  const [before, after] = maps
  return {
    kind: 'ekopeta',
    letterhead: letterheadOf(group),
    // It is never issued, so it is no draft either.
    document: { ...documentOf(group, undefined, 'T'), isDraft: false },
    asOf,
    program: program ? { code: program.code, name: program.name } : null,
    maps,
    change: before && after ? ecoMapChange(before, after) : null,
    signers: signersOf(group, undefined),
  }
}
