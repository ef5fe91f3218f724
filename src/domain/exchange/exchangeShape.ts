import type { RecordKind } from '../records/kindNames'
import { type KeyOf, keyOfFields, keyOfVersion } from './naturalKeys'

/** Version of the exchange format that this program reads and writes. */
export const EXCHANGE_VERSION = 1

/** Most rows that one collection may bring; more is a damaged or hostile file, not a group. */
export const ROW_LIMIT = 20_000

/** One key of the exchange file and the kind of record that stands behind it. */
export type Section = {
  key: string
  kind: RecordKind
  form: 'single' | 'list'
  isRequired?: boolean
  /** Not written where there is nothing to write. */
  omitsEmpty?: boolean
  /** Reads the id from the row; without it every row brings its own. */
  keyOf?: KeyOf
  /** Whether the same key may come again on another day. */
  mayRepeat?: boolean
  /** Paths of figures that Guyub computes itself: accepted, never kept. `*` is every item of a list. */
  derived?: readonly string[]
}

const versionOfContract = keyOfVersion('KK')

/** The sections of an exchange file, in the order in which they are written and read. */
export const sections: readonly Section[] = [
  { key: 'agency', kind: 'agency', form: 'single', isRequired: true },
  { key: 'workers', kind: 'worker', form: 'list', isRequired: true },
  {
    key: 'program',
    kind: 'program',
    form: 'single',
    isRequired: true,
    derived: ['budget.lines.*.planned', 'budget.totalPlanned', 'budget.totalRealised'],
  },
  {
    key: 'members',
    kind: 'member',
    form: 'list',
    isRequired: true,
    keyOf: ({ code }) => (typeof code === 'string' ? code : null),
    derived: ['ageAtStart'],
  },
  { key: 'consents', kind: 'consent', form: 'list', keyOf: keyOfFields('memberCode', 'purpose') },
  {
    key: 'contractVersions',
    kind: 'contract',
    form: 'list',
    omitsEmpty: true,
    keyOf: versionOfContract,
  },
  { key: 'contract', kind: 'contract', form: 'single', keyOf: versionOfContract },
  { key: 'sessions', kind: 'session', form: 'list' },
  { key: 'goals', kind: 'goal', form: 'list' },
  { key: 'reviewPoints', kind: 'reviewPoint', form: 'list' },
  {
    key: 'taskReviews',
    kind: 'taskReview',
    form: 'list',
    keyOf: keyOfFields('point', 'task'),
    derived: ['afterSession'],
  },
  {
    key: 'principleChecks',
    kind: 'principleCheck',
    form: 'list',
    keyOf: keyOfFields('point', 'principle'),
  },
  { key: 'strengthsReviews', kind: 'strengthsReview', form: 'list', omitsEmpty: true },
  { key: 'decisions', kind: 'decision', form: 'list' },
  { key: 'problems', kind: 'problem', form: 'list', derived: ['daysToResolve'] },
  { key: 'organisation', kind: 'organisation', form: 'list', keyOf: keyOfVersion('ORG') },
  { key: 'sociometry', kind: 'sociometricSurvey', form: 'list', derived: ['computed'] },
  { key: 'resources', kind: 'resource', form: 'list', derived: ['distanceKm'] },
  { key: 'resourceNeeds', kind: 'resourceNeed', form: 'list' },
  { key: 'resourceUses', kind: 'resourceUse', form: 'list' },
  { key: 'referrals', kind: 'referral', form: 'list' },
  { key: 'counsellingCases', kind: 'counsellingCase', form: 'list' },
  { key: 'instruments', kind: 'instrument', form: 'list' },
  {
    key: 'administrations',
    kind: 'administration',
    form: 'list',
    keyOf: keyOfFields('instrumentId', 'memberCode', 'point'),
    mayRepeat: true,
  },
  { key: 'safetyIncidents', kind: 'incident', form: 'list' },
  { key: 'supervision', kind: 'supervision', form: 'list' },
  { key: 'evaluations', kind: 'evaluation', form: 'list' },
  { key: 'reports', kind: 'report', form: 'list' },
  { key: 'phaseChanges', kind: 'phaseChange', form: 'list', omitsEmpty: true },
]

/** Keys beside the sections that an exchange file may have; `catalog` and `expected` are passed over. */
export const knownKeys: readonly string[] = [
  '_meta',
  ...sections.map((section) => section.key),
  'catalog',
  'expected',
]
