import { useState } from 'react'
import { type AreaPosition, areaPosition } from '../../../domain/geo/areaPosition'
import { type Area, type AreaNames, areaOfNames, namesOfArea } from '../../../domain/geo/areas'
import type { Found } from '../../../domain/geo/placeSearch'
import { distanceKm, isInIndonesia, type Position } from '../../../domain/geo/position'
import { formatPosition, mapText, positionText as text } from '../../../texts/map'
import { Button } from '../ui/Button'
import { AreaChoice } from './AreaChoice'
import { type BaseMap, useBaseMap } from './baseMap'
import { CoordinateField } from './CoordinateField'
import { MapFrame } from './MapFrame'
import { type MapHandle, type MapTarget, SHOWN_ZOOM, wholeCountry } from './mapScene'
import { PlaceSearch } from './PlaceSearch'
import { usePosition } from './usePosition'

export type { AreaNames }

export type PositionFieldProps = {
  value: Position | null
  areas: AreaNames
  agency: Position | null
  isReadOnly?: boolean
  onChange: (value: Position | null, areas: AreaNames) => void
}

const nothing: readonly never[] = []

/** Where a resource stands: clicked on the map, typed as coordinates, or found by the name of a place or area. */
export function PositionField({
  value: given,
  areas,
  agency: givenAgency,
  isReadOnly = false,
  onChange,
}: PositionFieldProps) {
  const value = usePosition(given)
  const agency = usePosition(givenAgency)
  const read = useBaseMap()
  const base = read === 'failed' ? null : read
  const [handle, setHandle] = useState<MapHandle | null>(null)
  const [estimate, setEstimate] = useState<{ asked: Area; position: AreaPosition } | null>(null)
  const place = (position: Position, names: AreaNames = areas) => {
    if (isReadOnly || !isInIndonesia(position)) return
    setEstimate(null)
    onChange(rounded(position), names)
  }
  const goTo = (area: Area | null) => {
    const position = base && area ? areaPosition(base.areas, base.places, area.code) : null
    setEstimate(area && position ? { asked: area, position } : null)
    if (position) handle?.lookAt(targetOf(position))
  }
  const choose = (found: Found) => {
    if (!base) return
    const code = found.kind === 'area' ? found.area.code : found.place.areaCode
    const names =
      code === null ? areas : { ...namesOfArea(base.areas, code), village: areas.village }
    if (found.kind === 'place') {
      place(found.place, names)
      handle?.lookAt({ center: found.place, zoom: SHOWN_ZOOM })
    } else {
      onChange(value, names)
      goTo(found.area)
    }
  }
  return (
    <fieldset className="stack">
      <legend>{text.legend}</legend>
      {base && !isReadOnly && <PlaceSearch base={base} onChoose={choose} />}
      {base && (
        <AreaChoice
          base={base}
          names={areas}
          isReadOnly={isReadOnly}
          onChange={(area, names) => {
            onChange(value, names)
            goTo(area)
          }}
        />
      )}
      {estimate && (
        <p role="status">
          {estimateWords(estimate.asked, estimate.position)}{' '}
          <Button onClick={() => place(estimate.position.center)}>{text.useEstimate}</Button>
        </p>
      )}
      <MapFrame
        scene={{
          points: nothing,
          agency,
          circlesKm: nothing,
          selected: null,
          pin: value,
          layers: nothing,
        }}
        start={startOf(base, value, areas, agency)}
        label={mapText.labelOfField}
        description={isReadOnly ? mapText.description : mapText.descriptionOfField}
        isLow
        handle={handle}
        onHandle={setHandle}
        onPlace={place}
        buttons={
          !isReadOnly && (
            <>
              <Button onClick={() => handle && place(handle.center())}>{text.mark}</Button>
              {value && <Button onClick={() => onChange(null, areas)}>{text.clear}</Button>}
            </>
          )
        }
      />
      <p className="soft" role="status">
        {value ? text.at(formatPosition(value)) : text.none}
        {value && agency && ` ${text.distance(distanceKm(agency, value))}`}
      </p>
      <CoordinateField
        value={value}
        agency={agency}
        isReadOnly={isReadOnly}
        onChange={(position) => {
          onChange(position, areas)
          if (position) handle?.bringIntoSight(position)
        }}
      />
    </fieldset>
  )
}

function startOf(
  base: BaseMap | null,
  value: Position | null,
  names: AreaNames,
  agency: Position | null,
): MapTarget {
  if (value) return { center: value, zoom: SHOWN_ZOOM }
  const area = base && areaOfNames(base.areas, names)
  const position = base && area && areaPosition(base.areas, base.places, area.code)
  if (position) return targetOf(position)
  return agency ? { center: agency, zoom: SHOWN_ZOOM - 1 } : wholeCountry
}

function targetOf({ bounds, center, count }: AreaPosition): MapTarget {
  return count === 1 ? { center, zoom: SHOWN_ZOOM } : { bounds }
}

function estimateWords(asked: Area, { from, count }: AreaPosition): string {
  return from.code === asked.code
    ? text.estimate(from.name, count)
    : text.estimateFallback(asked.name, from.name, count)
}

/** Six decimals are a tenth of a metre; no click is truer. */
function rounded({ lat, lon }: Position): Position {
  const cut = (degrees: number) => Math.round(degrees * 1e6) / 1e6
  return { lat: cut(lat), lon: cut(lon) }
}
