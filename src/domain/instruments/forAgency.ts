import type { GroupFile } from '../groupFile'
import type { DraftOf } from '../records/kinds'
import { nameMask } from '../report/maskNames'

/** An instrument of a group as the agency keeps it for other groups: whoever is named in its words stays behind. */
export function forAgency(
  group: GroupFile,
  instrument: DraftOf<'instrument'>,
): DraftOf<'instrument'> {
  const mask = nameMask(group)
  const masked = (text: string | null | undefined) => text && mask(text)
  return {
    ...instrument,
    name: mask(instrument.name),
    description: masked(instrument.description),
    instructions: masked(instrument.instructions),
    itemTexts: instrument.itemTexts?.map(mask),
    points: instrument.points?.filter((point) => !isMeetingOf(group, point)),
  }
}

/** A meeting of this group is none of another. */
function isMeetingOf(group: GroupFile, point: string): boolean {
  return group.records.session.some(({ id }) => id === point)
}
