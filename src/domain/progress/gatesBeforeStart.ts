import { taskCodes } from '../catalog/tasks'
import { type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import type { Member } from '../records/member'
import type { Program } from '../records/program'
import { consentStanding } from './consentStanding'
import { designStatus } from './designSteps'
import { type Criterion, criterion, type GateItem, ofEachMember, required } from './gateCriterion'
import { startingMembers } from './gateMembers'
import { pursuedGoals } from './goalProgress'
import { inUse } from './inUse'
import { reviewPoints } from './reviewPoints'
import { taskAttainment } from './taskProgress'

/** Days for which a verified crisis contact may be relied on. Source: domain.md 4.1 f1, 5.1. */
const VERIFIED_DAYS = 180

/** What must be there before the first meeting. Source: domain.md 2.18 no. 1, 5.1 (prakelompok). */
export function criteriaBeforeStart(group: GroupFile, program: Program, asOf: Day): Criterion[] {
  const members = startingMembers(group, asOf)
  return [
    required(formation(group, asOf)),
    required(groupGoal(group)),
    required(limitsPlanned(group)),
    required(criterion('hasMembers', { screen: 'anggota' }, [], members.length > 0)),
    required(consents(group, members, asOf)),
    memberCount(program, members.length),
    riskScreening(members, asOf),
    planSigned(group, asOf),
    roomChecked(program, asOf),
    crisisContacts(group, asOf),
    baseline(group, asOf),
  ]
}

function formation(group: GroupFile, asOf: Day): Criterion {
  const items = designStatus(group, asOf).flatMap(({ step, missing }) =>
    missing
      .filter(({ isRequired, code }) => isRequired && code !== 'groupGoal')
      .map(
        (one): GateItem => ({
          kind: 'missing',
          step,
          missing: one,
          place: { screen: 'rancangan', step },
        }),
      ),
  )
  return criterion('formation', { screen: 'rancangan', step: 'kebutuhan' }, items)
}

function groupGoal(group: GroupFile): Criterion {
  const hasGoal = pursuedGoals(group).some(({ level }) => level === 'kelompok')
  return criterion('groupGoal', { screen: 'rancangan', step: 'tujuan' }, [], hasGoal)
}

function limitsPlanned(group: GroupFile): Criterion {
  const isPlanned = inUse(group.records.contract).some(
    (one) => one.limitsPlannedDate || one.confidentialityLimitsExplainedDate,
  )
  return criterion('limitsPlanned', { screen: 'kontrak' }, [], isPlanned)
}

function consents(group: GroupFile, members: readonly Member[], asOf: Day): Criterion {
  const items = members.flatMap(({ code }): GateItem[] => {
    const { isGiven, reasons } = consentStanding(group, code, 'ikutKelompok', asOf)
    if (isGiven) return []
    const place = { screen: 'persetujuan', member: code } as const
    return [{ kind: 'member', memberCode: code, reasons, place }]
  })
  const place = { screen: 'persetujuan' } as const
  return members.length > 0
    ? criterion('consents', place, items)
    : ofEachMember('consents', place, [], [])
}

/** Without limits in the plan nobody can say whether the group has its size. */
function memberCount(program: Program, count: number): Criterion {
  const { min, max } = program.formation?.composition ?? {}
  if (!min || !max)
    return criterion('memberCount', { screen: 'rancangan', step: 'komposisi' }, [], false)
  const place = { screen: 'anggota' } as const
  const isWithin = count >= min && count <= max
  return criterion(
    'memberCount',
    place,
    isWithin ? [] : [{ kind: 'count', count, min, max, place }],
  )
}

function riskScreening(members: readonly Member[], asOf: Day): Criterion {
  const unscreened = members.filter(
    ({ riskScreenedDate, riskFlags }) =>
      !(riskScreenedDate && riskScreenedDate <= asOf) && !riskFlags?.length,
  )
  return ofEachMember(
    'riskScreening',
    { screen: 'anggota' },
    members.map(({ code }) => code),
    unscreened.map(({ code }) => code),
    (member) => ({ screen: 'anggota', member }),
  )
}

function planSigned(group: GroupFile, asOf: Day): Criterion {
  const isSigned = inUse(group.records.report).some(
    ({ kind, status, number, date }) =>
      kind === 'rencanaProgram' &&
      date <= asOf &&
      status !== 'dibatalkan' &&
      (status === 'disahkan' || Boolean(number?.trim())),
  )
  return criterion('planSigned', { screen: 'laporan', document: 'rp' }, [], isSigned)
}

function roomChecked(program: Program, asOf: Day): Criterion {
  const { roomIsPrivate, roomCheckedDate } = program.formation?.structure ?? {}
  const isChecked = roomIsPrivate === true && Boolean(roomCheckedDate && roomCheckedDate <= asOf)
  return criterion('roomChecked', { screen: 'rancangan', step: 'struktur' }, [], isChecked)
}

function crisisContacts(group: GroupFile, asOf: Day): Criterion {
  const place = { screen: 'lembaga' } as const
  const contacts = inUse(group.records.agency)[0]?.crisisContacts ?? []
  const items = contacts
    .filter(
      ({ verifiedDate }) =>
        !verifiedDate || verifiedDate > asOf || daysBetween(verifiedDate, asOf) > VERIFIED_DAYS,
    )
    .map(({ name }): GateItem => ({ kind: 'contact', name, place }))
  return criterion('crisisContacts', place, items, contacts.length > 0 && items.length === 0)
}

/** All eight tasks judged before the first meeting: what is not measured then can never be measured again. */
function baseline(group: GroupFile, asOf: Day): Criterion {
  const place = { screen: 'tugas' } as const
  const point = reviewPoints(group).find(({ afterSession, date }) => {
    return afterSession === 0 && date <= asOf
  })
  if (!point) return criterion('baseline', place, [], false)
  const attainment = taskAttainment(group, point.id)
  const items = taskCodes
    .filter((task) => attainment[task] === null)
    .map((task): GateItem => ({ kind: 'task', task, attainment: null, place }))
  return criterion('baseline', place, items)
}
