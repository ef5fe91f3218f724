import { useRef } from 'react'
import { recordOf } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import { appText } from '../../../../texts/app'
import { referralFormText } from '../../../../texts/referralForm'
import { referralsText } from '../../../../texts/referrals'
import { FormFoot } from '../../form/FormFoot'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { BasisFields } from './BasisFields'
import { ContentFields } from './ContentFields'
import {
  fieldOfReferral,
  referralKey,
  shownReferral,
  type TypedReferral,
  writtenReferral,
} from './referralShape'
import { SharedFields } from './SharedFields'
import { WhomFields } from './WhomFields'

const text = referralFormText

type ReferralFormProps = {
  record: DraftOf<'referral'>
  isNew: boolean
  onSaved: () => void
  onClose: () => void
}

/** A referral being prepared: whom and where to, what is said, what of it may leave, and on what basis. */
export function ReferralForm({ record, isNew, onSaved, onClose }: ReferralFormProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const sheet = useSavedForm<'referral', TypedReferral>({
    key: referralKey(record.id),
    kind: 'referral',
    id: record.id,
    saved: shownReferral(record),
    revision: recordOf(group, 'referral', record.id)?.revision ?? 0,
    label: referralsText.label(record.id),
    element,
    prepare: (typed) => writtenReferral(record, typed),
    fieldOf: fieldOfReferral,
    onSaved,
  })
  return (
    <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
      <Panel title={text.whom}>
        <WhomFields sheet={sheet} record={record} />
      </Panel>
      <Panel title={text.basis}>
        <BasisFields sheet={sheet} />
      </Panel>
      <Panel title={text.contents} note={text.freeHint}>
        <ContentFields sheet={sheet} />
      </Panel>
      <Panel title={text.shared} note={text.sharedHint}>
        <SharedFields sheet={sheet} record={record} />
      </Panel>
      <FormFoot of={sheet} isProposal={isNew}>
        <Button onClick={onClose}>{appText.close}</Button>
      </FormFoot>
    </form>
  )
}
