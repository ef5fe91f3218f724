import type { FieldCount } from '../../../../domain/directoryExchange/hsdsLedger'
import type { ImportDefaults, PlanItem } from '../../../../domain/directoryExchange/planImport'
import type { Resource } from '../../../../domain/records/resource'
import type { SheetTrouble, UnreadPart } from '../../sheets/sheetFile'

/** One file as it was chosen. */
export type ChosenFile = { name: string; bytes: ArrayBuffer }

/** What the worker that reads files is asked. */
export type ExchangeRequest = {
  files: readonly ChosenFile[]
  existing: readonly Resource[]
  defaults: ImportDefaults
}

/** Why files could not be read; `fileName` is the one at fault. */
export type ExchangeTrouble = (
  | SheetTrouble
  | {
      code:
        | 'nothing'
        | 'malformed'
        | 'notHsds'
        | 'noNameColumn'
        | 'mixed'
        | 'severalTables'
        | 'tooManyFiles'
        | 'tooManyResources'
    }
) & { fileName: string }

/** The columns of a table that were understood, and the headings that were not. */
export type TableColumns = { used: readonly string[]; unused: readonly string[] }

/** What files tell, beside the directory as it stands. */
export type ExchangeReading =
  | { ok: false; trouble: ExchangeTrouble }
  | {
      ok: true
      plan: PlanItem[]
      /** Of new resources how many say nothing of their category and their kind of system. */
      silent: { category: number; systemKind: number }
      /** Files that hold nothing of a directory. */
      passedOver: string[]
      report:
        | { form: 'hsds'; counts: FieldCount[] }
        | { form: 'table'; columns: TableColumns; sheetName: string; unread: readonly UnreadPart[] }
    }

/** Largest files that are read, all together. */
export const MOST_CHOSEN_BYTES = 64 * 1024 * 1024
/** What archives may hold once unpacked. */
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024
/** Most files that are read at once, those in archives included. */
export const MOST_FILES = 300
