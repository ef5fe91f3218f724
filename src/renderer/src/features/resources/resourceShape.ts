import type { DraftOf } from '../../../../domain/records/kinds'
import type { Worker } from '../../../../domain/records/worker'
import { checkedBy } from '../../../../domain/resources/sharedFields'
import { withTyped } from '../../form/withTyped'

/** A resource as its form shows it: who checked it by name, and the kind of a new one still to be chosen. */
export type TypedResource = ReturnType<typeof shownResource>

export function shownResource(
  record: DraftOf<'resource'>,
  isNew: boolean,
  workers: readonly Worker[],
) {
  return {
    name: record.name,
    organisation: record.organisation ?? '',
    category: isNew ? '' : record.category,
    systemKind: isNew ? '' : record.systemKind,
    psksType: record.psksType ?? '',
    services: [...(record.services ?? [])],
    requirements: record.requirements ?? '',
    cost: record.cost ?? '',
    hours: record.hours ?? '',
    accessibility: record.accessibility ?? '',
    languages: [...(record.languages ?? [])],
    address: record.address ?? '',
    village: record.village ?? '',
    district: record.district ?? '',
    regency: record.regency ?? '',
    province: record.province ?? '',
    postalCode: record.postalCode ?? '',
    lat: record.lat ?? null,
    lon: record.lon ?? null,
    contactPerson: record.contactPerson ?? '',
    phone: record.phone ?? '',
    isPersonalPhone: record.isPersonalPhone ?? false,
    email: record.email ?? '',
    website: record.website ?? '',
    status: record.status,
    mou: { number: record.mou?.number ?? '', validUntil: record.mou?.validUntil ?? '' },
    verifiedDate: record.verifiedDate ?? '',
    verifiedBy: checkedBy(record, workers) ?? '',
    note: record.note ?? '',
  }
}

/** The whole record of what was typed; what the form does not show (relation, tie) stays. */
export function writtenResource(
  record: DraftOf<'resource'>,
  shown: TypedResource,
  typed: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return withTyped(record, shown, typed)
}

/** A resource about to be written down; its kinds are yet to be chosen. */
export function newResource(id: string): DraftOf<'resource'> {
  return { id, name: '', category: 'kesehatan', systemKind: 'formal', status: 'aktif' }
}
