import type { RefObject } from 'react'
import type { Day } from '../../../../../domain/day'
import type { GroupFile } from '../../../../../domain/groupFile'
import { dayOfPoint } from '../../../../../domain/measuring/entryPoints'
import type { Administration } from '../../../../../domain/records/administration'
import type { Instrument } from '../../../../../domain/records/instrument'
import type { Member } from '../../../../../domain/records/member'
import type { SheetsAt } from './typedSheets'

/** What a screen of one point is given. */
export type PointEntryProps = {
  instrument: Instrument
  point: string
  members: readonly Member[]
  sheets: readonly Administration[]
  heading: RefObject<HTMLHeadingElement | null>
}

/** The sheets of some members at a point; where no day is known yet, today is proposed. */
export function sheetsAt(
  group: GroupFile,
  { instrument, point, sheets }: Pick<PointEntryProps, 'instrument' | 'point' | 'sheets'>,
  codes: readonly string[],
  today: Day,
): SheetsAt {
  const day = dayOfPoint(group, sheets, point) ?? today
  return { instrument, point, sheets, codes, day: day > today ? today : day }
}

/** Names the form of a point, or of one sheet of it, among the unsaved ones. */
export function sheetsKey(instrumentId: string, point: string, memberCode?: string): string {
  return ['lembar', instrumentId, point, memberCode].filter(Boolean).join(':')
}
