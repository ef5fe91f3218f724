import { overrideReasons } from '../../../domain/catalog/lists'
import { autonomySentences, decisionsText, overrideLabels } from '../../../texts/decisions'
import { ChoiceField } from '../form/ChoiceField'
import { choicesOf } from '../form/choicesOf'
import { TextField } from '../form/TextField'
import type { SavedForm } from '../form/useSavedForm'
import { LevelField } from '../ratings/LevelField'
import { Notice } from '../ui/Notice'
import { OWN_REASON, type TypedDecision } from './decisionShape'

const text = decisionsText.form
const levels = autonomySentences.map(({ label, sentence }) => ({ label, meaning: sentence }))
const reasons = [
  ...choicesOf(overrideReasons, overrideLabels),
  { value: OWN_REASON, label: text.overrideOther },
]

/** Who really decided: apart from how it was passed, so that minutes cannot say musyawarah where the worker decided. */
export function AutonomyFields({ sheet: { form, values } }: { sheet: SavedForm<TypedDecision> }) {
  const { autonomyLevel, method, overrideKind } = values
  return (
    <>
      <LevelField
        title={text.autonomy}
        hint={text.autonomyHint}
        levels={levels}
        value={autonomyLevel ?? undefined}
        fault={form.formState.errors.autonomyLevel?.message}
        onChange={(level) =>
          form.setValue('autonomyLevel', level, {
            shouldDirty: true,
            shouldValidate: form.formState.isSubmitted,
          })
        }
      />
      {autonomyLevel === 0 && method === 'musyawarahMufakat' && (
        <Notice tone="warning" isLive title={text.mismatch.title}>
          <p>{text.mismatch.body}</p>
        </Notice>
      )}
      {autonomyLevel === 0 && (
        <ChoiceField
          form={form}
          name="overrideKind"
          label={text.overrideKind}
          hint={text.overrideHint}
          none={text.choose}
          choices={reasons}
        />
      )}
      {autonomyLevel === 0 && overrideKind === OWN_REASON && (
        <TextField form={form} name="overrideOwn" label={text.overrideWords} rows={2} />
      )}
    </>
  )
}
