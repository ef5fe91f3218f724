import { decisionMethods } from '../../../../domain/catalog/lists'
import { contractText } from '../../../../texts/contract'
import { capitalised } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import type { SavedForm } from '../../form/useSavedForm'
import styles from './Contract.module.css'
import type { RevisionDraft } from './RevisionForm'

const text = contractText.revision

/** The decision on which a new version rests, written together with it. */
export function DecisionFields({ sheet: { form, values } }: { sheet: SavedForm<RevisionDraft> }) {
  return (
    <fieldset className={styles.decision}>
      <legend>{text.newDecision}</legend>
      <FieldGrid>
        <WholeLine>
          <TextField form={form} name="decision.text" label={text.text} rows={2} />
        </WholeLine>
        <DayField form={form} name="decision.date" label={text.date} />
        <ChoiceField
          form={form}
          name="decision.method"
          label={text.method}
          none={text.noMethod}
          choices={decisionMethods.map((value) => ({
            value,
            label: capitalised(listTexts.method[value]),
          }))}
        />
        <ChoiceField
          form={form}
          name="decision.autonomyLevel"
          label={text.autonomy}
          none={text.noAutonomy}
          choices={listTexts.autonomy.map((words, level) => ({
            value: String(level),
            label: `${level} · ${words}`,
          }))}
        />
        {values.decision?.autonomyLevel === '0' && (
          <WholeLine>
            <TextField form={form} name="decision.overrideReason" label={text.overrideReason} />
          </WholeLine>
        )}
      </FieldGrid>
    </fieldset>
  )
}
