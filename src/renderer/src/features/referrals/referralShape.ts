import type { DraftOf } from '../../../../domain/records/kinds'
import { SHARING } from '../../../../domain/referrals/basis'
import { isUsualField } from '../../../../domain/referrals/sharedFields'

/** A referral as its form shows it. */
export type TypedReferral = {
  memberCode: string
  resourceId: string
  recipient: string
  needId: string
  urgency: string
  date: string
  number: string
  reason: string
  servicesGiven: string
  safetyNotes: string
  attachments: string[]
  /** The usual fields that are ticked, and those of the worker's own. */
  ticked: string[]
  own: string[]
  basis: 'consent' | 'safety'
  incidentId: string
  note: string
}

/** Names the form of a referral among the unsaved ones. */
export function referralKey(id: string): string {
  return `referral:${id}`
}

export function shownReferral(record: DraftOf<'referral'>): TypedReferral {
  const shared = record.sharedFields ?? []
  return {
    memberCode: record.memberCode,
    resourceId: record.resourceId,
    recipient: record.recipient ?? '',
    needId: record.needId ?? '',
    urgency: record.urgency,
    date: record.date,
    number: record.number ?? '',
    reason: record.reason,
    servicesGiven: record.servicesGiven ?? '',
    safetyNotes: record.safetyNotes ?? '',
    attachments: record.attachments ?? [],
    ticked: shared.filter(isUsualField),
    own: shared.filter((name) => !isUsualField(name)),
    basis: record.consentPurpose === SHARING || !record.incidentId ? 'consent' : 'safety',
    incidentId: record.incidentId ?? '',
    note: record.note ?? '',
  }
}

/** The record of what was typed: it rests on the one basis that was chosen. */
export function writtenReferral(record: DraftOf<'referral'>, typed: Partial<TypedReferral>) {
  const onSafety = typed.basis === 'safety'
  return {
    ...record,
    memberCode: typed.memberCode,
    resourceId: typed.resourceId,
    recipient: typed.recipient ?? null,
    needId: typed.needId ?? null,
    urgency: typed.urgency,
    date: typed.date,
    number: typed.number ?? null,
    reason: typed.reason,
    servicesGiven: typed.servicesGiven ?? null,
    safetyNotes: typed.safetyNotes ?? null,
    attachments: typed.attachments ?? [],
    sharedFields: [...(typed.ticked ?? []), ...(typed.own ?? [])],
    consentPurpose: onSafety ? null : SHARING,
    incidentId: onSafety ? (typed.incidentId ?? null) : null,
    note: typed.note ?? null,
  }
}

/** Where a fault of the record speaks in the form. */
export function fieldOfReferral(path: string): string {
  if (path === 'consentPurpose') return 'incidentId'
  return path.replace(/^sharedFields(\.\d+)?$/, 'own')
}
