import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Goal } from '../records/goal'
import type { Program } from '../records/program'
import { isChildOn } from './consentStanding'
import { pursuedGoals } from './goalProgress'
import { inUse } from './inUse'

/**
 * The steps of designing a program, in their order: from the needs found to the way it will be judged. They
 * follow the eight planning headings of Kurland & Salmon and what an agency adds. Source: domain.md 2.3.
 */
export const designSteps = [
  'kebutuhan',
  'maksud',
  'tujuan',
  'komposisi',
  'struktur',
  'petugas',
  'kontak',
  'konteks',
  'jadwal',
  'anggaran',
  'penilaian',
] as const
export type DesignStep = (typeof designSteps)[number]

/** Everything that a design can still lack. The sentence for each lives in `texts`. */
export const missingCodes = [
  'needsMethod',
  'needsDates',
  'needsRespondents',
  'needsFindings',
  'purpose',
  'content',
  'subtypes',
  'approach',
  'targets',
  'groupGoal',
  'goalIndicator',
  'goalBaseline',
  'goalTargetDate',
  'goalAlignment',
  'candidates',
  'memberLimits',
  'ageLimits',
  'sex',
  'homogeneity',
  'inclusion',
  'exclusion',
  'frequency',
  'weekday',
  'startTime',
  'place',
  'room',
  'roomPrivacy',
  'roomNotPrivate',
  'roomChecked',
  'supervisor',
  'legalBases',
  'contactMethod',
  'contactDates',
  'contacted',
  'guardiansMet',
  'agencyContext',
  'socialContext',
  'situationFactors',
  'meetings',
  'meetingTitle',
  'meetingObjectives',
  'budgetLines',
  'evaluationPlan',
  'safetyPlan',
  'facilities',
] as const
export type MissingCode = (typeof missingCodes)[number]

/** One thing missing; `isRequired` where the group may not begin without it. */
export type Missing = {
  code: MissingCode
  isRequired: boolean
  params?: Record<string, string | number>
}

/** What a step still lacks. `isRequired`: the group may not begin before its required parts are there. */
export type StepStatus = { step: DesignStep; isRequired: boolean; missing: Missing[] }

/**
 * Parts that must be written before a group begins: needs, purpose and content, a goal, composition, structure,
 * contact before the group, and the factors of its situation. Source: domain.md 2.3, 2.18 no. 1.
 */
const requiredCodes: readonly MissingCode[] = [
  'needsMethod',
  'needsDates',
  'needsRespondents',
  'needsFindings',
  'purpose',
  'content',
  'groupGoal',
  'memberLimits',
  'ageLimits',
  'sex',
  'homogeneity',
  'inclusion',
  'frequency',
  'place',
  'room',
  'contactMethod',
  'contactDates',
  'contacted',
  'situationFactors',
]
const requiredSteps: readonly DesignStep[] = [
  'kebutuhan',
  'maksud',
  'tujuan',
  'komposisi',
  'struktur',
  'kontak',
  'konteks',
]

type Lack = Omit<Missing, 'isRequired'>
type Question = (program: Program, group: GroupFile, today: Day) => Lack[]

const questions: Record<DesignStep, Question> = {
  kebutuhan: ({ formation }) => {
    const needs = formation?.needs
    return [
      ...lack('needsMethod', isSaid(needs?.method)),
      ...lack('needsDates', needs?.startDate && needs.endDate),
      ...lack('needsRespondents', needs?.respondents),
      ...lack('needsFindings', hasSaid(needs?.findings)),
    ]
  },
  maksud: ({ formation, groupSubtypes, approach, targetPpks }) => [
    ...lack('purpose', isSaid(formation?.purpose)),
    ...lack('content', isSaid(formation?.content)),
    ...lack('subtypes', groupSubtypes?.length),
    ...lack('approach', isSaid(approach)),
    ...lack('targets', hasSaid(targetPpks)),
  ],
  tujuan: (_program, group) => goalLacks(group),
  komposisi: ({ formation }) => {
    const composition = formation?.composition
    return [
      ...lack('candidates', composition?.candidates),
      ...lack('memberLimits', composition?.min && composition.max),
      ...lack('ageLimits', isNumber(composition?.ageMin) && isNumber(composition?.ageMax)),
      ...lack('sex', isSaid(composition?.sex)),
      ...lack('homogeneity', isSaid(composition?.homogeneity)),
      ...lack('inclusion', hasSaid(composition?.inclusion)),
      ...lack('exclusion', hasSaid(composition?.exclusion)),
    ]
  },
  struktur: structureLacks,
  petugas: ({ supervisorId, legalBases }) => [
    ...lack('supervisor', supervisorId),
    ...lack('legalBases', hasSaid(legalBases)),
  ],
  kontak: ({ formation }, group, today) => {
    const contact = formation?.preGroupContact
    const hasChildren =
      inUse(group.records.member).some((member) => isChildOn(member, today)) ||
      (formation?.composition?.ageMin ?? 18) < 18
    return [
      ...lack('contactMethod', isSaid(contact?.method)),
      ...lack('contactDates', contact?.from && contact.to),
      ...lack('contacted', contact?.contacted),
      ...lack('guardiansMet', !hasChildren || isNumber(contact?.guardiansMet)),
    ]
  },
  konteks: ({ formation }) => [
    ...lack('agencyContext', isDescribed(formation?.agencyContext)),
    ...lack('socialContext', isDescribed(formation?.socialContext)),
    ...lack('situationFactors', formation?.situationFactors?.length),
  ],
  jadwal: (program, group) => meetingLacks(program, group),
  anggaran: ({ budget }) => lack('budgetLines', budget?.lines?.length),
  penilaian: ({ formation }) => [
    ...lack('evaluationPlan', formation?.evaluationPlan?.length),
    ...lack('safetyPlan', isSaid(formation?.safetyPlan)),
    ...lack('facilities', isSaid(formation?.facilities)),
  ],
}

/** Every step of the design with what it still lacks as seen today; empty without a program. Source: domain.md 2.3, 6.2. */
export function designStatus(group: GroupFile, today: Day): StepStatus[] {
  const program = inUse(group.records.program)[0]
  if (!program) return []
  return designSteps.map((step) => ({
    step,
    isRequired: requiredSteps.includes(step),
    missing: questions[step](program, group, today).map((one) => ({
      ...one,
      isRequired: requiredCodes.includes(one.code),
    })),
  }))
}

function structureLacks(program: Program, _group: GroupFile, today: Day): Lack[] {
  const structure = program.formation?.structure
  const checked = structure?.roomCheckedDate
  const isPrivate = structure?.roomIsPrivate ?? null
  return [
    ...lack('frequency', program.frequency),
    ...lack('weekday', program.weekday || program.frequency === 'harian'),
    ...lack('startTime', program.startTime),
    ...lack('place', isSaid(program.place)),
    ...lack('room', isSaid(structure?.room)),
    ...lack('roomPrivacy', isPrivate !== null),
    ...lack('roomNotPrivate', isPrivate !== false),
    ...lack('roomChecked', checked && checked <= today),
  ]
}

/** One whole goal of the group is enough to begin with; else what the most finished one lacks. */
function goalLacks(group: GroupFile): Lack[] {
  const goals = pursuedGoals(group).filter(({ level }) => level === 'kelompok')
  const [closest] = goals
    .map((goal) => lacksOf(goal))
    .sort((one, other) => one.length - other.length)
  return closest ?? [{ code: 'groupGoal' }]
}

function lacksOf(goal: Goal): Lack[] {
  return [
    ...lack('goalIndicator', isSaid(goal.indicator)),
    ...lack('goalBaseline', isSaid(goal.baselineText)),
    ...lack('goalTargetDate', goal.targetDate),
    ...lack('goalAlignment', goal.alignedAgencyGoalId),
  ].map(({ code }) => ({ code, params: { goal: goal.id } }))
}

function meetingLacks(program: Program, group: GroupFile): Lack[] {
  const meetings = inUse(group.records.session)
    .filter(({ status, stage }) => isToBeHeld(status) && stage !== 'tindakLanjut')
    .sort((one, other) => one.number - other.number)
  const count = program.plannedSessions - meetings.length
  return [
    ...(count > 0 ? [{ code: 'meetings' as const, params: { count } }] : []),
    ...meetings.flatMap(({ number, title, plan }): Lack[] =>
      [
        ...lack('meetingTitle', isSaid(title)),
        ...lack('meetingObjectives', hasSaid(plan?.objectives)),
      ].map(({ code }) => ({ code, params: { number } })),
    ),
  ]
}

function isToBeHeld(status: string): boolean {
  return status === 'direncanakan' || status === 'terlaksana'
}

function lack(code: MissingCode, isThere: unknown): Lack[] {
  return isThere ? [] : [{ code }]
}

function isSaid(text: string | null | undefined): boolean {
  return Boolean(text?.trim())
}

function hasSaid(texts: readonly string[] | null | undefined): boolean {
  return Boolean(texts?.some(isSaid))
}

function isNumber(value: number | null | undefined): boolean {
  return typeof value === 'number'
}

function isDescribed(
  context:
    | { support?: string | null | undefined; constraint?: string | null | undefined }
    | null
    | undefined,
): boolean {
  return isSaid(context?.support) || isSaid(context?.constraint)
}
