import { accreditationExpiry, verifiedUntil, workerExpiries } from '../agency/expiries'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Agency } from '../records/agency'
import { type DueItem, due } from './dueItem'
import { isNear } from './upkeepItems'

/**
 * What runs out at the agency: accreditation, permits of its workers, crisis contacts that nobody tried for
 * 180 days (at once where nobody ever did); told from 90 days before. Source: domain.md 2.1, 2.2.
 */
export function agencyItems({ records }: GroupFile, today: Day): DueItem[] {
  return [
    ...inUse(records.agency).flatMap((agency) => ofAgency(agency, today)),
    ...inUse(records.worker).flatMap((worker) =>
      workerExpiries(worker, today).map(({ what, until }) =>
        due(what, until, { kind: 'worker', id: worker.id }),
      ),
    ),
  ]
}

function ofAgency(agency: Agency, today: Day): DueItem[] {
  const ref = { kind: 'agency', id: agency.id } as const
  const expiry = accreditationExpiry(agency, today)
  const contacts = (agency.crisisContacts ?? []).map(({ verifiedDate }, index) =>
    due('crisisContact', verifiedUntil(verifiedDate) ?? today, ref, { number: index + 1 }),
  )
  return [
    ...(expiry ? [due('accreditation', expiry.until, ref)] : []),
    ...contacts.filter(({ day }) => isNear(day, today)),
  ]
}
