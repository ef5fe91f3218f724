import { z } from 'zod'
import {
  factorDirections,
  frequencies,
  groupSubtypes,
  groupTypes,
  opennessKinds,
  programStatuses,
  weekdays,
} from '../catalog/lists'
import {
  dayField,
  decimal,
  filledField,
  idField,
  listOf,
  rupiahField,
  shortField,
  textField,
  timeField,
  whole,
} from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

const supportAndConstraint = z.strictObject({
  support: textField.nullish(),
  constraint: textField.nullish(),
})

/**
 * How the group was formed on purpose (principle a): the eight planning headings of Kurland & Salmon
 * and the situation factors of the seed. A hindering factor needs its mitigation.
 * Source: seeds/004 principle a; domain.md 2.3.
 */
export const formationSchema = z.strictObject({
  needs: z
    .strictObject({
      method: textField.nullish(),
      startDate: dayField.nullish(),
      endDate: dayField.nullish(),
      respondents: whole(0, 100_000).nullish(),
      findings: listOf(textField, 200).nullish(),
    })
    .nullish(),
  purpose: textField.nullish(),
  content: textField.nullish(),
  composition: z
    .strictObject({
      candidates: whole(0, 10_000).nullish(),
      admitted: whole(0, 1_000).nullish(),
      min: whole(1, 1_000).nullish(),
      max: whole(1, 1_000).nullish(),
      ageMin: whole(0, 130).nullish(),
      ageMax: whole(0, 130).nullish(),
      sex: textField.nullish(),
      homogeneity: textField.nullish(),
      inclusion: listOf(textField, 200).nullish(),
      exclusion: listOf(textField, 200).nullish(),
      notAdmitted: listOf(
        z.strictObject({ count: whole(0, 10_000), reason: textField }),
        200,
      ).nullish(),
    })
    .nullish(),
  structure: z
    .strictObject({
      sessions: whole(1, 52).nullish(),
      minutes: whole(30, 240).nullish(),
      frequency: textField.nullish(),
      openness: textField.nullish(),
      workers: textField.nullish(),
      room: textField.nullish(),
      roomIsPrivate: z.boolean().nullish(),
      /** Day on which somebody saw that the room is as it must be. */
      roomCheckedDate: dayField.nullish(),
    })
    .nullish(),
  preGroupContact: z
    .strictObject({
      method: textField.nullish(),
      from: dayField.nullish(),
      to: dayField.nullish(),
      contacted: whole(0, 10_000).nullish(),
      guardiansMet: whole(0, 10_000).nullish(),
    })
    .nullish(),
  /** Days on which the group does not meet, for example holidays. */
  skippedDays: listOf(
    z.strictObject({ date: dayField, reason: textField.nullish() }),
    100,
  ).nullish(),
  /** Rooms, tools and materials. */
  facilities: textField.nullish(),
  evaluationPlan: listOf(
    z.strictObject({
      aspect: filledField,
      instrument: textField.nullish(),
      time: textField.nullish(),
    }),
    50,
  ).nullish(),
  /** How confidentiality and safety are kept. */
  safetyPlan: textField.nullish(),
  agencyContext: supportAndConstraint.nullish(),
  socialContext: supportAndConstraint.nullish(),
  situationFactors: listOf(
    z.strictObject({
      factor: filledField,
      direction: z.enum(factorDirections),
      mitigation: textField.nullish(),
    }),
    200,
  ).nullish(),
})

export const budgetSchema = z.strictObject({
  currency: z.literal('IDR').nullish(),
  lines: listOf(
    z.strictObject({
      item: filledField,
      qty: whole(0, 1_000_000),
      unit: textField.nullish(),
      price: rupiahField,
      realised: rupiahField.nullish(),
      source: textField.nullish(),
    }),
    500,
  ),
})

/** The group program: one group, its plan, its people in charge and its time. Source: domain.md 2.3. */
export const program = recordSchema(
  {
    code: shortField,
    name: filledField,
    agencyId: idField.nullish(),
    status: z.enum(programStatuses),
    groupType: z.enum(groupTypes),
    groupSubtypes: listOf(z.enum(groupSubtypes), 20).nullish(),
    approach: textField.nullish(),
    targetPpks: listOf(textField, 100).nullish(),
    leadWorkerId: idField,
    coWorkerIds: listOf(idField, 20).nullish(),
    supervisorId: idField.nullish(),
    startDate: dayField,
    endDate: dayField,
    followUpDate: dayField.nullish(),
    plannedSessions: whole(1, 52),
    frequency: z.enum(frequencies).nullish(),
    weekday: z.enum(weekdays).nullish(),
    /** When meetings usually begin. */
    startTime: timeField.nullish(),
    sessionMinutes: whole(30, 240),
    /** Meetings from one review point to the next; 3 where nothing is said. Source: domain.md 2.0. */
    reviewInterval: whole(1, 12).nullish(),
    /** Whether a review shows the former value before a new one is chosen; hidden where nothing is said. Source: domain.md 8.4. */
    showsFormerValues: z.boolean().nullish(),
    /** Share of planned meetings, 0 to 1, that makes a member complete the program; three quarters where nothing is said. Source: evaluation.md 4.7. */
    completionShare: decimal(0.01, 1).nullish(),
    place: textField.nullish(),
    openness: z.enum(opennessKinds),
    legalBases: listOf(filledField, 100).nullish(),
    formation: formationSchema.nullish(),
    budget: budgetSchema.nullish(),
  },
  (record, fault) => {
    mustNotPrecede(fault, record.startDate, record.endDate, 'endDate')
    mustNotPrecede(fault, record.endDate, record.followUpDate, 'followUpDate')
    if (record.supervisorId === record.leadWorkerId) fault('supervisorId', 'sameSupervisor')
    const { needs, preGroupContact, composition, situationFactors } = record.formation ?? {}
    mustNotPrecede(fault, needs?.startDate, needs?.endDate, 'formation.needs.endDate')
    mustNotPrecede(fault, needs?.startDate, record.startDate, 'formation.needs.startDate')
    mustNotPrecede(
      fault,
      preGroupContact?.from,
      preGroupContact?.to,
      'formation.preGroupContact.to',
    )
    const [min, max] = [composition?.min, composition?.max]
    if (min && max && max < min) fault('formation.composition.max', 'outOfRange', { min })
    const [ageMin, ageMax] = [composition?.ageMin, composition?.ageMax]
    if (ageMin && ageMax && ageMax < ageMin)
      fault('formation.composition.ageMax', 'outOfRange', { min: ageMin })
    situationFactors?.forEach((factor, index) => {
      if (factor.direction === 'menghambat' && !factor.mitigation?.trim())
        fault(`formation.situationFactors.${index}.mitigation`, 'mitigationNeeded')
    })
  },
)
export type Program = z.infer<typeof program.record>
