import {
  type Area,
  type AreaLevel,
  type AreaNames,
  areaLevels,
  areaOfNames,
  namesOfArea,
} from '../../../domain/geo/areas'
import { positionText as text } from '../../../texts/map'
import { FieldGrid } from '../form/FieldGrid'
import { Field } from '../ui/Field'
import type { BaseMap } from './baseMap'

type AreaChoiceProps = {
  base: BaseMap
  names: AreaNames
  isReadOnly: boolean
  /** The area that is chosen now; null where none is. */
  onChange: (area: Area | null, names: AreaNames) => void
}

/** Province, then regency, then district, each from the list of all there are. */
export function AreaChoice({ base: { areas }, names, isReadOnly, onChange }: AreaChoiceProps) {
  const chosen = areaOfNames(areas, names)
  const codeAt = (level: AreaLevel) => {
    const depth = areaLevels.indexOf(level) + 1
    const parts = chosen?.code.split('.') ?? []
    return parts.length >= depth ? parts.slice(0, depth).join('.') : ''
  }
  const around = { province: null, regency: codeAt('province'), district: codeAt('regency') }
  const choose = (level: AreaLevel, code: string) => {
    const next = code === '' ? around[level] : code
    onChange(next ? areas.byCode(next) : null, {
      ...namesOfArea(areas, next),
      village: names.village,
    })
  }
  return (
    <FieldGrid>
      {areaLevels.map((level) => {
        const isOpen = around[level] !== ''
        const written = codeAt(level) === '' ? names[level]?.trim() : undefined
        return (
          <Field key={level} label={text[level]}>
            {(link) => (
              <select
                {...link}
                disabled={isReadOnly || !isOpen}
                value={codeAt(level)}
                onChange={({ target }) => choose(level, target.value)}
              >
                <option value="">
                  {written
                    ? text.written(written)
                    : isOpen
                      ? text.choose
                      : text.chooseBefore[level]}
                </option>
                {isOpen &&
                  areas.within(around[level]).map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
              </select>
            )}
          </Field>
        )
      })}
    </FieldGrid>
  )
}
