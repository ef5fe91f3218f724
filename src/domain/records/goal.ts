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

/** What was said before an amendment; a field that it left alone is missing, one that was empty is null. */
const formerWording = z.strictObject({
  text: textField.optional(),
  indicator: textField.nullable().optional(),
  weight: whole(1, 3).optional(),
  gas: gasSchema.nullable().optional(),
  baselineLevel: whole(-2, 2).nullable().optional(),
})

/** A change made after the first rating: when, why, by whom, and what was said before. Source: domain.md 2.7, 8.4. */
const amendmentSchema = z.strictObject({
  date: dayField,
  reason: filledField,
  by: idField.nullish(),
  former: formerWording,
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
    /** Changes of what the ratings stand on, made after the first rating; oldest first. */
    amendments: listOf(amendmentSchema, 200).nullish(),
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
    record.amendments?.forEach(({ former }, index) => {
      if (Object.keys(former).length === 0) fault(`amendments.${index}.former`, 'missing')
    })
    if (new Set(described).size < described.length) fault('gas', 'levelsNotDistinct')
  },
)
export type Goal = z.infer<typeof goal.record>
export type GoalAmendment = z.infer<typeof amendmentSchema>
