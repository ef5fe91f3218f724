import { type ReactNode, useId } from 'react'
import styles from './Meetings.module.css'

type NoteSectionProps = { title: string; note?: string; children: ReactNode }

/** One subject of a note under its own heading. */
export function NoteSection({ title, note, children }: NoteSectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {note && <p className="soft small measure">{note}</p>}
      </div>
      {children}
    </section>
  )
}
