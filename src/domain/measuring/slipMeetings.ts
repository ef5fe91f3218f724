import type { GroupFile } from '../groupFile'
import { heldSessions } from '../progress/sessions'
import type { Instrument } from '../records/instrument'
import { entryPoints } from './entryPoints'
import { sheetsOf } from './measureSheets'

const AT_EVERY_MEETING = /^\s*setiap pertemuan\s*$/i

/**
 * Meetings at which an instrument was answered by slips without a name, which stand with the meeting and not as
 * sheets: one that names "setiap pertemuan" alone and has no sheets. 0 for every other. Source: domain.md 2.9, 2.16.
 */
export function slipMeetings(group: GroupFile, instrument: Instrument): number {
  const isRepeated = instrument.points?.some((point) => AT_EVERY_MEETING.test(point))
  if (!isRepeated || entryPoints(sheetsOf(group, instrument), instrument).length > 0) return 0
  return heldSessions(group).filter(({ laiseg }) => (laiseg?.n ?? 0) > 0).length
}
