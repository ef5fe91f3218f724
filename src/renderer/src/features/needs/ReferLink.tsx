import { Link } from '@tanstack/react-router'
import { needsText } from '../../../../texts/needs'
import { useOpenGroup } from '../../state/openGroup'

type ReferLinkProps = { needId: string; resourceId?: string; label?: string }

/** The way to a new referral for a need, to a resource where one is named. */
export function ReferLink({ needId, resourceId, label }: ReferLinkProps) {
  const { group, isReadOnly } = useOpenGroup()
  if (isReadOnly) return null
  return (
    <Link
      to="/kelompok/$groupId/rujukan"
      params={{ groupId: group.id }}
      search={{ baru: true, kebutuhan: needId, ...(resourceId ? { sumber: resourceId } : {}) }}
      aria-label={label}
    >
      {needsText.referrals.add}
    </Link>
  )
}
