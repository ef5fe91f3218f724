import type { ReactNode } from 'react'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'
import { type AgencyPart, agencyPlace } from './agencyParts'

type PartOfOneProps = { part: AgencyPart; title: string; back: string; children: ReactNode }

/** The heading of one worker or template, with the way back to all of them. */
export function PartOfOne({ part, title, back, children }: PartOfOneProps) {
  const { group } = useOpenGroup()
  const heading = useScreen(title, group.records.agency[0]?.name)
  return (
    <>
      <div className="tight">
        <a className="small" href={`#${agencyPlace(part)}`}>
          {back}
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {children}
    </>
  )
}
