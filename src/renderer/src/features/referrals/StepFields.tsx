import { type ReferralMove, repliedStatuses } from '../../../../domain/referrals/course'
import type { ToldStep } from '../../../../domain/referrals/withMove'
import { referralFormText, repliedLabels, stepFieldTexts } from '../../../../texts/referralForm'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { TextField } from '../../form/TextField'
import type { SavedForm } from '../../form/useSavedForm'
import type { TypedStep } from './stepShape'

type Field = keyof ToldStep

const fields: Record<ReferralMove, readonly Field[]> = {
  send: ['number', 'sentDate', 'sentVia'],
  accept: ['acceptedDate'],
  remind: ['date', 'via', 'note'],
  reply: ['feedbackDate', 'status', 'feedbackText', 'officer', 'service', 'advice'],
  finish: ['endedDate', 'outcome'],
  giveUp: ['endedDate', 'endReason'],
  stop: ['endedDate', 'endReason'],
  reopen: [],
}
const days: readonly Field[] = ['sentDate', 'acceptedDate', 'date', 'feedbackDate', 'endedDate']
const longer: readonly Field[] = [
  'note',
  'feedbackText',
  'service',
  'advice',
  'outcome',
  'endReason',
]

type StepFieldsProps = { sheet: SavedForm<TypedStep>; move: ReferralMove }

/** The fields of one step; an answer that ends it also asks what came of it, or why it was refused. */
export function StepFields({ sheet: { form, values }, move }: StepFieldsProps) {
  const further: readonly Field[] =
    move !== 'reply'
      ? []
      : values.status === 'selesai'
        ? ['outcome']
        : values.status === 'ditolak'
          ? ['endReason']
          : []
  return [...fields[move], ...further].map((name) => {
    const { label, hint } = stepFieldTexts[name]
    const props = { form, name, label, ...(hint ? { hint } : {}) }
    if (days.includes(name)) return <DayField key={name} {...props} />
    if (name === 'status')
      return (
        <ChoiceField
          key={name}
          {...props}
          none={referralFormText.choose}
          choices={choicesOf(repliedStatuses, repliedLabels)}
        />
      )
    return <TextField key={name} {...props} {...(longer.includes(name) ? { rows: 2 } : {})} />
  })
}
