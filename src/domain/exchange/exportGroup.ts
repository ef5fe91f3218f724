import type { Day } from '../day'
import { type GroupFile, type Stamp, withoutStamps } from '../groupFile'
import type { RecordKind } from '../records/kindNames'
import type { RecordOf, Records } from '../records/kinds'
import { EXCHANGE_VERSION, type Section, sections } from './exchangeShape'
import { naturalIds, type Row } from './naturalKeys'

/** The head of an exchange file. `stamp` is the stamp of every row that brings none of its own. */
export type ExchangeMeta = {
  title?: string
  schemaVersion: typeof EXCHANGE_VERSION
  locale: 'id-ID'
  generatedBy: 'Guyub'
  asOf: Day
  revision: number
  stamp?: Stamp
}

/** A whole group in the shape that other programs read. */
export type ExchangeFile = { _meta: ExchangeMeta; [key: string]: unknown }

type AnyRecord = RecordOf[RecordKind]

/**
 * Writes a group in the exchange format. Importing it again under the same id gives the identical
 * group; ids and stamps that a reader can work out are left away so that the rows stay readable.
 */
export function exportGroup(group: GroupFile, { asOf }: { asOf: Day }): ExchangeFile {
  const { records } = group
  const title = records.program[0]?.name
  const stamp = commonStamp(records)
  const written = sections.flatMap((section): [string, unknown][] => {
    const rows = rowsOf(section, records, stamp)
    if (section.form === 'single') return rows.map((row) => [section.key, row])
    return section.omitsEmpty && rows.length === 0 ? [] : [[section.key, rows]]
  })
  return {
    _meta: {
      ...(title === undefined ? {} : { title }),
      schemaVersion: EXCHANGE_VERSION,
      locale: 'id-ID',
      generatedBy: 'Guyub',
      asOf,
      revision: group.revision,
      ...(stamp ? { stamp } : {}),
    },
    ...Object.fromEntries(written),
  }
}

/** The stamp of birth that most records share: rows that carry exactly this one need not say it. */
function commonStamp(records: Records): Stamp | undefined {
  const counts = new Map<string, { stamp: Stamp; count: number }>()
  for (const { createdAt, createdBy } of Object.values(records).flat() as AnyRecord[]) {
    const key = `${createdAt} ${createdBy}`
    const entry = counts.get(key) ?? { stamp: { at: createdAt, by: createdBy }, count: 0 }
    counts.set(key, { ...entry, count: entry.count + 1 })
  }
  return [...counts.values()].reduce<{ stamp: Stamp; count: number } | undefined>(
    (best, entry) => (best && best.count >= entry.count ? best : entry),
    undefined,
  )?.stamp
}

function rowsOf(section: Section, records: Records, stamp: Stamp | undefined): Row[] {
  const shared = recordsOf(section, records)
  const rows = shared.map((record) => fieldsOf(section, record, records))
  const ids = naturalIds(rows, section)
  return rows.map((row, index) => {
    const { id, ...fields } = row
    const record = shared[index] as AnyRecord
    return {
      ...(id === ids[index] ? {} : { id }),
      ...fields,
      ...stampsOf(record, stamp),
    }
  })
}

/** The latest contract stands alone, the earlier ones in a list of their own. */
function recordsOf({ key, kind }: Section, records: Records): readonly AnyRecord[] {
  if (key === 'contract') return records.contract.slice(-1)
  if (key === 'contractVersions') return records.contract.slice(0, -1)
  return records[kind]
}

function fieldsOf(section: Section, record: AnyRecord, records: Records): Row {
  const fields = withoutStamps(record) as Row
  if (section.key !== 'taskReviews') return fields
  const point = records.reviewPoint.find(({ id }) => id === fields.point)
  return point?.afterSession === undefined
    ? fields
    : { ...fields, afterSession: point.afterSession }
}

/** The stamps in which a record differs from one that was just born with the common stamp. */
function stampsOf(record: AnyRecord, stamp: Stamp | undefined): Row {
  const { createdAt, createdBy, updatedAt, updatedBy, revision } = record
  const born: Row = {
    createdAt: stamp?.at,
    createdBy: stamp?.by,
    updatedAt: stamp?.at,
    updatedBy: stamp?.by,
    revision: 1,
  }
  const own: Row = { createdAt, createdBy, updatedAt, updatedBy, revision }
  return Object.fromEntries(Object.entries(own).filter(([name, value]) => value !== born[name]))
}
