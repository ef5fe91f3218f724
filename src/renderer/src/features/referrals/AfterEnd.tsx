import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { needStatuses } from '../../../../domain/catalog/lists'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Referral } from '../../../../domain/records/referral'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import { needStatusLabels } from '../../../../texts/needLabels'
import { referralsText } from '../../../../texts/referrals'
import { PlaceLink } from '../../frame/PlaceLink'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'

const text = referralsText.after

/** Once a referral is over: its use is recorded with the needs, and its need is brought up to date. */
export function AfterEnd({ referral }: { referral: Referral }) {
  const { group } = useOpenGroup()
  const use = inUse(group.records.resourceUse).find(({ referralId }) => referralId === referral.id)
  const need = recordOf(group, 'resourceNeed', referral.needId ?? '')
  return (
    <Notice title={text.title}>
      <p>{text.body}</p>
      <p>
        {use ? (
          <PlaceLink place={{ screen: 'kebutuhan', use: use.id }}>{text.used(use.id)}</PlaceLink>
        ) : (
          <Link
            to="/kelompok/$groupId/kebutuhan"
            params={{ groupId: group.id }}
            search={{ lihat: 'pemanfaatan', baru: true, rujukan: referral.id }}
          >
            {text.use}
          </Link>
        )}
      </p>
      {need && <NeedStatus key={need.revision} need={need} referral={referral} />}
    </Notice>
  )
}

type NeedStatusProps = { need: ResourceNeed; referral: Referral }

function NeedStatus({ need, referral }: NeedStatusProps) {
  const { today, isReadOnly } = useOpenGroup()
  const [status, setStatus] = useState(need.status)
  const save = () => {
    const metDate = need.metDate ?? referral.feedbackDate ?? today
    const record = {
      ...withoutStamps<'resourceNeed'>(need),
      status,
      metDate: status === 'terpenuhi' ? metDate : null,
    }
    const put = [{ kind: 'resourceNeed' as const, record }]
    return changeGroup({ put, remove: [] }, text.needLabel(need.id))
  }
  return (
    <div className="row">
      <Field label={text.need(need.id, need.need)}>
        {(link) => (
          <select
            {...link}
            value={status}
            onChange={({ target }) => setStatus(target.value as ResourceNeed['status'])}
          >
            {needStatuses.map((one) => (
              <option key={one} value={one}>
                {needStatusLabels[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button disabled={isReadOnly || status === need.status} onClick={save}>
        {text.save}
      </Button>
    </div>
  )
}
