import { z } from 'zod'
import { evaluationKinds } from '../catalog/lists'
import { dayField, filledField, listOf, textField } from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

/** What was found about process or outcome, its limits and what follows; fed back to the group (principle f). Source: domain.md 2.17. */
export const evaluation = recordSchema(
  {
    kind: z.enum(evaluationKinds),
    period: textField.nullish(),
    from: dayField.nullish(),
    to: dayField.nullish(),
    date: dayField,
    findings: listOf(textField, 200).nullish(),
    limits: listOf(textField, 200).nullish(),
    supportingFactors: listOf(textField, 200).nullish(),
    hinderingFactors: listOf(textField, 200).nullish(),
    improvements: listOf(textField, 200).nullish(),
    recommendations: listOf(textField, 200).nullish(),
    followUps: listOf(
      z.strictObject({
        what: filledField,
        who: textField.nullish(),
        when: textField.nullish(),
        measure: textField.nullish(),
      }),
      200,
    ).nullish(),
    feedbackToGroupDate: dayField.nullish(),
    /** What was told to the group, and what it said. */
    feedbackToGroup: textField.nullish(),
  },
  (record, fault) => mustNotPrecede(fault, record.from, record.to, 'to'),
)
export type Evaluation = z.infer<typeof evaluation.record>
