import type { GroupFile } from '../groupFile'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'

/** Whether a sheet holds an answer: a total, a tick or a subscore. One that only tells why nobody answered holds none. */
export function isAnswered({ total, itemScores, subscores }: Administration): boolean {
  return (
    typeof total === 'number' ||
    Boolean(itemScores?.some((tick) => tick !== null)) ||
    Object.values(subscores ?? {}).some((score) => score !== null)
  )
}

/** The answered sheets of one version of an instrument, those set aside included: they can come back. */
export function answeredSheets(
  group: Pick<GroupFile, 'records'>,
  { id }: Pick<Instrument, 'id'>,
): Administration[] {
  return group.records.administration.filter(
    (sheet) => sheet.instrumentId === id && isAnswered(sheet),
  )
}
