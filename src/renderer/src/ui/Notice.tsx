import type { ReactNode } from 'react'
import styles from './Notice.module.css'

type NoticeProps = {
  tone?: 'calm' | 'warning' | 'danger'
  title?: string
  children?: ReactNode
  actions?: ReactNode
  /** Read out when it appears: politely, or at once where something went wrong. */
  isLive?: boolean
}

/** Something the worker must know, in place, with what can be done about it. */
export function Notice({ tone = 'calm', title, children, actions, isLive }: NoticeProps) {
  const role = isLive ? (tone === 'danger' ? 'alert' : 'status') : undefined
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      <div className="tight">
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {actions && <div className="row">{actions}</div>}
    </div>
  )
}
