import type { choosers } from '../catalog/lists'
import type { Session } from '../records/session'

/** Meetings by who chose their activities; `n` of meetings where somebody said. Source: domain.md 2.17 (chosenBy share). */
export type ActivitiesChosen = Record<(typeof choosers)[number], number> & {
  n: number
  notSaid: number
}

/** Who chose the activities of some meetings. */
export function activitiesChosen(sessions: readonly Session[]): ActivitiesChosen {
  const by = (chooser: string | null) =>
    sessions.filter(({ plan }) => (plan?.chosenBy ?? null) === chooser).length
  const notSaid = by(null)
  return {
    pekerjaSosial: by('pekerjaSosial'),
    bersama: by('bersama'),
    kelompok: by('kelompok'),
    n: sessions.length - notSaid,
    notSaid,
  }
}
