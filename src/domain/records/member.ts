import { z } from 'zod'
import { memberStatuses, participationBases, sexes } from '../catalog/lists'
import {
  dayField,
  filledField,
  idField,
  listOf,
  memberCodeField,
  pictureField,
  textField,
} from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

/**
 * A member of the group. `code` is the only identity that group reports may show; everything else
 * that names a person stays inside the case team. `spells` are the stays in the group, both days
 * included; without them joinDate to exitDate is the one stay. Source: seeds/000, 004; domain.md 2.4.
 */
export const member = recordSchema(
  {
    code: memberCodeField,
    fullName: filledField,
    nickname: textField.nullish(),
    sex: z.enum(sexes),
    birthDate: dayField,
    /** 16 digits; only the structure can be checked. Kept only when its purpose is stated. */
    nik: z
      .string()
      .regex(/^\d{16}$/, 'notANik')
      .nullish(),
    nikPurpose: textField.nullish(),
    address: textField.nullish(),
    phone: textField.nullish(),
    guardian: z
      .strictObject({
        name: filledField,
        relation: textField.nullish(),
        phone: textField.nullish(),
      })
      .nullish(),
    ppks: textField.nullish(),
    education: textField.nullish(),
    work: textField.nullish(),
    disabilityNeeds: textField.nullish(),
    participationBasis: z.enum(participationBases),
    voluntarinessNote: textField.nullish(),
    referredBy: textField.nullish(),
    intakeDate: dayField.nullish(),
    joinDate: dayField,
    status: z.enum(memberStatuses),
    exitDate: dayField.nullish(),
    exitReason: textField.nullish(),
    spells: listOf(
      z.strictObject({ from: dayField, to: dayField.nullish(), reason: textField.nullish() }),
      100,
    ).nullish(),
    strengths: textField.nullish(),
    needs: textField.nullish(),
    socialSituation: textField.nullish(),
    /** Kept only while the member agrees to photos. */
    photo: pictureField.nullish(),
    /** Day on which somebody looked for risks before the first meeting; without it nobody did. */
    riskScreenedDate: dayField.nullish(),
    riskFlags: listOf(textField, 50).nullish(),
    /** How a stay that ended early was brought to its end. Source: domain.md 5.1. */
    ending: z
      .strictObject({
        meetingOffered: z.boolean().nullish(),
        /** The reason in the member's own words. */
        ownWords: textField.nullish(),
        nextService: textField.nullish(),
        /** What the group may be told, as agreed with the member. */
        groupMayKnow: textField.nullish(),
        /** The supervisor who agreed to an exclusion. */
        decidedBy: idField.nullish(),
      })
      .nullish(),
  },
  (record, fault) => {
    mustNotPrecede(fault, record.birthDate, record.intakeDate ?? record.joinDate, 'birthDate')
    mustNotPrecede(fault, record.intakeDate, record.joinDate, 'joinDate')
    mustNotPrecede(fault, record.joinDate, record.exitDate, 'exitDate')
    record.spells?.forEach((spell, index) => {
      mustNotPrecede(fault, spell.from, spell.to, `spells.${index}.to`)
      const previous = record.spells?.[index - 1]
      if (previous && (!previous.to || spell.from <= previous.to))
        fault(`spells.${index}.from`, 'overlap')
    })
    if (record.status === 'dikeluarkan' && !record.exitReason?.trim())
      fault('exitReason', 'reasonNeeded')
  },
)
export type Member = z.infer<typeof member.record>
