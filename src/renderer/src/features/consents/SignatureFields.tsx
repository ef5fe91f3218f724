import type { FieldPath, UseFormReturn } from 'react-hook-form'
import { consentForms } from '../../../../domain/catalog/lists'
import type { ConsentAnswer } from '../../../../domain/consents/answers'
import { isDay } from '../../../../domain/day'
import { isChildOn } from '../../../../domain/progress/consentStanding'
import type { Member } from '../../../../domain/records/member'
import { answerFormText, consentFormLabels } from '../../../../texts/consents'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { TickField } from '../../form/TickField'
import { useOpenGroup } from '../../state/openGroup'

const text = answerFormText

/** What both forms of answers ask alike: when, in what form, and who signed. */
export type Signed = Pick<
  ConsentAnswer,
  | 'date'
  | 'form'
  | 'signedByMember'
  | 'guardianSigned'
  | 'guardianName'
  | 'guardianDate'
  | 'formVersion'
>
type SignatureFieldsProps<T extends Signed> = { form: UseFormReturn<T>; member: Member }

/** When and in what form it was answered; for a child the child's own word and the guardian's stand apart. */
export function SignatureFields<T extends Signed>({ form, member }: SignatureFieldsProps<T>) {
  const { today } = useOpenGroup()
  const name = (field: keyof Signed) => field as FieldPath<T>
  const date: unknown = form.watch(name('date'))
  const isChild = isChildOn(member, typeof date === 'string' && isDay(date) ? date : today)
  const isGuardianTold = isChild || form.watch(name('guardianSigned')) === true
  return (
    <FieldGrid>
      <DayField form={form} name={name('date')} label={isChild ? text.childDate : text.date} />
      <ChoiceField
        form={form}
        name={name('form')}
        label={text.form}
        none={text.noForm}
        choices={consentForms.map((value) => ({ value, label: consentFormLabels[value] }))}
      />
      <TextField form={form} name={name('formVersion')} label={text.version} />
      <WholeLine>
        <TickField
          form={form}
          name={name('signedByMember')}
          label={isChild ? text.assent : text.signed}
        />
      </WholeLine>
      {isGuardianTold && (
        <WholeLine>
          <TickField form={form} name={name('guardianSigned')} label={text.guardianSigned} />
        </WholeLine>
      )}
      {isGuardianTold && (
        <>
          <TextField form={form} name={name('guardianName')} label={text.guardianName} />
          <DayField
            form={form}
            name={name('guardianDate')}
            label={text.guardianDate}
            hint={text.guardianDateHint}
          />
        </>
      )}
    </FieldGrid>
  )
}
