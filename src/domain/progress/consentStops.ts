import type { Day } from '../day'
import { type Change, type GroupFile, type RecordRef, recordOf, withoutStamps } from '../groupFile'
import { isMemberOn } from '../rules/membership'
import type { ConsentPurpose } from './consentStanding'
import { inUse } from './inUse'

/** What can have to stop, be undone or stay when a consent is withdrawn. The sentence for each lives in `texts`. */
export const stopCodes = [
  'futureMeetings',
  'membership',
  'activeGoals',
  'roles',
  'laterSurveys',
  'newRecords',
  'keptRecords',
  'openReferrals',
  'photo',
  'newPhotos',
  'publication',
  'followUp',
] as const
export type StopCode = (typeof stopCodes)[number]

/**
 * One thing that follows from a withdrawal. `count` records are concerned, named by `refs`; 0 where nothing
 * is on record yet and only new work must stop. `byApp`: the app does it with the withdrawal; `byWorker`: the
 * worker must; `kept`: stays, because the law or the retention time asks for it (`years`, null = not set).
 */
export type ConsentStop = {
  code: StopCode
  handling: 'byApp' | 'byWorker' | 'kept'
  count: number
  refs: RecordRef[]
  years?: number | null
}

/** A referral in one of these states is still under way. */
const openReferralStates: readonly string[] = [
  'disiapkan',
  'dikirim',
  'diterima',
  'berjalan',
  'tanpaKabar',
]

const stopsOf: Record<
  ConsentPurpose,
  (group: GroupFile, memberCode: string, day: Day) => ConsentStop[]
> = {
  ikutKelompok: (group, code, day) => [
    ...existing('membership', membership(group, code, day)),
    ...existing('futureMeetings', plannedMeetings(group, code, day)),
    ...existing('activeGoals', activeGoals(group, code)),
    ...existing('roles', rolesHeld(group, code, day)),
    ...existing('laterSurveys', laterSurveys(group, code, day)),
  ],
  pencatatanData: (group) => [
    stop('newRecords', []),
    {
      ...stop('keptRecords', []),
      handling: 'kept',
      years: inUse(group.records.agency)[0]?.retention?.memberFileYears ?? null,
    },
  ],
  berbagiRujukan: (group, code) => [stop('openReferrals', openReferrals(group, code))],
  sosiometri: (group, code, day) => [stop('laterSurveys', laterSurveys(group, code, day))],
  fotoRekaman: (group, code) => [
    ...existing('photo', photo(group, code)).map((one) => ({ ...one, handling: 'byApp' as const })),
    stop('newPhotos', []),
  ],
  publikasiAnonim: () => [stop('publication', [])],
  kontakTindakLanjut: (group, code, day) => [
    stop(
      'followUp',
      plannedMeetings(group, code, day, (stage) => stage === 'tindakLanjut'),
    ),
  ],
}

/**
 * What must stop or be undone when a member withdraws the consent to one purpose on a day, and what stays.
 * What happened before that day is kept as it was. Source: UU 27/2022 art. 40; domain.md 2.5, 5.1.
 */
export function consentStops(
  group: GroupFile,
  memberCode: string,
  purpose: ConsentPurpose,
  day: Day,
): ConsentStop[] {
  return stopsOf[purpose](group, memberCode, day)
}

/**
 * The writes by which the app itself carries out a withdrawal (the photo goes), to be sent together with
 * the consent; empty where only the worker can act.
 */
export function withdrawalChange(
  group: GroupFile,
  memberCode: string,
  purpose: ConsentPurpose,
): Change {
  const member = recordOf(group, 'member', memberCode)
  if (purpose !== 'fotoRekaman' || !member?.photo) return { put: [], remove: [] }
  const record = { ...withoutStamps<'member'>(member), photo: null }
  return { put: [{ kind: 'member', record }], remove: [] }
}

function stop(code: StopCode, refs: RecordRef[]): ConsentStop {
  return { code, handling: 'byWorker', count: refs.length, refs }
}

function existing(code: StopCode, refs: RecordRef[]): ConsentStop[] {
  return refs.length > 0 ? [stop(code, refs)] : []
}

function memberOf(group: GroupFile, code: string) {
  return inUse(group.records.member).find((member) => member.code === code)
}

function membership(group: GroupFile, code: string, day: Day): RecordRef[] {
  const member = memberOf(group, code)
  const isIn = member && ['aktif', 'cuti'].includes(member.status) && isMemberOn(member, day)
  return isIn ? [{ kind: 'member', id: member.id }] : []
}

function photo(group: GroupFile, code: string): RecordRef[] {
  const member = memberOf(group, code)
  return member?.photo ? [{ kind: 'member', id: member.id }] : []
}

function plannedMeetings(
  group: GroupFile,
  code: string,
  day: Day,
  isMeant: (stage: string | null | undefined) => boolean = () => true,
): RecordRef[] {
  const member = memberOf(group, code)
  return inUse(group.records.session)
    .filter(
      ({ status, date, stage }) =>
        status === 'direncanakan' &&
        date >= day &&
        isMeant(stage) &&
        member &&
        isMemberOn(member, date),
    )
    .map(({ id }) => ({ kind: 'session', id }))
}

function activeGoals(group: GroupFile, code: string): RecordRef[] {
  return inUse(group.records.goal)
    .filter(({ memberCode, status }) => memberCode === code && status === 'aktif')
    .map(({ id }) => ({ kind: 'goal', id }))
}

function rolesHeld(group: GroupFile, code: string, day: Day): RecordRef[] {
  return inUse(group.records.organisation)
    .filter(
      ({ validTo, roles }) =>
        (!validTo || validTo > day) && roles?.some(({ memberCode }) => memberCode === code),
    )
    .map(({ id }) => ({ kind: 'organisation', id }))
}

function laterSurveys(group: GroupFile, code: string, day: Day): RecordRef[] {
  return inUse(group.records.sociometricSurvey)
    .filter(
      ({ date, choices }) =>
        date > day &&
        (Object.hasOwn(choices, code) || Object.values(choices).flat().includes(code)),
    )
    .map(({ id }) => ({ kind: 'sociometricSurvey', id }))
}

function openReferrals(group: GroupFile, code: string): RecordRef[] {
  return inUse(group.records.referral)
    .filter(
      ({ memberCode, status, consentPurpose, incidentId }) =>
        memberCode === code &&
        openReferralStates.includes(status) &&
        consentPurpose === 'berbagiRujukan' &&
        !incidentId,
    )
    .map(({ id }) => ({ kind: 'referral', id }))
}
