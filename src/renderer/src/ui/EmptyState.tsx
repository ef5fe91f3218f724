import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type EmptyStateProps = { title: string; children?: ReactNode; actions?: ReactNode }

/** What stands where there is nothing yet, and how to begin. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
      {actions && <div className="row">{actions}</div>}
    </div>
  )
}
