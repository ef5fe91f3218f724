import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import type { Referral } from '../../../../domain/records/referral'
import { isEnded, isSent } from '../../../../domain/referrals/course'
import { referralsText } from '../../../../texts/referrals'
import { CountedForList } from '../../logs/CountedForList'
import styles from '../../logs/Logs.module.css'
import { SheetFrame } from '../../logs/SheetFrame'
import { unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Facts } from '../../ui/Facts'
import { focusHeading } from '../../ui/useScreen'
import { AfterEnd } from './AfterEnd'
import { BasisNotice } from './BasisNotice'
import { CourseLine } from './CourseLine'
import { NextSteps } from './NextSteps'
import { ReferralForm } from './ReferralForm'
import { RemoveReferral } from './RemoveReferral'
import { referralFacts } from './referralFacts'
import { referralKey } from './referralShape'
import { SentBasisNotice } from './SentBasisNotice'

/** One referral: on what it rests, what to do next, how it went so far, and what it says. */
export function ReferralSheet({ referral }: { referral: Referral }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const { id, memberCode, resourceId, status } = referral
  const mayEdit = status === 'disiapkan' && !isReadOnly
  const [isEditing, setIsEditing] = useState(() => mayEdit && unsavedOf(referralKey(id)) !== null)
  const close = () => {
    setIsEditing(false)
    focusHeading()
  }
  if (isEditing && mayEdit)
    return (
      <ReferralForm
        record={withoutStamps<'referral'>(referral)}
        isNew={false}
        onSaved={close}
        onClose={close}
      />
    )
  const resource = recordOf(group, 'resource', resourceId)?.name ?? resourceId
  return (
    <SheetFrame screen="rujukan">
      <p className={styles.said}>{referralsText.said(memberCode, resource)}</p>
      {!isSent(referral) && !isEnded(referral) && <BasisNotice referral={referral} day={today} />}
      <SentBasisNotice referral={referral} />
      <NextSteps referral={referral} onEdit={mayEdit ? () => setIsEditing(true) : null} />
      {status === 'selesai' && <AfterEnd referral={referral} />}
      <CourseLine referral={referral} />
      <section className={`tight ${styles.part}`} aria-labelledby="isi-rujukan">
        <div className="apart">
          <h2 id="isi-rujukan">{referralsText.facts.title}</h2>
          <Link
            to="/kelompok/$groupId/laporan"
            params={{ groupId: group.id }}
            search={{ dokumen: 'rj', rujukan: id }}
          >
            {referralsText.print}
          </Link>
        </div>
        <Facts facts={referralFacts(group, referral)} />
      </section>
      <CountedForList of={{ kind: 'referral', id }} />
      <RemoveReferral id={id} />
    </SheetFrame>
  )
}
