import { evaluationKinds } from '../../../../domain/catalog/lists'
import { evaluationKindLabels, evaluationsText } from '../../../../texts/evaluations'
import { formatPeriod } from '../../../../texts/formats'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import type { SavedForm } from '../../form/useSavedForm'
import { isSamePeriod, periodSuggestions } from '../../periods/periodSuggestions'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'
import type { TypedEvaluation } from './evaluationShape'

const text = evaluationsText.form

/** What is evaluated, of which days, and when it was written. */
export function AboutFields({ sheet: { form, values } }: { sheet: SavedForm<TypedEvaluation> }) {
  const { group, today } = useOpenGroup()
  const { from, to } = values
  const suggestions = periodSuggestions(group, today)
  const chosen = suggestions.findIndex((one) => isSamePeriod(one, { from, to }))
  const choose = (index: number) => {
    const picked = suggestions[index]
    if (!picked) return
    form.setValue('from', picked.from, { shouldDirty: true })
    form.setValue('to', picked.to, {
      shouldDirty: true,
      shouldValidate: form.formState.isSubmitted,
    })
  }
  return (
    <>
      <FieldGrid>
        <ChoiceField
          form={form}
          name="kind"
          label={text.kind}
          hint={text.kindHint}
          choices={choicesOf(evaluationKinds, evaluationKindLabels)}
        />
        <Field label={text.days} hint={suggestions[chosen]?.reason ?? text.daysHint}>
          {(link) => (
            <select
              {...link}
              value={chosen}
              onChange={(event) => choose(Number(event.target.value))}
            >
              {chosen === -1 && (
                <option value={-1}>{from || to ? text.ownDays : text.noDays}</option>
              )}
              {suggestions.map((one, index) => (
                <option key={`${one.from} ${one.to}`} value={index}>
                  {formatPeriod(one.from, one.to)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </FieldGrid>
      <FieldGrid>
        <DayField form={form} name="from" label={text.from} />
        <DayField form={form} name="to" label={text.to} />
        <DayField form={form} name="date" label={text.date} />
      </FieldGrid>
    </>
  )
}
