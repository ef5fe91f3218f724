import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { inUse } from '../progress/inUse'
import { documentOf, type Letterhead, letterheadOf, type ReportDocument } from './reportDocument'

/**
 * Blank sheets of an instrument to be filled in by hand: one for each member named, or one that bears no code.
 * The items stand in the order of the screen. Source: domain.md 2.16.
 */
export type InstrumentForms = {
  kind: 'alat'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  program: { code: string; name: string } | null
  code: string
  memberCodes: string[]
  point: string | null
}

type Options = { instrumentId: string; memberCodes: string[]; point: string | null; asOf: Day }

/** Builds the sheets from the records. */
export function instrumentForms(group: GroupFile, options: Options): InstrumentForms {
  const program = inUse(group.records.program)[0]
  return {
    kind: 'alat',
    letterhead: letterheadOf(group),
    document: { ...documentOf(group, undefined, 'R'), isDraft: false },
    asOf: options.asOf,
    program: program ? { code: program.code, name: program.name } : null,
    code: recordOf(group, 'instrument', options.instrumentId)?.code ?? options.instrumentId,
    memberCodes: options.memberCodes,
    point: options.point,
  }
}
