import type { Referral } from '../records/referral'
import type { ResourceNeed } from '../records/resourceNeed'
import type { ResourceUse } from '../records/resourceUse'
import { isOpenNeed } from './needOrder'
import type { NeedTies } from './needTies'

/** What happened for a need that its status does not tell yet. */
export type NeedSign =
  | { kind: 'resourceUse'; record: ResourceUse }
  | { kind: 'referral'; record: Referral }

/**
 * The latest use or finished referral that an open need does not tell of: any where the need still counts as
 * not begun, else one that was written after the need was last looked at. Null where the status says it all.
 * It asks for a judgement and never makes one: whether a need is met the worker and the members know.
 */
export function statusBehind(need: ResourceNeed, { uses, referrals }: NeedTies): NeedSign | null {
  if (!isOpenNeed(need)) return null
  const isNews = (instant: string) =>
    need.status === 'belum' || Date.parse(instant) > Date.parse(need.updatedAt)
  const use = uses.find(({ createdAt }) => isNews(createdAt))
  if (use) return { kind: 'resourceUse', record: use }
  const referral = referrals.find(
    ({ status, updatedAt }) => status === 'selesai' && isNews(updatedAt),
  )
  return referral ? { kind: 'referral', record: referral } : null
}
