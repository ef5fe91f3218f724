import { groupFormText } from '../../../../texts/groupResources'
import { resourceFieldLabels } from '../../../../texts/resourceFields'
import { DayField } from '../../form/DayField'
import { WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { Part, type ResourceFormProp } from '../../resources/FormParts'

const text = groupFormText

/** When the group looked whether all this is so, and what it noted for itself. */
export function GroupFields({ form }: ResourceFormProp) {
  return (
    <Part title={text.title}>
      <DayField form={form} name="verifiedDate" label={resourceFieldLabels.verifiedDate} />
      <TextField form={form} name="verifiedBy" label={resourceFieldLabels.verifiedBy} />
      <WholeLine>
        <TextField form={form} name="note" label={text.note} hint={text.noteHint} rows={2} />
      </WholeLine>
    </Part>
  )
}
