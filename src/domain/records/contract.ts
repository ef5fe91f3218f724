import { z } from 'zod'
import {
  dayField,
  filledField,
  idField,
  listOf,
  memberCodeField,
  shortField,
  textField,
  whole,
} from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

/**
 * The group contract: time, task and cooperation, with norms and the limits of confidentiality.
 * Source: seeds/003 (three contracts), seeds/001 (limits); domain.md 2.6.
 */
export const contract = recordSchema(
  {
    version: shortField,
    firstSignedDate: dayField.nullish(),
    revisedDate: dayField.nullish(),
    /** Day on which the limits will be explained, at the latest before meeting 2. */
    limitsPlannedDate: dayField.nullish(),
    confidentialityLimitsExplainedDate: dayField.nullish(),
    time: textField.nullish(),
    task: textField.nullish(),
    cooperation: textField.nullish(),
    norms: listOf(filledField, 50).nullish(),
    confidentialityLimits: listOf(filledField, 50).nullish(),
    pledge: textField.nullish(),
    decisionId: idField.nullish(),
    signatures: listOf(
      z.strictObject({ memberCode: memberCodeField, date: dayField }),
      1_000,
    ).nullish(),
    signedCount: whole(0, 1_000).nullish(),
  },
  (record, fault) =>
    mustNotPrecede(fault, record.firstSignedDate, record.revisedDate, 'revisedDate'),
)
export type Contract = z.infer<typeof contract.record>
