import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Program } from '../records/program'
import { consentStanding } from './consentStanding'
import {
  type Criterion,
  criterion,
  type GateItem,
  memberItems,
  ofEachMember,
} from './gateCriterion'
import { measured } from './gateMeasure'
import { goalsOf, membersOn, membersThere } from './gateMembers'
import { inUse } from './inUse'
import { phaseStart } from './phaseHistory'
import { reviewPoints } from './reviewPoints'
import { heldSessions, lastSession } from './sessions'

/** A referral in one of these states is no longer under way. */
const settledReferrals: readonly string[] = ['selesai', 'ditolak', 'dihentikan']

/** What the last meetings must leave behind. Source: domain.md 5.1 (akhir). */
export function criteriaOfEnd(group: GroupFile, asOf: Day): Criterion[] {
  const members = membersThere(group, asOf)
  return [
    goalsRated(group, members, asOf),
    measured('finalMeasure', group, members, 'akhir', asOf),
    endingPlans(group, members),
    referralsAssigned(group, asOf),
    feedback(group, asOf),
    finalSociometry(group, asOf),
  ]
}

/** What must be done before the file is closed. Source: domain.md 5.1 (tindak lanjut). */
export function criteriaOfFollowUp(group: GroupFile, program: Program, asOf: Day): Criterion[] {
  return [followUp(group, program, asOf), finalReport(group, asOf), retention(group)]
}

function goalsRated(group: GroupFile, members: readonly string[], asOf: Day): Criterion {
  const last = reviewPoints(group).findLast(({ date }) => date <= asOf)
  const items = goalsOf(group, members)
    .filter(({ ratings }) => !ratings?.some(({ point }) => point === last?.id))
    .map(({ id }): GateItem => ({ kind: 'goal', id, place: { screen: 'tujuan', goal: id } }))
  return criterion('goalsRated', { screen: 'telaah' }, items)
}

function endingPlans(group: GroupFile, members: readonly string[]): Criterion {
  const unplanned = inUse(group.records.member).filter(
    ({ code, ending }) => members.includes(code) && !ending?.nextService?.trim(),
  )
  const missing = unplanned.map(({ code }) => code)
  return ofEachMember('endingPlans', { screen: 'anggota' }, members, missing, (member) => ({
    screen: 'anggota',
    member,
  }))
}

/** A referral is in somebody's hands once the other provider took it over or answered. */
function referralsAssigned(group: GroupFile, asOf: Day): Criterion {
  const isBy = (day: Day | null | undefined) => Boolean(day && day <= asOf)
  const items = inUse(group.records.referral)
    .filter(
      ({ date, status, acceptedDate, feedbackDate }) =>
        date <= asOf &&
        !settledReferrals.includes(status) &&
        !isBy(acceptedDate) &&
        !isBy(feedbackDate),
    )
    .map(({ id }): GateItem => ({ kind: 'referral', id, place: { screen: 'rujukan', record: id } }))
  return criterion('referralsAssigned', null, items)
}

function feedback(group: GroupFile, asOf: Day): Criterion {
  const start = phaseStart(group, 'akhir', asOf)
  const isTold = inUse(group.records.evaluation).some(
    ({ feedbackToGroupDate }) =>
      start && feedbackToGroupDate && feedbackToGroupDate >= start && feedbackToGroupDate <= asOf,
  )
  const hasSlips = (lastSession(group, asOf)?.laiseg?.n ?? 0) > 0
  return criterion('feedback', { screen: 'evaluasi' }, [], isTold || hasSlips)
}

function finalSociometry(group: GroupFile, asOf: Day): Criterion {
  const start = phaseStart(group, 'akhir', asOf)
  const isDone = inUse(group.records.sociometricSurvey).some(
    ({ date, choices }) =>
      start !== null && date >= start && date <= asOf && Object.keys(choices).length > 0,
  )
  return criterion('finalSociometry', null, [], isDone)
}

/** Whoever stayed to the end is asked once more, or the try is written down; one who does not agree to it is left in peace. */
function followUp(group: GroupFile, program: Program, asOf: Day): Criterion {
  const reached = new Set([
    ...inUse(group.records.administration)
      .filter(
        ({ date, point }) =>
          (point === 'tindakLanjut' || (date && date > program.endDate)) && (!date || date <= asOf),
      )
      .map(({ memberCode }) => memberCode),
    ...heldSessions(group)
      .filter(({ stage, date }) => stage === 'tindakLanjut' && date <= asOf)
      .flatMap(({ attendance }) => attendance ?? [])
      .map(({ memberCode }) => memberCode),
  ])
  const missing = membersOn(group, program.endDate).filter(
    (code) =>
      !reached.has(code) && consentStanding(group, code, 'kontakTindakLanjut', asOf).isGiven,
  )
  return criterion(
    'followUp',
    null,
    memberItems(missing, () => null),
  )
}

function finalReport(group: GroupFile, asOf: Day): Criterion {
  const isApproved = inUse(group.records.report).some(
    ({ kind, date, status, number, approvedBy }) =>
      kind === 'laporanAkhir' &&
      date <= asOf &&
      (status === 'disahkan' || (!status && Boolean(number?.trim() && approvedBy))),
  )
  return criterion('finalReport', { screen: 'laporan', document: 'la' }, [], isApproved)
}

function retention(group: GroupFile): Criterion {
  const years = inUse(group.records.agency)[0]?.retention?.memberFileYears
  return criterion('retention', { screen: 'lembaga' }, [], typeof years === 'number')
}
