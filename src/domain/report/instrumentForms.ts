import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { type ScaleChoice, scaleChoices } from '../measuring/answerScale'
import { inUse } from '../progress/inUse'
import type { Instrument } from '../records/instrument'
import { namesIn } from './maskNames'
import { documentOf, type Letterhead, letterheadOf, type ReportDocument } from './reportDocument'

/** One item of a printed sheet; where the agency keeps the words on its own, there is room to write them. */
export type PrintedItem = { number: number; text: string | null }

/**
 * What of an instrument stands on a member's sheet: never how it is scored, which items are reversed, how many may
 * stay empty, or what a score is called. `choices` null: a number from `itemMin` to `itemMax` is written.
 */
export type PrintedInstrument = {
  code: string
  name: string
  version: string | null
  instructions: string | null
  items: PrintedItem[]
  choices: ScaleChoice[] | null
  itemMin: number
  itemMax: number
  licence: string
  citation: string | null
}

/**
 * Blank sheets of an instrument to be filled in by hand: one for each member named, or one that bears no code.
 * The items stand in the order of the screen, in the words of the instrument. Source: domain.md 2.16.
 */
export type InstrumentForms = {
  kind: 'alat'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  program: { code: string; name: string } | null
  code: string
  instrument: PrintedInstrument | null
  /** Nobody: one sheet with room for a code. */
  memberCodes: string[]
  /** As it is named in the records; null where it is written by hand. */
  point: string | null
}

type Options = { instrumentId: string; memberCodes: string[]; point: string | null; asOf: Day }

/** Builds the sheets from the records. */
export function instrumentForms(group: GroupFile, options: Options): InstrumentForms {
  const program = inUse(group.records.program)[0]
  const instrument = recordOf(group, 'instrument', options.instrumentId)
  return {
    kind: 'alat',
    letterhead: letterheadOf(group),
    document: { ...documentOf(group, undefined, 'R'), isDraft: false },
    asOf: options.asOf,
    program: program ? { code: program.code, name: program.name } : null,
    code: instrument?.code ?? options.instrumentId,
    instrument: instrument ? printedInstrument(instrument) : null,
    memberCodes: options.memberCodes,
    point: options.point,
  }
}

/**
 * The words of an instrument that are names of members too. They are no free text about anybody and a changed wording
 * would be another instrument, so they are printed as they stand, and whoever prints is told.
 */
export function namesOnForms(group: GroupFile, instrument: Instrument): string[] {
  const { name, instructions, itemTexts, answerLabels } = instrument
  const labels = (answerLabels ?? []).map(({ label }) => label)
  return namesIn([name, instructions ?? '', ...(itemTexts ?? []), ...labels], group)
}

function printedInstrument(instrument: Instrument): PrintedInstrument {
  const { code, name, items, itemTexts, itemMin, itemMax, licence } = instrument
  return {
    code,
    name,
    version: said(instrument.version),
    instructions: said(instrument.instructions),
    items: Array.from({ length: items }, (_, index) => ({
      number: index + 1,
      text: said(itemTexts?.[index]),
    })),
    choices: scaleChoices(instrument),
    itemMin,
    itemMax,
    licence,
    citation: said(instrument.citation),
  }
}

function said(text: string | null | undefined): string | null {
  return text?.trim() || null
}
