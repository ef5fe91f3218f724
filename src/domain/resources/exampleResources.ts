import type { AnyDraft, DraftOf } from '../records/kinds'

/** An active resource for education, checked on 1 June 2026, whose place nobody knows unless said otherwise. Only tests use it. */
export function exampleResource(id: string, fields: Partial<DraftOf<'resource'>> = {}): AnyDraft {
  return {
    kind: 'resource',
    record: {
      id,
      name: `Sumber ${id}`,
      category: 'pendidikan',
      systemKind: 'formal',
      status: 'aktif',
      verifiedDate: '2026-06-01',
      ...fields,
    },
  }
}

/** A need of the group of middle priority for which nothing was begun, unless said otherwise. */
export function exampleNeed(id: string, fields: Partial<DraftOf<'resourceNeed'>> = {}): AnyDraft {
  const scope = fields.memberCodes ? 'anggota' : 'kelompok'
  return {
    kind: 'resourceNeed',
    record: { id, scope, need: `Kebutuhan ${id}`, priority: 2, status: 'belum', ...fields },
  }
}

/** A visit that the worker began on 1 May 2026, unless said otherwise. */
export function exampleUse(
  id: string,
  resourceId: string,
  fields: Partial<DraftOf<'resourceUse'>> = {},
): AnyDraft {
  return {
    kind: 'resourceUse',
    record: {
      id,
      resourceId,
      date: '2026-05-01',
      initiatedBy: 'pekerjaSosial',
      kind: 'kunjungan',
      ...fields,
    },
  }
}

/** A referral of A-01 that was sent on 1 May 2026, unless said otherwise. */
export function exampleReferral(
  id: string,
  resourceId: string,
  fields: Partial<DraftOf<'referral'>> = {},
): AnyDraft {
  return {
    kind: 'referral',
    record: {
      id,
      resourceId,
      date: '2026-05-01',
      memberCode: 'A-01',
      reason: 'Pendaftaran',
      urgency: 'biasa',
      consentPurpose: 'berbagiRujukan',
      status: 'dikirim',
      ...fields,
    },
  }
}
