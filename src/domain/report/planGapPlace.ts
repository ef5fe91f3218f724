import type { Place } from '../progress/gateCriterion'
import type { PlanGap } from './programPlanGaps'

const places: Record<PlanGap, Place | null> = {
  outline: { screen: 'rancangan', step: 'struktur' },
  needs: { screen: 'rancangan', step: 'kebutuhan' },
  legalBases: { screen: 'rancangan', step: 'petugas' },
  purpose: { screen: 'rancangan', step: 'maksud' },
  content: { screen: 'rancangan', step: 'maksud' },
  goals: { screen: 'rancangan', step: 'tujuan' },
  goalScale: { screen: 'rancangan', step: 'tujuan' },
  targets: { screen: 'rancangan', step: 'maksud' },
  criteria: { screen: 'rancangan', step: 'komposisi' },
  contact: { screen: 'rancangan', step: 'kontak' },
  contexts: { screen: 'rancangan', step: 'konteks' },
  factors: { screen: 'rancangan', step: 'konteks' },
  room: { screen: 'rancangan', step: 'struktur' },
  meetings: { screen: 'rancangan', step: 'jadwal' },
  meetingPlans: { screen: 'rancangan', step: 'jadwal' },
  supervisor: { screen: 'rancangan', step: 'petugas' },
  facilities: { screen: 'rancangan', step: 'penilaian' },
  resources: null,
  budget: { screen: 'rancangan', step: 'anggaran' },
  evaluation: { screen: 'rancangan', step: 'penilaian' },
  safety: { screen: 'rancangan', step: 'penilaian' },
  crisisContacts: { screen: 'lembaga' },
  retention: { screen: 'lembaga' },
  contract: { screen: 'kontrak' },
}

/** Where a missing part of the plan is written; null where there is no place for it yet. */
export function planGapPlace(gap: PlanGap): Place | null {
  return places[gap]
}
