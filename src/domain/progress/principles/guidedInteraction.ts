import type { QuestionOf } from '../../catalog/principles'
import type { Session } from '../../records/session'
import { hasLabelWord } from '../../wording/labelWords'
import { inUse } from '../inUse'
import { type CheckScope, hasMet, isWritten, meetingNumber, meetingsOf } from './checkScope'
import { every, type Fact, most, single } from './fact'

/** Ratings of the asas penerimaan: 2 berkembang, 3 mantap. Source: domain.md 3, common scale. */
const KEPT = 2
const STEADY = 3
/** Meetings without a word from which a member is looked at. Source: domain.md 4.1 c3. */
const SILENT = 2

/**
 * Principle c, guided interaction: plan, observation and record of the meetings since the last check, and
 * the norms of the contract. Source: seeds/004 principle c; domain.md 4.1 c1-c5.
 */
export function guidedInteraction(scope: CheckScope): Record<QuestionOf<'c'>, Fact[]> {
  const meetings = meetingsOf(scope)
  return {
    c1: [
      every(
        'meetingsWithObjectives',
        meetings,
        ({ plan }) => Boolean(plan?.objectives?.some(isWritten)),
        meetingNumber,
      ),
      every(
        'meetingsWithAgenda',
        meetings,
        ({ plan }) => Boolean(plan?.agenda?.length),
        meetingNumber,
      ),
    ],
    c2: acceptanceFacts(meetings),
    c3: [participationFact(meetings)],
    c4: [
      most(
        'patternObserved',
        meetings,
        ({ recording }) => Boolean(recording?.interactionPattern),
        meetingNumber,
      ),
      most(
        'workerRoleWritten',
        meetings,
        ({ recording }) => isWritten(recording?.workerRole),
        meetingNumber,
      ),
    ],
    c5: hasMet(scope) ? contractFacts(scope) : [],
  }
}

function acceptanceFacts(meetings: readonly Session[]): Fact[] {
  const rated = meetings.flatMap(({ number, asas }) => {
    const value = asas?.penerimaan
    return typeof value === 'number' ? [{ number: String(number), value }] : []
  })
  const written = meetings.filter((session) => notesOf(session).length > 0)
  return [
    every(
      'acceptanceKept',
      rated,
      ({ value }) => value >= KEPT,
      ({ number }) => number,
    ),
    most(
      'acceptanceSteady',
      rated,
      ({ value }) => value >= STEADY,
      ({ number }) => number,
    ),
    ...(written.length > 0
      ? [
          every(
            'notesWithoutLabels',
            written,
            (session) => !notesOf(session).some(hasLabelWord),
            meetingNumber,
          ),
        ]
      : []),
  ]
}

function notesOf({ recording }: Session): string[] {
  const { processSummary, reflection, memberObservations } = recording ?? {}
  return [processSummary, reflection, ...(memberObservations ?? []).map(({ text }) => text)].filter(
    (text): text is string => isWritten(text),
  )
}

/** Members whose participation was noted at least once; silent (0) at two meetings or more is not as it should be. */
function participationFact(meetings: readonly Session[]): Fact {
  const marks = meetings.flatMap(({ attendance }) =>
    (attendance ?? []).filter(({ participation }) => typeof participation === 'number'),
  )
  const codes = [...new Set(marks.map(({ memberCode }) => memberCode))]
  const silent = (code: string) =>
    marks.filter(({ memberCode, participation }) => memberCode === code && participation === 0)
  return every(
    'nobodySilentTwice',
    codes,
    (code) => silent(code).length < SILENT,
    (code) => code,
  )
}

function contractFacts({ group, day }: CheckScope): Fact[] {
  const contracts = inUse(group.records.contract).filter(({ norms }) => norms?.length)
  return [
    single('normsWritten', contracts.length > 0),
    single(
      'contractSigned',
      contracts.some(({ firstSignedDate }) => firstSignedDate && firstSignedDate <= day),
    ),
  ]
}
