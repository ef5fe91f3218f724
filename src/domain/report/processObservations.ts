import { type AsasKey, asasKeys } from '../catalog/asas'
import type { Session } from '../records/session'
import type { NameMask } from './maskNames'
import { maskedText } from './reportScope'

/** How one asas was seen: 0 to 4 (more is better), not seen ("tidak teramati"), or not recorded at all. */
export type AsasObservation = {
  asas: AsasKey
  value: number | 'notSeen' | 'notRecorded'
  note: string | null
}

/** The three matters of the slips. Source: domain.md, glossary: UCA. */
export const slipMatters = ['understanding', 'comfort', 'action'] as const

/** Mean of one matter, 1 to 5, more is better; `counts` how many slips gave 1 to 5, where they were counted. */
export type SlipMatter = {
  matter: (typeof slipMatters)[number]
  mean: number | null
  counts: number[] | null
}

/** Immediate evaluation of a meeting by `n` anonymous slips. */
export type MeetingSlips = { n: number; matters: SlipMatter[] }

/** The twelve asas in their order. */
export function asasObservationsOf(
  { asas, asasNotes }: Session,
  mask: NameMask,
): AsasObservation[] {
  return asasKeys.map((key) => {
    const value = asas?.[key]
    return {
      asas: key,
      value: value === undefined ? 'notRecorded' : (value ?? 'notSeen'),
      note: maskedText(asasNotes?.[key], mask),
    }
  })
}

/** What the slips said; null where none were handed out. */
export function meetingSlipsOf({ laiseg }: Session): MeetingSlips | null {
  if (!laiseg) return null
  return {
    n: laiseg.n,
    matters: slipMatters.map((matter) => ({
      matter,
      mean: laiseg[matter] ?? null,
      counts: laiseg.counts?.[matter] ?? null,
    })),
  }
}
