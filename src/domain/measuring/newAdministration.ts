import { keyOfFields } from '../exchange/naturalKeys'
import type { GroupFile } from '../groupFile'
import type { Administration } from '../records/administration'

/** Leaves room for `.2` within the 80 characters that an id may have. */
const LONGEST_KEY = 76

const keyOf = keyOfFields('instrumentId', 'memberCode', 'point')

/**
 * The id of a new sheet: what it is about, `INS-1.A-01.pra`, as in exchange files; `.2` and so on where a sheet that
 * was set aside, one of another day, or one that is new with it (`given`) bears it already.
 */
export function administrationId(
  group: GroupFile,
  {
    instrumentId,
    memberCode,
    point,
  }: Pick<Administration, 'instrumentId' | 'memberCode' | 'point'>,
  given: readonly string[] = [],
): string {
  const key = (keyOf({ instrumentId, memberCode, point }) ?? instrumentId).slice(0, LONGEST_KEY)
  const taken = new Set([...group.records.administration.map(({ id }) => id), ...given])
  let id = key
  for (let turn = 2; taken.has(id); turn += 1) id = `${key}.${turn}`
  return id
}
