import { z } from 'zod'
import { formulators, goalLevels, goalStatuses } from '../catalog/lists'
import { dayField, filledField, idField, listOf, memberCodeField, textField, whole } from './fields'
import { recordSchema } from './recordSchema'

/** Five described levels of attainment; 0 = as expected, -2 far below, +2 far above. Source: Kiresuk & Sherman 1968. */
const gasSchema = z.strictObject({
  '-2': textField,
  '-1': textField,
  '0': textField,
  '1': textField,
  '2': textField,
})

/**
 * A goal of the group or of one member, with its attainment scale and its ratings.
 * `weight` is importance, 1 to 3. Source: seeds/004 task b; domain.md 2.7.
 */
export const goal = recordSchema(
  {
    level: z.enum(goalLevels),
    memberCode: memberCodeField.nullish(),
    groupGoalIds: listOf(idField, 100).nullish(),
    alignedAgencyGoalId: idField.nullish(),
    text: filledField.min(10).max(200),
    indicator: textField.nullish(),
    baselineText: textField.nullish(),
    feasibilityNote: textField.nullish(),
    targetDate: dayField.nullish(),
    formulatedWith: z.enum(formulators),
    weight: whole(1, 3),
    gas: gasSchema.nullish(),
    baselineLevel: whole(-2, 2).nullish(),
    ratings: listOf(
      z.strictObject({
        point: idField,
        date: dayField,
        level: whole(-2, 2),
        evidence: filledField,
        ratedBy: idField.nullish(),
      }),
      500,
    ).nullish(),
    status: z.enum(goalStatuses),
    statusReason: textField.nullish(),
  },
  (record, fault) => {
    if (record.level === 'anggota' && !record.memberCode) fault('memberCode', 'memberNeeded')
    const points = new Set<string>()
    record.ratings?.forEach((rating, index) => {
      if (points.has(rating.point))
        fault(`ratings.${index}.point`, 'duplicate', { value: rating.point })
      points.add(rating.point)
    })
    const described = Object.values(record.gas ?? {}).filter((text) => text.trim() !== '')
    if (new Set(described).size < described.length) fault('gas', 'levelsNotDistinct')
  },
)
export type Goal = z.infer<typeof goal.record>
