import { Fragment, type ReactNode, useEffect } from 'react'
import table from '../../ui/Table.module.css'
import styles from './Directory.module.css'
import { useVirtualRows } from './useVirtualRows'

type VirtualTableProps<T extends { id: string }> = {
  caption: string
  head: readonly string[]
  rows: readonly T[]
  /** Height of a row in pixels as long as it was not seen. */
  rowHeight: number
  isNarrow?: boolean
  /** The row that is marked, and brought into sight when it becomes another. */
  currentId?: string | null
  /** The cells of one row. */
  children: (row: T) => ReactNode
}

/**
 * A table of any length that scrolls inside itself. Only rows in sight stand in the page; how many there are and
 * which these are is told to those who hear it.
 */
export function VirtualTable<T extends { id: string }>(props: VirtualTableProps<T>) {
  const { caption, head, rows, rowHeight, isNarrow = false, currentId = null, children } = props
  const list = useVirtualRows({
    count: rows.length,
    rowHeight,
    keyOf: (index) => rows[index]?.id ?? String(index),
  })
  const current = currentId === null ? -1 : rows.findIndex(({ id }) => id === currentId)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another row is a reason to scroll
  useEffect(() => {
    if (current >= 0) list.show(current)
  }, [currentId])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={list.scroller} className={styles.scroller} aria-label={caption} tabIndex={0}>
      <table
        className={`${table.table} ${isNarrow ? styles.narrow : styles.wide}`}
        aria-rowcount={rows.length + 1}
      >
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {head.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={list.onKeyDown} onFocus={list.onFocus} onBlur={list.onBlur}>
          {list.standing.map(({ item, gap }) => {
            const row = rows[item.index]
            return (
              <Fragment key={item.key}>
                <Gap height={gap} columns={head.length} />
                {row && (
                  <tr
                    ref={list.measure}
                    data-index={item.index}
                    aria-rowindex={item.index + 2}
                    className={row.id === currentId ? styles.current : undefined}
                  >
                    {children(row)}
                  </tr>
                )}
              </Fragment>
            )
          })}
          <Gap height={list.rest} columns={head.length} />
        </tbody>
      </table>
    </section>
  )
}

/** Stands for the rows that were left out. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of nothing, which cannot have the focus
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  ) : null
}
