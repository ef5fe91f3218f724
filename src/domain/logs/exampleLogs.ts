import type { AnyDraft, DraftOf } from '../records/kinds'

/** A decision of the group for worked examples; only tests use it. */
export function decisionOf(
  id: string,
  date: string,
  fields: Partial<DraftOf<'decision'>> = {},
): AnyDraft {
  return {
    kind: 'decision',
    record: {
      id,
      date,
      text: `Keputusan ${id}`,
      topic: 'kegiatan',
      autonomyLevel: 2,
      status: 'direncanakan',
      ...fields,
    },
  }
}

/** A problem inside the group. */
export function problemOf(
  id: string,
  raisedDate: string,
  fields: Partial<DraftOf<'problem'>> = {},
): AnyDraft {
  return {
    kind: 'problem',
    record: {
      id,
      raisedDate,
      text: `Persoalan ${id}`,
      category: 'relasi',
      raisedBy: 'anggota',
      severity: 'ringan',
      status: 'terbuka',
      ...fields,
    },
  }
}

/** A version of the structure that is still in force unless said otherwise. */
export function organisationOf(
  version: number,
  validFrom: string,
  fields: Partial<DraftOf<'organisation'>> = {},
): AnyDraft {
  return {
    kind: 'organisation',
    record: {
      id: `ORG-v${version}`,
      version,
      validFrom,
      form: 'informal',
      ...(version > 1 ? { reason: 'Contoh' } : {}),
      ...fields,
    },
  }
}
