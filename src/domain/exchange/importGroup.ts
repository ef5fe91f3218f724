import type { Day } from '../day'
import { type Fault, keyStep } from '../faults'
import {
  applyChange,
  type ChangeResult,
  emptyGroup,
  type GroupFile,
  type Stamp,
} from '../groupFile'
import type { AnyDraft } from '../records/kinds'
import type { Gap } from '../rules/gap'
import { gapsOf } from '../rules/gaps'
import { knownKeys, ROW_LIMIT, type Section, sections } from './exchangeShape'
import { structureFaults } from './jsonStructure'
import { naturalIds, type Row } from './naturalKeys'
import { readHead } from './readHead'
import { readRow } from './readRow'
import { afterSessionFaults, derivedReviewPoints } from './reviewPoints'

/** What came of an import: a whole group and what is missing in it, or every fault and nothing taken over. */
export type ImportResult =
  | { ok: true; group: GroupFile; gaps: Gap[] }
  | { ok: false; faults: Fault[] }

/** Which group the import becomes, who imports it and when, and the day on which its gaps are seen. */
export type ImportContext = { groupId: string; stamp: Stamp; asOf: Day }

type Reading = { drafts: AnyDraft[]; faults: Fault[]; gaps: Gap[] }

const document = { kind: 'document', id: null } as const

/**
 * Makes a group of a decoded exchange file. Checks everything first and takes the whole file or
 * nothing: faults refuse, gaps warn. Unknown fields are left out and told. Never throws.
 */
export function importGroup(value: unknown, { groupId, stamp, asOf }: ImportContext): ImportResult {
  const structure = structureFaults(value)
  if (structure.length > 0) return { ok: false, faults: structure }
  const head = readHead(value)
  if (!head.ok) return head

  const { drafts, faults, gaps } = withReviewPoints(head.file, readSections(head.file))
  const start = { ...emptyGroup(groupId), revision: head.revision - 1 }
  const change = { put: drafts, remove: [] }
  const result = applyChange(start, change, head.stamp ?? stamp, 'pastElsewhere')
  if (faults.length > 0) return { ok: false, faults: [...faults, ...faultsBeside(faults, result)] }
  if (!result.ok) return result
  return {
    ok: true,
    group: result.group,
    gaps: [...unknownKeys(head.file), ...gaps, ...gapsOf(result.group, { asOf })],
  }
}

/**
 * What stands against the rows that could be read, so that everything is mended in one go. A reference to
 * a row that could not be read is no fault of its own; where a whole collection is unreadable, nothing can be said.
 */
function faultsBeside(faults: readonly Fault[], result: ChangeResult): Fault[] {
  if (result.ok || faults.some(({ place }) => place.kind === 'document')) return []
  const unread = new Set(faults.map(({ place }) => place.id))
  const isUntellable = faults.some(isNameless)
  return result.faults.filter(
    ({ code, params }) =>
      code !== 'dangling' || !(isUntellable || unread.has(String(params?.value))),
  )
}

/** A row whose id cannot be told, or an agency whose purposes cannot: what points to it cannot be judged. */
function isNameless({ place, field }: Fault): boolean {
  return ['', 'id', 'code'].includes(field) || place.kind === 'agency'
}

function unknownKeys(file: Row): Gap[] {
  return Object.keys(file)
    .filter((key) => !knownKeys.includes(key))
    .map((key) => ({ code: 'unknownField', place: document, field: keyStep(key) }))
}

function readSections(file: Row): Reading {
  const readings = sections.map((section) => readSection(section, file[section.key]))
  const drafts = readings.flatMap((reading) => reading.drafts)
  return {
    drafts,
    faults: [...readings.flatMap((reading) => reading.faults), ...doubledIds(drafts)],
    gaps: readings.flatMap((reading) => reading.gaps),
  }
}

function readSection(section: Section, content: unknown): Reading {
  const refuse = (code: Fault['code'], params?: Fault['params']): Reading => ({
    drafts: [],
    faults: [{ code, place: document, field: section.key, ...(params ? { params } : {}) }],
    gaps: [],
  })
  if (content === undefined)
    return section.isRequired ? refuse('missing') : { drafts: [], faults: [], gaps: [] }
  if (section.form === 'list' && !Array.isArray(content)) return refuse('wrongType')
  const rows = rowsOf(section, content)
  if (rows.length > ROW_LIMIT) return refuse('tooManyRows', { max: ROW_LIMIT, actual: rows.length })

  const ids = naturalIds(rows, section)
  const read = rows.map((row, index) =>
    readRow(
      section,
      row,
      ids[index] ?? null,
      section.form === 'single' ? section.key : `${section.key}[${index}]`,
    ),
  )
  return {
    drafts: read.flatMap(({ draft }) => draft ?? []),
    faults: read.flatMap(({ faults }) => faults),
    gaps: read.flatMap(({ gaps }) => gaps),
  }
}

function rowsOf(section: Section, content: unknown): readonly unknown[] {
  return section.form === 'single' ? [content] : (content as unknown[])
}

/** Two rows that claim one id: the door would let the later one replace the earlier, an import must not. */
function doubledIds(drafts: readonly AnyDraft[]): Fault[] {
  const seen = new Set<string>()
  return drafts.flatMap(({ kind, record: { id } }): Fault[] => {
    const name = `${kind} ${id}`
    const isDoubled = seen.has(name)
    seen.add(name)
    return isDoubled
      ? [{ code: 'duplicate', place: { kind, id }, field: 'id', params: { value: id } }]
      : []
  })
}

function withReviewPoints(file: Row, reading: Reading): Reading {
  const rows = Array.isArray(file.taskReviews) ? file.taskReviews : []
  const isListed = file.reviewPoints !== undefined
  const points = isListed
    ? reading.drafts.flatMap(({ kind, record }) => (kind === 'reviewPoint' ? [record] : []))
    : derivedReviewPoints(reading.drafts, rows)
  const added = isListed ? [] : points.map((record): AnyDraft => ({ kind: 'reviewPoint', record }))
  const section = sections.find(({ key }) => key === 'taskReviews')
  const ids = naturalIds(rows, section ?? {})
  return {
    drafts: [...reading.drafts, ...added],
    faults: [...reading.faults, ...afterSessionFaults(points, rows, ids)],
    gaps: reading.gaps,
  }
}
