import { scoreRange } from '../../../../domain/measuring/scoreOf'
import type { DraftOf } from '../../../../domain/records/kinds'
import {
  type BuilderValues,
  type Figure,
  type ItemRow,
  labelKey,
  normFigures,
} from './builderValues'

type Draft = DraftOf<'instrument'>
/** What was typed: a form that is judged has its blanks left out. */
type Typed = Partial<BuilderValues>

/** Most steps of a scale of which each has its own name; of a longer one the two ends have. */
const MOST_LABELS = 11

/** The values of a scale that can be given a name; none while the scale is not known. */
export function labelledValues(min: Figure | undefined, max: Figure | undefined): number[] {
  if (typeof min !== 'number' || typeof max !== 'number' || !(max > min)) return []
  const isStepwise = Number.isInteger(min) && max - min < MOST_LABELS
  return isStepwise
    ? Array.from({ length: Math.floor(max - min) + 1 }, (_, step) => min + step)
    : [min, max]
}

/** The instrument that was typed. With answered sheets only what does not touch the meaning of their scores. */
export function builtInstrument(
  typed: Typed,
  base: Partial<Draft> & { id: string },
  isLocked: boolean,
): Draft {
  return {
    ...base,
    ...freeFields(typed),
    ...(isLocked
      ? { safetyItems: listed((typed.safety ?? []).map(Number)) }
      : meaning(typed, base)),
  } as Draft
}

function freeFields(typed: Typed): Partial<Draft> {
  const { cutOffs, norm, points } = typed
  const hasNorm = Object.values(norm ?? {}).some((one) => one !== '' && one !== undefined)
  return {
    name: typed.name as string,
    version: typed.version || null,
    description: typed.description || null,
    instructions: typed.instructions || null,
    citation: typed.citation || null,
    validation: typed.validation || null,
    licence: typed.licence as string,
    cutOffs: listed(cutOffs) as Draft['cutOffs'],
    norm: hasNorm
      ? ({
          ...Object.fromEntries(normFigures.map((one) => [one, figure(norm?.[one]) ?? undefined])),
          citation: norm?.citation,
        } as Draft['norm'])
      : null,
    points: listed(points),
  }
}

function meaning(typed: Typed, base: Partial<Draft>): Partial<Draft> {
  const rows = typed.rows ?? []
  const subscales = typed.subscales ?? []
  const [itemMin, itemMax] = [typed.itemMin as number, typed.itemMax as number]
  const hasTexts = rows.some(({ text }) => text?.trim())
  return {
    code: typed.code as string,
    items: rows.length,
    itemTexts: hasTexts ? rows.map(({ text }) => text ?? '') : null,
    itemMin,
    itemMax,
    ...rangeOf(typed, rows.length),
    answerLabels: labelsOf(typed, base),
    higherIsBetter: typed.direction !== 'turun',
    factor: figure(typed.factor),
    mostMissing: figure(typed.mostMissing),
    reverseItems: numbersOf(rows, ({ isReversed }) => isReversed),
    safetyItems: numbersOf(rows, ({ isSafety }) => isSafety),
    subscales: listed(subscales.map(({ name }) => name ?? '')),
    subscaleItems:
      subscales.length === 0
        ? null
        : Object.fromEntries(
            subscales.map(({ key, name }) => [
              name ?? '',
              numbersOf(rows, (row) => row.subscales?.includes(key)) ?? [],
            ]),
          ),
  }
}

/** As typed, else by the items. Before these are known any range will do: their own faults are told. */
function rangeOf(typed: Typed, items: number): { min: number; max: number } {
  if (typed.isOwnRange) return { min: typed.rangeMin as number, max: typed.rangeMax as number }
  const { itemMin, itemMax } = typed
  const isKnown = typeof itemMin === 'number' && typeof itemMax === 'number' && itemMax > itemMin
  const factor = figure(typed.factor)
  return isKnown && items > 0 && (factor === null || (typeof factor === 'number' && factor > 0))
    ? scoreRange({ items, itemMin, itemMax, factor })
    : { min: 0, max: 1 }
}

/** Names that the form does not show stay as long as their value lies on the scale. */
function labelsOf(typed: Typed, base: Partial<Draft>): Draft['answerLabels'] {
  const shown = labelledValues(typed.itemMin, typed.itemMax)
  const hidden = (base.answerLabels ?? []).filter(
    ({ value }) =>
      !shown.includes(value) && value >= Number(typed.itemMin) && value <= Number(typed.itemMax),
  )
  const written = shown.flatMap((value) => {
    const label = typed.labels?.[labelKey(value)]
    return label?.trim() ? [{ value, label }] : []
  })
  return listed([...written, ...hidden].sort((one, other) => one.value - other.value))
}

function numbersOf(
  rows: readonly ItemRow[],
  holds: (row: ItemRow) => boolean | undefined,
): number[] | null {
  return listed(rows.flatMap((row, index) => (holds(row) ? index + 1 : [])))
}

/** Nothing is said by a list without entries. */
function listed<T>(list: readonly T[] | undefined): T[] | null {
  return list && list.length > 0 ? [...list] : null
}

/** A number, what was typed instead of one, or nothing. */
function figure(typed: Figure | undefined): number | null {
  return typed === undefined || typed === '' ? null : (typed as number)
}

/** The field of the form that a field of the record is written in. */
export function builderField(path: string): string {
  const [field = '', ...rest] = path.split('.')
  if (field === 'items' || field === 'reverseItems' || field === 'safetyItems') return 'rows'
  if (field === 'itemTexts') return rest[0] ? `rows.${rest[0]}.text` : 'rows'
  if (field === 'min') return 'rangeMin'
  if (field === 'max') return 'rangeMax'
  if (field === 'subscales') return rest[0] ? `subscales.${rest[0]}.name` : 'subscales'
  if (field === 'subscaleItems') return 'subscales'
  return path
}
