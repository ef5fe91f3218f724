import type { GroupFile } from '../groupFile'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { type Series, seriesOf } from './seriesOf'
import type { SeriesPhase } from './seriesPoints'
import { findSource } from './seriesSources'

/** One sheet of the member A-01, in order of days: a score, or null where nothing was measured. */
export type ExampleSheet = {
  score: number | null
  phase?: SeriesPhase
  point?: string
  date?: string | null
}

/** A scale from 0 to 40, more is better unless said otherwise. */
export const exampleScale: DraftOf<'instrument'> = {
  id: 'SK-1',
  code: 'SK',
  name: 'Skala contoh',
  items: 10,
  itemMin: 0,
  itemMax: 4,
  min: 0,
  max: 40,
  higherIsBetter: true,
  licence: 'milik lembaga',
}

/** A group in which A-01 answered the scale again and again, one day after another. Only tests use it. */
export function seriesGroup(
  sheets: readonly ExampleSheet[],
  fields: Partial<DraftOf<'instrument'>> = {},
  ...more: AnyDraft[]
): GroupFile {
  const first = Date.UTC(2025, 11, 1)
  return exampleGroup(
    ...exampleProgram(),
    { kind: 'instrument', record: { ...exampleScale, ...fields } },
    exampleMember('A-01'),
    ...sheets.map(({ score, phase, point, date }, index): AnyDraft => {
      const day = new Date(first + index * 86_400_000).toISOString().slice(0, 10)
      return {
        kind: 'administration',
        record: {
          id: `SK-1.A-01.${index + 1}`,
          instrumentId: 'SK-1',
          memberCode: 'A-01',
          point: point ?? `T-${index + 1}`,
          date: date === undefined ? day : date,
          total: score,
          phase,
        },
      }
    }),
    ...more,
  )
}

/** The series of the scores of A-01 whose phases were written down with the sheets. */
export function phasedSeries(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
  fields: Partial<DraftOf<'instrument'>> = {},
): Series {
  const group = seriesGroup(
    [
      ...a.map((score) => ({ score, phase: 'A' as const })),
      ...b.map((score) => ({ score, phase: 'B' as const })),
    ],
    fields,
  )
  return scoresOf(group)
}

/** The scores of A-01 with a boundary chosen, or none. */
export function scoresOf(group: GroupFile, split: string | null = null): Series {
  const source = findSource(group, 'A-01', 'skor:SK-1')
  if (!source) throw new Error('no series')
  return seriesOf(group, source, split)
}
