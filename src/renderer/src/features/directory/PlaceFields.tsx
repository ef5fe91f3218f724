import {
  distanceKm,
  type Position,
  positionDoubt,
  positionOf,
} from '../../../../domain/geo/position'
import { distanceWords } from '../../../../texts/directory'
import { directoryRecordText } from '../../../../texts/directoryRecord'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { type AreaNames, PositionField } from '../../map/PositionField'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import styles from './Directory.module.css'
import type { ResourceFields, ResourceForm } from './resourceFields'
import { useAgencyPosition } from './useFoundResources'

const text = directoryRecordText.place
const areas = ['village', 'district', 'regency', 'province'] as const

type PlaceFieldsProps = { form: ResourceForm; values: ResourceFields }

/** Where it is, in words and on the map; what is chosen on the map is written into the fields. */
export function PlaceFields({ form, values }: PlaceFieldsProps) {
  const { isReadOnly } = useOpenGroup()
  const agency = useAgencyPosition()
  const place = positionOf(values)
  const { errors } = form.formState
  const fault = errors.lat?.message ?? errors.lon?.message
  const write = (position: Position | null, names: AreaNames) => {
    form.setValue('lat', position?.lat ?? null, { shouldDirty: true })
    form.setValue('lon', position?.lon ?? null, { shouldDirty: true })
    for (const area of areas)
      if (names[area] !== undefined) form.setValue(area, names[area] ?? '', { shouldDirty: true })
    if (form.formState.isSubmitted) void form.trigger(['lat', 'lon'])
  }
  return (
    <fieldset className={`stack ${styles.part}`}>
      <legend>{text.title}</legend>
      <FieldGrid>
        <WholeLine>
          <TextField form={form} name="address" label={text.address} />
        </WholeLine>
        <TextField form={form} name="village" label={text.village} />
        <TextField form={form} name="district" label={text.district} />
        <TextField form={form} name="regency" label={text.regency} />
        <TextField form={form} name="province" label={text.province} />
        <TextField form={form} name="postalCode" label={text.postalCode} />
      </FieldGrid>
      <PositionField
        value={place}
        areas={{
          village: values.village ?? null,
          district: values.district ?? null,
          regency: values.regency ?? null,
          province: values.province ?? null,
        }}
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
