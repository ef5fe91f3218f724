import { sheetAt } from '../../../../../domain/measuring/entryRows'
import { usableDraft } from '../../../form/usableDraft'
import type { Unsaved } from '../../../state/drafts'
import { typedBeside, type Words } from './typedBeside'
import { type SheetsAt, sharedNames, type TypedSheets, typedSheets } from './typedSheets'

/**
 * What is kept of a form that is not saved: only the fields that say something else than what is saved, and the
 * versions of the sheets they were typed over.
 */
export type KeptSheets = { [name: string]: unknown; versions: Record<string, string> }

/** Which version of which sheet is saved, by the codes of the members; blank where there is none. */
export function versionsOf({ codes, point, sheets }: SheetsAt): Record<string, string> {
  return Object.fromEntries(
    codes.map((code) => {
      const sheet = sheetAt(sheets, code, point)
      return [code, sheet ? `${sheet.id}:${sheet.revision}` : '']
    }),
  )
}

/** What is to be kept of a form; null where nothing was typed. What was kept before holds its versions. */
export function keptSheets(
  at: SheetsAt,
  typed: TypedSheets,
  before: Unsaved | null,
  saved: TypedSheets = typedSheets(at),
): KeptSheets | null {
  const touched = typedBeside(typed, saved)
  if (!touched) return null
  const isForAll = sharedNames.some((name) => name in touched)
  const codes = isForAll ? at.codes : Object.keys(touched.rows ?? {})
  const versions = { ...versionsOf(at), ...versionsIn(before) }
  return {
    ...touched,
    versions: Object.fromEntries(codes.map((code) => [code, versions[code] ?? ''])),
  }
}

/** The form as it was left, over what is saved now; null where nothing usable was left. */
export function restoredSheets(at: SheetsAt, left: Unsaved | null): TypedSheets | null {
  const saved = typedSheets(at)
  if (!left || !usableDraft(left, saved)) return null
  const shared = Object.fromEntries(sharedNames.map((name) => [name, left.values[name]]))
  const changed = changedMeanwhile(at, left)
  // What was typed for all was not typed for a sheet that came later: it keeps what it says itself.
  const own = typedSheets(at, { ...saved, ...definedOf(shared) }).rows
  const rows = Object.fromEntries(
    at.codes.map((code) => [code, (changed.includes(code) ? own : saved.rows)[code]]),
  )
  const whole = usableDraft(left, { ...saved, rows })?.values as TypedSheets
  const { date, phase, filledBy } = whole
  const here = Object.fromEntries(
    Object.entries(whole.rows).filter(([code]) => at.codes.includes(code)),
  )
  return { date, phase, filledBy, rows: here }
}

/** The members whose sheets were saved, or removed, after something was typed on them that is not saved. */
export function changedMeanwhile(at: SheetsAt, left: Unsaved | null): string[] {
  const now = versionsOf(at)
  return Object.entries(versionsIn(left))
    .filter(([code, version]) => code in now && now[code] !== version)
    .map(([code]) => code)
}

function definedOf(fields: Record<string, unknown>): Words {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  )
}

function versionsIn(left: Unsaved | null): Record<string, string> {
  return (left?.values.versions ?? {}) as Record<string, string>
}
