import type { ReactNode } from 'react'

type FinalChapterProps = { title: string; children: ReactNode }

/** A chapter of the final report, its heading in the middle of the line. */
export function FinalChapter({ title, children }: FinalChapterProps) {
  return (
    <section className="bab">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** A section of a chapter; headings inside it stand lower. */
export function FinalSection({ title, children }: FinalChapterProps) {
  return (
    <section className="bab-section">
      <h3>{title}</h3>
      <div className="bab-body">{children}</div>
    </section>
  )
}
