import { principleQuestionCounts } from '../catalog/principles'
import type { FaultCode } from '../faultCodes'
import type { Fault } from '../faults'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import type { Records } from '../records/kinds'

/** Faults of answers that do not fit their questionnaire: wrong number of items, ticks or totals outside the scale. */
export function measureFaults(records: Records): Fault[] {
  const instruments = new Map(records.instrument.map((instrument) => [instrument.id, instrument]))
  return [
    ...records.administration.flatMap((administration) => {
      const instrument = instruments.get(administration.instrumentId)
      return instrument ? administrationFaults(administration, instrument) : []
    }),
    ...records.principleCheck.flatMap((check): Fault[] =>
      check.answers.length === principleQuestionCounts[check.principle]
        ? []
        : [
            {
              code: 'itemCount',
              place: { kind: 'principleCheck', id: check.id },
              field: 'answers',
              params: {
                expected: principleQuestionCounts[check.principle],
                actual: check.answers.length,
              },
            },
          ],
    ),
  ]
}

function administrationFaults(administration: Administration, instrument: Instrument): Fault[] {
  const faults: Fault[] = []
  const fault = (code: FaultCode, field: string, params: Record<string, number>) =>
    faults.push({ code, place: { kind: 'administration', id: administration.id }, field, params })

  const { itemScores, total } = administration
  if (itemScores && itemScores.length !== instrument.items)
    fault('itemCount', 'itemScores', { expected: instrument.items, actual: itemScores.length })
  itemScores?.forEach((score, index) => {
    if (score !== null && (score < instrument.itemMin || score > instrument.itemMax))
      fault('outOfRange', `itemScores.${index}`, {
        min: instrument.itemMin,
        max: instrument.itemMax,
      })
  })
  if (typeof total === 'number' && (total < instrument.min || total > instrument.max))
    fault('outOfRange', 'total', { min: instrument.min, max: instrument.max })
  return faults
}
