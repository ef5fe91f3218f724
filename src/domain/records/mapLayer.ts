import { z } from 'zod'
import { mapLayerForms } from '../catalog/lists'
import { dayField, filledField, shortField, textField } from './fields'
import { recordSchema } from './recordSchema'

/**
 * A layer of the agency's own on the map: boundaries or streets kept as a file beside the library. Its
 * record stands in the file of the directory. Source: domain.md 2.14; issue on community resources.
 */
export const mapLayer = recordSchema({
  name: shortField,
  form: z.enum(mapLayerForms),
  /** Name of the file in the folder `peta` of the library. */
  fileName: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/, 'invalid'),
  /** Who made it and under which terms; it stands on the map and on paper. */
  licence: filledField,
  addedDate: dayField.nullish(),
  isHidden: z.boolean().nullish(),
  note: textField.nullish(),
})
export type MapLayer = z.infer<typeof mapLayer.record>
