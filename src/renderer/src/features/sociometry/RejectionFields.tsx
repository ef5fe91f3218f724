import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { inUse } from '../../../../domain/progress/inUse'
import { isSupervising } from '../../../../domain/rules/supervising'
import { sociometryText } from '../../../../texts/sociometry'
import { ChoiceField } from '../../form/ChoiceField'
import { TickField } from '../../form/TickField'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'

const text = sociometryText.rejection

type RejectionFieldsProps<T extends FieldValues> = { form: UseFormReturn<T>; isAsked: boolean }

/** Asking for rejections: off unless somebody who supervises allows it, because it can hurt. */
export function RejectionFields<T extends FieldValues>({ form, isAsked }: RejectionFieldsProps<T>) {
  const { group } = useOpenGroup()
  const able = inUse(group.records.worker).filter(({ id }) => isSupervising(group, id))
  return (
    <fieldset className="tight">
      <legend>{text.title}</legend>
      <TickField form={form} name={'negativeChoices' as FieldPath<T>} label={text.tick} />
      {isAsked && (
        <>
          <Notice tone="warning" isLive>
            <p>{text.warning}</p>
          </Notice>
          {able.length === 0 && <p>{text.noSupervisor}</p>}
          <ChoiceField
            form={form}
            name={'negativeAllowedBy' as FieldPath<T>}
            label={text.allowedBy}
            none={text.none}
            choices={able.map(({ id, name, position }) => ({
              value: id,
              label: text.worker(name, position ?? ''),
            }))}
          />
        </>
      )}
    </fieldset>
  )
}
