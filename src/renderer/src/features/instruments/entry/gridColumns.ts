import type { Instrument } from '../../../../../domain/records/instrument'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { partName } from '../../../../../texts/sheetWords'
import { itemKey, partKey, type TypedSheet } from './typedSheets'

/** Whether the answers to the items are entered, or only the sums that somebody made on paper. */
export type EntryWay = 'butir' | 'jumlah'

/** A column of the grid: what is typed in it, its head and what a cell of it is called. */
export type GridColumn = {
  key: string
  kind: 'items' | 'total' | 'parts'
  head: string
  name: (member: string) => string
}

/** The columns of a way of entering; parts with items of their own are computed and have none. */
export function gridColumns(instrument: Instrument, way: EntryWay): GridColumn[] {
  if (way === 'butir')
    return Array.from({ length: instrument.items }, (_, index) => ({
      key: itemKey(index + 1),
      kind: 'items' as const,
      head: String(index + 1),
      name: (member: string) => text.cell(member, index + 1),
    }))
  const parts = (instrument.subscales ?? []).map((name, index) => ({
    key: partKey(index),
    kind: 'parts' as const,
    head: partName(name),
    name: (member: string) => text.partOf(member, partName(name)),
  }))
  return [{ key: 'total', kind: 'total', head: text.total, name: text.totalOf }, ...parts]
}

/** What stands in a cell. */
export function cellValue(row: TypedSheet, { kind, key }: GridColumn): string {
  return (kind === 'total' ? row.total : row[kind][key]) ?? ''
}

/** The sheet with another value in a cell. */
export function withCell(row: TypedSheet, { kind, key }: GridColumn, value: string): TypedSheet {
  return kind === 'total'
    ? { ...row, total: value }
    : { ...row, [kind]: { ...row[kind], [key]: value } }
}
