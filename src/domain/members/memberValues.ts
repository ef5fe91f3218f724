import { addDays, type Day, isDay } from '../day'
import type { Member } from '../records/member'
import type { ImportColumn } from './importColumns'
import type { RowReading } from './readMemberRows'

/** How the worker's language writes what a list of people says; null where a text says none of it. */
export type MemberTexts = {
  readDay: (text: string) => Day | null
  readSex: (text: string) => Member['sex'] | null
  readBasis: (text: string) => Member['participationBasis'] | null
}

/** Day 0 of the 1900 system as it counts from March 1900 on, when its 29 February 1900 lies behind. */
const SERIAL_ORIGIN = '1899-12-30'
/** Shorter numbers are years or slips; this one is 18 May 1927. */
const serialPattern = /^[1-9]\d{4}(\.\d+)?$/

/** The fields of a member as one row says them, ready to be judged; what cannot be read is left as it was written. */
export function memberValues(
  text: (column: ImportColumn) => string,
  { texts, defaults }: Pick<RowReading, 'texts' | 'defaults'>,
): Record<string, unknown> {
  const said = (column: ImportColumn) => text(column).trim() || undefined
  const day = (column: ImportColumn) => readSheetDay(said(column), texts.readDay)
  const nik = said('nik')?.replace(/^'|[\s.-]/g, '')
  const nikPurpose = said('nikPurpose') ?? (defaults.nikPurpose.trim() || undefined)
  const [sex, basis] = [said('sex'), said('participationBasis')]
  return withoutSilence({
    fullName: said('fullName'),
    nickname: said('nickname'),
    sex: sex && (texts.readSex(sex) ?? sex),
    birthDate: day('birthDate'),
    nik: nikPurpose ? nik : undefined,
    nikPurpose: nik ? nikPurpose : undefined,
    address: said('address'),
    phone: said('phone'),
    guardian: guardianOf(said),
    ppks: said('ppks'),
    education: said('education'),
    work: said('work'),
    disabilityNeeds: said('disabilityNeeds'),
    participationBasis: basis ? (texts.readBasis(basis) ?? basis) : defaults.participationBasis,
    voluntarinessNote: said('voluntarinessNote'),
    referredBy: said('referredBy'),
    intakeDate: day('intakeDate'),
    joinDate: day('joinDate') ?? defaults.joinDate,
    strengths: said('strengths'),
    needs: said('needs'),
    socialSituation: said('socialSituation'),
    status: defaults.status,
  })
}

/** A day as written, or as the number under which a spreadsheet of the 1900 system keeps it. */
function readSheetDay(
  text: string | undefined,
  readDay: MemberTexts['readDay'],
): string | undefined {
  if (text === undefined) return undefined
  if (serialPattern.test(text)) {
    const day = addDays(SERIAL_ORIGIN, Math.floor(Number(text)))
    if (isDay(day)) return day
  }
  // A moment at midnight is how some programs write a plain day.
  return readDay(text.replace(/[T ]00[:.]00([:.]00(\.0+)?)?Z?$/, '')) ?? text
}

function guardianOf(said: (column: ImportColumn) => string | undefined): unknown {
  const [name, relation, phone] = [
    said('guardianName'),
    said('guardianRelation'),
    said('guardianPhone'),
  ]
  return name || relation || phone ? withoutSilence({ name, relation, phone }) : undefined
}

function withoutSilence(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
