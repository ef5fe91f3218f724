import { semicolonCsv } from '../../src/domain/directoryExchange/resourceTable'
import { taskProcessIndex } from '../../src/domain/evaluation/taskProcessIndex'
import { scoreOf } from '../../src/domain/measuring/scoreOf'
import { exampleGroup } from '../../src/domain/progress/exampleGroup'
import type { DraftOf } from '../../src/domain/records/kinds'
import { type Check, same } from './same'

/** What a scale of the set is, which the set tells in words; its answers in numbers. */
const scales: Record<string, Partial<DraftOf<'instrument'>>> = {
  who5: { items: 5, itemMin: 0, itemMax: 5, min: 0, max: 100, factor: 4, mostMissing: 0 },
  rses: { items: 10, itemMin: 0, itemMax: 3, min: 0, max: 30 },
}
const answers: Record<string, number> = { SA: 3, A: 2, D: 1, SD: 0 }

const scaleScoring: Check = ({ id, input, expected }) => {
  const instrument = instrumentOf({ ...scales[id], reverseItems: input.reverse ?? null })
  const itemScores = input.raw ?? input.responses.map((answer: string) => answers[answer])
  same(scoreOf({ itemScores }, instrument), expected.percent ?? expected.total, id)
  if ('rawSum' in expected)
    same(scoreOf({ itemScores }, { ...instrument, factor: 1 }), expected.rawSum, 'rawSum')
}

function instrumentOf(fields: Partial<DraftOf<'instrument'>>) {
  const { instrument } = exampleGroup({
    kind: 'instrument',
    record: {
      id: 'INS-1',
      code: 'SK',
      name: 'Skala contoh',
      items: 1,
      itemMin: 0,
      itemMax: 1,
      min: 0,
      max: 1,
      higherIsBetter: true,
      licence: 'milik lembaga',
      ...fields,
    },
  }).records
  if (!instrument[0]) throw new Error('no instrument')
  return instrument[0]
}

const csvInjection: Check = ({ cell, numeric, safe }) => {
  const line = semicolonCsv([[numeric ? Number(cell) : cell]])
  // Mark of the encoding before, end of the line after.
  same(line.slice(1, -2), safe, cell)
}

const taskIndex: Check = ({ input, expected }) => {
  const { mean, rated, reportable } = taskProcessIndex(input.ratings)
  same(mean, expected.mean, 'mean')
  same(rated, expected.rated, 'rated')
  same(reportable, expected.reportable, 'reportable')
}

/** Checks of these parts of the set, by their names there. */
export const scaleVectors = { scaleScoring, csvInjection, taskProcessIndex: taskIndex }
