import { z } from 'zod'
import { agencyKinds, papers, timezones } from '../catalog/lists'
import {
  dayField,
  filledField,
  idField,
  latitudeField,
  listOf,
  longitudeField,
  pictureField,
  shortField,
  textField,
  whole,
} from './fields'
import { recordSchema } from './recordSchema'

/**
 * The social agency (badan sosial) that runs the service. Its purposes are the object of task a;
 * its letterhead, number pattern and head stand on every printed document. Source: seeds/004; domain.md 2.1.
 */
export const agency = recordSchema(
  {
    name: filledField,
    shortName: textField.nullish(),
    kind: z.enum(agencyKinds),
    parentLines: listOf(filledField, 4).nullish(),
    address: filledField,
    regency: textField.nullish(),
    province: textField.nullish(),
    postalCode: z
      .string()
      .regex(/^\d{5}$/, 'notAPostalCode')
      .nullish(),
    phone: textField.nullish(),
    email: textField.nullish(),
    website: textField.nullish(),
    registrationNo: textField.nullish(),
    accreditation: z
      .strictObject({
        body: textField.nullish(),
        grade: textField.nullish(),
        validUntil: dayField.nullish(),
      })
      .nullish(),
    lat: latitudeField.nullish(),
    lon: longitudeField.nullish(),
    logoFile: textField.nullish(),
    /** The logo on the letterhead, left of the name. */
    logo: pictureField.nullish(),
    letterCode: shortField,
    /** Pattern of document numbers, for example `{seq:000}/{jenis}/{kode}/{bulanRomawi}/{tahun}`. */
    numberingPattern: filledField.nullish(),
    defaultPaper: z.enum(papers),
    timezone: z.enum(timezones),
    purposes: listOf(z.strictObject({ id: idField, text: filledField }), 100).min(1),
    /** The agency's own list of target categories (PPKS); the national list where it has none. */
    ppksList: listOf(filledField, 200).nullish(),
    head: z.strictObject({
      name: filledField,
      title: filledField,
      employeeNo: textField.nullish(),
    }),
    crisisContacts: listOf(
      z.strictObject({
        name: filledField,
        phone: textField.nullish(),
        whatsapp: textField.nullish(),
        verifiedDate: dayField.nullish(),
      }),
      100,
    ).nullish(),
    retention: z
      .strictObject({
        memberFileYears: whole(0, 100).nullish(),
        startsFrom: textField.nullish(),
        disposal: textField.nullish(),
        note: textField.nullish(),
      })
      .nullish(),
  },
  (record, fault) => {
    if (((record.lat ?? null) === null) !== ((record.lon ?? null) === null))
      fault('lat', 'coordinateHalf')
  },
)
export type Agency = z.infer<typeof agency.record>
