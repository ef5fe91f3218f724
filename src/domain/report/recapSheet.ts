import { type AcrossGroups, acrossGroups } from '../acrossGroups/acrossGroups'
import type { GroupContribution, GroupType } from '../acrossGroups/groupContribution'
import {
  type QuarterContributions,
  type QuarterRow,
  quarterRows,
} from '../acrossGroups/quarterRows'
import type { Day, Period } from '../day'
import { emptyGroup, type GroupFile } from '../groupFile'
import {
  documentOf,
  type Letterhead,
  letterheadOf,
  type ReportDocument,
  type Signers,
  signersOf,
} from './reportDocument'

/** What was counted of a library: the groups that could be read, and what is known of those that could not. */
export type CountedLibrary = {
  contributions: readonly GroupContribution[]
  quarters: readonly QuarterContributions[]
  /** Codes, or names of files, of groups that are missing from the figures. */
  unread: string[]
}

/**
 * The recapitulation over all groups of an agency for a quarter, a half-year or a year, by codes of groups only;
 * restricted (TERBATAS). `quarters` is null where the days are of somebody's own. Source: domain.md 8.2.
 */
export type RecapSheet = {
  kind: 'rekap'
  letterhead: Letterhead | null
  document: ReportDocument
  signers: Signers
  asOf: Day
  period: Period
  across: AcrossGroups
  quarters: QuarterRow[] | null
  unread: string[]
}

/** The recapitulation with the letterhead of the agency; the same records and day always give the same paper. */
export function recapSheet(
  agency: GroupFile | null,
  { contributions, quarters, unread }: CountedLibrary,
  { period, type, asOf }: { period: Period; type: GroupType | null; asOf: Day },
): RecapSheet {
  const file = agency ?? emptyGroup('lembaga')
  return {
    kind: 'rekap',
    letterhead: letterheadOf(file),
    // It is no draft of anything: numbered by hand when it is sent.
    document: { ...documentOf(file, undefined, 'T'), isDraft: false },
    signers: signersOf(file, undefined),
    asOf,
    period,
    across: acrossGroups(contributions, { type }),
    quarters: quarterRows(quarters, { ...period, contributions }, type),
    unread,
  }
}
