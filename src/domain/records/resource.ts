import { z } from 'zod'
import {
  relationDirections,
  relationStrengths,
  resourceCategories,
  resourceStatuses,
  systemKinds,
} from '../catalog/lists'
import {
  dayField,
  filledField,
  idField,
  latitudeField,
  listOf,
  longitudeField,
  textField,
} from './fields'
import { recordSchema } from './recordSchema'

/** A help system around the group: formal, informal or of the community. Source: seeds/004 principle f, task g; domain.md 2.14. */
export const resource = recordSchema(
  {
    name: filledField,
    /** The body that runs it, where that has another name. */
    organisation: textField.nullish(),
    category: z.enum(resourceCategories),
    psksType: textField.nullish(),
    systemKind: z.enum(systemKinds),
    services: listOf(textField, 100).nullish(),
    requirements: textField.nullish(),
    cost: textField.nullish(),
    hours: textField.nullish(),
    accessibility: textField.nullish(),
    address: textField.nullish(),
    village: textField.nullish(),
    district: textField.nullish(),
    regency: textField.nullish(),
    province: textField.nullish(),
    postalCode: z
      .string()
      .regex(/^\d{5}$/, 'notAPostalCode')
      .nullish(),
    lat: latitudeField.nullish(),
    lon: longitudeField.nullish(),
    contactPerson: textField.nullish(),
    phone: textField.nullish(),
    /** The telephone belongs to a person and is not an office's: it never stands in a printed directory. */
    isPersonalPhone: z.boolean().nullish(),
    email: textField.nullish(),
    website: textField.nullish(),
    languages: listOf(textField, 50).nullish(),
    relationStrength: z.enum(relationStrengths).nullish(),
    /** How strong the relation was found on which day, oldest first; the latest says what `relationStrength` says. */
    relationHistory: listOf(
      z.strictObject({
        date: dayField,
        strength: z.enum(relationStrengths),
        direction: z.enum(relationDirections).nullish(),
        note: textField.nullish(),
      }),
      200,
    ).nullish(),
    relationDirection: z.enum(relationDirections).nullish(),
    note: textField.nullish(),
    status: z.enum(resourceStatuses),
    mou: z.strictObject({ number: textField.nullish(), validUntil: dayField.nullish() }).nullish(),
    verifiedDate: dayField.nullish(),
    verifiedBy: textField.nullish(),
    /** The resource of the library's directory that a group's own copy goes back to. */
    directoryId: idField.nullish(),
    /** Where it was taken from, and what it is called there, so that it is known again. */
    source: z.strictObject({ name: textField.nullish(), id: filledField }).nullish(),
  },
  (record, fault) => {
    if (((record.lat ?? null) === null) !== ((record.lon ?? null) === null))
      fault('lat', 'coordinateHalf')
  },
)
export type Resource = z.infer<typeof resource.record>
