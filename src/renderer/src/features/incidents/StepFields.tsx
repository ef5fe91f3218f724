import type { UseFormReturn } from 'react-hook-form'
import type { IncidentStep } from '../../../../texts/incidentForm'
import { ClosingStep } from './ClosingStep'
import { ConfidentialityStep } from './ConfidentialityStep'
import { FactsStep } from './FactsStep'
import { HappenedStep } from './HappenedStep'
import { InformedStep } from './InformedStep'
import type { IncidentFields } from './incidentFields'
import { MinimumStep } from './MinimumStep'
import { PeopleStep } from './PeopleStep'
import { SafetyStep } from './SafetyStep'

/** What every step of the form is given. */
export type StepProps = { form: UseFormReturn<IncidentFields>; values: IncidentFields }

/** The fields of one step. */
export function StepFields({ step, ...props }: StepProps & { step: IncidentStep }) {
  switch (step) {
    case 'apa':
      return <HappenedStep {...props} />
    case 'aman':
      return <SafetyStep {...props} />
    case 'siapa':
      return <PeopleStep {...props} />
    case 'fakta':
      return <FactsStep {...props} />
    case 'rahasia':
      return <ConfidentialityStep {...props} />
    case 'kabar':
      return <InformedStep {...props} />
    case 'minimum':
      return <MinimumStep {...props} />
    case 'lanjut':
      return <ClosingStep {...props} />
  }
}
