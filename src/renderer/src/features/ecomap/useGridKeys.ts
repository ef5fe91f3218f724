import { type KeyboardEvent, useState } from 'react'
import { relationDirections, relationStrengths } from '../../../../domain/catalog/lists'
import type { RelationStrength } from '../../../../domain/ecomap/relation'

/** A box of the grid, counted from 0. */
export type Cell = { row: number; column: number }

const COLUMNS = relationStrengths.length + relationDirections.length
const steps: Record<string, Cell> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** Walks among the boxes with the arrow keys without choosing anything; digits choose the strength of the row. */
export function useGridKeys(
  rows: number,
  onDigit: (row: number, strength: RelationStrength) => void,
) {
  const [wanted, setAt] = useState<Cell>({ row: 0, column: 0 })
  const at = wanted.row < rows ? wanted : { row: 0, column: 0 }
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const target = event.target
    if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.altKey) return
    const here = { row: Number(target.dataset.row), column: Number(target.dataset.column) }
    const strength = relationStrengths[Number(event.key) - 1]
    const next = nextBox(event.currentTarget, here, event.key)
    if (strength) {
      event.preventDefault()
      onDigit(here.row, strength)
    } else if (event.key in steps || next) {
      // A radio button would choose its neighbour by itself.
      event.preventDefault()
      next?.focus()
    }
  }
  return { at, setAt, onKeyDown }
}

/** The next box in a direction, over places where there is none; the first and last of the row. */
function nextBox(grid: HTMLElement, from: Cell, key: string): HTMLElement | null {
  const boxAt = ({ row, column }: Cell) =>
    grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
  if (key === 'Home') return boxAt({ row: from.row, column: 0 })
  if (key === 'End')
    return [...grid.querySelectorAll<HTMLElement>(`[data-row="${from.row}"]`)].at(-1) ?? null
  const step = steps[key]
  if (!step) return null
  let cell = from
  for (;;) {
    cell = { row: cell.row + step.row, column: cell.column + step.column }
    if (cell.row < 0 || cell.column < 0 || cell.column >= COLUMNS) return null
    const box = boxAt(cell)
    if (box) return box
    if (!grid.querySelector(`[data-row="${cell.row}"]`)) return null
  }
}
