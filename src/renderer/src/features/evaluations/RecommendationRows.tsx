import type { UseFormReturn } from 'react-hook-form'
import { addressees } from '../../../../domain/evaluation/recommendations'
import { addresseeLabels } from '../../../../texts/evaluations'
import { Button } from '../../ui/Button'
import type { TypedEvaluation } from './evaluationShape'
import { TextRows } from './TextRows'

/** Recommendations, each begun with whom it speaks to. */
export function RecommendationRows({ form }: { form: UseFormReturn<TypedEvaluation> }) {
  return (
    <TextRows
      form={form}
      list="recommendations"
      actions={addressees.map((to) => (
        <Button
          key={to}
          look="quiet"
          onClick={() => {
            const rows = form.getValues('recommendations')
            form.setValue('recommendations', [...rows, `${addresseeLabels[to]}: `], {
              shouldDirty: true,
            })
            // The row is there after the next paint; a worker goes on typing in it.
            requestAnimationFrame(() => form.setFocus(`recommendations.${rows.length}`))
          }}
        >
          {addresseeLabels[to]} ...
        </Button>
      ))}
    />
  )
}
