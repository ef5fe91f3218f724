import { Link } from '@tanstack/react-router'
import { incidentsText } from '../../../../texts/incidents'
import { useOpenGroup } from '../../state/openGroup'

/** The way to a referral because of this incident. */
export function ReferralLink({ incidentId }: { incidentId: string }) {
  const { group, isReadOnly } = useOpenGroup()
  if (isReadOnly) return null
  return (
    <p>
      <Link
        to="/kelompok/$groupId/rujukan"
        params={{ groupId: group.id }}
        search={{ baru: true, kejadian: incidentId }}
      >
        {incidentsText.toReferral}
      </Link>
    </p>
  )
}
