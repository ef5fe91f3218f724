import { useRef } from 'react'
import { isDay } from '../../../../domain/day'
import type { Referral } from '../../../../domain/records/referral'
import type { ReferralMove } from '../../../../domain/referrals/course'
import { moveNeeds, withMove } from '../../../../domain/referrals/withMove'
import { nextDocumentNumber } from '../../../../domain/report/documentNumber'
import { appText } from '../../../../texts/app'
import { stepMissing } from '../../../../texts/referralForm'
import { moveTexts, referralsText } from '../../../../texts/referrals'
import { FormFoot } from '../../form/FormFoot'
import { useCheckedSave } from '../../form/useCheckedSave'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { BasisNotice } from './BasisNotice'
import { StepFields } from './StepFields'
import { fieldOfStep, shownStep, stepKey, type TypedStep } from './stepShape'

type StepDialogProps = { referral: Referral; move: ReferralMove; onClose: () => void }

/** Writes one step of a referral down, with what it needs. */
export function StepDialog({ referral, move, onClose }: StepDialogProps) {
  const { group, today } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const { id } = referral
  const proposal = nextDocumentNumber(group, 'lembarRujukan', referral.date)
  const sheet = useSavedForm<'referral', TypedStep>({
    key: stepKey(id, move),
    kind: 'referral',
    id,
    saved: shownStep(referral, today, proposal),
    revision: referral.revision,
    label: referralsText.moveLabel(move, id),
    element,
    prepare: (typed) => withMove(referral, move, typed),
    fieldOf: fieldOfStep,
    onSaved: onClose,
  })
  const { values } = sheet
  const save = useCheckedSave(sheet, element, () =>
    Object.fromEntries(
      moveNeeds(move, values)
        .filter((field) => values[field].trim() === '')
        .map((field) => [field, stepMissing[field]]),
    ),
  )
  return (
    <Dialog title={`${moveTexts[move].title}: ${id}`} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        {move === 'send' && (
          <BasisNotice referral={referral} day={isDay(values.sentDate) ? values.sentDate : today} />
        )}
        <StepFields sheet={sheet} move={move} />
        <FormFoot of={sheet} isProposal>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
