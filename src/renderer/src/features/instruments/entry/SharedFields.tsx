import type { UseFormReturn } from 'react-hook-form'
import { administrationPhases, administrationWriters } from '../../../../../domain/catalog/lists'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { phaseNames, writerNames } from '../../../../../texts/sheetWords'
import { ChoiceField } from '../../../form/ChoiceField'
import { choicesOf } from '../../../form/choicesOf'
import { DayField } from '../../../form/DayField'
import { FieldGrid } from '../../../form/FieldGrid'
import { useOpenGroup } from '../../../state/openGroup'
import type { TypedSheets } from './typedSheets'

type SharedFieldsProps = { form: UseFormReturn<TypedSheets>; isForAll: boolean }

/** When the sheets were filled in, by whom, and whether they belong to a baseline. */
export function SharedFields({ form, isForAll }: SharedFieldsProps) {
  const { isReadOnly } = useOpenGroup()
  return (
    <fieldset disabled={isReadOnly}>
      <FieldGrid>
        <DayField
          form={form}
          name="date"
          label={text.date}
          {...(isForAll ? { hint: text.dateOfAll } : {})}
        />
        <ChoiceField
          form={form}
          name="filledBy"
          label={text.filledBy}
          none={text.notSaid}
          choices={choicesOf(administrationWriters, writerNames)}
        />
        <ChoiceField
          form={form}
          name="phase"
          label={text.phase}
          hint={text.phaseHint}
          none={text.notSaid}
          choices={choicesOf(administrationPhases, phaseNames)}
        />
      </FieldGrid>
    </fieldset>
  )
}
