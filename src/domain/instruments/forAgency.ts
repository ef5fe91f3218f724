import type { GroupFile } from '../groupFile'
import type { DraftOf } from '../records/kinds'
import { maskedDeep } from '../report/maskedDeep'
import { type NameMask, nameMask } from '../report/maskNames'

/** An instrument of a group as the agency keeps it for other groups: whoever is named in its words stays behind. */
export function forAgency(
  group: GroupFile,
  instrument: DraftOf<'instrument'>,
): DraftOf<'instrument'> {
  const mask = nameMask(group)
  const { id, code, version, ...words } = instrument
  return {
    ...maskedDeep(words, mask),
    id,
    code,
    version,
    // A subscale is called by its name here too.
    subscaleItems: instrument.subscaleItems && maskedKeys(instrument.subscaleItems, mask),
    points: instrument.points?.filter((point) => !isMeetingOf(group, point)).map(mask),
  }
}

function maskedKeys<Value>(values: Record<string, Value>, mask: NameMask): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [mask(name), value]))
}

/** A meeting of this group is none of another. */
function isMeetingOf(group: GroupFile, point: string): boolean {
  return group.records.session.some(({ id }) => id === point)
}
