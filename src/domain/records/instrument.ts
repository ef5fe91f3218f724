import { z } from 'zod'
import { decimal, filledField, idField, listOf, textField, whole } from './fields'
import { recordSchema } from './recordSchema'

/**
 * Figures of a norm or validation sample, never of the group measured: standard deviation, reliability between 0
 * and 1, and where known the means and spreads of a clinical and a normal sample. Without a citation
 * nothing may rest on them. Source: evaluation.md 4.3.
 */
const norm = z.strictObject({
  sd: decimal(0.000_001, 500_000),
  reliability: decimal(0.000_001, 0.999_999),
  clinicalMean: decimal(-500_000, 500_000).nullish(),
  clinicalSd: decimal(0.000_001, 500_000).nullish(),
  normMean: decimal(-500_000, 500_000).nullish(),
  normSd: decimal(0.000_001, 500_000).nullish(),
  citation: filledField,
})

/**
 * One version of a measuring instrument as the agency defines it: once answered it stays as it is, and a change makes
 * another record that `supersedes` it. A licence statement is required; no copyrighted items are shipped.
 * Source: domain.md 2.16; evaluation.md 6.
 */
export const instrument = recordSchema(
  {
    code: filledField,
    name: filledField,
    version: textField.nullish(),
    /** The record of the version before this one. */
    supersedes: idField.nullish(),
    /** What it measures, in a sentence. */
    description: textField.nullish(),
    /** What stands above the items on the sheet. */
    instructions: textField.nullish(),
    /** What a tick is called: 0 = tidak pernah. */
    answerLabels: listOf(
      z.strictObject({ value: decimal(-1_000, 1_000), label: filledField }),
      50,
    ).nullish(),
    items: whole(1, 500),
    itemTexts: listOf(textField, 500).nullish(),
    itemMin: decimal(-1_000, 1_000),
    itemMax: decimal(-1_000, 1_000),
    min: decimal(-500_000, 500_000),
    max: decimal(-500_000, 500_000),
    higherIsBetter: z.boolean(),
    /** What the sum of ticks is multiplied with (WHO-5: 4); 1 where nothing is said. */
    factor: decimal(0.000_001, 1_000).nullish(),
    /** Items that may stay unanswered before a score is unknown; a tenth of them where nothing is said. */
    mostMissing: whole(0, 500).nullish(),
    /** Item numbers, from 1, of which any tick above the least opens the safety protocol. */
    safetyItems: listOf(whole(1, 500), 500).nullish(),
    /** Item numbers, from 1, whose ticks are reversed before scoring. */
    reverseItems: listOf(whole(1, 500), 500).nullish(),
    subscales: listOf(filledField, 50).nullish(),
    /** Item numbers of each subscale, from 1. */
    subscaleItems: z.record(filledField, listOf(whole(1, 500), 500)).nullish(),
    /** From each value up to the next the score is called so. */
    cutOffs: listOf(
      z.strictObject({
        value: decimal(-500_000, 500_000),
        label: filledField,
        citation: filledField,
      }),
      20,
    ).nullish(),
    norm: norm.nullish(),
    /** Where the instrument comes from. */
    citation: textField.nullish(),
    /** What is known of its validity: "belum tervalidasi". */
    validation: textField.nullish(),
    licence: filledField,
    points: listOf(textField, 100).nullish(),
  },
  (record, fault) => {
    if (record.itemMax <= record.itemMin) fault('itemMax', 'outOfRange', { min: record.itemMin })
    if (record.max <= record.min) fault('max', 'outOfRange', { min: record.min })
    if (record.mostMissing && record.mostMissing >= record.items)
      fault('mostMissing', 'outOfRange', { min: 0, max: record.items - 1 })
    const beyond = (items: readonly number[] | undefined) =>
      items?.some((item) => item > record.items)
    if (beyond(record.reverseItems ?? undefined))
      fault('reverseItems', 'outOfRange', { min: 1, max: record.items })
    if (beyond(record.safetyItems ?? undefined))
      fault('safetyItems', 'outOfRange', { min: 1, max: record.items })
    for (const [name, items] of Object.entries(record.subscaleItems ?? {}))
      if (beyond(items)) fault(`subscaleItems.${name}`, 'outOfRange', { min: 1, max: record.items })
  },
)
export type Instrument = z.infer<typeof instrument.record>
