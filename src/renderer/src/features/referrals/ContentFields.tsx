import { referralFormText } from '../../../../texts/referralForm'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import type { SavedForm } from '../../form/useSavedForm'
import type { TypedReferral } from './referralShape'

const text = referralFormText

/** What is said of the matter: why, what was done, what must be known for safety, what is enclosed. */
export function ContentFields({ sheet: { form } }: { sheet: SavedForm<TypedReferral> }) {
  return (
    <>
      <TextField form={form} name="reason" label={text.reason} rows={2} />
      <TextField form={form} name="servicesGiven" label={text.services} rows={2} />
      <TextField
        form={form}
        name="safetyNotes"
        label={text.safety}
        hint={text.safetyHint}
        rows={2}
      />
      <RowsField
        form={form}
        name="attachments"
        title={text.attachments}
        rowName={text.attachment}
        blank=""
        add={text.addAttachment}
      >
        {(path, index) => <TextField form={form} name={path} label={text.attachment(index + 1)} />}
      </RowsField>
      <TextField form={form} name="note" label={text.note} hint={text.noteHint} rows={2} />
    </>
  )
}
