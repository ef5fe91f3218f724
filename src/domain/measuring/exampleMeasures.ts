import type { GroupFile } from '../groupFile'
import { exampleGroup, exampleMember } from '../progress/exampleGroup'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { type MeasuredChange, measuredChange } from './measuredChange'

/** A scale of five items, 0 to 20, more is better. Only tests use it. */
export const exampleScale: DraftOf<'instrument'> = {
  id: 'SK-1',
  code: 'SK',
  name: 'Skala contoh',
  items: 5,
  itemMin: 0,
  itemMax: 4,
  min: 0,
  max: 20,
  higherIsBetter: true,
  licence: 'milik lembaga',
}

/** One sheet of a member with its total, or as said. Only tests use it. */
export function exampleSheet(
  memberCode: string,
  point: string,
  total: number | null,
  fields: Partial<DraftOf<'administration'>> = {},
): AnyDraft {
  const instrumentId = fields.instrumentId ?? exampleScale.id
  const date = point === 'pra' ? '2026-02-01' : '2026-06-01'
  return {
    kind: 'administration',
    record: {
      id: `${instrumentId}.${memberCode}.${point}`,
      instrumentId,
      memberCode,
      point,
      date,
      total,
      ...fields,
    },
  }
}

/** A first and a second score of each member; null where there is none. */
export type Scores = readonly (readonly [pre: number | null, post: number | null])[]

/** A group measured at pra and akhir. Only tests use it. */
export function measuredGroup(
  scores: Scores,
  fields: Partial<DraftOf<'instrument'>> = {},
): { group: GroupFile; instrument: Instrument } {
  const codes = scores.map((_, index) => `A-${index + 1}`)
  const group = exampleGroup(
    { kind: 'instrument', record: { ...exampleScale, ...fields } },
    ...codes.map((code) => exampleMember(code)),
    ...scores.flatMap(([pre, post], index) => {
      const code = codes[index] ?? ''
      return [exampleSheet(code, 'pra', pre), exampleSheet(code, 'akhir', post)]
    }),
  )
  return { group, instrument: onlyInstrument(group) }
}

/** The change of such a group from pra to akhir. Only tests use it. */
export function measuredPairs(
  scores: Scores,
  fields: Partial<DraftOf<'instrument'>> = {},
): MeasuredChange {
  const { group, instrument } = measuredGroup(scores, fields)
  return measuredChange(group, instrument, 'pra', 'akhir')
}

/** The same group with other scores put straight into its records, for thousands of random groups. Only tests use it. */
export function withScores(group: GroupFile, scores: Scores): GroupFile {
  const [pattern] = group.records.administration
  if (!pattern) throw new Error('no sheet')
  const administration = scores.flatMap(([pre, post], index) =>
    [
      { point: 'pra', total: pre },
      { point: 'akhir', total: post },
    ].map(({ point, total }): Administration & typeof pattern => ({
      ...pattern,
      id: `SK-1.A-${index + 1}.${point}`,
      memberCode: `A-${index + 1}`,
      point,
      total,
    })),
  )
  return { ...group, records: { ...group.records, administration } }
}

function onlyInstrument(group: GroupFile): Instrument {
  const [instrument] = group.records.instrument
  if (!instrument) throw new Error('no instrument')
  return instrument
}
