import type { GroupFile } from '../groupFile'
import { isSameCode } from '../instruments/versions'
import { inUse } from '../progress/inUse'
import type { Instrument } from '../records/instrument'
import { sheetsOf } from './measureSheets'

/** Another version of an instrument and how many of its sheets are on file; its scores are never mixed in. */
export type OtherVersion = { instrument: Instrument; sheets: number }

/** The other versions that bear the code of an instrument, in order of the file. */
export function otherVersions(group: GroupFile, own: Instrument): OtherVersion[] {
  return inUse(group.records.instrument)
    .filter((instrument) => instrument.id !== own.id && isSameCode(instrument, own))
    .map((instrument) => ({ instrument, sheets: sheetsOf(group, instrument).length }))
}
