import { distanceKm, type Position, positionDoubt, positionOf } from '../../../domain/geo/position'
import { resourceFieldLabels, resourceFormText } from '../../../texts/resourceFields'
import { distanceWords } from '../../../texts/resourceLabels'
import { FieldGrid, WholeLine } from '../form/FieldGrid'
import { TextField } from '../form/TextField'
import { type AreaNames, PositionField } from '../map/PositionField'
import { useOpenGroup } from '../state/openGroup'
import { Notice } from '../ui/Notice'
import styles from './Fields.module.css'
import type { ResourceFormProp } from './FormParts'
import type { TypedResource } from './resourceShape'
import { useAgencyPosition } from './useAgencyPosition'

const text = resourceFormText
const names = resourceFieldLabels
const areas = ['village', 'district', 'regency', 'province'] as const

type PlaceFieldsProps = ResourceFormProp & { values: TypedResource }

/** Where it is, in words and on the map; what is chosen on the map is written into the fields. */
export function PlaceFields({ form, values }: PlaceFieldsProps) {
  const { isReadOnly } = useOpenGroup()
  const agency = useAgencyPosition()
  const place = positionOf(values)
  const { village, district, regency, province } = values
  const { errors } = form.formState
  const fault = errors.lat?.message ?? errors.lon?.message
  const write = (position: Position | null, areaNames: AreaNames) => {
    form.setValue('lat', position?.lat ?? null, { shouldDirty: true })
    form.setValue('lon', position?.lon ?? null, { shouldDirty: true })
    for (const area of areas)
      if (areaNames[area] !== undefined)
        form.setValue(area, areaNames[area] ?? '', { shouldDirty: true })
    if (form.formState.isSubmitted) void form.trigger(['lat', 'lon'])
  }
  return (
    <fieldset className={`stack ${styles.part}`}>
      <legend>{text.parts.place}</legend>
      <FieldGrid>
        <WholeLine>
          <TextField form={form} name="address" label={names.address} />
        </WholeLine>
        <TextField form={form} name="village" label={names.village} />
        <TextField form={form} name="district" label={names.district} />
        <TextField form={form} name="regency" label={names.regency} />
        <TextField form={form} name="province" label={names.province} />
        <TextField form={form} name="postalCode" label={names.postalCode} />
      </FieldGrid>
      <PositionField
        value={place}
        areas={{ village, district, regency, province }}
        agency={agency}
        isReadOnly={isReadOnly}
        onChange={write}
      />
      {fault && <Notice tone="danger">{fault}</Notice>}
      <PlaceWords place={place} agency={agency} />
    </fieldset>
  )
}

/** How far it is from the agency, and whether that can be. */
function PlaceWords({ place, agency }: { place: Position | null; agency: Position | null }) {
  if (!place || !agency) return null
  const doubt = positionDoubt(place, agency)
  return doubt?.code === 'far' ? (
    <Notice tone="warning" isLive>
      <p>{text.far(doubt.km)}</p>
    </Notice>
  ) : (
    <p className="soft small">{text.fromAgency(distanceWords(distanceKm(agency, place)))}</p>
  )
}
