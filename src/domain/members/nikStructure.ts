import type { Day } from '../day'
import type { Member } from '../records/member'

/** A girl's or woman's NIK counts the day of birth from 41 on. */
const FEMALE_OFFSET = 40

/**
 * What a NIK says otherwise than the record does: digits 7 to 12 are the day of birth as ddmmyy, for women
 * with 40 added to the day. A reason to look again, never to refuse: old cards carry mistakes.
 * @returns null where both agree, or where the NIK is not one of 16 digits. Source: domain.md 2.4.
 */
export function nikMismatch(
  nik: string,
  birthDate: Day,
  sex: Member['sex'],
): 'birthDate' | 'sex' | null {
  if (!/^\d{16}$/.test(nik)) return null
  const said = Number(nik.slice(6, 8))
  const isFemale = said > FEMALE_OFFSET
  const date = String(isFemale ? said - FEMALE_OFFSET : said).padStart(2, '0')
  const [year, month, day] = birthDate.split('-')
  if (`${date}${nik.slice(8, 12)}` !== `${day}${month}${year?.slice(2)}`) return 'birthDate'
  return isFemale === (sex === 'P') ? null : 'sex'
}
