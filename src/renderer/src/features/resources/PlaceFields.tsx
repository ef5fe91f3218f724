import { positionOf } from '../../../../domain/geo/position'
import { agencyPlace } from '../../../../domain/resources/resourceList'
import { resourceFormText, resourceSheetText } from '../../../../texts/groupResources'
import { WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { PositionField } from '../../map/PositionField'
import { useOpenGroup } from '../../state/openGroup'
import { Part, type ResourceFormProp } from './FormParts'
import styles from './Resources.module.css'
import type { TypedResource } from './resourceShape'

const text = resourceFormText
const names = resourceSheetText.fields

/** Where it stands, in words and on the map. */
export function PlaceFields({ form, values }: ResourceFormProp & { values: TypedResource }) {
  const { group, isReadOnly } = useOpenGroup()
  const { village, district, regency, province } = values
  const { lat, lon } = form.formState.errors
  const fault = lat?.message ?? lon?.message
  return (
    <Part title={text.parts.place}>
      <WholeLine>
        <TextField form={form} name="address" label={names.address} rows={2} />
      </WholeLine>
      <TextField form={form} name="village" label={names.village} />
      <TextField form={form} name="district" label={names.district} />
      <TextField form={form} name="regency" label={names.regency} />
      <TextField form={form} name="province" label={names.province} />
      <TextField form={form} name="postalCode" label={names.postalCode} />
      <WholeLine>
        <PositionField
          value={positionOf(values)}
          areas={{ village, district, regency, province }}
          agency={agencyPlace(group)}
          isReadOnly={isReadOnly}
          onChange={(place, areas) => {
            const write = (name: 'lat' | 'lon', value: number | null) =>
              form.setValue(name, value, { shouldDirty: true })
            write('lat', place?.lat ?? null)
            write('lon', place?.lon ?? null)
            for (const name of ['village', 'district', 'regency', 'province'] as const)
              form.setValue(name, areas[name] ?? '', { shouldDirty: true })
          }}
        />
        {fault && <p className={styles.fault}>{fault}</p>}
      </WholeLine>
    </Part>
  )
}
