import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

type PanelProps = { title: string; note?: ReactNode; actions?: ReactNode; children: ReactNode }

/** A part of a screen with its own heading. */
export function Panel({ title, note, actions, children }: PanelProps) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className="apart">
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {note && <p className="soft small measure">{note}</p>}
      {children}
    </section>
  )
}
