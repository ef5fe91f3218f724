import type { DraftOf } from '../../../domain/records/kinds'

/** What both forms show, and what only the group's (its check and note) or only the directory's adds. */
export type TypedResource = ReturnType<typeof shownResource> & {
  verifiedDate?: string
  verifiedBy?: string
  note?: string
  /** What was typed was also checked. */
  checkedNow?: boolean
}

/** A resource as its form shows it; the kinds of a new one are still to be chosen. */
export function shownResource(record: DraftOf<'resource'>, isNew: boolean) {
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
  }
}

/** A resource about to be written down; its kinds are yet to be chosen. */
export function newResource(id: string): DraftOf<'resource'> {
  return { id, name: '', category: 'kesehatan', systemKind: 'formal', status: 'aktif' }
}
