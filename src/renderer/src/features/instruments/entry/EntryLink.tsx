import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useOpenGroup } from '../../../state/openGroup'

type EntryLinkProps = {
  instrumentId: string
  /** The table of all sheets where left out. */
  point?: string
  /** The grid of the whole group where left out. */
  member?: string
  label?: string
  children: ReactNode
}

/** The way to the sheets of an instrument, to those of one point, or to one of them. */
export function EntryLink({ instrumentId, point, member, label, children }: EntryLinkProps) {
  return (
    <Link
      to="/kelompok/$groupId/alat-ukur"
      params={{ groupId: useOpenGroup().group.id }}
      search={{ alat: instrumentId, lihat: 'isian', titik: point, anggota: member }}
      aria-label={label}
    >
      {children}
    </Link>
  )
}
