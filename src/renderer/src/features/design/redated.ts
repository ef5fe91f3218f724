import { proposedSchedule, scheduleChange } from '../../../../domain/design/meetingSchedule'
import type { Change, GroupFile } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'

/** Writes another structure of the program, and dates the meetings still to come by it in the same change. */
export function redated(group: GroupFile, record: DraftOf<'program'>): Change {
  const program = group.records.program.map((own) => ({ ...own, ...record }))
  const next = { ...group, records: { ...group.records, program } }
  const proposal = proposedSchedule(next)
  if (!proposal) return { put: [{ kind: 'program', record }], remove: [] }
  const endDate = proposal.endDate > record.endDate ? proposal.endDate : record.endDate
  const isBehind = record.followUpDate && record.followUpDate < endDate
  const followUpDate = isBehind ? proposal.followUpDate : (record.followUpDate ?? null)
  return scheduleChange(next, proposal, { endDate, followUpDate })
}
