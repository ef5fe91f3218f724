import type { Day } from '../day'
import { isVerified } from '../progress/resources'
import type { Referral } from '../records/referral'
import type { Resource } from '../records/resource'
import type { ResourceNeed } from '../records/resourceNeed'
import { isAwaited } from '../referrals/waiting'
import { isOpenNeed } from './needOrder'
import type { NeedTies } from './needTies'

/**
 * What is missing next on the way from a need to its being met. `id` names the resource or referral with
 * which it is done. Source: domain.md 3.g, g1 to g4; seeds/004 task g.
 */
export type NeedStep =
  | {
      code:
        | 'findResource'
        | 'findOrTie'
        | 'findOther'
        | 'useOrRefer'
        | 'updateStatus'
        | 'goOn'
        | 'tellMetDay'
        | 'tellHowMet'
    }
  | {
      code: 'verifyResource' | 'sendReferral' | 'askReferral' | 'awaitReferral'
      id: string
    }

/** The next step of a need on a day; null where nothing is missing. */
export function nextStepOfNeed(need: ResourceNeed, ties: NeedTies, today: Day): NeedStep | null {
  if (isOpenNeed(need))
    return referralStep(ties, today) ?? resourceStep(ties, today) ?? statusStep(need)
  if (need.status === 'dihentikan') return null
  if (!need.metDate) return { code: 'tellMetDay' }
  return isUntouched(ties) ? { code: 'tellHowMet' } : null
}

/** Whether nothing was found, used or referred for the need. */
export function isUntouched({ resources, uses, referrals }: NeedTies): boolean {
  return resources.length + uses.length + referrals.length === 0
}

function referralStep(ties: NeedTies, today: Day): NeedStep | null {
  const waiting = ties.referrals.filter((referral) => !hasLedToUse(referral, ties))
  const prepared = waiting.find(({ status }) => status === 'disiapkan')
  if (prepared) return { code: 'sendReferral', id: prepared.id }
  const awaited = waiting.find((referral) => isAwaited(referral, today))
  if (!awaited) return null
  const code = awaited.status === 'tanpaKabar' ? 'askReferral' : 'awaitReferral'
  return { code, id: awaited.id }
}

/** Who has begun to use the resource need not wait for its letter. */
function hasLedToUse({ id, resourceId, date }: Referral, { uses }: NeedTies): boolean {
  return uses.some(
    (use) => use.referralId === id || (use.resourceId === resourceId && use.date >= date),
  )
}

function resourceStep(ties: NeedTies, today: Day): NeedStep | null {
  if (isUntouched(ties)) return { code: ties.loose.length > 0 ? 'findOrTie' : 'findResource' }
  if (ties.uses.length > 0 || ties.referrals.some(({ status }) => status === 'selesai')) return null
  const usable = ties.resources.filter((resource) => isUsable(resource, ties))
  const [first] = usable
  if (!first) return { code: 'findOther' }
  return usable.some((resource) => isVerified(resource, today))
    ? { code: 'useOrRefer' }
    : { code: 'verifyResource', id: first.id }
}

/** Whether a resource can still be turned to: it takes people in, and has not just turned this need away. */
function isUsable({ id, status }: Resource, { referrals }: NeedTies): boolean {
  const last = referrals.find(({ resourceId }) => resourceId === id)
  return status === 'aktif' && last?.status !== 'ditolak' && last?.status !== 'dihentikan'
}

function statusStep({ status }: ResourceNeed): NeedStep {
  return { code: status === 'belum' ? 'updateStatus' : 'goOn' }
}
