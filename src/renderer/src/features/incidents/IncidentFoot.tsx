import { formText } from '../../../../texts/form'
import { type IncidentStep, incidentFormText, incidentSteps } from '../../../../texts/incidentForm'
import { FaultSummary } from '../../form/FaultSummary'
import type { SavedForm } from '../../form/useSavedForm'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { IncidentFields } from './incidentFields'

type IncidentFootProps = {
  sheet: SavedForm<IncidentFields>
  step: IncidentStep
  isNew: boolean
  onShow: (step: IncidentStep | null) => void
}

/** The end of each step: on, back, and saving at any time. Enter goes on as long as there is a step. */
export function IncidentFoot({ sheet, step, isNew, onShow }: IncidentFootProps) {
  const text = incidentFormText
  const { form, isChanged, isOutdated, revert } = sheet
  const { isSubmitting } = form.formState
  const at = incidentSteps.indexOf(step)
  const [before, after] = [incidentSteps[at - 1], incidentSteps[at + 1]]
  return (
    <>
      {!isNew && isChanged && isOutdated && (
        <Notice tone="warning" isLive title={formText.outdated.title}>
          <p>{formText.outdated.body}</p>
        </Notice>
      )}
      <FaultSummary form={form} />
      <div className="row foot">
        {after && (
          <Button look={isNew ? 'main' : 'plain'} type="submit" data-onward="">
            {text.onward}
          </Button>
        )}
        <Button
          look={after && isNew ? 'plain' : 'main'}
          type="submit"
          disabled={!isChanged || isSubmitting}
        >
          {text.save}
        </Button>
        {before && (
          <Button look="quiet" onClick={() => onShow(before)}>
            {text.backward}
          </Button>
        )}
        {(!isNew || isChanged) && (
          <Button
            look="quiet"
            disabled={isSubmitting}
            onClick={isChanged ? revert : () => onShow(null)}
          >
            {isChanged ? formText.revert : text.saved}
          </Button>
        )}
        <span className="soft small">{isChanged ? text.unsaved : formText.nothingToSave}</span>
      </div>
    </>
  )
}
