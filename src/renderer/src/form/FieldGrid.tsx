import type { ReactNode } from 'react'
import styles from './Form.module.css'

type FieldGridProps = {
  /** For numbers and single words, of which more stand in a line. */
  isNarrow?: boolean
  children: ReactNode
}

/** Short fields side by side where the window is wide enough. */
export function FieldGrid({ isNarrow, children }: FieldGridProps) {
  return <div className={`${styles.grid} ${isNarrow ? styles.narrow : ''}`}>{children}</div>
}

/** A field of a grid that takes the whole line. */
export function WholeLine({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>
}
