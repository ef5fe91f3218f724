import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { firstDayAt, pointsOf, sheetsOf } from '../measuring/measureSheets'
import { scoreOf, subscoresOf } from '../measuring/scoreOf'
import { asasMeanOf } from '../progress/asas'
import { admittedMembers, attendanceBySession } from '../progress/attendance'
import { datedRatings } from '../progress/goalProgress'
import { heldSessions } from '../progress/sessions'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import type { Session } from '../records/session'
import { isMemberOn } from '../rules/membership'
import { mean } from '../statistics/mean'
import { inOrderOfDay, meetingDay } from './pointOrder'
import { instrumentOf, scoredPeople, scoredPoints } from './seriesPeople'
import type { SeriesSource } from './seriesSource'

/** Baseline (A: before the program) or intervention (B: while it ran). Source: evaluation.md 4.5. */
export type SeriesPhase = 'A' | 'B'

/**
 * One point before phases are dealt: `id` is its own within the series and how the boundary of phases is called; `value`
 * null = nothing was measured there; `n` what a mean was taken over (sheets, slips, marks, asas), null for a value of
 * one member. `recorded` is the phase that was written down with the sheet.
 */
export type RawPoint = {
  id: string
  day: Day | null
  value: number | null
  n: number | null
  recorded: SeriesPhase | null
}

/** Longest id of a point, so that an address and a request can hold it. */
const LONGEST_ID = 70

/** The points of a series in order of day. A mean is taken over those who were scored at every point up to `until` (null = ever). */
export function pointsOfSource(
  group: GroupFile,
  source: SeriesSource,
  until: Day | null = null,
): RawPoint[] {
  switch (source.kind) {
    case 'score':
    case 'subscale':
      return sheetPoints(group, source)
    case 'instrumentMean':
      return meanPoints(group, source, until)
    case 'goal':
      return goalPoints(group, source)
    case 'participation':
      return participationPoints(group, source.memberCode)
    case 'attendance':
      return attendanceBySession(group).map(({ session, attendance: { rate, recorded } }) =>
        meetingPoint(session, rate === null ? null : 100 * rate, recorded),
      )
    case 'asas':
      return heldSessions(group).map((session) => {
        const observed = asasMeanOf(session)
        return meetingPoint(session, observed.mean, observed.n)
      })
    case 'understanding':
    case 'comfort':
    case 'action': {
      const { kind } = source
      return heldSessions(group).map((session) =>
        meetingPoint(session, session.laiseg?.[kind] ?? null, session.laiseg?.n ?? 0),
      )
    }
  }
}

function meetingPoint({ id, date }: Session, value: number | null, n: number | null): RawPoint {
  return { id, day: date, value, n, recorded: null }
}

function sheetPoints(group: GroupFile, source: SeriesSource): RawPoint[] {
  const instrument = instrumentOf(group, source)
  if (!instrument) return []
  const all = sheetsOf(group, instrument)
  const mine = all.filter(({ memberCode }) => memberCode === source.memberCode)
  const own = pointsOf(mine, instrument).flatMap((point) =>
    mine
      .filter((sheet) => sheet.point === point)
      .map((sheet) => {
        const day = sheet.date ?? meetingDay(group, point)
        // A sheet without a day lies where the others were filled in.
        return { sheet, day, at: day ?? firstDayAt(all, point) }
      }),
  )
  return withOwnIds(
    inOrderOfDay(own, ({ at }) => at).map(({ sheet, day }) => ({
      id: sheet.point,
      day,
      value: scoreIn(sheet, instrument, source),
      n: null,
      recorded: sheet.phase ?? null,
    })),
  )
}

function scoreIn(
  sheet: Administration,
  instrument: Instrument,
  { kind, part }: SeriesSource,
): number | null {
  if (kind === 'score') return scoreOf(sheet, instrument)
  return subscoresOf(sheet, instrument).find(({ name }) => name === part)?.score ?? null
}

/** Means over the same members at every point; over whoever answered where nobody was scored at all of them. */
function meanPoints(group: GroupFile, source: SeriesSource, until: Day | null): RawPoint[] {
  const instrument = instrumentOf(group, source)
  if (!instrument) return []
  const known = scoredPeople(scoredPoints(group, instrument, until)).counted
  const isCounted = (code: string) => known.length === 0 || known.includes(code)
  return withOwnIds(
    scoredPoints(group, instrument).map(({ point, day, sheets, scores }) => {
      const counted = [...scores].flatMap(([code, score]) => (isCounted(code) ? score : []))
      const phases = new Set(
        sheets.flatMap(({ memberCode, phase }) => (isCounted(memberCode) ? (phase ?? []) : [])),
      )
      const [phase = null] = phases
      return {
        id: point,
        day,
        value: mean(counted),
        n: counted.length,
        // Sheets of one point that tell different phases tell none for the group.
        recorded: phases.size === 1 ? phase : null,
      }
    }),
  )
}

function goalPoints(group: GroupFile, { recordId }: SeriesSource): RawPoint[] {
  const goal = recordOf(group, 'goal', recordId ?? '')
  if (!goal) return []
  return withOwnIds(
    datedRatings(group, goal).map(({ point, day, level }) => ({
      id: point,
      day,
      value: level,
      n: null,
      recorded: null,
    })),
  )
}

/** Every meeting at which the member was expected; who was not there, or was not judged, has no value. */
function participationPoints(group: GroupFile, memberCode: string | null): RawPoint[] {
  const member = admittedMembers(group).find(({ code }) => code === memberCode)
  if (!member) return []
  return heldSessions(group)
    .filter(({ date }) => isMemberOn(member, date))
    .map((session) => {
      const row = session.attendance?.find((one) => one.memberCode === memberCode)
      return meetingPoint(session, row?.participation ?? null, null)
    })
}

/** A point that comes again has its turn behind it: pra, pra.2. */
function withOwnIds(points: readonly RawPoint[]): RawPoint[] {
  const taken = new Set<string>()
  return points.map((point) => {
    const base = point.id.slice(0, LONGEST_ID)
    let id = base
    for (let turn = 2; taken.has(id); turn += 1) id = `${base}.${turn}`
    taken.add(id)
    return { ...point, id }
  })
}
