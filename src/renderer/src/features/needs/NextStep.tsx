import type { NeedStep } from '../../../../domain/resources/nextStepOfNeed'
import { logsText } from '../../../../texts/logs'
import { needsText } from '../../../../texts/needs'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

const text = needsText.next

/** What can be begun from the sheet of a need. */
export type NeedActions = {
  onFind: () => void
  onUse: (resourceId?: string) => void
  onEdit: () => void
}

type NextStepProps = NeedActions & { step: NeedStep }

/** What is missing next for a need, in plain words, and the way to do it. */
export function NextStep({ step, ...actions }: NextStepProps) {
  return (
    <Notice title={text.title} actions={<StepAction step={step} {...actions} />}>
      <p>{text.sentences[step.code]}</p>
    </Notice>
  )
}

function StepAction({ step, onFind, onUse, onEdit }: NextStepProps) {
  const { isReadOnly } = useOpenGroup()
  switch (step.code) {
    case 'findResource':
    case 'findOrTie':
    case 'findOther':
    case 'tellHowMet':
      return (
        <Button disabled={isReadOnly} onClick={onFind}>
          {needsText.resources.choose}
        </Button>
      )
    case 'verifyResource':
      return (
        <PlaceLink place={{ screen: 'sumber', record: step.id }}>
          {text.openResource(step.id)}
        </PlaceLink>
      )
    case 'sendReferral':
    case 'askReferral':
    case 'awaitReferral':
      return (
        <PlaceLink place={{ screen: 'rujukan', record: step.id }}>
          {text.openReferral(step.id)}
        </PlaceLink>
      )
    case 'useOrRefer':
      return (
        <Button disabled={isReadOnly} onClick={() => onUse()}>
          {needsText.uses.add}
        </Button>
      )
    default:
      return (
        <Button disabled={isReadOnly} onClick={onEdit}>
          {logsText.edit}
        </Button>
      )
  }
}
