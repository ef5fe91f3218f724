import type { Day } from '../day'
import { addDays } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import type { Referral } from '../records/referral'
import type { Resource } from '../records/resource'
import { referralBasis } from '../referrals/basis'
import { isSent, sendingDay } from '../referrals/course'
import { type SharedField, sharedFieldsOf } from '../referrals/sharedFields'
import { reminderDays } from '../referrals/waiting'
import {
  documentOf,
  type Letterhead,
  letterheadOf,
  type ReportDocument,
  type Signers,
  signersOf,
} from './reportDocument'

/** One copy goes to the receiver, one stays in the member's file. */
const COPIES = 2

/** To whom the sheet goes. */
export type Receiver = { name: string; person: string | null; address: string | null }

/**
 * On what the sharing rests, as it may be told to the receiver: of a safety basis nothing but that there is one.
 * `none`: nothing may leave, and nothing of the member stands on the sheet.
 */
export type PrintedBasis =
  | { kind: 'consent'; day: Day; guardianDay: Day | null; form: 'tertulis' | 'terekam' }
  | { kind: 'safety' }
  | { kind: 'none' }

/**
 * The referral sheet with its reply slip (lembar rujukan dan balasan). The one document of the app that may name
 * a member outside the group's own, and only where that field was ticked; codes never stand on it, because name
 * and code together would open the group's reports. Source: domain.md 6.10.
 */
export type ReferralSheet = {
  kind: 'rj'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  id: string
  /** By whom the client is known to the reader of the slip: the day of this sheet and its number. */
  date: Day
  urgency: Referral['urgency']
  receiver: Receiver | null
  fields: SharedField[]
  basis: PrintedBasis
  /** The day by which an answer is asked for: the first on which the worker would ask. */
  replyBy: Day
  signers: Signers
}

/** Which referral, seen on which day. */
export type ReferralSheetWish = { referralId: string; asOf: Day }

/** Builds the sheet from the records; the same records and day always give the same paper. */
export function referralSheet(group: GroupFile, wish: ReferralSheetWish): ReferralSheet {
  const referral = recordOf(group, 'referral', wish.referralId)
  if (!referral) throw new Error(`no referral ${wish.referralId}`)
  const { asOf } = wish
  const basis = printedBasis(group, referral, asOf)
  const number = referral.number?.trim() || null
  const isDraft = number === null || basis.kind === 'none'
  return {
    kind: 'rj',
    letterhead: letterheadOf(group),
    document: {
      ...documentOf(group, undefined, 'R'),
      number: isDraft ? null : number,
      date: referral.date,
      isDraft,
      status: isDraft ? 'draf' : 'disahkan',
      copies: COPIES,
    },
    asOf,
    id: referral.id,
    date: referral.date,
    urgency: referral.urgency,
    receiver: receiverOf(group, referral),
    fields: basis.kind === 'none' ? [] : sharedFieldsOf(group, referral, asOf),
    basis,
    replyBy: addDays(
      isSent(referral) ? sendingDay(referral) : referral.date,
      reminderDays[referral.urgency][0],
    ),
    signers: signersOf(group, undefined),
  }
}

/** Judged on the day of printing: a sheet that is printed anew after a withdrawal tells nothing of the member. */
function printedBasis(group: GroupFile, referral: Referral, asOf: Day): PrintedBasis {
  const basis = referralBasis(group, referral, asOf)
  if (basis.kind !== 'consent') return { kind: basis.kind }
  const { day, guardianDay, form } = basis.consent
  return { kind: 'consent', day, guardianDay, form }
}

/** Written as it is: an address that gave way to codes would not arrive. */
function receiverOf(group: GroupFile, referral: Referral): Receiver | null {
  const resource = recordOf(group, 'resource', referral.resourceId)
  if (!resource) return null
  return {
    name: resource.name,
    person: referral.recipient?.trim() || null,
    address: addressOf(resource),
  }
}

function addressOf({ address, village, district, regency }: Resource): string | null {
  const parts = [address, village, district, regency].filter((part) => part?.trim())
  return parts.length > 0 ? parts.join(', ') : null
}
