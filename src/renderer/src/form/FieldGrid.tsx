import type { ReactNode } from 'react'
import styles from './Form.module.css'

/** Short fields side by side where the window is wide enough. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>
}

/** A field of a grid that takes the whole line. */
export function WholeLine({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>
}
