import { isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { referralsIn } from '../progress/resources'
import type { ResourceNeed } from '../records/resourceNeed'
import { countsOf } from './peopleServed'

/** How far a need was met by the end of a period. */
export const needStates = ['met', 'partly', 'open'] as const
/** Whether a referral made in the period was answered by its end. */
export const answerStates = ['answered', 'unanswered'] as const

/** Counts of things that concern people, and how many people stand behind each and behind all. */
export type CountsBehind = { counts: number[]; people: number[]; everybody: number }

/** Needs of the group itself by state, those of members, and referrals. Stopped needs, and those met before, are out. */
export type OutsideHelp = {
  groupNeeds: number[]
  memberNeeds: CountsBehind
  referrals: CountsBehind
}

/** What was needed from outside and got in the period. */
export function outsideHelp(group: GroupFile, period: Period): OutsideHelp {
  const needs = inUse(group.records.resourceNeed).filter((need) => isOpenIn(need, period))
  const ofMembers = needs.filter(({ scope }) => scope === 'anggota')
  return {
    groupNeeds: countsOf(
      needStates,
      needs.filter(({ scope }) => scope === 'kelompok'),
      (need) => needStateAt(need, period),
    ),
    memberNeeds: countsBehind(
      needStates,
      ofMembers.map((need) => ({
        kind: needStateAt(need, period),
        people: need.memberCodes ?? [],
      })),
    ),
    referrals: countsBehind(
      answerStates,
      referralsIn(group, period).map(({ feedbackDate, memberCode }) => ({
        kind: feedbackDate && feedbackDate <= period.to ? 'answered' : 'unanswered',
        people: [memberCode],
      })),
    ),
  }
}

function isOpenIn({ status, raisedDate, metDate }: ResourceNeed, period: Period): boolean {
  if (status === 'dihentikan' || (raisedDate && raisedDate > period.to)) return false
  return !(status === 'terpenuhi' && metDate && metDate < period.from)
}

function needStateAt({ status, metDate }: ResourceNeed, period: Period) {
  if (status === 'terpenuhi') {
    const isMetByThen = !metDate || metDate < period.from || isWithin(metDate, period)
    return isMetByThen ? 'met' : 'open'
  }
  return status === 'sebagian' ? 'partly' : 'open'
}

/** Things that name nobody may all be of one person, and that one of those named: at the least so many stand behind. */
function countsBehind<K extends string>(
  kinds: readonly K[],
  things: readonly { kind: K; people: readonly string[] }[],
): CountsBehind {
  const peopleOf = (some: readonly { people: readonly string[] }[]) =>
    Math.max(some.length > 0 ? 1 : 0, new Set(some.flatMap(({ people }) => people)).size)
  return {
    counts: countsOf(kinds, things, ({ kind }) => kind),
    people: kinds.map((kind) => peopleOf(things.filter((thing) => thing.kind === kind))),
    everybody: peopleOf(things),
  }
}
