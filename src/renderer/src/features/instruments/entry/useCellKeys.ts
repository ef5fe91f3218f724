import { type KeyboardEvent, type RefObject, useRef } from 'react'

/** A cell of the grid, counted from 0. */
export type GridCell = { row: number; column: number }

/** Walks among the cells of an entry grid: arrows to the neighbours, Enter and what is typed out to the next cell of the sheet, then to the next sheet. */
export function useCellKeys(rows: number, columns: number) {
  const grid = useRef<HTMLTableElement>(null)
  const goOn = (from: GridCell) => focusCell(grid, cellAfter(from, 1, rows, columns))
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const target = event.target
    if (!(target instanceof HTMLInputElement) || target.dataset.row === undefined) return
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const here = { row: Number(target.dataset.row), column: Number(target.dataset.column) }
    const next = cellFor(event.key, here, target.value === '')
    if (!next) return
    event.preventDefault()
    focusCell(grid, next)
  }
  return { grid, goOn, onKeyDown }

  function cellFor(key: string, here: GridCell, isEmpty: boolean): GridCell | null {
    switch (key) {
      case 'ArrowUp':
        return { ...here, row: Math.max(0, here.row - 1) }
      case 'ArrowDown':
        return { ...here, row: Math.min(rows - 1, here.row + 1) }
      case 'ArrowLeft':
        return { ...here, column: Math.max(0, here.column - 1) }
      case 'ArrowRight':
        return { ...here, column: Math.min(columns - 1, here.column + 1) }
      case 'Home':
        return { ...here, column: 0 }
      case 'End':
        return { ...here, column: columns - 1 }
      case 'Enter':
        return cellAfter(here, 1, rows, columns)
      case 'Backspace':
        return isEmpty ? cellAfter(here, -1, rows, columns) : null
      default:
        return null
    }
  }
}

function cellAfter(from: GridCell, step: 1 | -1, rows: number, columns: number): GridCell {
  const place = from.row * columns + from.column + step
  const within = Math.min(rows * columns - 1, Math.max(0, place))
  return { row: Math.floor(within / columns), column: within % columns }
}

function focusCell(grid: RefObject<HTMLTableElement | null>, { row, column }: GridCell): void {
  grid.current
    ?.querySelector<HTMLInputElement>(`[data-row="${row}"][data-column="${column}"]`)
    ?.focus()
}
