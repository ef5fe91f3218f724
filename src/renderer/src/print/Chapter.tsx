import type { ReactNode } from 'react'

type ChapterProps = { title: string; children: ReactNode }

/** A chapter; its heading becomes a bookmark of the PDF and never stands alone at the foot of a page. */
export function Chapter({ title, children }: ChapterProps) {
  return (
    <section className="chapter">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
