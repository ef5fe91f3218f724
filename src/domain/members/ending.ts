import { type Change, type GroupFile, recordOf, withoutStamps } from '../groupFile'
import type { ConsentPurpose } from '../progress/consentStanding'
import { inUse } from '../progress/inUse'
import type { Consent } from '../records/consent'
import type { Goal } from '../records/goal'
import type { AnyDraft, DraftOf } from '../records/kinds'
import type { Member } from '../records/member'
import { staysOf } from './stays'

/** How a stay can end; beginning again is always possible. Source: domain.md 2.4. */
export const endingStatuses = ['selesai', 'mengundurkanDiri', 'dirujuk', 'dikeluarkan'] as const

/** What is decided when one member's stay ends. Source: domain.md 5.1. */
export type Ending = Pick<Member, 'status' | 'exitDate' | 'exitReason' | 'ending'>

/** The member as he or she stands after the end of the stay; earlier stays and their reasons remain. */
export function endedMember(member: Member, ending: Ending): DraftOf<'member'> {
  const { exitDate, exitReason } = ending
  const spells = member.spells?.length
    ? staysOf(member).with(-1, {
        from: staysOf(member).at(-1)?.from ?? member.joinDate,
        to: exitDate ?? null,
        reason: exitReason ?? null,
      })
    : member.spells
  return { ...withoutStamps<'member'>(member), ...ending, spells }
}

/** Goals of the member that are still pursued. */
export function goalsInPursuit(group: GroupFile, memberCode: string): Goal[] {
  return inUse(group.records.goal).filter(
    (goal) => goal.memberCode === memberCode && goal.status === 'aktif',
  )
}

/** Consents of the member that stand as given and could be withdrawn. */
export function consentsToWithdraw(group: GroupFile, memberCode: string): Consent[] {
  return inUse(group.records.consent).filter(
    (consent) => consent.memberCode === memberCode && consent.status === 'setuju',
  )
}

/** Beside the member: goals that stop, and consents that are withdrawn, with the words for both. */
export type AlongWithEnding = {
  stoppedGoals: readonly string[]
  withdrawn: readonly ConsentPurpose[]
  withdrawnHow: string
}

/**
 * The end of one member's stay as one change: the member, the goals that stop with the reason of leaving,
 * and the consents withdrawn that day. A withdrawn consent to photos takes the photo away.
 */
export function endStay(
  group: GroupFile,
  member: DraftOf<'member'>,
  { stoppedGoals, withdrawn, withdrawnHow }: AlongWithEnding,
): Change {
  const isPhotoGone = withdrawn.includes('fotoRekaman')
  return {
    put: [
      { kind: 'member', record: isPhotoGone ? { ...member, photo: null } : member },
      ...stoppedGoals.flatMap((id): AnyDraft[] => {
        const goal = recordOf(group, 'goal', id)
        if (!goal) return []
        const record = { ...withoutStamps<'goal'>(goal), statusReason: member.exitReason ?? null }
        return [{ kind: 'goal', record: { ...record, status: 'dihentikan' } }]
      }),
      ...consentsToWithdraw(group, member.code)
        .filter(({ purpose }) => withdrawn.includes(purpose))
        .map((consent): AnyDraft => {
          const record = { ...withoutStamps<'consent'>(consent), withdrawnHow }
          return {
            kind: 'consent',
            record: { ...record, status: 'ditarik', withdrawnDate: member.exitDate ?? null },
          }
        }),
    ],
    remove: [],
  }
}
