import { type KeyboardEvent, useState } from 'react'

/** A box of the grid, counted from 0. */
export type Cell = { row: number; column: number }

const steps: Record<string, Cell> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** Walks among the boxes of a grid with the arrow keys, over the places where there is none. */
export function useGridKeys(rows: number, columns: number) {
  // Nobody chooses oneself: the first box stands beside that place.
  const [wanted, setAt] = useState<Cell>({ row: 0, column: 1 })
  const at = wanted.row < rows && wanted.column < columns ? wanted : { row: 0, column: 1 }
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const target = event.target
    if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.altKey) return
    const here = { row: Number(target.dataset.row), column: Number(target.dataset.column) }
    const next = nextBox(event.currentTarget, here, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return { at, setAt, onKeyDown }

  function nextBox(grid: HTMLElement, from: Cell, key: string): HTMLElement | null {
    const boxAt = ({ row, column }: Cell) =>
      grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
    if (key === 'Home')
      return boxAt({ row: from.row, column: 0 }) ?? boxAt({ row: from.row, column: 1 })
    if (key === 'End') return boxAt({ row: from.row, column: columns - 1 })
    const step = steps[key]
    if (!step) return null
    let cell = from
    for (;;) {
      cell = { row: cell.row + step.row, column: cell.column + step.column }
      if (cell.row < 0 || cell.column < 0 || cell.row >= rows || cell.column >= columns) return null
      const box = boxAt(cell)
      if (box) return box
    }
  }
}
