import { z } from 'zod'
import { organisationForms, understandings } from '../catalog/lists'
import { dayField, filledField, idField, listOf, memberCodeField, textField, whole } from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

/** One version of the group's structure and who held which role. Source: seeds/004 principle e, task f; domain.md 2.12. */
export const organisation = recordSchema(
  {
    version: whole(1, 999),
    validFrom: dayField,
    validTo: dayField.nullish(),
    form: z.enum(organisationForms),
    reason: textField.nullish(),
    decisionId: idField.nullish(),
    reviewDate: dayField.nullish(),
    roles: listOf(
      z.strictObject({
        role: filledField,
        memberCode: memberCodeField.nullish(),
        duties: textField.nullish(),
        understood: z.enum(understandings).nullish(),
        rotation: listOf(textField, 100).nullish(),
      }),
      100,
    ).nullish(),
    coachingNotes: listOf(z.strictObject({ date: dayField, text: filledField }), 500).nullish(),
  },
  (record, fault) => {
    mustNotPrecede(fault, record.validFrom, record.validTo, 'validTo')
    if (record.version > 1 && !record.reason?.trim()) fault('reason', 'reasonNeeded')
  },
)
export type Organisation = z.infer<typeof organisation.record>
