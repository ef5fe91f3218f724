import { libraryEntry } from '../catalog/instrumentLibrary'
import { scoreRange } from '../measuring/scoreOf'
import type { DraftOf } from '../records/kinds'

/**
 * What to weigh about an instrument before it is used: reversed items that must be set by the form in hand, items
 * without wording (no sheet can be printed), a score of its own range, subscales without items, items in no
 * subscale, nothing said of validity or of where it comes from. None stands in the way of saving.
 */
export const instrumentFindings = [
  'reversedByForm',
  'noTexts',
  'someTexts',
  'otherRange',
  'emptySubscale',
  'itemInNoSubscale',
  'noValidation',
  'noCitation',
] as const
export type InstrumentFinding = (typeof instrumentFindings)[number]

type Findable = Pick<
  DraftOf<'instrument'>,
  | 'code'
  | 'items'
  | 'itemTexts'
  | 'itemMin'
  | 'itemMax'
  | 'min'
  | 'max'
  | 'factor'
  | 'reverseItems'
  | 'subscales'
  | 'subscaleItems'
  | 'validation'
  | 'citation'
>

/** What is to be weighed about an instrument, the gravest first. */
export function findingsOf(instrument: Findable): InstrumentFinding[] {
  const holds: Record<InstrumentFinding, boolean> = {
    reversedByForm: reversedLeft(instrument) !== null,
    noTexts: writtenTexts(instrument) === 0,
    someTexts: writtenTexts(instrument) > 0 && writtenTexts(instrument) < instrument.items,
    otherRange: hasOtherRange(instrument),
    ...subscaleFindings(instrument),
    noValidation: !instrument.validation?.trim(),
    noCitation: !instrument.citation?.trim(),
  }
  return instrumentFindings.filter((finding) => holds[finding])
}

/** How many items the form in hand reverses, where other than so many are ticked; null where all is well. */
export function reversedLeft({
  code,
  reverseItems,
}: Pick<Findable, 'code' | 'reverseItems'>): number | null {
  const wanted = libraryEntry(code)?.reversedByForm ?? null
  return wanted === (reverseItems?.length ?? 0) ? null : wanted
}

/** Whether the scores can lie elsewhere than the items say. */
export function hasOtherRange(instrument: Findable): boolean {
  const { min, max } = scoreRange(instrument)
  return min !== instrument.min || max !== instrument.max
}

function writtenTexts({ itemTexts }: Findable): number {
  return (itemTexts ?? []).filter((text) => text.trim() !== '').length
}

function subscaleFindings({ items, subscales, subscaleItems }: Findable) {
  const lists = (subscales ?? []).map((name) => subscaleItems?.[name] ?? [])
  const placed = new Set(lists.flat())
  return {
    emptySubscale: lists.some((list) => list.length === 0),
    itemInNoSubscale: placed.size > 0 && placed.size < items,
  }
}
