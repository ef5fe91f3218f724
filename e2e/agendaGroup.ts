import { readFileSync, writeFileSync } from 'node:fs'
import { SAMPLE } from './app'

type Session = Record<string, unknown>
type Sample = Record<string, unknown[]> & {
  program: Record<string, unknown>
  sessions: Session[]
  decisions: Record<string, unknown>[]
}

/** What came of the sample's meetings is left out: the second group has just begun. */
const leftOut = [
  'taskReviews',
  'principleChecks',
  'problems',
  'organisation',
  'sociometry',
  'resourceNeeds',
  'resourceUses',
  'resources',
  'referrals',
  'counsellingCases',
  'administrations',
  'safetyIncidents',
  'supervision',
  'evaluations',
  'reports',
  'goals',
]

export const SECOND_NAME = 'Kelompok Ibu Rintisan'
export const SECOND_CODE = 'KRLB-01'

/** An exchange file of a running group: its 2nd meeting was held yesterday and not written up, the 3rd is in three days. */
export function writeRunningGroup(path: string): void {
  const sample: Sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  for (const kind of [...leftOut, 'expected', 'catalog']) delete sample[kind]
  Object.assign(sample.program, {
    code: SECOND_CODE,
    name: SECOND_NAME,
    status: 'awal',
    startDate: '2026-11-14',
    endDate: '2027-01-30',
    followUpDate: null,
  })
  const [first, second, third, fourth] = sample.sessions
  const held = (session: Session | undefined, date: string) => ({
    ...session,
    date,
    recording: { ...(session?.recording as object), recordedDate: date },
    attendance: [],
    laiseg: null,
    safetyIncidentIds: [],
    resourceIds: [],
  })
  const planned = (session: Session | undefined, date: string) => {
    const { id, number, startTime, endTime, stage } = session ?? {}
    return { id, number, startTime, endTime, stage, date, status: 'direncanakan' }
  }
  sample.sessions = [
    held(first, '2026-11-14'),
    { ...held(second, '2026-11-21'), recording: null },
    planned(third, '2026-11-25'),
    planned(fourth, '2026-12-02'),
  ]
  sample.decisions = sample.decisions.slice(0, 1).map((decision) => ({
    ...decision,
    date: '2026-11-14',
    dueDate: '2026-11-22',
    executedDate: null,
    status: 'direncanakan',
  }))
  writeFileSync(path, JSON.stringify(sample))
}
