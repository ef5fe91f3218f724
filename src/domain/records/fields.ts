import { z } from 'zod'
import { isCalendarDay, isDay } from '../day'
import type { FaultCode } from '../faultCodes'

const code = (fault: FaultCode) => fault

/** Identifier of a record: stable for ever, visible in exchange files, never a person's name. */
export const idField = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._~@-]{0,79}$/, code('notAnId'))
  .refine((id) => id !== 'constructor' && id !== 'prototype', code('notAnId'))

/** Code of a member: the only identity that group reports may show. */
export const memberCodeField = idField

/** A calendar day, `YYYY-MM-DD`, that exists, from 1900 to 2199. */
export const dayField = z.string().refine(isDay, {
  error: ({ input }) => (isCalendarDay(String(input)) ? code('dayOutOfRange') : code('notADay')),
})

/** A point in time, ISO 8601 with offset. */
export const instantField = z.iso.datetime({
  offset: true,
  error: (issue) => (issue.code === 'invalid_format' ? code('notAnInstant') : undefined),
})

/** Time of day as Indonesian offices write it: 13.30 (13:30 is understood too). */
export const timeField = z.string().regex(/^([01]\d|2[0-3])[.:][0-5]\d$/, code('notATime'))

/** Longest text any field takes, in UTF-16 units. Text is kept literally: no trimming, no normalisation. */
export const TEXT_LIMIT = 20_000

/** Text that may be empty. */
export const textField = z.string().max(TEXT_LIMIT)

/** Text that must say something: blanks and characters that show nothing are no words. */
export const filledField = textField.refine(isFilled, code('blank'))

/** The name or number of a version, a code of an office: something short that must say something. */
export const shortField = z.string().max(80).refine(isFilled, code('blank'))

function isFilled(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)
}

/** Longest logo or photo, in characters of its data address: about 150 KB of picture. */
export const PICTURE_LIMIT = 200_000

/**
 * A small picture kept inside the record, as a data address. The window draws every picture anew before
 * it is kept, so that nothing of the original file (place, camera, hidden parts) comes along.
 */
export const pictureField = z
  .string()
  .max(PICTURE_LIMIT)
  .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/, code('notAPicture'))

/** A list bounded against absurd sizes. */
export function listOf<T extends z.ZodType>(item: T, max = 2_000) {
  return z.array(item).max(max)
}

/** A whole number within limits, both included. */
export function whole(min: number, max: number) {
  return z.int({ error: wholeFault }).min(min).max(max)
}

function wholeFault(issue: { input?: unknown }): FaultCode | undefined {
  const { input } = issue
  if (typeof input === 'number' && Number.isFinite(input) && !Number.isInteger(input))
    return 'notWhole'
  return finiteFault(issue)
}

/** A finite number within limits, both included. */
export function decimal(min: number, max: number) {
  return z.number({ error: finiteFault }).min(min).max(max)
}

function finiteFault(issue: { input?: unknown }): FaultCode | undefined {
  return typeof issue.input === 'number' && !Number.isFinite(issue.input) ? 'notFinite' : undefined
}

/** Latitude in Indonesia, degrees: -11.1 to 6.2. */
export const latitudeField = z
  .number({ error: finiteFault })
  .refine((lat) => lat >= -11.1 && lat <= 6.2, code('outsideIndonesia'))

/** Longitude in Indonesia, degrees: 94.9 to 141.1. */
export const longitudeField = z
  .number({ error: finiteFault })
  .refine((lon) => lon >= 94.9 && lon <= 141.1, code('outsideIndonesia'))

/** Rupiah, whole, never negative. */
export const rupiahField = whole(0, 1_000_000_000_000)
