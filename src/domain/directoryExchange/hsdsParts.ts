import { isDay } from '../day'
import { positionDoubt } from '../geo/position'
import type { ChangeReason, Ledger, LeftReason, Outcome } from './hsdsLedger'
import { type HsdsObject, type HsdsRow, type HsdsTable, hsdsTables } from './hsdsTables'
import { objectsIn } from './hsdsTree'
import { type HsdsDay, type HsdsReading, hsdsDays } from './hsdsWords'
import type { ResourceWords } from './incoming'

/** Where one resource is told of: its service, the organisation behind it, and the place. */
export type Told = {
  service: HsdsObject | null
  organization: HsdsObject | null
  link: HsdsObject | null
  location: HsdsObject | null
}

export const taken: Outcome = { outcome: 'taken' }
export const changed = (reason: ChangeReason): Outcome => ({ outcome: 'changed', reason })
export const left = (reason: LeftReason): Outcome => ({ outcome: 'left', reason })

/** Reads one object as a row of its table. */
export function rowOf<T extends HsdsTable>(table: T, object: HsdsObject): HsdsRow<T> {
  const known = rows.get(object)
  if (known?.table === table) return known.row as HsdsRow<T>
  const row = hsdsTables[table].parse(object) as HsdsRow<T>
  rows.set(object, { table, row })
  return row
}

/** A service is asked for one column after another; its row is read once. */
const rows = new WeakMap<HsdsObject, { table: HsdsTable; row: object }>()

/** A value and where it stands. */
export type Candidate = { object: HsdsObject | null; field: string; text: string | undefined }

/** The first value that is said; the same words elsewhere count as taken, too. */
export function firstOf(ledger: Ledger, candidates: readonly Candidate[]): string | undefined {
  const text = candidates.find((one) => one.text !== undefined)?.text
  if (text === undefined) return undefined
  for (const one of candidates) if (one.text === text) ledger.mark(one.object, one.field, taken)
  return text
}

/** Nested objects of the narrowest owner that has any. */
export function narrowest(told: Told, key: string): HsdsObject[] {
  const owners = [told.link, told.service, told.location, told.organization]
  return owners.map((owner) => objectsIn(owner?.[key])).find((list) => list.length > 0) ?? []
}

/** Opening hours in words, from all schedules of the narrowest owner. */
export function hoursOf(told: Told, ledger: Ledger, { words }: HsdsReading): string | undefined {
  const lines = narrowest(told, 'schedules').map((object) => {
    const row = rowOf('schedule', object)
    const days = hsdsDays.filter((day) => dayNames(row.byday).includes(day))
    const monthDays = row.bymonthday?.split(',').map((day) => day.trim()) ?? []
    const [opens, closes] = [clock(row.opens_at), clock(row.closes_at)]
    const isPlain = days.length === 0 && monthDays.length === 0 && !opens && !closes
    for (const field of ['byday', 'bymonthday', 'opens_at', 'closes_at'])
      ledger.mark(object, field, changed('hoursInWords'))
    ledger.mark(object, 'description', isPlain && !row.notes ? taken : changed('joined'))
    ledger.mark(object, 'notes', changed('joined'))
    const timed = isPlain ? undefined : words.hours({ days, monthDays, opens, closes })
    return [timed, row.description, row.notes].filter((one) => one !== undefined).join('. ')
  })
  return joined(lines, '\n')
}

function dayNames(byday: string | undefined): HsdsDay[] {
  return (byday?.toUpperCase().match(/MO|TU|WE|TH|FR|SA|SU/g) ?? []) as HsdsDay[]
}

/** "08.00" of "08:00", "8:00:00" or "08:00:00+07:00". */
function clock(time: string | undefined): string | null {
  const match = /^(\d{1,2})[:.](\d{2})/.exec(time ?? '')
  return match ? `${match[1]?.padStart(2, '0')}.${match[2]}` : null
}

/** Words joined where there are several; undefined where there are none. */
export function joined(parts: readonly (string | undefined)[], by: string): string | undefined {
  const said = [...new Set(parts.filter((part) => part !== undefined && part !== ''))]
  return said.length > 0 ? said.join(by) : undefined
}

/** What a service costs, its fees first and then each option in words. */
export function costOf(told: Told, ledger: Ledger, { words }: HsdsReading): string | undefined {
  if (!told.service) return undefined
  const row = rowOf('service', told.service)
  const options = objectsIn(told.service.cost_options).map((object) => {
    const option = rowOf('cost_option', object)
    for (const field of ['option', 'amount', 'currency', 'amount_description'])
      ledger.mark(object, field, changed('costInWords'))
    return words.cost({
      name: option.option ?? null,
      amount: option.amount ?? null,
      currency: option.currency ?? null,
      note: option.amount_description ?? null,
    })
  })
  const { service } = told
  const fees = firstOf(ledger, [
    { object: service, field: 'fees_description', text: row.fees_description },
    { object: service, field: 'fees', text: row.fees },
  ])
  return joined([fees, ...options], '\n')
}

/** Who may come and what they bring: eligibility, ages, how to apply, documents. */
export function requirementsOf(
  told: Told,
  ledger: Ledger,
  { words }: HsdsReading,
): string | undefined {
  const { service } = told
  if (!service) return undefined
  const row = rowOf('service', service)
  const documents = objectsIn(service.required_documents).map((object) => {
    ledger.mark(object, 'document', changed('joined'))
    const { document } = rowOf('required_document', object)
    return document === undefined ? undefined : words.document(document)
  })
  const hasAges = row.minimum_age !== undefined || row.maximum_age !== undefined
  const ages = hasAges ? words.ages(row.minimum_age ?? null, row.maximum_age ?? null) : undefined
  ledger.mark(service, 'eligibility_description', taken)
  ledger.mark(service, 'minimum_age', changed('ageInWords'))
  ledger.mark(service, 'maximum_age', changed('ageInWords'))
  ledger.mark(service, 'application_process', changed('joined'))
  const parts = [row.eligibility_description, ages, row.application_process, ...documents]
  return joined(parts, '\n')
}

/** The place on the map where it lies in Indonesia; coordinates that were exchanged are put right. */
export function positionIn(
  location: HsdsObject | null,
  ledger: Ledger,
): Pick<ResourceWords, 'lat' | 'lon'> {
  if (!location) return {}
  const { latitude: lat, longitude: lon } = rowOf('location', location)
  const mark = (outcome: Outcome) => {
    ledger.mark(location, 'latitude', outcome)
    ledger.mark(location, 'longitude', outcome)
  }
  if (lat === undefined || lon === undefined) {
    mark(left('positionIncomplete'))
    return {}
  }
  const doubt = positionDoubt({ lat, lon }, null)
  if (doubt?.code === 'outside') {
    mark(left('outsideIndonesia'))
    return {}
  }
  mark(doubt?.code === 'swapped' ? changed('positionSwapped') : taken)
  return doubt?.code === 'swapped' ? doubt.swapped : { lat, lon }
}

/** When the service was last looked at, and by whom. */
export function checkOf(
  service: HsdsObject | null,
  ledger: Ledger,
  { today }: HsdsReading,
): Pick<ResourceWords, 'verifiedDate' | 'verifiedBy'> {
  if (!service) return {}
  const { assured_date: day, assurer_email: by } = rowOf('service', service)
  if (by !== undefined) ledger.mark(service, 'assurer_email', taken)
  const who = by === undefined ? {} : { verifiedBy: by }
  if (day === undefined) return who
  const isPast = isDay(day) && day <= today
  ledger.mark(service, 'assured_date', isPast ? taken : left(isDay(day) ? 'dayAhead' : 'notADay'))
  return isPast ? { verifiedDate: day, ...who } : who
}
