import type { FactCode } from './fact'

/** Where what is missing can be met: a step of the program's design, or a screen of the group. */
export type FactPlace =
  | { screen: 'rancangan'; step: string }
  | { screen: 'anggota' | 'persetujuan' | 'kontrak' | 'tugas' | 'laporan' }

const design = (step: string): FactPlace => ({ screen: 'rancangan', step })
const [needs, purpose, goals, composition, structure, context] = [
  design('kebutuhan'),
  design('maksud'),
  design('tujuan'),
  design('komposisi'),
  design('struktur'),
  design('konteks'),
]

const places: Partial<Record<FactCode, FactPlace>> = {
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

/** The place of a fact; null where there is no screen for it. */
export function factPlace(code: FactCode): FactPlace | null {
  return places[code] ?? null
}
