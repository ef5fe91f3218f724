import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { newReferral, type ReferralOrigin } from '../../../../domain/referrals/newReferral'
import { useOpenGroup } from '../../state/openGroup'
import { ReferralForm } from './ReferralForm'

type NewReferralProps = { origin: ReferralOrigin; onBegin: (id: string) => void }

/** A referral that is not written down yet; saved, it has a sheet of its own. */
export function NewReferral({ origin, onBegin }: NewReferralProps) {
  const { group, today } = useOpenGroup()
  const [record] = useState(() => newReferral(group, today, origin))
  const navigate = useNavigate({ from: '/kelompok/$groupId/rujukan' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it begins
  useEffect(() => onBegin(record.id), [record.id])
  return (
    <ReferralForm
      record={record}
      isNew
      onSaved={() => navigate({ search: { catatan: record.id } })}
      onClose={() => navigate({ search: {} })}
    />
  )
}
