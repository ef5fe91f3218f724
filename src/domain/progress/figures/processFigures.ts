import type { Period } from '../../day'
import type { MemberProcess } from '../../evaluation/memberProcess'
import { type ProcessEvaluation, processEvaluation } from '../../evaluation/processEvaluation'
import type { GroupFile } from '../../groupFile'
import { percent, roundHalfUp } from '../../statistics/rounding'
import { attendanceFigures } from './attendanceFigures'

/** The process of a period, or of the whole program, as rounded figures with their n; meetings by number, members by code. */
export function processFigures(group: GroupFile, period?: Period) {
  const process = processEvaluation(group, period)
  const { dosage, attendance, members, retention, recording, supervision } = process
  return {
    dosage: {
      held: dosage.held,
      planned: dosage.planned,
      pct: percent(dosage.share),
      notHeld: dosage.notHeld.map(({ number, status }) => ({ session: number, status })),
    },
    attendance: {
      ...attendanceFigures(attendance.overall),
      meanOfMemberPct: percent(attendance.meanOfMemberRates),
      ratedMembers: attendance.ratedMembers,
      averagePresent: mean(attendance.averagePresent),
      recordedSessions: attendance.recordedMeetings,
    },
    members: Object.fromEntries(members.map((member) => [member.code, memberFigures(member)])),
    retention: retention.map(({ meeting, members: there, admitted, share, joined, left }) => ({
      ...{ session: meeting.number, members: there, admitted, pct: percent(share), joined },
      left: left.map(({ code }) => code),
    })),
    ...conductFigures(process),
    recording: {
      ...{ known: recording.known, late: recording.late, medianDays: recording.medianDays },
      longestDays: recording.longestDays,
      delayDaysBySession: recording.byMeeting.map(({ delayDays }) => delayDays),
    },
    supervision: {
      n: supervision.days.length,
      longestGapDays: supervision.longestGap?.days ?? null,
    },
    concerns: process.concerns,
  }
}

function memberFigures(member: MemberProcess) {
  const { attendance, minutes, dose, absencesAtEnd, participation, completion } = member
  return {
    ...attendanceFigures(attendance),
    minutes,
    dosePct: percent(dose),
    absencesAtEnd,
    participation: { ...participation, mean: mean(participation.mean) },
    completion,
    joinedLate: member.joinedLate,
    left: member.left,
    marks: member.cells.map(({ mark }) => mark),
  }
}

function conductFigures(process: ProcessEvaluation) {
  const { participation, agenda, immediate, asas, principles, activities, decisions } = process
  const rated = (one: { n: number; mean: number | null }) => ({ n: one.n, mean: mean(one.mean) })
  const { understanding, comfort, action } = immediate.over
  return {
    participation: {
      ...rated(participation),
      zeros: participation.zeros,
      counts: participation.counts,
      notWritten: participation.notWritten,
      bySession: participation.byMeeting.map((one) => ({
        session: one.meeting.number,
        ...rated(one),
      })),
    },
    agenda,
    laiseg: {
      ...{ understanding: rated(understanding), comfort: rated(comfort), action: rated(action) },
      bySession: immediate.byMeeting.map(({ meeting, ...slips }) => ({
        session: meeting.number,
        ...slips,
      })),
    },
    asas: {
      ...rated(asas.all),
      halves: asas.halves,
      bySession: asas.byMeeting.map((one) => ({ session: one.meeting.number, ...rated(one) })),
      byAsas: Object.fromEntries(
        asas.byAsas.map(({ asas: key, all, first, last }) => [
          key,
          { ...rated(all), first: rated(first), last: rated(last) },
        ]),
      ),
      low: asas.low.map(({ asas: key, meeting, value }) => ({
        asas: key,
        session: meeting.number,
        value,
      })),
    },
    principles: Object.fromEntries(
      principles.map(({ point, all }) => [point, { pct: percent(all.score), n: all.n }]),
    ),
    activitiesChosenBy: activities,
    decisions,
  }
}

function mean(value: number | null): number | null {
  return roundHalfUp(value, 2)
}
