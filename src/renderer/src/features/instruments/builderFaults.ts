import type { FieldPath } from 'react-hook-form'
import { builderText } from '../../../../texts/instrumentBuilder'
import type { OwnFaults } from '../../form/useCheckedSave'
import { type BuilderValues, type Figure, normFigures } from './builderValues'

const text = builderText.faults
type Entry = readonly [field: FieldPath<BuilderValues>, fault: string]

/** What is wrong with what was typed, in words of this form; whatever else the record's own schema finds comes after. */
export function builderFaults(values: BuilderValues, isLocked: boolean): OwnFaults<BuilderValues> {
  return Object.fromEntries([
    ...(isLocked ? [] : [...scaleFaults(values), ...itemFaults(values)]),
    ...cutOffFaults(values),
    ...normFaults(values),
    ...(values.licence.trim() ? [] : [['licence', text.licence] as const]),
  ])
}

function scaleFaults(values: BuilderValues): Entry[] {
  const { itemMin, itemMax, isOwnRange, rangeMin, rangeMax } = values
  const needed: FieldPath<BuilderValues>[] = isOwnRange
    ? ['itemMin', 'itemMax', 'rangeMin', 'rangeMax']
    : ['itemMin', 'itemMax']
  const isCrossed = (min: Figure, max: Figure) =>
    typeof min === 'number' && typeof max === 'number' && max <= min
  return [
    ...needed.flatMap((field): Entry[] =>
      typeof values[field as 'itemMin'] === 'number' ? [] : [[field, text.number]],
    ),
    ...(['factor', 'mostMissing'] as const).flatMap((field): Entry[] =>
      isFigureOrBlank(values[field]) ? [] : [[field, text.number]],
    ),
    ...(isCrossed(itemMin, itemMax) ? [['itemMax', text.order] as const] : []),
    ...(isOwnRange && isCrossed(rangeMin, rangeMax) ? [['rangeMax', text.order] as const] : []),
  ]
}

function itemFaults({ rows, subscales }: BuilderValues): Entry[] {
  const names = subscales.map(({ name }) => name.trim().toLowerCase())
  return [
    ...(rows.length === 0 ? [['rows', text.noItems] as const] : []),
    ...names.flatMap((name, index): Entry[] => {
      if (name === '') return [[`subscales.${index}.name`, text.subscaleName]]
      return names.indexOf(name) < index ? [[`subscales.${index}.name`, text.subscaleTwice]] : []
    }),
  ]
}

function cutOffFaults({ cutOffs }: BuilderValues): Entry[] {
  return cutOffs.flatMap(({ value, label, citation }, index): Entry[] => {
    if (value === '' && !label.trim() && !citation.trim()) return []
    return [
      ...(typeof value === 'number' ? [] : [[`cutOffs.${index}.value`, text.number] as const]),
      ...(citation.trim() ? [] : [[`cutOffs.${index}.citation`, text.cutOffCitation] as const]),
    ]
  })
}

function normFaults({ norm }: BuilderValues): Entry[] {
  const written = normFigures.filter((figure) => norm[figure] !== '')
  return [
    ...written.flatMap((figure): Entry[] =>
      typeof norm[figure] === 'number' ? [] : [[`norm.${figure}`, text.number]],
    ),
    ...(written.length > 0 && !norm.citation.trim()
      ? [['norm.citation', text.normCitation] as const]
      : []),
  ]
}

function isFigureOrBlank(figure: Figure): boolean {
  return typeof figure === 'number' || figure.trim() === ''
}
