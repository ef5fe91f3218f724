import type { ReactNode } from 'react'

/** A table behind a chart, closed until asked for. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary className="small">{title}</summary>
      {children}
    </details>
  )
}
