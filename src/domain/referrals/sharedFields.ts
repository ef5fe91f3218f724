import { ageOn, type Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import type { Member } from '../records/member'
import type { Referral } from '../records/referral'
import type { NameMask } from '../report/maskNames'
import { clientMask } from './clientMask'

/**
 * What a referral usually may tell of a member, in the order of the sheet. A referral keeps these very words
 * as `sharedFields`; other words are fields of the worker's own. NIK is not among them: no receiver needs it
 * to answer. Source: domain.md 2.14, 6.10.
 */
export const sharedFieldNames = [
  'nama',
  'jenis kelamin',
  'umur',
  'tanggal lahir',
  'alamat',
  'kontak anggota',
  'kontak wali',
  'kebutuhan khusus',
  'alasan rujukan',
  'kebutuhan',
  'layanan yang sudah diberikan',
  'hal keselamatan',
  'dokumen terlampir',
] as const
export type SharedFieldName = (typeof sharedFieldNames)[number]

/** What is ticked where nobody has chosen yet: the least with which a receiver can begin. */
export const usualSharedFields: readonly SharedFieldName[] = [
  'nama',
  'umur',
  'kontak wali',
  'alasan rujukan',
  'kebutuhan',
]

/** What stands behind a field in the records; null where nothing was written there. */
export type SharedValue =
  | { kind: 'text'; text: string }
  | { kind: 'lines'; lines: string[] }
  | { kind: 'years'; years: number }
  | { kind: 'day'; day: Day }
  | { kind: 'sex'; sex: Member['sex'] }
  | { kind: 'contact'; name: string; relation: string | null; phone: string | null }
  | null

/** One field of a referral with its value; one of the worker's own may say its value itself: "golongan darah: O". */
export type SharedField = { name: string; isOwn: boolean; value: SharedValue }

/** Whether a field is one of the usual ones. */
export function isUsualField(name: string): name is SharedFieldName {
  return sharedFieldNames.some((one) => one === name)
}

/** The ticked fields with their values on a day, in the order of the sheet, those of the worker's own last. Nothing else may leave. */
export function sharedFieldsOf(group: GroupFile, referral: Referral, asOf: Day): SharedField[] {
  const mask = clientMask(group, referral.memberCode)
  const ticked = new Set((referral.sharedFields ?? []).map((name) => name.trim()))
  const usual = sharedFieldNames
    .filter((name) => ticked.has(name))
    .map((name) => ({
      name,
      isOwn: false,
      value: sharedValue(group, referral, name, { asOf, mask }),
    }))
  const own = [...ticked].filter((name) => name !== '' && !isUsualField(name))
  return [...usual, ...own.map((name) => ownField(name, mask))]
}

/** The day on which a value is told, and the mask through which free words go. */
export type ValueScope = { asOf: Day; mask: NameMask }

/** What the records say to one usual field; free words speak of the client and others without names or codes. */
export function sharedValue(
  group: GroupFile,
  referral: Pick<
    Referral,
    'memberCode' | 'needId' | 'reason' | 'servicesGiven' | 'safetyNotes' | 'attachments'
  >,
  name: SharedFieldName,
  { asOf, mask }: ValueScope,
): SharedValue {
  const member = recordOf(group, 'member', referral.memberCode)
  const said = (words: string | null | undefined) => textValue(words, mask)
  switch (name) {
    case 'alasan rujukan':
      return said(referral.reason)
    case 'kebutuhan':
      return said(recordOf(group, 'resourceNeed', referral.needId ?? '')?.need)
    case 'layanan yang sudah diberikan':
      return said(referral.servicesGiven)
    case 'hal keselamatan':
      return said(referral.safetyNotes)
    case 'dokumen terlampir': {
      const lines = (referral.attachments ?? []).map(mask)
      return lines.length > 0 ? { kind: 'lines', lines } : null
    }
    case 'kebutuhan khusus':
      return said(member?.disabilityNeeds)
    default:
      return member ? identityValue(member, name, asOf) : null
  }
}

function identityValue(member: Member, name: SharedFieldName, asOf: Day): SharedValue {
  const { guardian } = member
  switch (name) {
    case 'nama':
      return { kind: 'text', text: member.fullName }
    case 'jenis kelamin':
      return { kind: 'sex', sex: member.sex }
    case 'umur':
      return { kind: 'years', years: ageOn(member.birthDate, asOf) }
    case 'tanggal lahir':
      return { kind: 'day', day: member.birthDate }
    case 'alamat':
      return textValue(member.address, (text) => text)
    case 'kontak anggota':
      return textValue(member.phone, (text) => text)
    case 'kontak wali':
      return guardian
        ? {
            kind: 'contact',
            name: guardian.name,
            relation: guardian.relation ?? null,
            phone: guardian.phone ?? null,
          }
        : null
    default:
      return null
  }
}

function ownField(words: string, mask: NameMask): SharedField {
  const [name = '', ...rest] = mask(words).split(':')
  const value = rest.join(':').trim()
  return { name: name.trim(), isOwn: true, value: value ? { kind: 'text', text: value } : null }
}

function textValue(words: string | null | undefined, mask: (text: string) => string): SharedValue {
  return words && /\S/u.test(words) ? { kind: 'text', text: mask(words) } : null
}
