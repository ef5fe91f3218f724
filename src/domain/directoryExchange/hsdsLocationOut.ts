import type { Resource } from '../records/resource'
import { filled, madeId, type NamedObject, said } from './hsdsOut'

/** The place of a resource as HSDS 3; null where nothing is known of it. */
export function locationOf(record: Resource): NamedObject | null {
  const address = addressOf(record)
  const hasPosition = typeof record.lat === 'number' && typeof record.lon === 'number'
  const accessibility = filled(record.accessibility)
    ? [{ id: madeId(record, 'accessibility'), description: record.accessibility }]
    : undefined
  if (!address && !hasPosition && !accessibility) return null
  return said({
    id: madeId(record, 'location'),
    location_type: 'physical',
    name: record.name,
    latitude: hasPosition ? record.lat : undefined,
    longitude: hasPosition ? record.lon : undefined,
    addresses: address ? [address] : undefined,
    accessibility,
  })
}

/** The specification demands the parts of an address even where one is not known: it stands there empty. */
function addressOf(record: Resource): NamedObject | null {
  const parts = {
    address_1: record.address ?? '',
    address_2: record.village ?? '',
    city: record.regency ?? '',
    region: record.district ?? '',
    state_province: record.province ?? '',
    postal_code: record.postalCode ?? '',
  }
  if (!Object.values(parts).some(filled)) return null
  return { id: madeId(record, 'address'), ...parts, country: 'ID', address_type: 'physical' }
}
