import type { TaskCode } from '../catalog/tasks'
import type { Phase } from '../progress/phase'
import type { Activity } from '../records/activity'

/**
 * How long an activity takes as a worker plans it: beside other things (20 minutes or less), as one part of a
 * meeting (to 45 minutes), or as its main part (longer).
 */
export const activityLengths = ['singkat', 'sedang', 'panjang'] as const
export type ActivityLength = (typeof activityLengths)[number]

/** Longest activity of the first two lengths, minutes, included. */
export const LONGEST_SHORT = 20
export const LONGEST_MEDIUM = 45

/** What a worker looks for in the library of activities; null where anything will do. */
export type ActivityWish = {
  /** Words that must all occur, each anywhere in name, aim, steps or materials. */
  words: string
  task: TaskCode | null
  phase: Phase | null
  length: ActivityLength | null
}

/** A wish that every activity fulfils. */
export const anyActivity: ActivityWish = { words: '', task: null, phase: null, length: null }

/**
 * The activities that fit a wish. Those that fit `nearPhase` (where the group is now) come first, then those
 * whose name holds every word; otherwise the order stays. Capitals and accents make no difference.
 */
export function findActivities<T extends { activity: Activity }>(
  offered: readonly T[],
  { words, task, phase, length }: ActivityWish,
  nearPhase: Phase | null = null,
): T[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  const holds = (text: string) => wanted.every((word) => text.includes(word))
  const rank = ({ activity }: T) =>
    (nearPhase === null || activity.phases.includes(nearPhase) ? 0 : 2) +
    (holds(folded(activity.name)) ? 0 : 1)
  return offered
    .filter(
      ({ activity }) =>
        (task === null || activity.tasks.includes(task)) &&
        (phase === null || activity.phases.includes(phase)) &&
        (length === null || activityLength(activity) === length) &&
        holds(wordsOf(activity)),
    )
    .toSorted((one, other) => rank(one) - rank(other))
}

/** The length of an activity as a worker plans it. */
export function activityLength({ minutes }: Pick<Activity, 'minutes'>): ActivityLength {
  if (minutes <= LONGEST_SHORT) return 'singkat'
  return minutes <= LONGEST_MEDIUM ? 'sedang' : 'panjang'
}

function wordsOf({ name, aim, steps, materials }: Activity): string {
  return folded([name, aim, ...steps, ...(materials ?? [])].join('\n'))
}

/** As typed by hand: capitals, accents and the form of the letters make no difference. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
