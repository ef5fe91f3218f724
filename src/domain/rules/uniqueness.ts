import type { Fault } from '../faults'
import type { RecordKind } from '../records/kindNames'
import { recordKinds } from '../records/kindNames'
import type { RecordOf, Records } from '../records/kinds'

type Identity<K extends RecordKind> = (record: RecordOf[K]) => string | null

/** What, besides the id, may occur only once among the records of a kind. */
const identities: { [K in RecordKind]?: { field: string; of: Identity<K> } } = {
  member: { field: 'code', of: (member) => member.code },
  consent: { field: 'purpose', of: (consent) => `${consent.memberCode}.${consent.purpose}` },
  contract: { field: 'version', of: (contract) => contract.version },
  session: { field: 'number', of: (session) => String(session.number) },
  taskReview: { field: 'task', of: (review) => `${review.point}.${review.task}` },
  principleCheck: { field: 'principle', of: (check) => `${check.point}.${check.principle}` },
  organisation: { field: 'version', of: (organisation) => String(organisation.version) },
  report: { field: 'number', of: (report) => report.number ?? null },
}

/** Kinds of which a group has at most one record. */
const singles: readonly RecordKind[] = ['agency', 'program']

/** Faults of records that claim to be the same thing. */
export function uniquenessFaults(records: Records): Fault[] {
  return [
    ...recordKinds.flatMap((kind) => [
      ...doubled(records, kind, 'id', (record) => record.id),
      ...(identities[kind] ? doubledIdentity(records, kind) : []),
    ]),
    ...singles.flatMap((kind) =>
      records[kind].slice(1).map(
        (record): Fault => ({
          code: 'tooMany',
          place: { kind, id: record.id },
          field: '',
          params: { max: 1 },
        }),
      ),
    ),
    ...records.member.flatMap((member): Fault[] =>
      member.id === member.code
        ? []
        : [{ code: 'codeMismatch', place: { kind: 'member', id: member.id }, field: 'code' }],
    ),
  ]
}

function doubledIdentity<K extends RecordKind>(records: Records, kind: K): Fault[] {
  const identity = identities[kind] as { field: string; of: Identity<K> } | undefined
  return identity ? doubled(records, kind, identity.field, identity.of) : []
}

function doubled<K extends RecordKind>(
  records: Records,
  kind: K,
  field: string,
  of: Identity<K>,
): Fault[] {
  const seen = new Set<string>()
  return (records[kind] as readonly RecordOf[K][]).flatMap((record): Fault[] => {
    const identity = of(record)
    if (identity === null || !seen.has(identity)) {
      if (identity !== null) seen.add(identity)
      return []
    }
    return [
      { code: 'duplicate', place: { kind, id: record.id }, field, params: { value: identity } },
    ]
  })
}
