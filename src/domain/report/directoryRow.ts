import type { resourceCategories, resourceStatuses } from '../catalog/lists'
import type { Day } from '../day'
import { isVerified } from '../progress/resources'
import type { Resource } from '../records/resource'
import type { NameMask } from './maskNames'
import { maskedText, maskedTexts } from './reportScope'

/**
 * A resource as everybody may read it. `km` is the straight line from the agency; null where either place is unknown.
 * The paper is of class BIASA: the name of a contact person never stands in it, and where the telephone is a
 * person's own, neither it nor the e-mail address does (`isByWorker`: asked of the worker instead).
 */
export type DirectoryRow = {
  number: number
  name: string
  organisation: string | null
  category: (typeof resourceCategories)[number]
  psksType: string | null
  services: string[]
  requirements: string | null
  cost: string | null
  hours: string | null
  accessibility: string | null
  address: string[]
  phone: string | null
  email: string | null
  website: string | null
  isByWorker: boolean
  km: number | null
  place: 'onMap' | 'beyond' | 'unknown'
  verifiedDate: Day | null
  /** Whether somebody looked in the last 180 days. */
  isChecked: boolean
  status: (typeof resourceStatuses)[number]
}

/** What stands in the row of a resource whatever the map shows. */
export function directoryRow(
  resource: Resource,
  number: number,
  { asOf, mask }: { asOf: Day; mask: NameMask },
): Omit<DirectoryRow, 'km' | 'place'> {
  const said = (text: string | null | undefined) => maskedText(text, mask)
  const isByWorker = resource.isPersonalPhone === true
  return {
    number,
    name: mask(resource.name),
    organisation: said(resource.organisation),
    category: resource.category,
    psksType: said(resource.psksType),
    services: maskedTexts(resource.services, mask),
    requirements: said(resource.requirements),
    cost: said(resource.cost),
    hours: said(resource.hours),
    accessibility: said(resource.accessibility),
    address: maskedTexts(addressOf(resource), mask),
    phone: isByWorker ? null : said(resource.phone),
    email: isByWorker ? null : said(resource.email),
    website: said(resource.website),
    isByWorker,
    verifiedDate: resource.verifiedDate ?? null,
    isChecked: isVerified(resource, asOf),
    status: resource.status,
  }
}

function addressOf({ address, village, district, regency }: Resource): string[] {
  return [address, village, district, regency].flatMap((part) => part ?? [])
}
