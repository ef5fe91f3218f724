import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { newReferral, type ReferralOrigin } from '../../../../domain/referrals/newReferral'
import { useOpenGroup } from '../../state/openGroup'
import { ReferralForm } from './ReferralForm'

/** A referral that is not written down yet; saved, it has a sheet of its own. */
export function NewReferral({ origin }: { origin: ReferralOrigin }) {
  const { group, today } = useOpenGroup()
  const [record] = useState(() => newReferral(group, today, origin))
  const navigate = useNavigate({ from: '/kelompok/$groupId/rujukan' })
  return (
    <ReferralForm
      record={record}
      isNew
      onSaved={() => navigate({ search: { catatan: record.id } })}
      onClose={() => navigate({ search: {} })}
    />
  )
}
