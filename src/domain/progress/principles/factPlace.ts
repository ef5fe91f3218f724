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
  memberGoalsWritten: { screen: 'tujuan' },
  goalsCareful: { screen: 'tujuan' },
  goalsFeasible: { screen: 'tujuan' },
  goalsFormulatedTogether: { screen: 'tujuan' },
  memberGoalsLinked: { screen: 'tujuan' },
  groupGoalsRated: { screen: 'telaah' },
  memberGoalsRated: { screen: 'telaah' },
  meetingsWithObjectives: design('jadwal'),
  normsWritten: { screen: 'kontrak' },
  contractSigned: { screen: 'kontrak' },
  tasksRated: { screen: 'tugas' },
  reportIssued: { screen: 'laporan' },
  ...placesOf('keputusan', [
    'goalDecisionTaken',
    'decisionsByGroup',
    'decisionsWithCapacity',
    'decisionsHeardAll',
    'dissentRecorded',
    'decisionsExecuted',
    'decisionsReviewed',
    'interventionsJustified',
  ]),
  ...placesOf('organisasi', [
    'organisationCurrent',
    'organisationReviewed',
    'changesAgreed',
    'rolesWithDuties',
    'rolesUnderstood',
    'roleHolders',
    'rolesShared',
    'formReasoned',
  ]),
}

/** Where what a fact lacks can be met, at the first member, goal or decision that lacks it; null where there is no screen for it. */
export function factPlace({ code, lacking }: Fact): Place | null {
  const place = places[code]
  const first = lacking[0]
  if (place?.screen === 'tujuan' && first)
    return { ...place, ...(code === 'memberGoalsWritten' ? { member: first } : { goal: first }) }
  if (place?.screen === 'keputusan' && first) return { ...place, record: first }
  if (place?.screen !== 'anggota' && place?.screen !== 'persetujuan') return place ?? null
  return { ...place, ...(first ? { member: first } : {}) }
}

function placesOf(screen: 'keputusan' | 'organisasi', codes: readonly FactCode[]) {
  return Object.fromEntries(codes.map((code) => [code, { screen }])) as Partial<
    Record<FactCode, Place>
  >
}
