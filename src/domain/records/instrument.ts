import { z } from 'zod'
import { decimal, filledField, listOf, textField, whole } from './fields'
import { recordSchema } from './recordSchema'

/**
 * A measuring instrument as the agency defines it. A licence statement is required; no copyrighted
 * items are shipped. Source: domain.md 2.16; evaluation.md 6.
 */
export const instrument = recordSchema(
  {
    code: filledField,
    name: filledField,
    version: textField.nullish(),
    items: whole(1, 500),
    itemTexts: listOf(textField, 500).nullish(),
    itemMin: decimal(-1_000, 1_000),
    itemMax: decimal(-1_000, 1_000),
    min: decimal(-500_000, 500_000),
    max: decimal(-500_000, 500_000),
    higherIsBetter: z.boolean(),
    /** Item numbers, from 1, whose ticks are reversed before scoring. */
    reverseItems: listOf(whole(1, 500), 500).nullish(),
    subscales: listOf(filledField, 50).nullish(),
    /** Item numbers of each subscale, from 1. */
    subscaleItems: z.record(filledField, listOf(whole(1, 500), 500)).nullish(),
    cutOffs: listOf(
      z.strictObject({
        value: decimal(-500_000, 500_000),
        label: filledField,
        citation: filledField,
      }),
      20,
    ).nullish(),
    licence: filledField,
    points: listOf(textField, 100).nullish(),
  },
  (record, fault) => {
    if (record.itemMax <= record.itemMin) fault('itemMax', 'outOfRange', { min: record.itemMin })
    if (record.max <= record.min) fault('max', 'outOfRange', { min: record.min })
    const beyond = (items: readonly number[] | undefined) =>
      items?.some((item) => item > record.items)
    if (beyond(record.reverseItems ?? undefined))
      fault('reverseItems', 'outOfRange', { min: 1, max: record.items })
    for (const [name, items] of Object.entries(record.subscaleItems ?? {}))
      if (beyond(items)) fault(`subscaleItems.${name}`, 'outOfRange', { min: 1, max: record.items })
  },
)
export type Instrument = z.infer<typeof instrument.record>
