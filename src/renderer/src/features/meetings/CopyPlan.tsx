import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { recordOf } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import { planText as text } from '../../../../texts/meetingPlan'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './Meetings.module.css'
import { type PlanValues, withCopied } from './planDraft'

type CopyPlanProps = {
  form: UseFormReturn<PlanValues>
  values: PlanValues
  /** The meeting that is being planned. */
  id: string
}

/** Begins a plan from that of another meeting; nothing is saved before the worker says so. */
export function CopyPlan({ form, values, id }: CopyPlanProps) {
  const { group } = useOpenGroup()
  const [from, setFrom] = useState('')
  const [news, setNews] = useState('')
  const models = inUse(group.records.session)
    .filter((one) => one.id !== id && (one.plan?.agenda?.length || one.plan?.objectives?.length))
    .sort((one, other) => other.number - one.number)
  if (models.length === 0) return null
  const copy = () => {
    const model = recordOf(group, 'session', from)
    if (!model) return
    const { title, plan, taskFocus } = withCopied(values, model)
    const options = { shouldDirty: true, shouldValidate: form.formState.isSubmitted }
    form.setValue('title', title, options)
    form.setValue('plan', plan, options)
    form.setValue('taskFocus', taskFocus, options)
    setNews(text.copied(model.number))
  }
  return (
    <div className={styles.copy}>
      <Field label={text.copy}>
        {(link) => (
          <select {...link} value={from} onChange={({ target }) => setFrom(target.value)}>
            <option value="">{text.copyNone}</option>
            {models.map(({ id: model, number, title }) => (
              <option key={model} value={model}>
                {text.copyFrom(number, title?.trim() ?? '')}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button disabled={from === ''} onClick={copy}>
        {text.doCopy}
      </Button>
      <p role="status" className="soft small">
        {news}
      </p>
    </div>
  )
}
