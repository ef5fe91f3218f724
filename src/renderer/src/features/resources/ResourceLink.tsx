import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useOpenGroup } from '../../state/openGroup'

type ResourceLinkProps = {
  /** Which resource; the list of all where left out. */
  id?: string
  isNew?: true
  className?: string | undefined
  children: ReactNode
}

/** The way to a resource of the group, to a new one, or to all. */
export function ResourceLink({ id, isNew, className, children }: ResourceLinkProps) {
  const { group } = useOpenGroup()
  return (
    <Link
      to="/kelompok/$groupId/sumber"
      params={{ groupId: group.id }}
      search={{ ...(id ? { catatan: id } : {}), ...(isNew ? { baru: isNew } : {}) }}
      activeProps={{ 'aria-current': undefined }}
      className={className}
    >
      {children}
    </Link>
  )
}
