import { addDays, type Day, daysBetween } from '../day'
import type { Agency } from '../records/agency'
import type { Worker } from '../records/worker'

/** Days before the end of a permit from which on it is warned of. Source: domain.md 2.1, 2.2. */
export const WARN_DAYS = 90
/** Days after which the number of a crisis contact must be tried again. Source: domain.md 2.1. */
const CONTACT_DAYS = 180

/** A permit that ends soon or has ended; `daysLeft` counts whole days from today to its last day, negative once it is over. */
export type Expiry<What extends string = string> = { what: What; until: Day; daysLeft: number }

/** The permits of a worker that end within 90 days or have ended; a former worker's are nobody's concern. */
export function workerExpiries(
  {
    strValidUntil,
    sippsValidUntil,
    active,
  }: Pick<Worker, 'strValidUntil' | 'sippsValidUntil' | 'active'>,
  today: Day,
): Expiry<'str' | 'sipps'>[] {
  if (active === false) return []
  return [...expiryOf('str', strValidUntil, today), ...expiryOf('sipps', sippsValidUntil, today)]
}

/** The agency's accreditation, where it ends within 90 days or has ended. */
export function accreditationExpiry(
  { accreditation }: Pick<Agency, 'accreditation'>,
  today: Day,
): Expiry<'accreditation'> | null {
  return expiryOf('accreditation', accreditation?.validUntil, today)[0] ?? null
}

/** The last day on which a crisis contact need not be tried again; null where nobody ever tried it. */
export function verifiedUntil(verifiedDate: Day | null | undefined): Day | null {
  return verifiedDate ? addDays(verifiedDate, CONTACT_DAYS) : null
}

/** Whether nobody has tried this crisis contact within the last 180 days; a wrong number costs most when it is needed. */
export function mustBeVerified(verifiedDate: Day | null | undefined, today: Day): boolean {
  return !verifiedDate || daysBetween(verifiedDate, today) > CONTACT_DAYS
}

function expiryOf<What extends string>(
  what: What,
  until: Day | null | undefined,
  today: Day,
): Expiry<What>[] {
  if (!until) return []
  const daysLeft = daysBetween(today, until)
  return daysLeft <= WARN_DAYS ? [{ what, until, daysLeft }] : []
}
