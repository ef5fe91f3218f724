import type { DesignStep } from '../designSteps'
import type { Place } from '../gateCriterion'
import type { Fact, FactCode } from './fact'

const design = (step: DesignStep): Place => ({ screen: 'rancangan', step })
const [needs, purpose, goals, composition, structure, context] = [
  design('kebutuhan'),
  design('maksud'),
  design('tujuan'),
  design('komposisi'),
  design('struktur'),
  design('konteks'),
]

const places: Partial<Record<FactCode, Place>> = {
  needsMethod: needs,
  needsDates: needs,
  needsFindings: needs,
  purposeWritten: purpose,
  goalsAligned: goals,
  inclusionCriteria: composition,
  exclusionCriteria: composition,
  compositionReason: composition,
  sizeRange: composition,
  refusalsExplained: composition,
  metBeforeFirst: { screen: 'anggota' },
  consentBeforeFirst: { screen: 'persetujuan' },
  placeNamed: structure,
  timeNamed: structure,
  roomPrivate: structure,
  roomChecked: structure,
  supportingFactors: context,
  hinderingFactors: context,
  groupGoalWritten: goals,
  meetingsWithObjectives: design('jadwal'),
  normsWritten: { screen: 'kontrak' },
  contractSigned: { screen: 'kontrak' },
  tasksRated: { screen: 'tugas' },
  reportIssued: { screen: 'laporan' },
}

/** Where what a fact lacks can be met, at the first member who lacks it; null where there is no screen for it. */
export function factPlace({ code, lacking }: Fact): Place | null {
  const place = places[code]
  if (place?.screen !== 'anggota' && place?.screen !== 'persetujuan') return place ?? null
  return { ...place, ...(lacking[0] ? { member: lacking[0] } : {}) }
}
