import type { Ledger } from './hsdsLedger'
import { changed, joined, left, rowOf, taken } from './hsdsParts'
import type { HsdsObject } from './hsdsTables'
import { objectsIn } from './hsdsTree'
import type { ResourceWords } from './incoming'

type Address = Pick<
  ResourceWords,
  'address' | 'village' | 'district' | 'regency' | 'province' | 'postalCode'
>

const columns = {
  village: 'address_2',
  district: 'region',
  regency: 'city',
  province: 'state_province',
} as const

/** The address one can go to, else the one for letters; parts of it as an Indonesian address names them. */
export function addressOf(location: HsdsObject | null, ledger: Ledger): Address {
  const all = objectsIn(location?.addresses)
  const object = all.find((one) => one.address_type === 'physical') ?? all[0]
  if (!object) return {}
  const row = rowOf('address', object)
  ledger.mark(object, 'address_1', taken)
  const parts = Object.entries(columns).flatMap(([field, column]) => {
    ledger.mark(object, column, taken)
    return row[column] === undefined ? [] : [[field, row[column]]]
  })
  const isIndonesian = row.country === undefined || /^(id|idn|indonesia)$/i.test(row.country)
  ledger.mark(object, 'country', isIndonesian ? taken : left('otherCountry'))
  return { ...Object.fromEntries(parts), ...streetOf(object, ledger) }
}

/** A postal code of another country has no field of its own: it stands at the end of the address. */
function streetOf(
  object: HsdsObject,
  ledger: Ledger,
): Pick<ResourceWords, 'address' | 'postalCode'> {
  const { address_1: street, postal_code: code } = rowOf('address', object)
  const isOurs = code !== undefined && /^\d{5}$/.test(code)
  ledger.mark(object, 'postal_code', isOurs ? taken : changed('postalCodeInAddress'))
  const address = isOurs ? street : joined([street, code], ', ')
  return { ...(address === undefined ? {} : { address }), ...(isOurs ? { postalCode: code } : {}) }
}

/** What a place offers to people with disabilities, every line of it. */
export function accessibilityOf(location: HsdsObject | null, ledger: Ledger): string | undefined {
  const all = objectsIn(location?.accessibility)
  const lines = all.map((object) => {
    const { description, details } = rowOf('accessibility', object)
    const isAlone = all.length === 1 && details === undefined
    ledger.mark(object, 'description', isAlone ? taken : changed('joined'))
    ledger.mark(object, 'details', changed('joined'))
    return joined([description, details], '. ')
  })
  return joined(lines, '\n')
}
