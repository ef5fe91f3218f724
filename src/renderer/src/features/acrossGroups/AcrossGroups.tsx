import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { acrossGroupsText } from '../../../../texts/acrossGroups'
import { groupText } from '../../../../texts/group'
import { markInteractive } from '../../ui/markInteractive'
import { useScreen } from '../../ui/useScreen'

/** What all groups of the library show together, by codes only. */
export function AcrossGroups() {
  const heading = useScreen(acrossGroupsText.title)
  useEffect(markInteractive, [])
  return (
    <main>
      <Link to="/">{groupText.toLibrary}</Link>
      <h1 ref={heading} tabIndex={-1}>
        {acrossGroupsText.title}
      </h1>
    </main>
  )
}
