import type { ReactNode } from 'react'
import styles from './Table.module.css'

type TableProps = {
  /** Says what the table holds; read out, and shown only where `showCaption`. */
  caption: string
  showCaption?: boolean
  head: readonly (string | { label: string; isNumber: true })[]
  children: ReactNode
}

/** A plain table that scrolls inside itself when the window is narrow. */
export function Table({ caption, showCaption, head, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={showCaption ? styles.caption : 'unseen'}>{caption}</caption>
        <thead>
          <tr>
            {head.map((column) =>
              typeof column === 'string' ? (
                <th key={column} scope="col">
                  {column}
                </th>
              ) : (
                <th key={column.label} scope="col" className={styles.number}>
                  {column.label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

/** A cell whose figures stand under each other. */
export function NumberCell({ children }: { children: ReactNode }) {
  return <td className={styles.number}>{children}</td>
}
