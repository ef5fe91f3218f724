import type { GroupFile } from '../../groupFile'
import { roundHalfUp } from '../../statistics/rounding'
import { attendanceOf, expectedMarks } from '../attendance'
import { cohesionMeasure } from '../measures'
import { heldSessions } from '../sessions'
import { meanOf, refs, shareOf } from './counting'
import type { EvidenceCount } from './evidenceCount'
import type { EvidenceScope } from './evidenceWindow'
import { returnedChoices } from './latestSurvey'

/** Meetings over which attendance is looked at. Source: domain.md 3.c. */
const LAST_MEETINGS = 3
/** A mean that moved by less than is written of it did not move. */
const WRITTEN_DECIMALS = 1

/**
 * Task c, group spirit: who comes, who sends word, who speaks, how close members feel and whether their
 * choices are returned. Source: seeds/004 task c; domain.md 3.c.
 */
export function groupSpirit(scope: EvidenceScope): EvidenceCount[] {
  return [
    attendanceLastThree(scope),
    cohesion(scope),
    participationSpread(scope),
    absenceWithNotice(scope),
    returnedChoices('reciprocity', scope),
  ]
}

/** Over the last three meetings held up to the end of the window, of earlier windows too; blanks stay out. */
function attendanceLastThree({ group, until }: EvidenceScope): EvidenceCount {
  const last = heldSessions(group)
    .filter(({ date }) => date <= until)
    .slice(-LAST_MEETINGS)
  const ids = new Set(last.map(({ id }) => id))
  const marks = expectedMarks(group).filter(({ session }) => ids.has(session.id))
  const { present, recorded } = attendanceOf(marks)
  const known = last.filter(({ id }) =>
    marks.some(({ session, status }) => session.id === id && status !== null),
  )
  return shareOf('attendanceLastThree', present, recorded, { records: refs('session', known) })
}

/** The mean of the last measurement against that before; a mean that got worse speaks against, wherever it lies. */
function cohesion({ group, until }: EvidenceScope): EvidenceCount {
  const measure = cohesionMeasure(measuredBy(group, until))
  const points = (measure?.points ?? [])
    .filter((point) => point.mean !== null)
    .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
  const [former, last] = [points.at(-2)?.mean ?? null, points.at(-1)]
  const { min, max, higherIsBetter } = measure?.instrument ?? {
    min: 0,
    max: 0,
    higherIsBetter: true,
  }
  const value = last?.mean ?? null
  const upwards = higherIsBetter || value === null ? value : min + max - value
  const count = meanOf(
    'cohesion',
    upwards,
    last?.n ?? 0,
    { min, max },
    {
      records: measure && last ? refs('instrument', [measure.instrument]) : [],
    },
  )
  const change = value === null || former === null ? 0 : written(value) - written(former)
  const isWorse = higherIsBetter ? change < 0 : change > 0
  return { ...count, value, former, voice: isWorse ? 'against' : count.voice }
}

function written(mean: number): number {
  return roundHalfUp(mean, WRITTEN_DECIMALS)
}

/** The group with the answers given by a day; an answer without a day cannot be told to lie before it. */
function measuredBy(group: GroupFile, day: string): GroupFile {
  const administration = group.records.administration.filter(({ date }) => date && date <= day)
  return { ...group, records: { ...group.records, administration } }
}

/** Of the marks of people present whose participation was written; who was silent is named once. */
function participationSpread({ group, period }: EvidenceScope): EvidenceCount {
  const meetings = heldSessions(group, period).filter(({ attendance }) =>
    attendance?.some(({ participation }) => typeof participation === 'number'),
  )
  const marks = meetings.flatMap(({ attendance }) =>
    (attendance ?? []).flatMap(({ memberCode, participation }) =>
      typeof participation === 'number' ? [{ memberCode, participation }] : [],
    ),
  )
  const silent = marks.filter(({ participation }) => participation === 0)
  return shareOf('participationSpread', marks.length - silent.length, marks.length, {
    records: refs('session', meetings),
    lacking: [...new Set(silent.map(({ memberCode }) => memberCode))].sort(),
  })
}

/** Izin and sakit of all absences in the window; who stayed away without a word is named once. */
function absenceWithNotice({ group, period }: EvidenceScope): EvidenceCount {
  const marks = expectedMarks(group, period)
  const { I, S, A } = attendanceOf(marks)
  const noticed = marks.filter(({ status }) => status === 'I' || status === 'S')
  const silent = marks.filter(({ status }) => status === 'A')
  return shareOf('absenceWithNotice', I + S, I + S + A, {
    records: refs('session', [...new Set(noticed.map(({ session }) => session))]),
    lacking: [...new Set(silent.map(({ memberCode }) => memberCode))].sort(),
  })
}
