import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { recordOf } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import { nextReferralId } from '../../../../domain/referrals/newReferral'
import { allReferrals } from '../../../../domain/referrals/referralList'
import { referralFormText } from '../../../../texts/referralForm'
import { referralsText } from '../../../../texts/referrals'
import { NotFound } from '../../logs/NotFound'
import { SHEET_HEADING } from '../../logs/SheetFrame'
import { useRecordArrival } from '../../logs/useRecordArrival'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { NewReferral } from './NewReferral'
import { ReferralList } from './ReferralList'
import { ReferralSheet } from './ReferralSheet'

const place = '/kelompok/$groupId/rujukan'

/** Referrals from their sheet to their answer: all of them, one, or a new one. */
export function Referrals() {
  const { group, isReadOnly } = useOpenGroup()
  const { catatan, baru, ...origin } = useSearch({ from: place })
  const isNew = baru === true && !isReadOnly
  const found = catatan === undefined ? undefined : recordOf(group, 'referral', catatan)
  const one = found?.archivedAt ? undefined : found
  const title = isNew
    ? referralFormText.newTitle(nextReferralId(group))
    : one
      ? referralsText.sheetTitle(one.id)
      : referralsText.title
  const heading = useScreen(title, group.records.program[0]?.name)
  useRecordArrival(heading, isNew ? 'baru' : catatan)
  const navigate = useNavigate({ from: place })
  const [filter, setFilter] = useState(allReferrals)
  const hasAny = inUse(group.records.referral).length > 0
  const add = (
    <Button disabled={isReadOnly} onClick={() => navigate({ search: { baru: true } })}>
      {referralsText.add}
    </Button>
  )
  return (
    <>
      <div className="apart">
        <h1 id={SHEET_HEADING} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {hasAny && !one && !isNew && add}
      </div>
      {isNew ? (
        <NewReferral
          key={JSON.stringify(origin)}
          origin={{
            needId: origin.kebutuhan,
            resourceId: origin.sumber,
            incidentId: origin.kejadian,
          }}
        />
      ) : one ? (
        <ReferralSheet key={one.id} referral={one} />
      ) : catatan !== undefined ? (
        <NotFound id={catatan} screen="rujukan" />
      ) : hasAny ? (
        <ReferralList filter={filter} onFilter={setFilter} />
      ) : (
        <EmptyState title={referralsText.empty.title} actions={add}>
          <p className="soft measure">{referralsText.empty.body}</p>
        </EmptyState>
      )}
    </>
  )
}
