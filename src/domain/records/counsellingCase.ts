import { z } from 'zod'
import { asasKeys } from '../catalog/asas'
import { classifications, counsellingStages } from '../catalog/lists'
import { dayField, filledField, idField, listOf, memberCodeField, textField, whole } from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

const functionSchema = z.union([
  z.boolean(),
  z.strictObject({ done: z.boolean(), note: textField.nullish() }),
])
const signSchema = whole(0, 4).nullish()

/**
 * Individual counselling of a member: five functions (seeds/002), three contracts, three stages and four
 * signs of success (seeds/003). Very confidential; only its existence reaches the group side. Source: domain.md 2.15.
 */
export const counsellingCase = recordSchema(
  {
    memberCode: memberCodeField,
    programId: idField.nullish(),
    workerId: idField,
    openedDate: dayField,
    closedDate: dayField.nullish(),
    classification: z.enum(classifications).nullish(),
    source: textField.nullish(),
    presentingProblem: filledField,
    functions: z
      .strictObject({
        pemahaman: functionSchema.nullish(),
        pengentasan: functionSchema.nullish(),
        pengembanganPemeliharaan: functionSchema.nullish(),
        pencegahan: functionSchema.nullish(),
        advokasi: functionSchema.nullish(),
      })
      .nullish(),
    violatedRight: textField.nullish(),
    selfAdvocacy: textField.nullish(),
    contracts: z
      .strictObject({
        waktu: textField.nullish(),
        tugas: textField.nullish(),
        kerjasama: textField.nullish(),
        agreedDate: dayField.nullish(),
      })
      .nullish(),
    steps: z
      .strictObject({
        awal: z
          .strictObject({
            rapport: dayField.nullish(),
            perjelasMasalah: dayField.nullish(),
            penaksiranPenjajagan: dayField.nullish(),
            negosiasiKontrak: dayField.nullish(),
          })
          .nullish(),
        inti: z
          .strictObject({
            eksplorasi: dayField.nullish(),
            penilaianKembali: dayField.nullish(),
            peliharaHubungan: dayField.nullish(),
            sesuaiKontrak: dayField.nullish(),
          })
          .nullish(),
        akhir: z
          .strictObject({
            kesimpulan: dayField.nullish(),
            rencanaTindakan: dayField.nullish(),
            evaluasiSegera: dayField.nullish(),
            perjanjianBerikut: dayField.nullish(),
          })
          .nullish(),
      })
      .nullish(),
    asas: z.partialRecord(z.enum(asasKeys), whole(0, 4).nullable()).nullish(),
    sessions: listOf(
      z.strictObject({
        number: whole(1, 999),
        date: dayField,
        minutes: whole(1, 600).nullish(),
        stage: z.enum(counsellingStages).nullish(),
        anxiety0to10: whole(0, 10).nullish(),
        safetyChecked: z.boolean().nullish(),
        note: textField.nullish(),
        plan: textField.nullish(),
      }),
      500,
    ).nullish(),
    outcomeSigns: z
      .strictObject({
        scale: textField.nullish(),
        kecemasanMenurun: signSchema,
        perilakuPositif: signSchema,
        pemahamanBaru: signSchema,
        rencanaHidupJelas: signSchema,
        evidence: textField.nullish(),
      })
      .nullish(),
    nextAppointment: dayField.nullish(),
    summaryForGroup: textField.nullish(),
    status: filledField,
  },
  (record, fault) => mustNotPrecede(fault, record.openedDate, record.closedDate, 'closedDate'),
)
export type CounsellingCase = z.infer<typeof counsellingCase.record>
